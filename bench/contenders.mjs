import { cel } from "./cel.mjs";
import { handWritten, verdictOfTrace } from "./hand-written.mjs";
import { handWrittenUntraced } from "./hand-written-untraced.mjs";
import { jsonLogic } from "./json-logic.mjs";
import { jsonRules } from "./json-rules.mjs";
import { evaluatedFull, evaluatedOutcome, evaluatedResult } from "./ours-evaluated.mjs";
import { preparedFull, preparedOutcome, preparedResult } from "./ours-prepared.mjs";
import { publicodes } from "./publicodes.mjs";
import { verdictOfEvaluation } from "./verdict-of-evaluation.mjs";

/** @typedef {import("./applicant.mjs").Applicant} Applicant */
/** @typedef {import("./verdict.mjs").Verdict} Verdict */

/**
 * Somebody who answers both matters for one applicant, with the way to read the answer; and what it says of how the answer
 * comes about.
 *
 * @typedef {{
 *   name: string,
 *   kind: "by hand" | "this library" | "engine",
 *   explains: string,
 *   answer: (facts: Applicant) => unknown,
 *   isAsync: boolean,
 *   verdict: (facts: Applicant) => Verdict | Promise<Verdict>,
 * }} Contender
 */

/**
 * @template Answer
 * @param {Contender["kind"]} kind
 * @param {string} name
 * @param {string} explains
 * @param {(facts: Applicant) => Answer} answer
 * @param {(answer: Answer) => Verdict} verdictOf
 * @returns {Contender}
 */
const contender = (kind, name, explains, answer, verdictOf) => ({
  name,
  kind,
  explains,
  answer,
  isAsync: false,
  verdict: (facts) => verdictOf(answer(facts)),
});

const trace = "ids, scores, observed and required";
const codes = "criteria and items";
const sentences = "citations, values, message codes";
const everything = "the same, in sentences, and every other reading";

/**
 * @template Answer
 * @param {string} name
 * @param {(facts: Applicant) => Answer} answer
 * @returns {Contender}
 */
const silentEngine = (name, answer) =>
  contender("engine", name, "nothing", answer, (found) => /** @type {Verdict} */ (found));

/** The one that all others are held against. */
export const baseline = contender("by hand", "hand-written, traced", trace, handWritten, verdictOfTrace);

/** The one whose ratio a caller may bound. */
export const bounded = contender("this library", "prepare, result", sentences, preparedResult, verdictOfEvaluation);

/** @type {readonly Contender[]} */
export const contenders = [
  contender("by hand", "hand-written, no trace", "nothing", handWrittenUntraced, (answer) => answer),
  contender("this library", "prepare, outcome", codes, preparedOutcome, verdictOfEvaluation),
  bounded,
  contender("this library", "prepare, full", everything, preparedFull, verdictOfEvaluation),
  contender("this library", "evaluate, outcome", codes, evaluatedOutcome, verdictOfEvaluation),
  contender("this library", "evaluate, result", sentences, evaluatedResult, verdictOfEvaluation),
  contender("this library", "evaluate, full", everything, evaluatedFull, verdictOfEvaluation),
  silentEngine("json-logic-engine, compiled", jsonLogic),
  silentEngine("cel-js", cel),
  {
    name: "json-rules-engine",
    kind: "engine",
    explains: "the rules that hold and fail",
    answer: jsonRules,
    isAsync: true,
    verdict: jsonRules,
  },
  { ...silentEngine("publicodes", publicodes), explains: "the tree of rules" },
];
