import { handWritten, verdictOfTrace } from "./hand-written.mjs";
import { handWrittenUntraced } from "./hand-written-untraced.mjs";
import { jsonRules } from "./json-rules.mjs";
import {
  evaluatedFull,
  evaluatedResult,
  preparedFull,
  preparedOutcome,
  preparedResult,
  verdictOfEvaluation,
} from "./ours.mjs";

/** @typedef {import("./applicant.mjs").Applicant} Applicant */
/** @typedef {import("./verdict.mjs").Verdict} Verdict */

/**
 * Somebody who answers both matters for one applicant, with the way to read the answer.
 *
 * @typedef {{
 *   name: string,
 *   answer: (facts: Applicant) => unknown,
 *   isAsync: boolean,
 *   verdict: (facts: Applicant) => Verdict | Promise<Verdict>,
 * }} Contender
 */

/**
 * @template Answer
 * @param {string} name
 * @param {(facts: Applicant) => Answer} answer
 * @param {(answer: Answer) => Verdict} verdictOf
 * @returns {Contender}
 */
const contender = (name, answer, verdictOf) => ({
  name,
  answer,
  isAsync: false,
  verdict: (facts) => verdictOf(answer(facts)),
});

/** The one that all others are held against. */
export const baseline = contender("hand-written, traced", handWritten, verdictOfTrace);

/** The one whose ratio a caller may bound. */
export const bounded = contender("prepare, result", preparedResult, verdictOfEvaluation);

/** @type {readonly Contender[]} */
export const contenders = [
  contender("hand-written, no trace", handWrittenUntraced, (answer) => answer),
  contender("prepare, outcome", preparedOutcome, verdictOfEvaluation),
  bounded,
  contender("prepare, full", preparedFull, verdictOfEvaluation),
  contender("evaluate, result", evaluatedResult, verdictOfEvaluation),
  contender("evaluate, full", evaluatedFull, verdictOfEvaluation),
  { name: "json-rules-engine", answer: jsonRules, isAsync: true, verdict: jsonRules },
];
