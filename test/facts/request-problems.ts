import { bind } from "../../src/engine/bind.ts";
import {
  checkName,
  describePolicy,
  evaluate,
  evaluateMany,
  explain,
  path,
  prepare,
  safeEvaluate,
} from "../../src/index.ts";
import { hubei } from "../../src/regions/hubei/index.ts";
import { badCall, badOptions, goodRequest, type Problem } from "./problem.ts";

const throwing = {
  get asOf(): string {
    throw new Error("read");
  },
};
const { facts: _, ...withoutFacts } = goodRequest;
const rows = (given: unknown, options: object = {}) =>
  evaluateMany({ ...withoutFacts, ...options } as never, given as never);
const firstOf = (given: unknown) => rows([given])[Symbol.iterator]().next().value;
const unnamed = hubei.matters.filter(({ id }) => id !== "labor-brand");
const withoutNames = bind<Record<"hubei", object>>([{ ...hubei, matters: unnamed }]);
const parameter = (address: string, value: unknown) => ({ parameters: { [address]: value } });

const lost = (): never => {
  throw new Error("tables lost");
};

/** Tables of names that raise an error when they are asked, or already while they are looked at. */
export const withThrowingNames = (lexicon: object) => ({
  policy: "hubei",
  matter: "labor-brand",
  asOf: "2025-06-30",
  names: { code: "laowu-rules/names", lexicon: () => lexicon },
  // A way to met looks at the name only where its format binds.
  readings: { "hb.name-force": "binding" },
  facts: { brand: { name: "潜江裁缝" } },
});
const lostAt = (word: string) => (word.includes("裁缝") ? lost() : undefined);
export const throwingTables = {
  longestPlace: 4,
  longestEnding: 4,
  places: lostAt,
  ending: lostAt,
  ordinary: lostAt,
  praise: lostAt,
  trade: lostAt,
  proper: lostAt,
};

/** Everything that can be wrong with a request besides its facts. */
export const requestProblems: readonly Problem[] = [
  badCall("nothing", () => safeEvaluate(undefined as never), ["request", "not-a-request"]),
  badCall("a text", () => safeEvaluate("urumqi" as never), ["request", "not-a-request"]),
  badCall("a list", () => safeEvaluate([goodRequest] as never), ["request", "not-a-request"]),
  badCall(
    "an empty request",
    () => safeEvaluate({} as never),
    ["policy", "missing-option"],
    ["asOf", "missing-option"],
    ["facts", "missing-option"],
  ),
  badCall("a request that can't be read", () => safeEvaluate(throwing as never), ["request", "unreadable"]),
  badOptions("an option of no request", { zzzzzzzz: true }, ["zzzzzzzz", "unknown-option"]),
  badOptions("names that are none", { names: {} }, ["names", "not-names"]),
  badOptions("places that are no list", { regions: "敖汉" }, ["regions", "not-a-list"]),
  badOptions(
    "places that are none",
    { regions: ["敖汉", 5, "", { name: "敖汉" }, { name: "敖汉", code: "15" }] },
    ["regions[1]", "not-a-region"],
    ["regions[2]", "not-a-region"],
    ["regions[3]", "not-a-region"],
    ["regions[4]", "not-a-region"],
  ),
  badOptions(
    "places and occupations with half a character",
    { regions: ["敖汉\ud800", { name: "\udc00敖汉", code: "150430" }], occupations: ["骑士\ud83d"] },
    ["regions[0]", "lone-surrogate"],
    ["regions[1]", "lone-surrogate"],
    ["occupations[0]", "lone-surrogate"],
  ),
  badCall(
    "tables of names that raise an error when asked",
    () => safeEvaluate(withThrowingNames(throwingTables) as never),
    ["request", "unexpected"],
  ),
  badCall(
    "tables of names that raise an error when looked at",
    () => safeEvaluate(withThrowingNames(new Proxy({}, { get: lost })) as never),
    ["request", "unexpected"],
  ),
  badOptions("more occupations than anybody adds", { occupations: new Array(10_001).fill("骑士") }, [
    "occupations",
    "too-many-words",
  ]),
  badOptions(
    "occupations that are none",
    { occupations: [null, "工".repeat(41)] },
    ["occupations[0]", "not-a-word"],
    ["occupations[1]", "not-a-word"],
  ),
  badCall(
    "a way for several matters at once",
    () => path({ ...goodRequest, matter: ["recognition", "annual-review"] } as never),
    ["matter", "not-one-matter"],
  ),
  badCall("a name that is none", () => checkName("hubei", 5 as never), ["name", "not-a-text"]),
  badCall("a name with half a character", () => checkName("hubei", "潜江\ud842裁缝"), ["name", "lone-surrogate"]),
  badCall("a name too long to read", () => checkName("hubei", "工".repeat(1001)), ["name", "too-long-name"]),
  badCall("a name, where no matter has a naming format", () => withoutNames.checkName("hubei", "潜江裁缝"), [
    "policy",
    "no-name-format",
  ]),
  badOptions("no policy", { policy: undefined }, ["policy", "missing-option"]),
  badOptions("no date", { asOf: null }, ["asOf", "missing-option"]),
  badOptions("no facts", { facts: null }, ["facts", "missing-option"]),
  badOptions("a policy of no authority", { policy: "atlantis" }, ["policy", "unknown-policy"]),
  badOptions("a policy that is a number", { policy: 5 }, ["policy", "unknown-policy"]),
  badOptions("a policy named like a part of every object", { policy: "constructor" }, ["policy", "unknown-policy"]),
  badOptions("a matter of no policy", { matter: "zzzzzzzz" }, ["matter", "unknown-matter"]),
  badOptions("a matter that is a number", { matter: 5 }, ["matter", "unknown-matter"]),
  badOptions("one of several matters", { matter: ["scoring", "zzzzzzzz"] }, ["matter[1]", "unknown-matter"]),
  badOptions("no matter at all", { matter: [] }, ["matter", "no-matter"]),
  badOptions("more matters than any policy has", { matter: new Array(101).fill("scoring") }, [
    "matter",
    "too-many-matters",
  ]),
  badOptions("a hole in the list of matters", { matter: new Array(1) }, ["matter[0]", "unknown-matter"]),
  badOptions("a date that does not exist", { asOf: "2025-02-29" }, ["asOf", "not-a-date"]),
  badOptions("a date object", { asOf: new Date(0) }, ["asOf", "not-a-date"]),
  badOptions("an id that is a number", { id: 17 }, ["id", "not-a-text"]),
  badOptions("an id with half a character", { id: "a\udfb7" }, ["id", "lone-surrogate"]),
  badOptions("a detail that there is not", { detail: "everything" }, ["detail", "unknown-detail"]),
  badOptions("a reading of no provision", { readings: { zzzzzzzz: "lower" } }, [
    'readings["zzzzzzzz"]',
    "unknown-reading",
  ]),
  badOptions("readings as a list", { readings: ["uq.band-edge"] }, ["readings", "not-a-request"]),
  badOptions("another reading's option", { readings: { "uq.band-edge": "cumulative" } }, [
    'readings["uq.band-edge"]',
    "unknown-reading-option",
  ]),
  badOptions("a reading that is true", { readings: { "uq.band-edge": true } }, [
    'readings["uq.band-edge"]',
    "unknown-reading-option",
  ]),
  badOptions("a figure of no provision", parameter("zzzzzzzz", 5), ['parameters["zzzzzzzz"]', "unknown-figure"]),
  badOptions("figures as a text", { parameters: "uq.workforce" }, ["parameters", "not-a-request"]),
  badOptions("a figure as a text", parameter("uq.workforce", "250"), ['parameters["uq.workforce"]', "not-a-number"]),
  badOptions("a figure that is no number", parameter("uq.workforce", Number.NaN), [
    'parameters["uq.workforce"]',
    "not-a-number",
  ]),
  badOptions("a figure without a value", parameter("uq.workforce", null), [
    'parameters["uq.workforce"]',
    "not-a-number",
  ]),
  badOptions("a figure below nothing", parameter("uq.workforce", -1), ['parameters["uq.workforce"]', "negative"]),
  badOptions("half a person", parameter("uq.workforce", 250.5), ['parameters["uq.workforce"]', "not-whole"]),
  badOptions("half a year", parameter("uq.re-application", 0.5), ['parameters["uq.re-application"]', "not-whole"]),
  badOptions("a tenth of a percent", parameter("uq.trained-share", 50.1), [
    'parameters["uq.trained-share"]',
    "not-whole",
  ]),
  badOptions("more than the whole", parameter("uq.trained-share", 101), [
    'parameters["uq.trained-share"]',
    "too-large",
  ]),
  badOptions("a third of a point", parameter("uq.s1.6", 1 / 3), ['parameters["uq.s1.6"]', "too-many-decimals"]),
  badOptions("a tenth of a fen", parameter("uq.fund.amount/municipal", 0.001), [
    'parameters["uq.fund.amount/municipal"]',
    "too-many-decimals",
  ]),
  badOptions("an edge below the one before it", parameter("uq.s1.4/band-2.from", 400_000), [
    'parameters["uq.s1.4/band-2.from"]',
    "bands-out-of-order",
  ]),
  badOptions("an edge on the one after it", parameter("uq.s1.4/band-2.from", 2_000_000), [
    'parameters["uq.s1.4/band-2.from"]',
    "bands-out-of-order",
  ]),
  badOptions("a series that goes on below its last edge", parameter("uq.s3.2/onward", 100), [
    'parameters["uq.s3.2/onward"]',
    "bands-out-of-order",
  ]),
  badOptions("an edge that is out of order under another reading alone", parameter("uq.s2.3/trainees", 210), [
    'parameters["uq.s2.3/trainees"]',
    "bands-out-of-order",
  ]),
  badOptions("a step of nothing", parameter("uq.s2.1/step", 0), ['parameters["uq.s2.1/step"]', "zero"]),
  badOptions("a run of no years", parameter("uq.review", 0), ['parameters["uq.review"]', "zero"]),
  badCall("facts while preparing", () => prepare({ ...withoutFacts, facts: {} } as never), ["facts", "unknown-option"]),
  badCall("an id while preparing", () => prepare({ ...withoutFacts, id: "a" } as never), ["id", "unknown-option"]),
  badCall("an id that is a number, to a prepared request", () => prepare(withoutFacts as never)({}, 17 as never), [
    "id",
    "not-a-text",
  ]),
  badCall("no rows", () => rows(undefined), ["rows", "not-rows"]),
  badCall("a number for rows", () => rows(5), ["rows", "not-rows"]),
  badCall("one record for rows", () => rows({ facts: {} }), ["rows", "not-rows"]),
  badCall("a bad request for rows", () => rows([], { asOf: "today" }), ["asOf", "not-a-date"]),
  badCall("a row with more than facts and id", () => firstOf({ facts: {}, zzzzzzzz: 1 }), [
    "zzzzzzzz",
    "unknown-option",
  ]),
  badCall("no evaluation", () => explain(undefined as never), ["evaluation", "not-an-evaluation"]),
  badCall("an empty evaluation", () => explain({} as never), ["evaluation", "not-an-evaluation"]),
  badCall("an evaluation with a text for its matters", () => explain({ ...withoutFacts, matters: "none" } as never), [
    "evaluation",
    "not-an-evaluation",
  ]),
  badCall(
    "an evaluation without results",
    () => explain(evaluate({ ...goodRequest, detail: "outcome" } as never) as never),
    ["evaluation", "no-result"],
  ),
  badCall(
    "an evaluation that was made by hand",
    () => explain({ ...withoutFacts, matters: { scoring: { readings: [] } }, parameters: [] } as never),
    ["evaluation", "not-an-evaluation"],
  ),
  badCall(
    "bad facts to explain",
    () => explain(evaluate({ ...goodRequest, detail: "result" } as never) as never, { workforce: { total: -1 } }),
    ["facts.workforce.total", "negative"],
  ),
  badCall("a policy that is not described", () => describePolicy("atlantis" as never), ["policy", "unknown-policy"]),
  badCall("a policy described on no day", () => describePolicy("urumqi", { asOf: "2025-02-29" }), [
    "asOf",
    "not-a-date",
  ]),
];
