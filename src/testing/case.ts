/**
 * One case as officials write it down: facts, what is expected, the clause and the arithmetic.
 *
 * @example
 * ```ts
 * import { type Case, readCases } from "laowu-rules/testing";
 *
 * const [first]: readonly Case[] = readCases(
 *   `case,asOf,facts,expected,clause,arithmetic
 * one-too-few,2025-06-30,workforce.total=299,uq.workforce=not-met,三（二）3,299 < 300`,
 * );
 * first.facts; // => { workforce: { total: 299 } }
 * first.expected; // => [["uq.workforce", "not-met"]]
 * ```
 */
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
