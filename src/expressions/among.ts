import type { Slot, Slots } from "../facts/slots.ts";
import { deepFreeze } from "../ground/freeze.ts";
import { jsonText } from "../ground/own.ts";
import { ownText } from "../ground/own-text.ts";
import { columnIndex } from "./column.ts";
import type { Among, Column } from "./expression.ts";
import { outside } from "./quantity.ts";
import { codesOf, type Judge, type Preparation, type Shown } from "./word.ts";

type Choosable = Among["of"];

const among =
  (relation: Among["relation"]) =>
  (of: Choosable, ...options: readonly string[]): Among => ({ kind: "among", relation, of, options });

/**
 * The choice is one of these.
 *
 * @example
 * ```ts
 * import { fact, isOneOf } from "laowu-rules/authoring";
 *
 * const kind = fact("applicant.kind", "申报主体类型", "kind of applicant");
 * isOneOf(kind, "enterprise", "trade-association").options; // => ["enterprise", "trade-association"]
 * ```
 */
export const isOneOf = /* @__PURE__ */ among("one-of");

/**
 * The list has at least one of these.
 *
 * @example
 * ```ts
 * import { fact, hasAny, levels } from "laowu-rules/authoring";
 *
 * const held = fact("brand.recognizedAs", "已获认定级别", "recognitions held", levels);
 * hasAny(held, "county", "municipal").relation; // => "has-any"
 * ```
 */
export const hasAny = /* @__PURE__ */ among("has-any");

/**
 * The list has every one of these.
 *
 * @example
 * ```ts
 * import { fact, hasAll } from "laowu-rules/authoring";
 *
 * const filled = fact("form.completed", "已填写项目", "fields filled in");
 * hasAll(filled, "brand-name", "commitment").relation; // => "has-all"
 * ```
 */
export const hasAll = /* @__PURE__ */ among("has-all");

/**
 * The list has none of these.
 *
 * @example
 * ```ts
 * import { fact, hasNone, levels } from "laowu-rules/authoring";
 *
 * const held = fact("brand.recognizedAs", "已获认定级别", "recognitions held", levels);
 * hasNone(held, "municipal", "provincial").relation; // => "has-none"
 * ```
 */
export const hasNone = /* @__PURE__ */ among("has-none");

/**
 * The list has nothing but these; an empty list has.
 *
 * @example
 * ```ts
 * import { column, fact, hasOnly } from "laowu-rules/authoring";
 *
 * const lines = fact("fund.lines", "资金使用计划", "spending plan");
 * hasOnly(column(lines, "use"), "hired-teachers", "courses-and-textbooks").relation; // => "only"
 * ```
 */
export const hasOnly = /* @__PURE__ */ among("only");

/** Do the words stand to the options as they should? */
function holds({ relation, options }: Among): (words: readonly string[]) => boolean {
  const isOption = (word: string) => options.includes(word);
  switch (relation) {
    case "one-of":
    case "has-any":
      return (words) => words.some(isOption);
    case "has-none":
      return (words) => !words.some(isOption);
    case "only":
      return (words) => words.every(isOption);
    case "has-all":
      return (words) => options.every((option) => words.includes(option));
  }
}

/** The words that decide: what is there but shall not be, lacks but shall be there, or is what was asked for. */
function deciding({ relation, options }: Among, words: readonly string[]): readonly string[] {
  if (relation === "has-all") return options.filter((option) => !words.includes(option));
  return words.filter((word) => options.includes(word) !== (relation === "only"));
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

/**
 * The records that decide, as a message names them: the word and, where the records have one, the amount in yuan, as JSON, for
 * words may hold any character.
 */
function decidingLines({ relation, options, of }: Among & { of: Column }, records: readonly Slots[]): string {
  const { fields } = of.records.type;
  const word = columnIndex(of);
  const amount = Object.values(fields).findIndex(({ kind }) => kind === "money");
  const lines = records.filter((record) => options.includes(record[word] as string) !== (relation === "only"));
  return jsonText(
    lines.map((record) => (amount < 0 ? [record[word]] : [record[word], outside("yuan", record[amount] as number)])),
  );
}

/** The most lists kept with their findings, and the most characters of each. */
const MOST_KEPT = 256;
const LONGEST_KEPT = 256;

export function judgeAmong(condition: Among, preparation: Preparation): Judge {
  const { of, relation, options } = condition;
  const source = of.kind === "column" ? of.records : of;
  const slot = preparation.slot(source);
  const found = wordsOf(of);
  const held = holds(condition);
  const fact = source.path;
  const required = Object.freeze({ kind: "choice", value: Object.freeze([...options]) } as const);
  const [codes, emptyCodes] = [codesOf(relation), codesOf(relation, ".empty")];
  const listed = options.join(",");
  const unknown = deepFreeze({
    observed: null,
    required,
    message: { code: codes.undetermined, values: { fact, required: listed } },
  });
  // The same few lists of choices come again and again: what is shown of each is made once. Free words may hold a comma, and
  // two lists of them could look alike.
  const shareable = of.kind !== "column";
  const shown = new Map<string, Shown>();
  return {
    judge: (slots) => {
      const value = slots[slot];
      return value === undefined ? "undetermined" : held(found(value)) ? "met" : "not-met";
    },
    open: (_, add) => add(fact),
    show: (slots, outcome) => {
      const value = slots[slot];
      if (value === undefined) return unknown;
      const given = found(value);
      if (of.kind === "column" && outcome === "not-met") {
        const lines = decidingLines({ ...condition, of }, value as readonly Slots[]);
        return {
          observed: { kind: "choice", value: given },
          required,
          message: { code: `${relation}.not-met.lines`, values: { fact, required: listed, lines } },
        };
      }
      const joined = given.join(",");
      const told = shareable ? shown.get(joined) : undefined;
      if (told !== undefined) return told;
      const isKept = shareable && shown.size < MOST_KEPT && joined.length <= LONGEST_KEPT;
      const words = isKept ? given.map(ownText) : given;
      const telling = deepFreeze<Shown>({
        observed: { kind: "choice", value: relation === "one-of" ? (words[0] as string) : words.slice() },
        required,
        message: {
          code: (words.length === 0 ? emptyCodes : codes)[outcome],
          values: {
            fact,
            required: listed,
            found: isKept ? ownText(joined) : joined,
            deciding: deciding(condition, words).join(","),
          },
        },
      });
      if (isKept) shown.set(ownText(joined), telling);
      return telling;
    },
  };
}
