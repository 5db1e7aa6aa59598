import { barringLevels, lastBarringDay, marketEntities } from "./conditions.mjs";

/** @typedef {import("json-rules-engine").RuleProperties} Rule */
/** @typedef {import("json-rules-engine").TopLevelCondition} TopLevelCondition */

/**
 * @param {string} fact
 * @param {string} key
 */
const isTrue = (fact, key) => ({ fact, path: key, operator: "equal", value: true });

/**
 * @param {string} criterion
 * @param {TopLevelCondition} conditions
 * @returns {Rule}
 */
const rule = (criterion, conditions) => ({
  name: criterion,
  conditions,
  event: { type: "met", params: { criterion } },
});

export const soundLegalPerson = [
  isTrue("applicant", "independentLegalPerson"),
  isTrue("applicant", "lawful"),
  isTrue("applicant", "internalRules"),
];
export const trained = { fact: "trainedPercent", operator: "greaterThanInclusive", value: 50 };
export const enoughTrainees = { fact: "training", path: "trainees", operator: "greaterThanInclusive", value: 100 };
export const placed = { fact: "placedPercent", operator: "greaterThanInclusive", value: 80 };

/**
 * One rule for each criterion; it succeeds where the criterion is met. A place that can't be told has a rule of its own,
 * because a rule knows only success and failure.
 *
 * @type {readonly Rule[]}
 */
export const criteriaRules = [
  rule("uq.registered", { all: [{ fact: "registration", operator: "equal", value: "met" }] }),
  {
    name: "uq.registered, can't be told",
    conditions: { all: [{ fact: "registration", operator: "equal", value: "undetermined" }] },
    event: { type: "undetermined", params: { criterion: "uq.registered" } },
  },
  rule("uq.applicant", { all: [{ fact: "applicant", path: "kind", operator: "in", value: marketEntities }] }),
  rule("uq.no-duplicate", {
    all: barringLevels.map((value) => ({ fact: "brand", path: "recognizedAs", operator: "doesNotContain", value })),
  }),
  rule("uq.legal-person", { all: soundLegalPerson }),
  rule("uq.identity", {
    all: [
      isTrue("brand", "ownIdentity"),
      isTrue("brand", "ownershipClear"),
      isTrue("brand", "distinctCharacter"),
      isTrue("brand", "reputation"),
    ],
  }),
  rule("uq.industry", { all: [isTrue("brand", "keyIndustry")] }),
  rule("uq.workforce", {
    all: [{ fact: "workforce", path: "total", operator: "greaterThanInclusive", value: 300 }],
  }),
  rule("uq.trained-share", { all: [trained] }),
  rule("uq.trainees", { all: [enoughTrainees] }),
  rule("uq.training-qualified", {
    any: [isTrue("applicant", "trainingQualified"), isTrue("applicant", "partnerQualified")],
  }),
  rule("uq.placed-share", { all: [placed] }),
  rule("uq.re-application", {
    any: [
      { fact: "applicant", path: "recognitionLostOn", operator: "equal", value: "never" },
      { fact: "applicant", path: "recognitionLostOn", operator: "before", value: lastBarringDay },
    ],
  }),
  rule("uq.procedure.district-review", { all: [isTrue("application", "districtReviewed")] }),
  rule("uq.recommend.municipal", {
    all: [{ fact: "brand", path: "recognizedAs", operator: "contains", value: "county" }],
  }),
];
