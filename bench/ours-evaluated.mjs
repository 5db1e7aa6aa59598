import { evaluate } from "laowu-rules/urumqi";
import { asOf } from "./applicant.mjs";

/** @typedef {import("./applicant.mjs").Applicant} Applicant */

const policy = "urumqi";
/** @type {readonly ["recognition", "scoring"]} */
const matter = ["recognition", "scoring"];

/** @param {Applicant} facts */
export const evaluatedOutcome = (facts) => evaluate({ policy, matter, asOf, facts, detail: "outcome" });

/** @param {Applicant} facts */
export const evaluatedResult = (facts) => evaluate({ policy, matter, asOf, facts, detail: "result" });

/** @param {Applicant} facts */
export const evaluatedFull = (facts) => evaluate({ policy, matter, asOf, facts });
