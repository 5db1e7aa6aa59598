import { closest } from "fastest-levenshtein";
import { type Bilingual, RequestError, type RequestIssue } from "../index.ts";
import { has, jsonText, own } from "../own.ts";
import type { Case } from "./case.ts";
import { type CsvRow, csvRows } from "./csv-rows.ts";
import { lay } from "./lay.ts";

/** What cases start from. */
export interface CaseOptions {
  /** The complete applicants that cases name, as facts or as their JSON text. */
  readonly applicants?: Readonly<Record<string, object | string>>;
}

/** The most misspelt names that get a suggestion, and the most characters of each. */
const MOST_SUGGESTIONS = 100;
const LONGEST_NAME = 64;

const COLUMNS = ["case", "asOf", "applicant", "facts", "readings", "expected", "clause", "arithmetic"] as const;
/** Columns that a file may do without. */
const OPTIONAL: readonly string[] = ["applicant", "readings"];

type Refuse = (column: string, code: string, message: Bilingual, nearest?: string) => void;
type Nearest = (name: string, known: () => readonly string[]) => string | undefined;

/** Tells the nearest known name, for a few names: a file may have a million. */
function nearestFinder(): Nearest {
  let suggestions = 0;
  return (name, known) => {
    suggestions += 1;
    if (suggestions > MOST_SUGGESTIONS || name.length > LONGEST_NAME) return undefined;
    const names = known();
    return names.length === 0 ? undefined : closest(name, [...names]);
  };
}

/** `a=1; b=[1,2]` as pairs. */
function pairs(cell: string, refuse: (part: string) => void): readonly (readonly [string, string])[] {
  return cell
    .split(/[;\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== "")
    .flatMap((part) => {
      const at = part.indexOf("=");
      if (at > 0) return [[part.slice(0, at).trim(), part.slice(at + 1).trim()] as const];
      refuse(part);
      return [];
    });
}

/** JSON where it reads as JSON, else text; nothing where nothing stands. */
function parsed(text: string): unknown {
  if (text === "") return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** A fresh copy of an applicant's facts. */
function applicantFacts(applicant: object | string): Record<string, unknown> | undefined {
  try {
    const facts: unknown = JSON.parse(typeof applicant === "string" ? applicant : jsonText(applicant));
    return typeof facts === "object" && facts !== null && !Array.isArray(facts)
      ? (facts as Record<string, unknown>)
      : undefined;
  } catch {
    return undefined;
  }
}

function startingFacts(
  name: string,
  applicants: NonNullable<CaseOptions["applicants"]>,
  nearest: Nearest,
  refuse: Refuse,
) {
  if (name === "") return {};
  const applicant = Object.hasOwn(applicants, name) ? applicants[name] : undefined;
  if (applicant === undefined) {
    const message = { zh: `没有名为“${name}”的申报主体。`, en: `No applicant is called “${name}”.` };
    refuse(
      "applicant",
      "unknown-applicant",
      message,
      nearest(name, () => Object.keys(applicants)),
    );
    return {};
  }
  const facts = applicantFacts(applicant);
  if (facts === undefined)
    refuse("applicant", "not-an-applicant", {
      zh: `申报主体“${name}”不是事实的 JSON 对象。`,
      en: `The applicant “${name}” is no JSON object of facts.`,
    });
  return facts ?? {};
}

function readCase({ line, cells }: CsvRow, options: CaseOptions, nearest: Nearest, refuse: Refuse): Case {
  const cell = (column: (typeof COLUMNS)[number]) => (own(cells, column) ?? "").trim();
  const pairsOf = (column: "facts" | "readings" | "expected") =>
    pairs(cell(column), (part) =>
      refuse(column, "no-equals-sign", {
        zh: `“${part}”应写作“名称=值”。`,
        en: `“${part}” should be written “name=value”.`,
      }),
    );
  for (const column of ["case", "asOf", "expected", "clause", "arithmetic"] as const)
    if (cell(column) === "")
      refuse(column, "empty-cell", { zh: "每个案例都要填写这一列。", en: "Every case fills in this column." });
  const facts = startingFacts(cell("applicant"), own(options, "applicants") ?? {}, nearest, refuse);
  for (const [path, value] of pairsOf("facts"))
    if (!lay(facts, path, parsed(value)))
      refuse("facts", "not-a-group", {
        zh: `“${path}”经过的一级不是一组事实。`,
        en: `“${path}” leads through a value.`,
      });
  return {
    id: cell("case"),
    line,
    asOf: cell("asOf"),
    facts,
    readings: Object.fromEntries(pairsOf("readings")),
    expected: pairsOf("expected"),
    clause: cell("clause"),
    arithmetic: cell("arithmetic"),
  };
}

/**
 * Reads a file of cases, in the format of `vectors/`: one case a row, as edited in a spreadsheet. The text is handed in, and so
 * are the applicants that its rows start from.
 *
 * Throws a `RequestError` with everything that is wrong with the file, each with its line and column.
 *
 * @example
 * ```ts
 * import { readCases } from "laowu-rules/testing";
 *
 * const [edge] = readCases(
 *   `case,asOf,facts,expected,clause,arithmetic
 * one-too-few,2025-06-30,workforce.total=299,uq.workforce=not-met,三（二）3,299 < 300`,
 * );
 * edge.facts; // => { workforce: { total: 299 } }
 * edge.expected; // => [["uq.workforce", "not-met"]]
 * ```
 */
export function readCases(csvText: string, options: CaseOptions = {}): readonly Case[] {
  const issues: RequestIssue[] = [];
  const nearest = nearestFinder();
  const refuseAt =
    (line: number): Refuse =>
    (column, code, message, nearest) => {
      const path = column === "" ? `line ${line}` : `line ${line}, ${column}`;
      issues.push(nearest === undefined ? { path, code, message } : { path, code, message, nearest });
    };
  const table = csvRows(csvText);
  if (has(table, "problem")) {
    refuseAt(table.line)("", "not-csv", {
      zh: `不是 CSV 表格：${table.problem}`,
      en: `This is no CSV table: ${table.problem}`,
    });
    throw new RequestError(issues);
  }
  const { headings, rows } = table;
  for (const column of COLUMNS)
    if (!OPTIONAL.includes(column) && !headings.includes(column))
      refuseAt(1)(column, "missing-column", { zh: `缺少“${column}”列。`, en: `There is no column “${column}”.` });
  for (const heading of headings)
    if (!(COLUMNS as readonly string[]).includes(heading) && heading !== "")
      refuseAt(1)(
        heading,
        "unknown-column",
        { zh: `案例没有“${heading}”列。`, en: `Cases have no column “${heading}”.` },
        nearest(heading, () => COLUMNS),
      );
  // Without its columns no row can be in order: that alone is told.
  if (issues.length > 0) throw new RequestError(issues);
  const cases = rows.map((row) => readCase(row, options, nearest, refuseAt(row.line)));
  const lines = new Map<string, number>();
  for (const { id, line } of cases) {
    const first = lines.get(id);
    if (first === undefined) lines.set(id, line);
    else if (id !== "")
      refuseAt(line)("case", "same-name", {
        zh: `“${id}”已用于第${first}行。`,
        en: `“${id}” stands on line ${first} already.`,
      });
  }
  if (issues.length > 0) throw new RequestError(issues);
  return cases;
}
