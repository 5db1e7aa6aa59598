import { asOf } from "./applicant.mjs";

/** @typedef {import("./applicant.mjs").Applicant} Applicant */

/** The last day on which a loss of recognition still bars: one on this day bars through the day of judgement. */
export const lastBarringDay = `${Number(asOf.slice(0, 4)) - 5}${asOf.slice(4)}`;

export const marketEntities = [
  "enterprise",
  "training-institution",
  "trade-association",
  "hr-agency",
  "agricultural-cooperative",
  "other-market-entity",
];
export const barringLevels = ["municipal", "provincial", "national"];

/**
 * @param {number} part
 * @param {number} whole
 * @param {number} percent
 */
function isShare(part, whole, percent) {
  return whole > 0 && part * 100 >= whole * percent;
}

/** @param {Applicant} facts */
export const isMarketEntity = ({ applicant }) => marketEntities.includes(applicant.kind);

/** @param {Applicant} facts */
export function isNew({ brand }) {
  for (const level of brand.recognizedAs) if (barringLevels.includes(level)) return false;
  return true;
}

/** @param {Applicant} facts */
export const isSoundLegalPerson = ({ applicant }) =>
  applicant.independentLegalPerson && applicant.lawful && applicant.internalRules;

/** @param {Applicant} facts */
export const hasIdentity = ({ brand }) =>
  brand.ownIdentity && brand.ownershipClear && brand.distinctCharacter && brand.reputation;

/** @param {Applicant} facts */
export const hasWorkforce = ({ workforce }) => workforce.total >= 300;

/** @param {Applicant} facts */
export const isTrained = ({ workforce }) => isShare(workforce.trained, workforce.total, 50);

/** @param {Applicant} facts */
export const hasTrainees = ({ training }) => training.trainees >= 100;

/** @param {Applicant} facts */
export const mayTrain = ({ applicant }) => applicant.trainingQualified || applicant.partnerQualified;

/** @param {Applicant} facts */
export const isPlaced = ({ training }) => isShare(training.placed, training.trainees, 80);

/** @param {Applicant} facts */
export const mayApplyAgain = ({ applicant }) =>
  applicant.recognitionLostOn === "never" || applicant.recognitionLostOn < lastBarringDay;

/** @param {Applicant} facts */
export const isCountyBrand = ({ brand }) => brand.recognizedAs.includes("county");
