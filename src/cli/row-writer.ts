import type { Format } from "./context.ts";
import { toCsv } from "./emit.ts";
import { escaped } from "./markdown.ts";
import type { CellValue } from "./row-reader.ts";
import type { Say } from "./words.ts";

/** A row of a table with what became of it. */
export interface ResultRow {
  readonly line: number;
  readonly problem: string | null;
  readonly input: readonly string[];
  readonly results: readonly CellValue[];
}

/** Writes rows in one of the forms that need no other row to be known. */
export interface RowWriter {
  readonly begin: () => string;
  readonly rows: (rows: readonly ResultRow[]) => string;
}

interface Columns {
  readonly input: readonly string[];
  readonly results: readonly string[];
  readonly resultsOnly: boolean;
}

/** Name and value, as an object of JSON lines; a heading that stands twice gets its number. */
function record(headings: readonly string[], cells: readonly CellValue[]): Record<string, CellValue> {
  const seen = new Map<string, number>();
  return Object.fromEntries(
    headings.map((heading, at) => {
      const count = (seen.get(heading) ?? 0) + 1;
      seen.set(heading, count);
      return [count === 1 ? heading : `${heading} (${count})`, cells[at] ?? null];
    }),
  );
}

function markdownRow(cells: readonly CellValue[]): string {
  return `| ${cells.map((cell) => escaped(String(cell ?? ""))).join(" | ")} |\n`;
}

export function rowWriter(format: Exclude<Format, "text">, columns: Columns, bom: boolean, say: Say): RowWriter {
  const before = columns.resultsOnly ? [] : columns.input;
  const head = [...before, say("column.line"), say("column.problem"), ...columns.results];
  const cells = ({ line, problem, input, results }: ResultRow): readonly CellValue[] => [
    ...before.map((_, at) => input[at] ?? ""),
    line,
    problem ?? "",
    ...columns.results.map((_, at) => results[at] ?? ""),
  ];
  switch (format) {
    case "csv":
      return {
        begin: () => toCsv([head], bom),
        rows: (rows) => toCsv(rows.map(cells)),
      };
    case "markdown":
      return {
        begin: () => markdownRow(head) + markdownRow(head.map(() => "---")),
        rows: (rows) => rows.map((row) => markdownRow(cells(row))).join(""),
      };
    case "json":
      return {
        begin: () => "",
        rows: (rows) =>
          rows
            .map(({ line, problem, input, results }) => {
              const table = columns.resultsOnly ? {} : { input: record(columns.input, input) };
              return `${JSON.stringify({ line, problem, ...table, results: problem === null ? record(columns.results, results) : null })}\n`;
            })
            .join(""),
      };
  }
}
