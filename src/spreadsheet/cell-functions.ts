import { isRequestError } from "../index.ts";
import { jsonText, own, ownEntries } from "../own.ts";
import { isBlank, ownText } from "./plain-text.ts";
import { isDate } from "./read-date.ts";
import { type PreparedTable, prepareTable, type SheetCell } from "./table.ts";
import { errorWord, type Language, phrases } from "./words.ts";

/** A range of a sheet: one cell, a row or a column of them, or the rows of a table. */
export type SheetRange = SheetCell | readonly SheetCell[] | readonly (readonly SheetCell[])[];

/** As many columns as the widest sheets have. */
const MOST_CELLS = 16_384;

/** Returns a range as one row of cells; throws for one that no sheet has. */
function cellsOf(range: unknown): readonly SheetCell[] {
  if (!Array.isArray(range)) return [range as SheetCell];
  if (!(range.length <= MOST_CELLS)) throw new RangeError("too many cells");
  const cells: unknown[] = [];
  for (const part of ownEntries(range)) {
    if (!Array.isArray(part)) cells.push(part);
    else if (cells.length + part.length <= MOST_CELLS) cells.push(...ownEntries(part));
    else throw new RangeError("too many cells");
  }
  return cells as readonly SheetCell[];
}

/** How many tables' headings are kept: a sheet asks for the same few again and again, once a row. */
const MOST_KEPT = 8;
/** The length of headings from which a table is not kept. */
const LONGEST_KEPT = 20_000;
const kept = new Map<string, PreparedTable>();

/** Returns a text that is the same for the same values alone; undefined where one of them is no plain cell. */
function nameOf(values: readonly unknown[]): string | undefined {
  const parts: string[] = [];
  for (const value of values) {
    const plain = isDate(value) ? Date.prototype.getTime.call(value) : value;
    if ((typeof plain === "object" && plain !== null) || typeof plain === "function") return undefined;
    parts.push(jsonText(`${isDate(value) ? "date" : typeof value} ${String(plain)}`));
  }
  return parts.join();
}

function remembered(name: string | undefined, make: () => PreparedTable): PreparedTable {
  if (name === undefined) return make();
  const table = kept.get(name) ?? make();
  if (name.length > LONGEST_KEPT) return table;
  kept.delete(name);
  kept.set(name, table);
  for (const oldest of kept.keys()) {
    if (kept.size <= MOST_KEPT) break;
    kept.delete(oldest);
  }
  return table;
}

type Column = "outcome" | "total" | "reason" | "nextStep";

function cellFunction(
  column: Column,
  policy: string,
  matter: string,
  asOf: SheetCell,
  headings: SheetRange,
  cells: SheetRange,
  lang: string | undefined,
): string | number {
  const language: Language = lang === "en" ? "en" : "zh";
  const fault = (message: string) => `${errorWord[language]}${phrases.colon[language]}${message}`;
  try {
    const head = cellsOf(headings).map((heading) => (typeof heading === "string" ? ownText(heading) : heading));
    const options = { policy, matter, asOf, lang: language, columns: [column] };
    const table = remembered(nameOf([policy, matter, asOf, language, column, ...head]), () =>
      prepareTable(head, options as never),
    );
    const row = cellsOf(cells);
    // What stands under a heading that no fact has would be lost: here is no other place to say so.
    const lost = table.problems.find((problem) => !isBlank(own(row, problem.column)));
    if (lost !== undefined) return fault(lost.message);
    const { cells: results, problems } = table.evaluate(row);
    const [problem] = problems;
    return problem === undefined ? (own(results, 0) ?? "") : fault(problem.message);
  } catch (error) {
    const unreadable = fault(phrases.unreadable[language]);
    try {
      // A cell can throw an error that only looks like a refusal.
      if (!isRequestError(error)) return unreadable;
      const [issue] = error.issues;
      if (column === "total" && issue?.path === "columns[0]") return phrases.noScore[language];
      return fault(`${issue?.path ?? ""} ${issue?.message[language] ?? ""}`.trim());
    } catch {
      return unreadable;
    }
  }
}

/**
 * The total of a matter's score, for one cell: a number, its bounds as text (`70–76.5`) while facts are missing, nothing for a
 * blank row, or a text that says what is wrong. `headings` and `cells` are ranges of one row each, side by side.
 *
 * @example
 * ```ts
 * import { score } from "laowu-rules/spreadsheet";
 *
 * score("urumqi", "scoring", "2025-06-30", ["参加城镇职工社保人数", "是否无劳动争议和案事件"], [120, "是"]); // => "6–93"
 * score("urumqi", "scoring", "2025-06-30", ["参加城镇职工社保人书"], [120]); // => "错误：“参加城镇职工社保人书”：没有这样的表头，该列未读取；最接近的是“参加城镇职工社保人数”"
 * ```
 */
export function score(
  policy: string,
  matter: string,
  asOf: SheetCell,
  headings: SheetRange,
  cells: SheetRange,
  lang?: string,
): string | number {
  return cellFunction("total", policy, matter, asOf, headings, cells, lang);
}

/**
 * The outcome of a matter, for one cell.
 *
 * @example
 * ```ts
 * import { outcome } from "laowu-rules/spreadsheet";
 *
 * outcome("urumqi", "recognition", "2025-06-30", ["从业人员数"], [299]); // => "不符合"
 * outcome("urumqi", "recognition", "2025-06-30", ["workforce"], [300], "en"); // => "undetermined"
 * ```
 */
export function outcome(
  policy: string,
  matter: string,
  asOf: SheetCell,
  headings: SheetRange,
  cells: SheetRange,
  lang?: string,
): string | number {
  return cellFunction("outcome", policy, matter, asOf, headings, cells, lang);
}

/**
 * The first reason for the outcome of a matter, with its clause, for one cell.
 *
 * @example
 * ```ts
 * import { reason } from "laowu-rules/spreadsheet";
 *
 * reason("urumqi", "recognition", "2025-06-30", ["从业人员数"], [299]); // => "三（二）3 从业人员数为299人，要求不少于300人，还差1人。"
 * ```
 */
export function reason(
  policy: string,
  matter: string,
  asOf: SheetCell,
  headings: SheetRange,
  cells: SheetRange,
  lang?: string,
): string | number {
  return cellFunction("reason", policy, matter, asOf, headings, cells, lang);
}

/**
 * What to do next, for one cell: about the first criterion that fails, else the first fact that is missing, else what would
 * gain points.
 *
 * @example
 * ```ts
 * import { nextStep } from "laowu-rules/spreadsheet";
 *
 * nextStep("urumqi", "regional-recommendation", "2025-06-30", ["从业人员数"], [299]); // => "请补充：已获认定级别"
 * ```
 */
export function nextStep(
  policy: string,
  matter: string,
  asOf: SheetCell,
  headings: SheetRange,
  cells: SheetRange,
  lang?: string,
): string | number {
  return cellFunction("nextStep", policy, matter, asOf, headings, cells, lang);
}
