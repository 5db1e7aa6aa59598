import type { Outcome } from "../index.ts";
import { checkCited, checkLacking, checkNotice, checkOutcome, checkPaid, checkScore } from "./checks.ts";
import type { Verdict } from "./verdict.ts";
import { verdictText } from "./verdict-text.ts";

/** What a matcher gives the test runner. */
export interface MatcherAnswer {
  readonly pass: boolean;
  readonly message: () => string;
  readonly expected: unknown;
  readonly actual: unknown;
}

function answer(verdict: Verdict): MatcherAnswer {
  const { pass, expected, found } = verdict;
  // A runner asks for the message of a match only under `.not`.
  return { pass, message: () => verdictText(verdict, pass), expected, actual: found };
}

const outcome = (expected: Outcome) => (received: unknown, id?: string) => answer(checkOutcome(received, expected, id));

/**
 * Matchers for vitest and Jest, to be handed to `expect.extend`. They take an evaluation, the result of a matter or a part of
 * one, at any level of detail; the messages of a failure are fullest where the evaluation is.
 *
 * @example
 * ```ts no-run
 * import { evaluate } from "laowu-rules";
 * import { laowuMatchers } from "laowu-rules/testing";
 * import { expect, test } from "vitest";
 *
 * expect.extend(laowuMatchers);
 *
 * test("299 people are one too few", () => {
 *   const { recognition } = evaluate({
 *     policy: "urumqi",
 *     matter: "recognition",
 *     asOf: "2025-06-30",
 *     facts: { workforce: { total: 299 } },
 *   }).matters;
 *   expect(recognition).toBeNotMet("uq.workforce");
 *   expect(recognition).toCite("uq.workforce", "三（二）3");
 * });
 * ```
 */
export const laowuMatchers = {
  toBeMet: outcome("met"),
  toBeNotMet: outcome("not-met"),
  toBeUndetermined: outcome("undetermined"),
  toBeNotApplicable: outcome("not-applicable"),
  toScore: (received: unknown, ...args: readonly unknown[]) => answer(checkScore(received, ...args)),
  toBePaid: (received: unknown, ...args: readonly unknown[]) => answer(checkPaid(received, ...args)),
  toCite: (received: unknown, ...args: readonly unknown[]) => answer(checkCited(received, ...args)),
  toLack: (received: unknown, facts: unknown) => answer(checkLacking(received, facts)),
  toHaveNotice: (received: unknown, code: unknown) => answer(checkNotice(received, code)),
};
