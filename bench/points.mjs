import { hasTrainees, isPlaced, isSoundLegalPerson, isTrained } from "./conditions.mjs";

/** @typedef {import("./applicant.mjs").Applicant} Applicant */
/** @typedef {import("./applicant.mjs").Tier} Tier */

/** @param {readonly Tier[]} held */
function tierPoints(held) {
  if (held.includes("national")) return 3;
  if (held.includes("provincial")) return 2;
  return held.includes("local") ? 1 : 0;
}

/** @param {Applicant} facts */
export const legalPersonPoints = (facts) => (isSoundLegalPerson(facts) ? 2 : 0);

/** @param {Applicant} facts */
export const contentPoints = ({ brand }) =>
  (brand.ownIdentity && brand.ownershipClear ? 1 : 0) + (brand.logo ? 2 : 0) + (brand.historyAndPlan ? 1 : 0);

/** @param {Applicant} facts */
export const brandHonourPoints = ({ brand }) => tierPoints(brand.honours);

/** @param {Applicant} facts */
export function revenuePoints({ applicant: { revenue } }) {
  if (revenue >= 5_000_000) return 5;
  if (revenue >= 3_000_000) return 4;
  if (revenue >= 2_000_000) return 3;
  if (revenue >= 1_000_000) return 2;
  return revenue >= 500_000 ? 1 : 0;
}

/** @param {Applicant} facts */
export const disputePoints = ({ applicant }) => (applicant.noDisputes ? 3 : 0);

/** @param {Applicant} facts */
export const trainingPoints = ({ training }) =>
  Math.min(8, (training.ownOrPartner ? 1 : 0) + Math.floor(training.headcount / 50));

/** @param {Applicant} facts */
export const standardPoints = ({ training }) => Math.min(5, training.standardsLed * 3 + training.standardsJoined);

/** @param {Applicant} facts */
export function traineePoints(facts) {
  if (!hasTrainees(facts) || !isPlaced(facts)) return 0;
  const { trainees } = facts.training;
  if (trainees > 500) return 10;
  if (trainees > 400) return 8;
  if (trainees > 300) return 6;
  if (trainees > 200) return 4;
  return trainees > 100 ? 2 : 0;
}

/** @param {Applicant} facts */
export function workforcePoints(facts) {
  const { total } = facts.workforce;
  if (total < 300 || !isTrained(facts)) return 0;
  return Math.min(15, 10 + Math.ceil((total - 300) / 200));
}

/** @param {Applicant} facts */
export function hardshipPoints({ workforce: { hardship } }) {
  if (hardship < 5) return 0;
  if (hardship <= 20) return 1;
  return Math.min(7, 1 + Math.ceil(hardship / 50));
}

/** @param {Applicant} facts */
export const insuredPoints = ({ workforce }) => Math.min(10, Math.ceil(workforce.insured / 50));

/** @param {Applicant} facts */
export const personalHonourPoints = ({ staff }) => tierPoints(staff.honours);

/** @param {Applicant} facts */
export const benefitPoints = ({ staff }) => Math.min(2, staff.publicBenefit * 0.5);

/** @param {Applicant} facts */
export const publicityPoints = ({ brand }) =>
  (brand.channels ? 3 : 0) + tierPoints(brand.media) + (brand.richContent ? 4 : 0);
