import { Environment } from "@marcbachmann/cel-js";
import { hardshipBands, insuredBands, revenueBands, traineeBands, workforceBands } from "./bands.mjs";
import { barringLevels, lastBarringDay, marketEntities } from "./conditions.mjs";
import { registeredInUrumqi } from "./registered.mjs";

/** @typedef {import("./applicant.mjs").Applicant} Applicant */
/** @typedef {import("./bands.mjs").Bands} Bands */
/** @typedef {import("./verdict.mjs").Outcome} Outcome */

/** A number as CEL writes it for one that JavaScript hands over: with a point, or it would be a whole number of 64 bits. */
const number = (/** @type {number} */ value) => (Number.isInteger(value) ? `${value}.0` : `${value}`);
const all = (/** @type {readonly string[]} */ conditions) => `(${conditions.join(" && ")})`;
const points = (/** @type {string} */ condition, /** @type {number | string} */ value) =>
  `(${condition} ? ${typeof value === "number" ? number(value) : value} : 0.0)`;

/**
 * @param {string} part
 * @param {string} whole
 * @param {number} percent
 */
const isShare = (part, whole, percent) => `(${whole} > 0.0 && ${part} * 100.0 >= ${whole} * ${number(percent)})`;

/**
 * @param {string} fact
 * @param {Bands} bands
 */
const banded = (fact, bands) =>
  `(${bands.map(([from, value]) => `${fact} >= ${number(from)} ? ${number(value)}`).join(" : ")} : 0.0)`;

const tiers = (/** @type {string} */ fact) =>
  `("national" in ${fact} ? 3.0 : "provincial" in ${fact} ? 2.0 : "local" in ${fact} ? 1.0 : 0.0)`;

const soundLegalPerson = all(["applicant.independentLegalPerson", "applicant.lawful", "applicant.internalRules"]);
const trained = isShare("workforce.trained", "workforce.total", 50);
const enoughTrainees = "training.trainees >= 100.0";
const placed = isShare("training.placed", "training.trainees", 80);

const holds = all([
  `applicant.kind in ${JSON.stringify(marketEntities)}`,
  ...barringLevels.map((level) => `!("${level}" in brand.recognizedAs)`),
  soundLegalPerson,
  all(["brand.ownIdentity", "brand.ownershipClear", "brand.distinctCharacter", "brand.reputation"]),
  "brand.keyIndustry",
  "workforce.total >= 300.0",
  trained,
  enoughTrainees,
  "(applicant.trainingQualified || applicant.partnerQualified)",
  placed,
  `(applicant.recognitionLostOn == "never" || applicant.recognitionLostOn < "${lastBarringDay}")`,
  "application.districtReviewed",
]);
const outcome = `${holds} ? registered(applicant.registeredIn) : "not-met"`;

const total = [
  points(soundLegalPerson, 2),
  points("brand.ownIdentity && brand.ownershipClear", 1),
  points("brand.logo", 2),
  points("brand.historyAndPlan", 1),
  tiers("brand.honours"),
  banded("applicant.revenue", revenueBands),
  "assessor.supportMoney",
  points("applicant.noDisputes", 3),
  `least(8.0, ${points("training.ownOrPartner", 1)} + double(int(training.headcount / 50.0)))`,
  "least(5.0, training.standardsLed * 3.0 + training.standardsJoined)",
  points(all([enoughTrainees, placed]), banded("training.trainees", traineeBands)),
  points(trained, banded("workforce.total", workforceBands)),
  banded("workforce.hardship", hardshipBands),
  banded("workforce.insured", insuredBands),
  "assessor.cooperation",
  "assessor.culture",
  tiers("staff.honours"),
  "least(2.0, staff.publicBenefit * 0.5)",
  points("brand.channels", 3),
  tiers("brand.media"),
  points("brand.richContent", 4),
].join(" + ");

const environment = new Environment({ unlistedVariablesAreDyn: true })
  // The standard has no word for the lesser of two, nor for a place against tables of places.
  .registerFunction("least(double, double): double", Math.min)
  .registerFunction("registered(string): string", registeredInUrumqi);
const outcomeOf = environment.parse(outcome);
const totalOf = environment.parse(total);

/**
 * Two expressions that were parsed once, the outcome and the total; nothing is said of how they come about.
 *
 * @param {Applicant} facts
 * @returns {{ outcome: Outcome, total: number }}
 */
export const cel = (facts) => ({ outcome: outcomeOf(facts), total: totalOf(facts) });
