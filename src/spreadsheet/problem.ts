/** What can be wrong with a heading or a cell; the words are in `words.ts`. */
export type ProblemCode =
  | "unknown-heading"
  | "unknown-unit"
  | "heading-twice"
  | "no-field"
  | "unknown-field"
  | "unknown-entry"
  | "no-heading"
  | "sheet-error"
  | "too-long"
  | "not-a-cell"
  | "not-a-text"
  | "not-a-number"
  | "unit-differs"
  | "percent-or-share"
  | "not-a-boolean"
  | "has-or-has-not"
  | "not-a-date"
  | "year-alone"
  | "false-leap-day"
  | "not-a-year"
  | "unknown-choice"
  | "not-records"
  | "records-twice";

/** Why a heading or a cell can't be read. */
export class Problem {
  readonly code: ProblemCode;
  readonly values: Readonly<Record<string, string>>;

  constructor(code: ProblemCode, values: Readonly<Record<string, string>> = {}) {
    this.code = code;
    this.values = values;
  }
}
