/** What a check found: whether it holds, and the lines that say so either way. */
export interface Verdict {
  readonly pass: boolean;
  readonly expected: unknown;
  readonly found: unknown;
  /** What it is about, by name. */
  readonly subject: string;
  /** The clause, the figure and what was observed, a line each. */
  readonly grounds: readonly string[];
}
