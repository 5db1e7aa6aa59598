import {
  barringLevels,
  hasIdentity,
  hasTrainees,
  hasWorkforce,
  isCountyBrand,
  isMarketEntity,
  isNew,
  isPlaced,
  isSoundLegalPerson,
  isTrained,
  lastBarringDay,
  marketEntities,
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
import { byId } from "./verdict.mjs";

/** @typedef {import("./applicant.mjs").Applicant} Applicant */
/** @typedef {import("./verdict.mjs").Outcome} Outcome */
/** @typedef {import("./verdict.mjs").Verdict} Verdict */

/**
 * @typedef {{ id: string, outcome: Outcome, observed: unknown, required: unknown }} Criterion
 * @typedef {{ id: string, score: number, max: number }} Item
 * @typedef {{ id: string, score: number, max: number, items: Item[] }} Section
 * @typedef {{ outcome: Outcome, criteria: Criterion[], total: number, max: number, sections: Section[] }} Trace
 */

/**
 * @param {string} id
 * @param {boolean} holds
 * @param {unknown} observed
 * @param {unknown} required
 * @returns {Criterion}
 */
function criterion(id, holds, observed, required) {
  return { id, outcome: holds ? "met" : "not-met", observed, required };
}

/**
 * @param {string} id
 * @param {number} max
 * @param {Item[]} items
 * @returns {Section}
 */
function section(id, max, items) {
  let score = 0;
  for (const item of items) score += item.score;
  return { id, score, max, items };
}

/**
 * @param {Applicant} facts
 * @returns {Criterion[]}
 */
function judge(facts) {
  const { brand, applicant, application, workforce, training } = facts;
  const { independentLegalPerson, lawful, internalRules, trainingQualified, partnerQualified } = applicant;
  const { ownIdentity, ownershipClear, distinctCharacter, reputation, keyIndustry } = brand;
  const { districtReviewed } = application;
  return [
    {
      id: "uq.registered",
      outcome: registeredInUrumqi(applicant.registeredIn),
      observed: applicant.registeredIn,
      required: "乌鲁木齐市",
    },
    criterion("uq.applicant", isMarketEntity(facts), applicant.kind, marketEntities),
    criterion("uq.no-duplicate", isNew(facts), brand.recognizedAs, barringLevels),
    criterion("uq.legal-person", isSoundLegalPerson(facts), { independentLegalPerson, lawful, internalRules }, true),
    criterion("uq.identity", hasIdentity(facts), { ownIdentity, ownershipClear, distinctCharacter, reputation }, true),
    criterion("uq.industry", keyIndustry, { keyIndustry }, true),
    criterion("uq.workforce", hasWorkforce(facts), workforce.total, 300),
    criterion("uq.trained-share", isTrained(facts), { part: workforce.trained, whole: workforce.total }, 50),
    criterion("uq.trainees", hasTrainees(facts), training.trainees, 100),
    criterion("uq.training-qualified", mayTrain(facts), { trainingQualified, partnerQualified }, true),
    criterion("uq.placed-share", isPlaced(facts), { part: training.placed, whole: training.trainees }, 80),
    criterion("uq.re-application", mayApplyAgain(facts), applicant.recognitionLostOn, lastBarringDay),
    criterion("uq.procedure.district-review", districtReviewed, { districtReviewed }, true),
    criterion("uq.recommend.municipal", isCountyBrand(facts), brand.recognizedAs, "county"),
  ];
}

/**
 * The binding criteria put together: one that fails settles it, one that can't be told leaves it open.
 *
 * @param {readonly Criterion[]} criteria
 * @returns {Outcome}
 */
function outcomeOf(criteria) {
  /** @type {Outcome} */
  let outcome = "met";
  for (const criterion of criteria) {
    if (criterion.outcome === "met" || criterion.id === "uq.recommend.municipal") continue;
    if (criterion.outcome === "not-met") return "not-met";
    outcome = "undetermined";
  }
  return outcome;
}

/**
 * @param {Applicant} facts
 * @returns {Section[]}
 */
function score(facts) {
  const { assessor } = facts;
  return [
    section("uq.s1", 20, [
      { id: "uq.s1.1", score: legalPersonPoints(facts), max: 2 },
      { id: "uq.s1.2", score: contentPoints(facts), max: 4 },
      { id: "uq.s1.3", score: brandHonourPoints(facts), max: 3 },
      { id: "uq.s1.4", score: revenuePoints(facts), max: 5 },
      { id: "uq.s1.5", score: assessor.supportMoney, max: 3 },
      { id: "uq.s1.6", score: disputePoints(facts), max: 3 },
    ]),
    section("uq.s2", 23, [
      { id: "uq.s2.1", score: trainingPoints(facts), max: 8 },
      { id: "uq.s2.2", score: standardPoints(facts), max: 5 },
      { id: "uq.s2.3", score: traineePoints(facts), max: 10 },
    ]),
    section("uq.s3", 37, [
      { id: "uq.s3.1", score: workforcePoints(facts), max: 15 },
      { id: "uq.s3.2", score: hardshipPoints(facts), max: 7 },
      { id: "uq.s3.3", score: insuredPoints(facts), max: 10 },
      { id: "uq.s3.4", score: assessor.cooperation, max: 5 },
    ]),
    section("uq.s4", 10, [
      { id: "uq.s4.1", score: assessor.culture, max: 5 },
      { id: "uq.s4.2", score: personalHonourPoints(facts), max: 3 },
      { id: "uq.s4.3", score: benefitPoints(facts), max: 2 },
    ]),
    section("uq.s5", 10, [{ id: "uq.s5.1", score: publicityPoints(facts), max: 10 }]),
  ];
}

/**
 * Recognition without the name, and the whole sheet, written out by hand for complete applicants: no checks of the facts,
 * no missing ones, no other readings, no citations. It keeps a trace of each criterion and each item.
 *
 * @param {Applicant} facts
 * @returns {Trace}
 */
export function handWritten(facts) {
  const criteria = judge(facts);
  const sections = score(facts);
  let total = 0;
  for (const section of sections) total += section.score;
  return { outcome: outcomeOf(criteria), criteria, total, max: 100, sections };
}

/**
 * @param {Trace} trace
 * @returns {Verdict}
 */
export function verdictOfTrace({ outcome, criteria, total, sections }) {
  return {
    outcome,
    total,
    criteria: byId(criteria, (criterion) => criterion.outcome),
    items: byId(
      sections.flatMap(({ items }) => items),
      (item) => item.score,
    ),
    sections: byId(sections, (section) => section.score),
  };
}
