import { Engine } from "json-rules-engine";
import { criteriaRules } from "./json-rules-criteria.mjs";
import { pointRules } from "./json-rules-points.mjs";
import { registeredInUrumqi } from "./registered.mjs";

/** @typedef {import("json-rules-engine").Almanac} Almanac */
/** @typedef {import("./applicant.mjs").Applicant} Applicant */
/** @typedef {import("./verdict.mjs").Outcome} Outcome */
/** @typedef {import("./verdict.mjs").Verdict} Verdict */

/**
 * A fact of the applicant, as the almanac hands it to facts that are computed.
 *
 * @template {keyof Applicant} Group
 * @param {Almanac} almanac
 * @param {Group} group
 * @returns {Promise<Applicant[Group]>}
 */
const given = (almanac, group) => almanac.factValue(group);

/**
 * @param {number} part
 * @param {number} whole
 */
const percentOf = (part, whole) => (whole === 0 ? 0 : (part * 100) / whole);

/**
 * The items that no list of conditions says: so many points for each, and those that the assessor gives.
 *
 * @type {Record<string, (almanac: Almanac) => Promise<number>>}
 */
const computedItems = {
  "uq.s1.5": async (almanac) => (await given(almanac, "assessor")).supportMoney,
  "uq.s2.1": async (almanac) => {
    const { ownOrPartner, headcount } = await given(almanac, "training");
    return Math.min(8, (ownOrPartner ? 1 : 0) + Math.floor(headcount / 50));
  },
  "uq.s2.2": async (almanac) => {
    const { standardsLed, standardsJoined } = await given(almanac, "training");
    return Math.min(5, standardsLed * 3 + standardsJoined);
  },
  "uq.s3.4": async (almanac) => (await given(almanac, "assessor")).cooperation,
  "uq.s4.1": async (almanac) => (await given(almanac, "assessor")).culture,
  "uq.s4.3": async (almanac) => Math.min(2, (await given(almanac, "staff")).publicBenefit * 0.5),
};

// Its own way to look into a fact is JSONPath; a plain look-up, which it offers as an option, is twice as fast.
const engine = new Engine([...criteriaRules, ...pointRules], {
  pathResolver: (group, key) => /** @type {Record<string, unknown>} */ (group)[key],
});
engine.addOperator("before", (/** @type {string} */ day, /** @type {string} */ bound) => day < bound);
engine.addFact("registration", async (_, almanac) =>
  registeredInUrumqi((await given(almanac, "applicant")).registeredIn),
);
engine.addFact("trainedPercent", async (_, almanac) => {
  const { trained, total } = await given(almanac, "workforce");
  return percentOf(trained, total);
});
engine.addFact("placedPercent", async (_, almanac) => {
  const { placed, trainees } = await given(almanac, "training");
  return percentOf(placed, trainees);
});
for (const [item, points] of Object.entries(computedItems)) {
  engine.addFact(item, (_, almanac) => points(almanac));
}

const itemIds = new Set([
  ...pointRules.map(({ event }) => /** @type {string} */ (event.params?.item)),
  ...Object.keys(computedItems),
]);

/**
 * One run of an engine that was built once: criteria and points are read from its events, computed items from its almanac.
 *
 * @param {Applicant} facts
 * @returns {Promise<Required<Omit<Verdict, "sections">>>}
 */
export async function jsonRules(facts) {
  const { events, failureEvents, almanac } = await engine.run(facts);
  /** @type {Record<string, Outcome>} */
  const criteria = {};
  /** @type {Record<string, number>} */
  const items = {};
  for (const item of itemIds) items[item] = 0;
  for (const { type, params } of failureEvents) if (type === "met") criteria[params?.criterion] = "not-met";
  for (const { type, params } of events) {
    if (type === "met" || type === "undetermined") criteria[params?.criterion] = type;
    if (type === "points") items[params?.item] = (items[params?.item] ?? 0) + params?.points;
  }
  for (const item of Object.keys(computedItems)) items[item] = await almanac.factValue(item);
  const binding = Object.keys(criteria).filter((id) => id !== "uq.recommend.municipal");
  const some = (/** @type {Outcome} */ outcome) => binding.some((id) => criteria[id] === outcome);
  const outcome = some("not-met") ? "not-met" : some("undetermined") ? "undetermined" : "met";
  let total = 0;
  for (const points of Object.values(items)) total += points;
  return { outcome, total, criteria, items };
}
