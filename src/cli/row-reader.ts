import { isRequestError } from "../index.ts";
import { prepareTable } from "../spreadsheet.ts";
import type { Context } from "./context.ts";
import { type RequestOptions, requestFields } from "./evaluate-command.ts";
import { exitCodes } from "./exit-codes.ts";
import { Problem } from "./problem.ts";

/** What a cell of the results can hold. */
export type CellValue = string | number | null;

/** A row's result cells, and what is wrong with it. */
interface ReadRow {
  readonly problem: string | null;
  readonly results: readonly CellValue[];
}

/** Evaluates the rows under some headings. */
export interface RowReader {
  /** The headings of the result cells. */
  readonly headings: readonly string[];
  /** What is wrong with the table's headings, where the rest can be evaluated all the same. */
  readonly warnings: readonly string[];
  readonly read: (cells: readonly string[]) => ReadRow;
}

export interface RowOptions extends RequestOptions {
  readonly columns?: readonly string[];
  readonly ignore?: readonly string[];
}

/** Rows are read as the spreadsheet door reads them: the same headings, units and ways to write a value. */
export function openRowReader(headings: readonly string[], options: RowOptions, { say, lang }: Context): RowReader {
  const { columns, ignore } = options;
  const asked = { ...requestFields(options), lang, ...(columns && { columns }), ...(ignore && { ignore }) };
  try {
    const table = prepareTable(headings, asked as never);
    return {
      headings: table.headings,
      warnings: table.problems.map(({ message }) => message),
      read: (cells) => {
        const { cells: results, problems } = table.evaluate(cells);
        const problem = problems.length === 0 ? null : problems.map(({ message }) => message).join(say("semicolon"));
        return { problem, results };
      },
    };
  } catch (error) {
    // All of it was said by options.
    if (isRequestError(error)) throw new Problem(exitCodes.usage, "problem.request", {}, error);
    throw error;
  }
}
