import type { Policies, PolicyId } from "../index.ts";
import { type Evaluation, evaluate, isRequestError, type MatterResult, prepare, RequestError } from "../index.ts";
import { own } from "../own.ts";
import { nextStepOf } from "./next-step.ts";
import { optionIssue, readOptions, type TableOptions } from "./options.ts";
import { type ResultCell, resultColumns } from "./result-columns.ts";
import { type RowReader, rowReader, type TableProblem } from "./row-reader.ts";
import { sentences } from "./sentences.ts";
import { vocabulary } from "./vocabulary.ts";
import { errorWord, phrases } from "./words.ts";

/** What a cell of a sheet may hold as far as a table reads it. */
export type SheetCell = string | number | boolean | Date | null | undefined;

/** A row's results, or what is wrong with it. */
export interface TableRow {
  /** As many as there are result headings. */
  readonly cells: readonly ResultCell[];
  /** Empty where the row was evaluated. */
  readonly problems: readonly TableProblem[];
}

/** The facts that a row states, as a request nests them, and what is wrong with its cells. */
export interface StatedRow {
  readonly facts: Readonly<Record<string, unknown>>;
  readonly problems: readonly TableProblem[];
}

/** A table whose headings are read: rows can be evaluated one by one, as a stream brings them. */
export interface PreparedTable {
  /** The headings of the table of results; the last one tells what is wrong with the headings given, where something is. */
  readonly headings: readonly string[];
  /** What is wrong with the headings given; such columns are not read. */
  readonly problems: readonly TableProblem[];
  /** Evaluates one row. It never throws for what a row holds. */
  readonly evaluate: (cells: readonly SheetCell[]) => TableRow;
  /** Reads one row without evaluating it, as a form does that a row is pasted into. Cells that can't be read state nothing. */
  readonly read: (cells: readonly SheetCell[]) => StatedRow;
}

type Prepared = (facts: unknown, id?: string) => Evaluation<"result">;

/** A text that a sheet would take for a formula is written with an apostrophe, as sheets themselves do. */
function asText(cell: ResultCell): ResultCell {
  return typeof cell === "string" && /^[=+@\-\t\r]/.test(cell) && !/^-?\d+(?:\.\d+)?$/.test(cell) ? `'${cell}` : cell;
}

function check(request: Readonly<Record<string, unknown>>): Prepared {
  return prepare({ ...request, detail: "result" } as never) as unknown as Prepared;
}

/**
 * Reads the headings of a table and makes the function that evaluates its rows.
 *
 * Throws a `RequestError` for a bad policy, matter, date, reading, figure or column; what is wrong with headings and rows is
 * told in the results.
 *
 * @example
 * ```ts
 * import { prepareTable } from "laowu-rules/spreadsheet";
 *
 * const headings = ["从业人员数（人）", "经特色职业培训人数"];
 * const options = { policy: "urumqi", matter: "recognition", asOf: "2025-06-30", columns: ["uq.workforce"] } as const;
 * const table = prepareTable(headings, options);
 * table.headings; // => ["uq.workforce 三（二）3"]
 * table.evaluate([640, "４１０"]).cells; // => ["符合"]
 * table.evaluate(["约600", 410]).problems[0].message; // => "“从业人员数（人）”：“约600”不是数字"
 * ```
 */
export function prepareTable<P extends PolicyId<Policies>>(
  headings: readonly SheetCell[],
  options: TableOptions<P>,
): PreparedTable {
  const { policy, matters, asOf, language, columns: asked, id, ignore, request } = readOptions(options);
  // First of all: what the library refuses, nothing else need be said about.
  const answer = check(request);
  const words = vocabulary(policy);
  const reader: RowReader = rowReader(headings, words, { id, ignore }, language);
  const say = sentences(language);
  const { columns, unknown } = resultColumns(policy, matters, asOf, asked, reader.hasId, {
    language,
    words,
    sentences: say,
  });
  if (unknown.length > 0) {
    throw new RequestError(unknown.map(({ at, nearest }) => optionIssue(`columns[${at}]`, "unknown-column", nearest)));
  }
  const full = (facts: unknown) => {
    let made: Evaluation | undefined;
    return (matter: string) => {
      made ??= evaluate({ ...request, facts } as never) as unknown as Evaluation;
      return nextStepOf(made.matters[matter] as MatterResult, words, language);
    };
  };
  const extra = reader.problems.length === 0 ? [] : [""];
  const told = reader.problems.map(({ message }) => message).join(phrases.semicolon[language]);
  const head = columns.map(({ heading }) => heading);
  const outcomeColumns = new Set(columns.filter(({ name }) => name === "outcome"));
  const hasReason = columns.some(({ name }) => name === "reason");
  // An error is never without its place: where no outcome is asked for, the first column says so.
  const [errorColumn = columns.find(({ name }) => name !== "id")] = outcomeColumns;

  const failed = (rowId: ResultCell, problems: readonly TableProblem[]): TableRow => {
    const message = problems.map((problem) => problem.message).join(phrases.semicolon[language]);
    const cells = columns.map((column): ResultCell => {
      if (column.name === "id") return asText(rowId);
      if (column.name === "reason") return message;
      if (column === errorColumn && !hasReason) return `${errorWord[language]}${phrases.colon[language]}${message}`;
      return column === errorColumn || outcomeColumns.has(column) ? errorWord[language] : "";
    });
    return { cells: [...cells, ...extra], problems };
  };

  return {
    read(cells) {
      const { facts, problems } = reader.read(cells);
      return { facts, problems };
    },
    headings: told === "" ? head : [...head, `${phrases.headingProblems[language]}${phrases.colon[language]}${told}`],
    problems: reader.problems,
    evaluate(cells) {
      const row = reader.read(cells);
      if (row.isBlank) return { cells: [...columns.map(() => ""), ...extra], problems: [] };
      if (row.problems.length > 0) return failed(row.id ?? "", row.problems);
      let evaluation: Evaluation<"result">;
      try {
        evaluation = answer(row.facts);
      } catch (error) {
        if (!isRequestError(error)) throw error;
        return failed(row.id ?? "", reader.say(error.issues, cells));
      }
      const result = { evaluation, id: row.id, nextStep: full(row.facts) };
      const made = columns.map(({ cell }) => asText(cell(result)));
      return { cells: extra.length === 0 ? made : [...made, ...extra], problems: [] };
    },
  };
}

/**
 * Evaluates a table whose first row holds headings: fact paths, Chinese or English labels in any mix, with a unit in brackets
 * where one is wanted (`营业收入（万元）`). The answer is a table of the same number of rows: headings, and for each row its
 * outcome, its total where there is a score, its amount where there is an award, the facts that are missing and the first
 * reason; or the columns asked for.
 *
 * Blank cells are absent facts, and a row that is blank throughout stays blank. A cell that can't be read makes its row an
 * error, with the cell's heading in the reason; the other rows go on. Headings that no fact has are told once, in a last
 * heading of the result, with the nearest one.
 *
 * Throws a `RequestError` for a bad policy, matter, date, reading, figure or column.
 *
 * @example
 * ```ts
 * import { evaluateTable } from "laowu-rules/spreadsheet";
 *
 * const rows = [
 *   ["编号", "上年度营业收入（万元）", "品牌荣誉"],
 *   ["2025-017", 360.5, "国家级、省级"],
 *   ["2025-018", "1，200", "世界级"],
 * ];
 * const options = { policy: "urumqi", matter: "scoring", asOf: "2025-06-30", columns: ["id", "uq.s1.4", "uq.s1.3", "reason"] } as const;
 * const results = evaluateTable(rows, options);
 * results[0]; // => ["编号", "uq.s1.4 经营规模", "uq.s1.3 品牌荣誉", "理由"]
 * results[1].slice(0, 3); // => ["2025-017", 4, 3]
 * results[2]; // => ["2025-018", "错误", "", "“品牌荣誉”：“世界级”不在可选项中（国家层级、省部层级、地市县层级）"]
 * ```
 */
export function evaluateTable<P extends PolicyId<Policies>>(
  rows: readonly (readonly SheetCell[])[],
  options: TableOptions<P>,
): ResultCell[][] {
  const headings = Array.isArray(rows) ? own(rows, 0) : undefined;
  if (!Array.isArray(headings)) throw new RequestError([optionIssue("rows", "not-a-table")]);
  const table = prepareTable(headings, options);
  const results: ResultCell[][] = [[...table.headings]];
  for (let at = 1; at < rows.length; at += 1) {
    const row: unknown = own(rows, at);
    if (!Array.isArray(row)) throw new RequestError([optionIssue(`rows[${at}]`, "not-a-table")]);
    results.push([...table.evaluate(row).cells]);
  }
  return results;
}
