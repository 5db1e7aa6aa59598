import {
  hasIdentity,
  hasTrainees,
  hasWorkforce,
  isMarketEntity,
  isNew,
  isPlaced,
  isSoundLegalPerson,
  isTrained,
  mayApplyAgain,
  mayTrain,
} from "./conditions.mjs";
import {
  benefitPoints,
  brandHonourPoints,
  contentPoints,
  disputePoints,
  hardshipPoints,
  insuredPoints,
  legalPersonPoints,
  personalHonourPoints,
  publicityPoints,
  revenuePoints,
  standardPoints,
  traineePoints,
  trainingPoints,
  workforcePoints,
} from "./points.mjs";
import { registeredInUrumqi } from "./registered.mjs";

/** @typedef {import("./applicant.mjs").Applicant} Applicant */
/** @typedef {import("./verdict.mjs").Outcome} Outcome */

/**
 * @param {Applicant} facts
 * @returns {Outcome}
 */
function outcomeOf(facts) {
  const holds =
    isMarketEntity(facts) &&
    isNew(facts) &&
    isSoundLegalPerson(facts) &&
    hasIdentity(facts) &&
    facts.brand.keyIndustry &&
    hasWorkforce(facts) &&
    isTrained(facts) &&
    hasTrainees(facts) &&
    mayTrain(facts) &&
    isPlaced(facts) &&
    mayApplyAgain(facts) &&
    facts.application.districtReviewed;
  return holds ? registeredInUrumqi(facts.applicant.registeredIn) : "not-met";
}

/** @param {Applicant} facts */
function totalOf(facts) {
  const { supportMoney, cooperation, culture } = facts.assessor;
  return (
    legalPersonPoints(facts) +
    contentPoints(facts) +
    brandHonourPoints(facts) +
    revenuePoints(facts) +
    supportMoney +
    disputePoints(facts) +
    trainingPoints(facts) +
    standardPoints(facts) +
    traineePoints(facts) +
    workforcePoints(facts) +
    hardshipPoints(facts) +
    insuredPoints(facts) +
    cooperation +
    culture +
    personalHonourPoints(facts) +
    benefitPoints(facts) +
    publicityPoints(facts)
  );
}

/**
 * The same without a trace: the outcome and the total alone, and no step taken that they don't need.
 *
 * @param {Applicant} facts
 * @returns {{ outcome: Outcome, total: number }}
 */
export function handWrittenUntraced(facts) {
  return { outcome: outcomeOf(facts), total: totalOf(facts) };
}
