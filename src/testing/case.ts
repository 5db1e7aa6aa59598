/** One case as officials write it down: facts, what is expected, the clause and the arithmetic. */
export interface Case {
  /** Its name, once in a file. */
  readonly id: string;
  /** The line of the file on which it begins, from 1. */
  readonly line: number;
  readonly asOf: string;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly readings: Readonly<Record<string, string>>;
  readonly expected: readonly (readonly [key: string, value: string])[];
  readonly clause: string;
  readonly arithmetic: string;
}
