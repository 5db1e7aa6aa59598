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

/** What test runners take for a failed assertion, with what was expected and found. */
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

/** As {@link assertMet}, for `not-met`. */
export function assertNotMet(result: object, id?: string): void {
  holdOutcome(result, "not-met", id, "assertNotMet");
}

/** As {@link assertMet}, for `undetermined`. */
export function assertUndetermined(result: object, id?: string): void {
  holdOutcome(result, "undetermined", id, "assertUndetermined");
}

/** As {@link assertMet}, for `not-applicable`. */
export function assertNotApplicable(result: object, id?: string): void {
  holdOutcome(result, "not-applicable", id, "assertNotApplicable");
}

/** Throws an {@link AssertionError} unless the score is so many points, or lies between bounds such as `"10..15"`. */
export function assertScore(result: object, points: ExpectedScore): void;
/** As above, of the item or section with this id. */
export function assertScore(result: object, id: string, points: ExpectedScore): void;
export function assertScore(result: object, ...args: readonly unknown[]): void {
  hold(checkScore(result, ...args), "assertScore");
}

/** Throws an {@link AssertionError} unless the sum owed is so many yuan. */
export function assertPaid(result: object, yuan: number): void;
/** As above, of the award's line, or the matter, with this id. */
export function assertPaid(result: object, id: string, yuan: number): void;
export function assertPaid(result: object, ...args: readonly unknown[]): void {
  hold(checkPaid(result, ...args), "assertPaid");
}

/** Throws an {@link AssertionError} unless the result stands on the clause, or on words in the cited fragment or around it. */
export function assertCites(result: object, clauseOrFragment: string): void;
/** As above, of the provision with this id. */
export function assertCites(result: object, id: string, clauseOrFragment: string): void;
export function assertCites(result: object, ...args: readonly unknown[]): void {
  hold(checkCited(result, ...args), "assertCites");
}

/** Throws an {@link AssertionError} unless the fact is missing; of a list: unless these are missing and no others. */
export function assertLacks(result: object, facts: string | readonly string[]): void {
  hold(checkLacking(result, facts), "assertLacks");
}

/** Throws an {@link AssertionError} unless the result carries the notice with this code. */
export function assertNotice(result: object, code: string): void {
  hold(checkNotice(result, code), "assertNotice");
}
