import type { Condition, Term } from "../expressions/expression.ts";
import { withoutPrototype } from "../ground/own.ts";
import type { Citation } from "../sources/citation.ts";
import type { ReadingChoice } from "../sources/reading.ts";

/** One provision that an applicant meets or does not meet. */
export interface Criterion {
  readonly id: string;
  /** What it is about, in words that authorities share, so that two policies can be compared. */
  readonly topic: string;
  readonly citation: Citation;
  readonly require: Condition;
  /**
   * The condition as it counts for the outcome of the matter: `require`, unless the provision binds some applicants only. It is
   * not applicable to those whom it does not bind, while `require` is still judged and shown.
   */
  readonly counted: Condition;
  /**
   * Worded as a duty or a condition, always or under one reading; one that is not binding is judged and shown, and never
   * changes the outcome.
   */
  readonly binding: boolean | ReadingChoice;
  /** The status of a thing that goes on where this is not met. */
  readonly otherwise: string | null;
  /** Days that follow from the facts, by the name under which results give them. */
  readonly dates: Readonly<Record<string, Term<"day">>>;
}

/**
 * Declares a criterion; it is binding unless said.
 *
 * @example
 * ```ts
 * import { atLeast, cite, criterion, fact, people, policyDocument } from "laowu-rules/authoring";
 *
 * const notice = policyDocument({
 *   id: "demo",
 *   title: "示例办法",
 *   number: null,
 *   dates: { issued: "2025-01-02", published: null, from: null, to: null },
 *   status: "in-force",
 *   remark: null,
 *   source: "demo.txt",
 * });
 * const workforce = fact("workforce.total", "从业人员数", "workforce");
 * const enough = criterion("dm.workforce", {
 *   topic: "workforce-size",
 *   cite: cite(notice, "第三条", "不少于80人"),
 *   require: atLeast(workforce, people(80)),
 * });
 * `${enough.id} ${enough.citation.clause} ${enough.binding}`; // => "dm.workforce 第三条 true"
 * ```
 */
export function criterion(
  id: string,
  declared: {
    readonly topic: string;
    readonly cite: Citation;
    readonly require: Condition;
    readonly counted?: Condition;
    readonly binding?: boolean | ReadingChoice;
    readonly otherwise?: string;
    readonly dates?: Readonly<Record<string, Term<"day">>>;
  },
): Criterion {
  const fields = withoutPrototype(declared);
  const { topic, cite, require, counted = require, binding = true, otherwise = null, dates = {} } = fields;
  return { id, topic, citation: cite, require, counted, binding, otherwise, dates };
}
