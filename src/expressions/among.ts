import type { Slot, Slots } from "../facts/slots.ts";
import type { MessageCode } from "../ground/bilingual.ts";
import type { Outcome } from "../ground/outcome.ts";
import { columnIndex } from "./column.ts";
import type { Among } from "./expression.ts";
import type { Judge, Observer, Preparation } from "./word.ts";

type Choosable = Among["of"];

const among =
  (relation: Among["relation"]) =>
  (of: Choosable, ...options: readonly string[]): Among => ({ kind: "among", relation, of, options });

/** The choice is one of these. */
export const isOneOf = /* @__PURE__ */ among("one-of");
/** The list has at least one of these. */
export const hasAny = /* @__PURE__ */ among("has-any");
/** The list has every one of these. */
export const hasAll = /* @__PURE__ */ among("has-all");
/** The list has none of these. */
export const hasNone = /* @__PURE__ */ among("has-none");
/** The list has nothing but these; an empty list has. */
export const hasOnly = /* @__PURE__ */ among("only");

/** The words found, and those that decide: what is there but shall not be, or lacks but shall be there. */
function finder({ of, relation, options }: Among, preparation: Preparation) {
  const slot = preparation.slot(of.kind === "column" ? of.records : of);
  const column = of.kind === "column" ? columnIndex(of) : -1;
  const wordsOf = (value: Slot): readonly string[] => {
    if (column >= 0) return (value as readonly Slots[]).map((record) => record[column] as string);
    if (value === Number.NEGATIVE_INFINITY) return ["never"];
    return Array.isArray(value) ? (value as readonly string[]) : [String(value)];
  };
  return (slots: Slots) => {
    const value = slots[slot];
    if (value === undefined) return undefined;
    const words = wordsOf(value);
    const hits = words.filter((word) => options.includes(word));
    switch (relation) {
      case "one-of":
      case "has-any":
        return { words, met: hits.length > 0, deciding: hits };
      case "has-none":
        return { words, met: hits.length === 0, deciding: hits };
      case "only":
        return { words, met: hits.length === words.length, deciding: words.filter((word) => !options.includes(word)) };
      case "has-all": {
        const lacking = options.filter((option) => !words.includes(option));
        return { words, met: lacking.length === 0, deciding: lacking };
      }
    }
  };
}

function pathOf(of: Choosable): string {
  return of.kind === "column" ? of.records.path : of.path;
}

export function judgeAmong(condition: Among, preparation: Preparation): Judge {
  const find = finder(condition, preparation);
  return {
    judge: (slots): Outcome => {
      const found = find(slots);
      return found === undefined ? "undetermined" : found.met ? "met" : "not-met";
    },
    open: (_, add) => add(pathOf(condition.of)),
  };
}

export function observeAmong(condition: Among, preparation: Preparation): Observer {
  const find = finder(condition, preparation);
  const { relation } = condition;
  const fact = pathOf(condition.of);
  const required = Object.freeze({ kind: "choice", value: Object.freeze([...condition.options]) } as const);
  const single = relation === "one-of";
  return {
    required: () => required,
    observed: (slots) => {
      const found = find(slots);
      return found === undefined
        ? null
        : { kind: "choice", value: single ? (found.words[0] as string) : found.words.slice() };
    },
    message: (slots, outcome): MessageCode => {
      const found = find(slots);
      const required = condition.options.join(",");
      if (found === undefined) return { code: `${relation}.undetermined`, values: { fact, required } };
      return {
        code: `${relation}.${outcome}${found.words.length === 0 ? ".empty" : ""}`,
        values: { fact, required, found: found.words.join(","), deciding: found.deciding.join(",") },
      };
    },
  };
}
