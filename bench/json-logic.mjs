import { LogicEngine } from "json-logic-engine";
import { hardshipBands, insuredBands, revenueBands, traineeBands, workforceBands } from "./bands.mjs";
import { barringLevels, lastBarringDay, marketEntities } from "./conditions.mjs";
import { registeredInUrumqi } from "./registered.mjs";

/** @typedef {import("./applicant.mjs").Applicant} Applicant */
/** @typedef {import("./bands.mjs").Bands} Bands */
/** @typedef {import("./verdict.mjs").Outcome} Outcome */

const fact = (/** @type {string} */ path) => ({ var: path });
const all = (/** @type {readonly string[]} */ paths) => ({ and: paths.map(fact) });
const has = (/** @type {string} */ path, /** @type {string} */ value) => ({ in: [value, fact(path)] });
const points = (/** @type {unknown} */ condition, /** @type {unknown} */ value) => ({ if: [condition, value, 0] });

/**
 * @param {string} part
 * @param {string} whole
 * @param {number} percent
 */
const isShare = (part, whole, percent) => ({
  and: [{ ">": [fact(whole), 0] }, { ">=": [{ "*": [fact(part), 100] }, { "*": [fact(whole), percent] }] }],
});

/**
 * @param {string} path
 * @param {Bands} bands
 */
const banded = (path, bands) => ({
  if: [...bands.flatMap(([from, value]) => [{ ">=": [fact(path), from] }, value]), 0],
});

const tiers = (/** @type {string} */ path) => ({
  if: [has(path, "national"), 3, has(path, "provincial"), 2, has(path, "local"), 1, 0],
});

/** How often a figure goes into a whole number. */
const times = (/** @type {string} */ path, /** @type {number} */ each) => ({
  "/": [{ "-": [fact(path), { "%": [fact(path), each] }] }, each],
});

const soundLegalPerson = all(["applicant.independentLegalPerson", "applicant.lawful", "applicant.internalRules"]);
const trained = isShare("workforce.trained", "workforce.total", 50);
const enoughTrainees = { ">=": [fact("training.trainees"), 100] };
const placed = isShare("training.placed", "training.trainees", 80);

const holds = {
  and: [
    { in: [fact("applicant.kind"), marketEntities] },
    ...barringLevels.map((level) => ({ "!": has("brand.recognizedAs", level) })),
    soundLegalPerson,
    all(["brand.ownIdentity", "brand.ownershipClear", "brand.distinctCharacter", "brand.reputation"]),
    fact("brand.keyIndustry"),
    { ">=": [fact("workforce.total"), 300] },
    trained,
    enoughTrainees,
    { or: [fact("applicant.trainingQualified"), fact("applicant.partnerQualified")] },
    placed,
    {
      or: [
        { "===": [fact("applicant.recognitionLostOn"), "never"] },
        { "<": [fact("applicant.recognitionLostOn"), lastBarringDay] },
      ],
    },
    fact("application.districtReviewed"),
  ],
};
const outcome = { if: [holds, { registered: fact("applicant.registeredIn") }, "not-met"] };

const total = {
  "+": [
    points(soundLegalPerson, 2),
    points(all(["brand.ownIdentity", "brand.ownershipClear"]), 1),
    points(fact("brand.logo"), 2),
    points(fact("brand.historyAndPlan"), 1),
    tiers("brand.honours"),
    banded("applicant.revenue", revenueBands),
    fact("assessor.supportMoney"),
    points(fact("applicant.noDisputes"), 3),
    { min: [8, { "+": [points(fact("training.ownOrPartner"), 1), times("training.headcount", 50)] }] },
    { min: [5, { "+": [{ "*": [fact("training.standardsLed"), 3] }, fact("training.standardsJoined")] }] },
    points({ and: [enoughTrainees, placed] }, banded("training.trainees", traineeBands)),
    points(trained, banded("workforce.total", workforceBands)),
    banded("workforce.hardship", hardshipBands),
    banded("workforce.insured", insuredBands),
    fact("assessor.cooperation"),
    fact("assessor.culture"),
    tiers("staff.honours"),
    { min: [2, { "*": [fact("staff.publicBenefit"), 0.5] }] },
    points(fact("brand.channels"), 3),
    tiers("brand.media"),
    points(fact("brand.richContent"), 4),
  ],
};

const engine = new LogicEngine();
// A place against tables of places is the one thing that its own words do not say.
engine.addMethod("registered", { method: ([place]) => registeredInUrumqi(place), deterministic: true });

const outcomeOf = /** @type {(facts: Applicant) => Outcome} */ (engine.build(outcome));
const totalOf = /** @type {(facts: Applicant) => number} */ (engine.build(total));

/**
 * Two rules that were compiled once, the outcome and the total; nothing is said of how they come about.
 *
 * @param {Applicant} facts
 * @returns {{ outcome: Outcome, total: number }}
 */
export const jsonLogic = (facts) => ({ outcome: outcomeOf(facts), total: totalOf(facts) });
