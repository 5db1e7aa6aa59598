import type { Outcome } from "../index.ts";
import { checkCited, checkLacking, checkNotice, checkOutcome, checkPaid, checkScore } from "./checks.ts";
import type { LaowuMatchers } from "./matcher-types.ts";
import type { Verdict } from "./verdict.ts";
import { verdictText } from "./verdict-text.ts";

/** What a matcher gives the test runner. */
export interface MatcherAnswer {
  readonly pass: boolean;
  /** Why it failed. */
  readonly message: () => string;
  readonly expected: unknown;
  readonly actual: unknown;
}

/** A matcher as `expect.extend` takes it. */
export type Matcher = (received: unknown, ...args: readonly unknown[]) => MatcherAnswer;

function answer(verdict: Verdict): MatcherAnswer {
  const { pass, expected, found } = verdict;
  // A runner asks for the message of a match only under `.not`.
  return { pass, message: () => verdictText(verdict, pass), expected, actual: found };
}

const outcome =
  (expected: Outcome): Matcher =>
  (received, id) =>
    answer(checkOutcome(received, expected, id));

/**
 * Matchers for vitest and Jest, to be handed to `expect.extend`. They take an evaluation, the result of a matter or a part of
 * one, at any level of detail; the messages of a failure are fullest where the evaluation is.
 *
 * @example
 * ```ts
 * import { evaluate } from "laowu-rules";
 * import { laowuMatchers } from "laowu-rules/testing";
 * import { expect } from "vitest";
 *
 * expect.extend(laowuMatchers);
 *
 * const facts = { workforce: { total: 299 } };
 * const { recognition } = evaluate({ policy: "urumqi", matter: "recognition", asOf: "2025-06-30", facts }).matters;
 * expect(recognition).toBeNotMet("uq.workforce");
 * expect(recognition).toCite("uq.workforce", "三（二）3");
 * expect(recognition).toBeMet("uq.workforce"); // throws Error
 * ```
 */
export const laowuMatchers: Readonly<Record<keyof LaowuMatchers, Matcher>> = {
  toBeMet: outcome("met"),
  toBeNotMet: outcome("not-met"),
  toBeUndetermined: outcome("undetermined"),
  toBeNotApplicable: outcome("not-applicable"),
  toScore: (received, ...args) => answer(checkScore(received, ...args)),
  toBePaid: (received, ...args) => answer(checkPaid(received, ...args)),
  toCite: (received, ...args) => answer(checkCited(received, ...args)),
  toLack: (received, facts) => answer(checkLacking(received, facts)),
  toHaveNotice: (received, code) => answer(checkNotice(received, code)),
};
