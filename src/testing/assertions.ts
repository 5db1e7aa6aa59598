import type { Outcome } from "../index.ts";
import {
  checkCited,
  checkLacking,
  checkNotice,
  checkOutcome,
  checkPaid,
  checkScore,
  type ExpectedScore,
} from "./checks.ts";
import type { Verdict } from "./verdict.ts";
import { verdictText } from "./verdict-text.ts";

/**
 * What test runners take for a failed assertion, with what was expected and found.
 *
 * @example
 * ```ts
 * import { evaluate } from "laowu-rules";
 * import { AssertionError, assertMet } from "laowu-rules/testing";
 *
 * const evaluation = evaluate({ policy: "urumqi", matter: "recognition", asOf: "2025-06-30", facts: { workforce: { total: 299 } } });
 * const failure = (() => {
 *   try {
 *     return assertMet(evaluation, "uq.workforce");
 *   } catch (error) {
 *     return error as AssertionError;
 *   }
 * })();
 * failure instanceof AssertionError; // => true
 * [failure.operator, failure.expected, failure.actual]; // => ["assertMet", "met", "not-met"]
 * failure.message.includes("“从业人数不少于300人”"); // => true
 * ```
 */
export class AssertionError extends Error {
  readonly code = "ERR_ASSERTION";
  /** So that node:test prints the message as it is. */
  readonly generatedMessage = false;
  readonly expected: unknown;
  readonly actual: unknown;
  readonly operator: string;

  /** @internal */
  constructor(verdict: Verdict, operator: string) {
    super(verdictText(verdict));
    this.name = "AssertionError";
    this.expected = verdict.expected;
    this.actual = verdict.found;
    this.operator = operator;
  }
}

function hold(verdict: Verdict, operator: string): void {
  if (!verdict.pass) throw new AssertionError(verdict, operator);
}

function holdOutcome(result: object, outcome: Outcome, id: string | undefined, operator: string): void {
  hold(checkOutcome(result, outcome, id), operator);
}

/**
 * Throws an {@link AssertionError} unless the outcome is `met`: of an evaluation of one matter, of a matter or a criterion, or
 * with an id of the provision or matter that is called so.
 *
 * @example
 * ```ts
 * import { evaluate } from "laowu-rules";
 * import { assertMet } from "laowu-rules/testing";
 *
 * const facts = { workforce: { total: 299 } };
 * const evaluation = evaluate({ policy: "urumqi", matter: "recognition", asOf: "2025-06-30", facts });
 * assertMet(evaluation, "uq.workforce"); // throws ERR_ASSERTION
 * ```
 */
export function assertMet(result: object, id?: string): void {
  holdOutcome(result, "met", id, "assertMet");
}

/**
 * As {@link assertMet}, for `not-met`.
 *
 * @example
 * ```ts
 * import { evaluate } from "laowu-rules";
 * import { assertNotMet } from "laowu-rules/testing";
 *
 * const evaluation = evaluate({ policy: "urumqi", matter: "recognition", asOf: "2025-06-30", facts: { workforce: { total: 300 } } });
 * assertNotMet(evaluation, "uq.workforce"); // throws ERR_ASSERTION
 * ```
 */
export function assertNotMet(result: object, id?: string): void {
  holdOutcome(result, "not-met", id, "assertNotMet");
}

/**
 * As {@link assertMet}, for `undetermined`.
 *
 * @example
 * ```ts
 * import { evaluate } from "laowu-rules";
 * import { assertUndetermined } from "laowu-rules/testing";
 *
 * const evaluation = evaluate({ policy: "urumqi", matter: "recognition", asOf: "2025-06-30", facts: { workforce: { total: 299 } } });
 * assertUndetermined(evaluation, "uq.trainees"); // => undefined
 * assertUndetermined(evaluation, "uq.workforce"); // throws ERR_ASSERTION
 * ```
 */
export function assertUndetermined(result: object, id?: string): void {
  holdOutcome(result, "undetermined", id, "assertUndetermined");
}

/**
 * As {@link assertMet}, for `not-applicable`.
 *
 * @example
 * ```ts
 * import { evaluate } from "laowu-rules";
 * import { assertNotApplicable } from "laowu-rules/testing";
 *
 * const facts = { plan: { countiesWithProject: 0, counties: 0 } };
 * const evaluation = evaluate({ policy: "baoji", matter: "action-plan", asOf: "2025-06-30", facts });
 * assertNotApplicable(evaluation, "bj.plan.projects"); // => undefined
 * assertNotApplicable(evaluation, "bj.plan.service"); // throws ERR_ASSERTION
 * ```
 */
export function assertNotApplicable(result: object, id?: string): void {
  holdOutcome(result, "not-applicable", id, "assertNotApplicable");
}

/**
 * Throws an {@link AssertionError} unless the score is so many points, or lies between bounds such as `"10..15"`.
 *
 * @example
 * ```ts
 * import { evaluate } from "laowu-rules";
 * import { assertScore } from "laowu-rules/testing";
 *
 * const facts = { applicant: { revenue: 5_000_000 } };
 * const evaluation = evaluate({ policy: "urumqi", matter: "scoring", asOf: "2025-06-30", facts });
 * assertScore(evaluation, "uq.s1.4", 5); // => undefined
 * assertScore(evaluation, "5..100"); // => undefined
 * assertScore(evaluation, "uq.s1.4", 4); // throws ERR_ASSERTION
 * ```
 */
export function assertScore(result: object, points: ExpectedScore): void;
/** As above, of the item or section with this id. */
export function assertScore(result: object, id: string, points: ExpectedScore): void;
export function assertScore(result: object, ...args: readonly unknown[]): void {
  hold(checkScore(result, ...args), "assertScore");
}

/**
 * Throws an {@link AssertionError} unless the sum owed is so many yuan.
 *
 * @example
 * ```ts
 * import { evaluate } from "laowu-rules";
 * import { assertPaid } from "laowu-rules/testing";
 *
 * const facts = { award: { skillsBase: "training-base", paid: false } } as const;
 * const evaluation = evaluate({ policy: "hubei", matter: "skills-base-grant", asOf: "2025-06-30", facts });
 * assertPaid(evaluation, 2_000_000); // => undefined
 * assertPaid(evaluation, "hb.grant.master-studio", 100_000); // throws ERR_ASSERTION
 * ```
 */
export function assertPaid(result: object, yuan: number): void;
/** As above, of the award's line, or the matter, with this id. */
export function assertPaid(result: object, id: string, yuan: number): void;
export function assertPaid(result: object, ...args: readonly unknown[]): void {
  hold(checkPaid(result, ...args), "assertPaid");
}

/**
 * Throws an {@link AssertionError} unless the result stands on the clause, or on words in the cited fragment or around it.
 *
 * @example
 * ```ts
 * import { evaluate } from "laowu-rules";
 * import { assertCites } from "laowu-rules/testing";
 *
 * const evaluation = evaluate({ policy: "urumqi", matter: "recognition", asOf: "2025-06-30", facts: {} });
 * assertCites(evaluation, "uq.workforce", "三（二）3"); // => undefined
 * assertCites(evaluation, "uq.workforce", "不少于300人"); // => undefined
 * assertCites(evaluation, "uq.workforce", "三（二）4"); // throws ERR_ASSERTION
 * ```
 */
export function assertCites(result: object, clauseOrFragment: string): void;
/** As above, of the provision with this id. */
export function assertCites(result: object, id: string, clauseOrFragment: string): void;
export function assertCites(result: object, ...args: readonly unknown[]): void {
  hold(checkCited(result, ...args), "assertCites");
}

/**
 * Throws an {@link AssertionError} unless the fact is missing; of a list: unless these are missing and no others.
 *
 * @example
 * ```ts
 * import { evaluate } from "laowu-rules";
 * import { assertLacks } from "laowu-rules/testing";
 *
 * const facts = { brand: { recognizedAs: ["county"] } } as const;
 * const evaluation = evaluate({ policy: "urumqi", matter: "fund-plan", asOf: "2025-06-30", facts });
 * assertLacks(evaluation, "fund.planFiled"); // => undefined
 * assertLacks(evaluation, []); // throws ERR_ASSERTION
 * ```
 */
export function assertLacks(result: object, facts: string | readonly string[]): void {
  hold(checkLacking(result, facts), "assertLacks");
}

/**
 * Throws an {@link AssertionError} unless the result carries the notice with this code.
 *
 * @example
 * ```ts
 * import { evaluate } from "laowu-rules";
 * import { assertNotice } from "laowu-rules/testing";
 *
 * const evaluation = evaluate({ policy: "urumqi", matter: "recognition", asOf: "2025-06-30", facts: {} });
 * assertNotice(evaluation, "draft-for-comment"); // => undefined
 * assertNotice(evaluation, "hypothetical"); // throws ERR_ASSERTION
 * ```
 */
export function assertNotice(result: object, code: string): void {
  hold(checkNotice(result, code), "assertNotice");
}
