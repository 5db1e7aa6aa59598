import { byId } from "./verdict.mjs";

/** @typedef {import("./verdict.mjs").Outcome} Outcome */
/** @typedef {import("./verdict.mjs").Verdict} Verdict */

/**
 * What all levels of detail have of the two matters.
 *
 * @typedef {{
 *   readonly matters: {
 *     readonly recognition: {
 *       readonly outcome: Outcome,
 *       readonly criteria: readonly { readonly id: string, readonly outcome: Outcome }[],
 *     },
 *     readonly scoring: {
 *       readonly score: {
 *         readonly total: number | null,
 *         readonly sections: readonly {
 *           readonly id: string,
 *           readonly score: number | null,
 *           readonly items: readonly { readonly id: string, readonly score: number | null }[],
 *         }[],
 *       },
 *     },
 *   },
 * }} Answer
 */

/**
 * The name is left out: no applicant has one, so that this criterion, which binds nobody, is undetermined for all.
 *
 * @param {Answer} answer
 * @returns {Verdict}
 */
export function verdictOfEvaluation({ matters: { recognition, scoring } }) {
  const { total, sections } = scoring.score;
  return {
    outcome: recognition.outcome,
    total,
    criteria: byId(
      recognition.criteria.filter(({ id }) => id !== "uq.name"),
      ({ outcome }) => outcome,
    ),
    items: byId(
      sections.flatMap(({ items }) => items),
      ({ score }) => score,
    ),
    sections: byId(sections, ({ score }) => score),
  };
}
