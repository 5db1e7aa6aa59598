/** Rows of a CSV text with where they stand: all that this door asks of csv-parse, whose own types bring Node's along. */
export function parse(
  text: string,
  options: {
    readonly bom: true;
    readonly info: true;
    readonly relax_column_count: true;
    readonly skip_empty_lines: true;
  },
): unknown;

/** What is no CSV. */
export class CsvError extends Error {
  readonly lines?: number;
}
