import { CsvError, parse } from "csv-parse/sync";
import { own } from "../own.ts";

/** A row of a table: its cells by heading, and the line on which it begins, from 1. */
export interface CsvRow {
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}

/** A text that is no table; `line` is where that shows. */
export interface CsvProblem {
  readonly line: number;
  readonly problem: string;
}

interface Parsed {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

/** The options of csv-parse that are not set here, so that it finds none on the prototype of all objects. */
const noOptions: Record<string, undefined> = Object.fromEntries(
  [
    ..."cast cast_date columns group_columns_by_name comment comment_no_infix delimiter encoding escape from".split(
      " ",
    ),
    ..."from_line ignore_last_delimiters ltrim max_record_size objname on_record on_skip quote raw".split(" "),
    ..."record_delimiter relax_column_count_less relax_column_count_more relax_quotes rtrim to to_line trim".split(" "),
    ..."skip_records_with_empty_values skip_records_with_error".split(" "),
  ].map((option) => [option, undefined]),
);

/** How many line breaks a row holds in its cells. */
function breaksIn(record: readonly string[]): number {
  return record.reduce((sum, cell) => sum + (cell.match(/\r\n|\n|\r/g)?.length ?? 0), 0);
}

/** The rows of a CSV text under the headings of its first row; empty rows are left out. */
export function csvRows(
  text: string,
): { readonly headings: readonly string[]; readonly rows: readonly CsvRow[] } | CsvProblem {
  try {
    const parsed = parse(text, {
      ...noOptions,
      bom: true,
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
    }) as unknown as readonly Parsed[];
    const [head, ...body] = parsed;
    const headings = (head?.record ?? []).map((heading) => heading.trim());
    const rows = body
      .filter(({ record }) => record.some((cell) => cell.trim() !== ""))
      .map(({ record, info }) => ({
        line: info.lines - breaksIn(record),
        cells: Object.fromEntries(headings.map((heading, at) => [heading, own(record, at) ?? ""])),
      }));
    return { headings, rows };
  } catch (error) {
    if (error instanceof CsvError) return { line: Number(error.lines ?? 1), problem: error.message };
    throw error;
  }
}
