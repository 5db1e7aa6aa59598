import type { Outcome } from "../index.ts";

/**
 * What the program says to the shell. Outcomes have the low codes; from 64 on they are those of sysexits.h, so that a script
 * can tell an answer from a failure by `-lt 64`.
 */
export const exitCodes = {
  met: 0,
  "not-met": 1,
  undetermined: 2,
  "not-applicable": 3,
  /** A table is done, but at least one of its rows could not be evaluated. */
  badRows: 4,
  usage: 64,
  badInput: 65,
  noInput: 66,
  fault: 70,
  cannotWrite: 73,
  interrupted: 130,
  brokenPipe: 141,
  terminated: 143,
} as const;

/** The code of several outcomes: a no first, then what can't be told, then a yes, as criteria make a matter's outcome. */
export function exitCodeOf(outcomes: readonly Outcome[]): number {
  for (const outcome of ["not-met", "undetermined", "met"] as const)
    if (outcomes.includes(outcome)) return exitCodes[outcome];
  return exitCodes["not-applicable"];
}
