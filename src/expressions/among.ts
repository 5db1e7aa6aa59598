import type { Slot, Slots } from "../facts/slots.ts";
import { deepFreeze } from "../ground/freeze.ts";
import { columnIndex } from "./column.ts";
import type { Among } from "./expression.ts";
import { once } from "./once.ts";
import type { Judge, Preparation } from "./word.ts";

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

interface Found {
  readonly words: readonly string[];
  readonly met: boolean;
  /** What is there but shall not be, lacks but shall be there, or is what was asked for. */
  readonly deciding: readonly string[];
}

function finder({ relation, options }: Among): (words: readonly string[]) => Found {
  return (words) => {
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

/** The words of a slot: those of a list, of a field of every record, or the one chosen. */
function wordsOf(of: Choosable): (value: Slot) => readonly string[] {
  if (of.kind === "column") {
    const index = columnIndex(of);
    return (value) => (value as readonly Slots[]).map((record) => record[index] as string);
  }
  if (of.type.kind === "date") return (value) => (value === Number.NEGATIVE_INFINITY ? ["never"] : []);
  return (value) => (Array.isArray(value) ? (value as readonly string[]) : [value as string]);
}

export function judgeAmong(condition: Among, preparation: Preparation): Judge {
  const { of, relation, options } = condition;
  const source = of.kind === "column" ? of.records : of;
  const slot = preparation.slot(source);
  const words = wordsOf(of);
  const find = finder(condition);
  const found = once((slots) => (slots[slot] === undefined ? undefined : find(words(slots[slot]))));
  const fact = source.path;
  const required = Object.freeze({ kind: "choice", value: Object.freeze([...options]) } as const);
  const listed = options.join(",");
  const unknown = deepFreeze({
    observed: null,
    required,
    message: { code: `${relation}.undetermined`, values: { fact, required: listed } },
  });
  return {
    judge: (slots) => {
      const known = found(slots);
      return known === undefined ? "undetermined" : known.met ? "met" : "not-met";
    },
    open: (_, add) => add(fact),
    show: (slots, outcome) => {
      const known = found(slots);
      if (known === undefined) return unknown;
      return {
        observed: { kind: "choice", value: relation === "one-of" ? (known.words[0] as string) : known.words.slice() },
        required,
        message: {
          code: `${relation}.${outcome}${known.words.length === 0 ? ".empty" : ""}`,
          values: { fact, required: listed, found: known.words.join(","), deciding: known.deciding.join(",") },
        },
      };
    },
  };
}
