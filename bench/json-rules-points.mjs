import { enoughTrainees, placed, soundLegalPerson, trained } from "./json-rules-criteria.mjs";

/** @typedef {import("json-rules-engine").RuleProperties} Rule */
/** @typedef {import("json-rules-engine").TopLevelCondition} TopLevelCondition */

/**
 * @param {string} item
 * @param {number} points
 * @param {TopLevelCondition} conditions
 * @returns {Rule}
 */
const earns = (item, points, conditions) => ({
  name: `${item}, ${points}`,
  conditions,
  event: { type: "points", params: { item, points } },
});

/**
 * @param {string} item
 * @param {number} points
 * @param {string} fact
 * @param {...string} keys
 */
const earnsIfTrue = (item, points, fact, ...keys) =>
  earns(item, points, { all: keys.map((key) => ({ fact, path: key, operator: "equal", value: true })) });

/**
 * A rule for each band, from its first figure to below the next band's; conditions of the whole item are repeated in each.
 *
 * @param {string} item
 * @param {readonly [fact: string, path: string]} of
 * @param {readonly (readonly [from: number, points: number])[]} bands
 * @param {readonly { fact: string, path?: string, operator: string, value: unknown }[]} conditions
 */
const bands = (item, [fact, path], bands, conditions = []) =>
  bands.map(([from, points], at) => {
    const next = bands[at + 1];
    const below = next === undefined ? [] : [{ fact, path, operator: "lessThan", value: next[0] }];
    return earns(item, points, {
      all: [...conditions, { fact, path, operator: "greaterThanInclusive", value: from }, ...below],
    });
  });

/**
 * A rule for each tier: it is held, and no higher one.
 *
 * @param {string} item
 * @param {string} fact
 * @param {string} key
 */
const tiers = (item, fact, key) => {
  const held = (/** @type {string} */ value) => ({ fact, path: key, operator: "contains", value });
  const lacks = (/** @type {string} */ value) => ({ fact, path: key, operator: "doesNotContain", value });
  return [
    earns(item, 3, { all: [held("national")] }),
    earns(item, 2, { all: [held("provincial"), lacks("national")] }),
    earns(item, 1, { all: [held("local"), lacks("provincial"), lacks("national")] }),
  ];
};

/**
 * The items that are conditions and bands. An item's points are the sum of the events that name it.
 *
 * @type {readonly Rule[]}
 */
export const pointRules = [
  earns("uq.s1.1", 2, { all: soundLegalPerson }),
  earnsIfTrue("uq.s1.2", 1, "brand", "ownIdentity", "ownershipClear"),
  earnsIfTrue("uq.s1.2", 2, "brand", "logo"),
  earnsIfTrue("uq.s1.2", 1, "brand", "historyAndPlan"),
  ...tiers("uq.s1.3", "brand", "honours"),
  ...bands(
    "uq.s1.4",
    ["applicant", "revenue"],
    [
      [500_000, 1],
      [1_000_000, 2],
      [2_000_000, 3],
      [3_000_000, 4],
      [5_000_000, 5],
    ],
  ),
  earnsIfTrue("uq.s1.6", 3, "applicant", "noDisputes"),
  ...bands(
    "uq.s2.3",
    ["training", "trainees"],
    [
      [101, 2],
      [201, 4],
      [301, 6],
      [401, 8],
      [501, 10],
    ],
    [enoughTrainees, placed],
  ),
  ...bands(
    "uq.s3.1",
    ["workforce", "total"],
    [
      [300, 10],
      [301, 11],
      [501, 12],
      [701, 13],
      [901, 14],
      [1_101, 15],
    ],
    [trained],
  ),
  ...bands(
    "uq.s3.2",
    ["workforce", "hardship"],
    [
      [5, 1],
      [21, 2],
      [51, 3],
      [101, 4],
      [151, 5],
      [201, 6],
      [251, 7],
    ],
  ),
  ...bands(
    "uq.s3.3",
    ["workforce", "insured"],
    [
      [1, 1],
      [51, 2],
      [101, 3],
      [151, 4],
      [201, 5],
      [251, 6],
      [301, 7],
      [351, 8],
      [401, 9],
      [451, 10],
    ],
  ),
  ...tiers("uq.s4.2", "staff", "honours"),
  earnsIfTrue("uq.s5.1", 3, "brand", "channels"),
  ...tiers("uq.s5.1", "brand", "media"),
  earnsIfTrue("uq.s5.1", 4, "brand", "richContent"),
];
