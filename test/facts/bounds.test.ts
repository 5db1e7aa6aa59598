import { expect, test } from "vitest";
import { safeEvaluate } from "../../src/index.ts";
import { issuesOf } from "./problem.ts";

// What each kind of fact takes, on either side of each border. Where it is refused, by what code, and where.
const evaluated = (facts: unknown) =>
  safeEvaluate({ policy: "urumqi", matter: "scoring", asOf: "2025-06-30", facts } as never);
const nested = (path: string, value: unknown): unknown =>
  path.split(".").reduceRight<unknown>((inner, key) => ({ [key]: inner }), value);

test.each<[path: string, taken: readonly unknown[]]>([
  ["workforce.total", [0, 1, 1_000_000_000, null, undefined]],
  ["staff.publicBenefit", [0, 3]],
  ["applicant.revenue", [0, 0.01, 1e12, "0", "1.5", "1000000000000", "0.99"]],
  ["award.uplift", [0, 0.01, 33.33, 1000]],
  ["training.localStandard.passRate", [0, 99.99, 100]],
  ["assessor.supportMoney", [0, 0.01, 0.5, 1.25, 2.99, 3]],
  ["assessor.culture", [4.5, 5]],
  ["training.year", [1900, 2025, 2999]],
  ["brand.formedOn", ["1900-01-01", "2024-02-29", "2999-12-31"]],
  ["applicant.recognitionLostOn", ["never", "2025-06-30"]],
  ["brand.logo", [true, false]],
  ["brand.name", ["", "名".repeat(1_000), "𠮷".repeat(1_000), `${"a".repeat(999)}𠮷`]],
  ["brand.place", ["", "名".repeat(1_000), `${"a".repeat(999)}𠮷`]],
  ["brand.origin", ["cultivated", "spontaneous", "other"]],
  ["brand.honours", [[], ["local", "local"], new Array(10_000).fill("local")]],
  ["notice.holidays", [[], ["2025-10-01"]]],
  ["plan.dualBrandPlaces", [["包头市", "150100"]]],
  ["fund.lines", [[], [{ use: "", amount: 0 }], new Array(10_000).fill({ use: "a", amount: 1 })]],
  [
    "review.years",
    [
      [{ year: 2025, passed: false }],
      [
        { year: 1900, passed: true },
        { year: 2025, passed: true },
      ],
    ],
  ],
  ["plan.milestones", [[{ year: 2024, counties: 3, countiesWithBrand: 3 }], [{ year: 2024, countiesWithBrand: 3 }]]],
  ["dual.trainingBrands", [[{}], [{ year: 2030 }, { year: 2030 }], [{ trainees: 0, passed: 0 }]]],
  ["training", [{ trainees: 3, passed: 3 }, { trainees: null, passed: 3 }, { institution: {} }]],
  ["workforce", [{ total: 5, trained: 5 }, { trained: 5 }, { placed: 5, total: 5 }]],
])("%s takes whatever lies inside its bounds", (path, taken) => {
  for (const value of taken) expect(evaluated(nested(path, value)).success, String(value).slice(0, 80)).toBe(true);
});

test.each<[path: string, code: string, refused: readonly unknown[], at?: string]>([
  ["workforce.total", "negative", [-1, -1_000_000_001]],
  ["workforce.total", "not-whole", [0.5, 999.999]],
  ["workforce.total", "too-large", [1_000_000_001]],
  [
    "workforce.total",
    "not-a-number",
    ["1", true, [1], {}, Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 1n],
  ],
  ["applicant.revenue", "negative", [-0.01]],
  ["applicant.revenue", "too-large", [1e12 + 0.01]],
  ["applicant.revenue", "too-many-decimals", [0.001, 1.005]],
  ["applicant.revenue", "not-an-amount", ["1.005", "-1", "", "1,000", "1e3", true, [], Number.NaN]],
  ["award.uplift", "too-large", [1000.01]],
  ["award.uplift", "negative", [-0.01]],
  ["award.uplift", "too-many-decimals", [33.333]],
  ["award.uplift", "not-a-number", ["3"]],
  ["training.localStandard.passRate", "too-large", [100.01]],
  ["assessor.supportMoney", "too-many-decimals", [0.125, 2.999, 0.1 + 0.2]],
  ["assessor.supportMoney", "negative", [-0.5]],
  ["assessor.supportMoney", "too-large", [3.5]],
  ["assessor.supportMoney", "not-a-number", ["3"]],
  ["assessor.culture", "too-large", [5.5]],
  ["training.year", "not-a-year", [1899, 3000, 2024.5, "2024", true]],
  ["brand.formedOn", "not-a-date", ["1899-12-31", "3000-01-01", "2025-02-29", "2025-6-30", "", "never", 20250630]],
  ["applicant.recognitionLostOn", "not-a-date-or-never", ["Never", "", "2025-02-29", 0]],
  ["brand.logo", "not-a-boolean", ["true", 1, 0, []]],
  ["brand.name", "too-long", ["名".repeat(1_001), "𠮷".repeat(1_001), `${"a".repeat(1_000)}𠮷`]],
  ["brand.name", "lone-surrogate", ["\ud842", "烤馕\udfb7", "\udfb7\ud842", "𠮷\ud842"]],
  ["plan.dualBrandPlaces", "lone-surrogate", [["包头市", "包头\ud800"]], "plan.dualBrandPlaces[1]"],
  ["fund.lines", "lone-surrogate", [[{ use: "培训\udc00", amount: 1 }]], "fund.lines[0].use"],
  ["brand.name", "not-a-text", [1, true, [], {}]],
  ["brand.place", "not-a-text", [650_100]],
  ["brand.origin", "unknown-choice", ["Cultivated", "", 1, true]],
  ["brand.honours", "not-a-list", ["local", { 0: "local" }, 1]],
  ["brand.honours", "unknown-choice", [["county"]], "brand.honours[0]"],
  ["brand.honours", "unknown-choice", [["local", null]], "brand.honours[1]"],
  ["fund.lines", "not-a-list", [{}, "a"]],
  ["fund.lines", "missing-field", [[{ use: "a" }]], "fund.lines[0].amount"],
  ["fund.lines", "missing-field", [[{ use: "a", amount: 1 }, { amount: 1 }]], "fund.lines[1].use"],
  ["fund.lines", "not-an-object", [["a"], [null]], "fund.lines[0]"],
  [
    "fund.lines",
    "total-too-large",
    [
      [
        { use: "a", amount: 1e12 },
        { use: "a", amount: 0.01 },
      ],
    ],
  ],
  [
    "review.years",
    "year-twice",
    [
      [
        { year: 2024, passed: true },
        { year: 2024, passed: false },
      ],
    ],
    "review.years[2024].year",
  ],
  ["review.years", "year-after-as-of", [[{ year: 2026, passed: true }]], "review.years[2026].year"],
  ["plan.milestones", "missing-field", [[{ counties: 3 }]], "plan.milestones[0].year"],
  [
    "plan.milestones",
    "part-exceeds-whole",
    [[{ year: 2024, counties: 2, countiesWithBrand: 3 }]],
    "plan.milestones[2024].countiesWithBrand",
  ],
  [
    "dual.trainingBrands",
    "part-exceeds-whole",
    [[{}, { passed: 1, employedPassed: 2 }]],
    "dual.trainingBrands[1].employedPassed",
  ],
  ["training", "part-exceeds-whole", [{ trainees: 3, passed: 4 }], "training.passed"],
  ["training", "part-exceeds-whole", [{ passed: 3, placedPassed: 4 }], "training.placedPassed"],
  [
    "workforce",
    "part-exceeds-whole",
    [
      { total: 5, placed: 6 },
      { total: 0, placed: 1 },
    ],
    "workforce.placed",
  ],
  ["workforce", "not-an-object", [[], "a", 1, true]],
])("%s refuses what is %s", (path, code, refused, at = path) => {
  for (const value of refused) {
    const issues = issuesOf(() => evaluated(nested(path, value)));
    expect(
      issues.map(({ path, code }) => [path, code]),
      String(value),
    ).toEqual([[`facts.${at}`, code]]);
  }
});

test.each([
  [{ training: { year: 2024 }, dual: { trainingBrands: [] } }, false],
  [{ training: { linked: false }, dual: { trainingBrands: [{}] } }, false],
  [{ training: { institution: { lawful: false } }, dual: { trainingBrands: [] } }, false],
  [{ training: { institution: {}, year: null }, dual: { trainingBrands: [] } }, true],
  [{ training: null, dual: { trainingBrands: [] } }, true],
  [{ training: { year: 2024 }, dual: { trainingBrands: null } }, true],
  [{ training: { year: 2024 }, dual: { relaxationGround: "other" } }, true],
])("training facts stand in one place: %j", (facts, taken) => {
  const answer = evaluated(facts);
  expect(answer.success).toBe(taken);
  if (!taken) {
    const codes = issuesOf(() => answer).map(({ path, code }) => [path, code]);
    expect(codes).toEqual([["facts.dual.trainingBrands", "training-given-twice"]]);
  }
});

test("everything that is wrong is told, the parts and the whole", () => {
  const facts = { workforce: { total: 5, trained: 6, placed: 7.5 }, training: { trainees: -1, passed: 3 } };
  const told = issuesOf(() => evaluated(facts)).map(({ path, code }) => `${path} ${code}`);
  // A whole that is wrong itself holds no part.
  expect(told.sort()).toEqual([
    "facts.training.trainees negative",
    "facts.workforce.placed not-whole",
    "facts.workforce.placed part-exceeds-whole",
    "facts.workforce.trained part-exceeds-whole",
  ]);
});

test.each([
  ["by its year", { year: 2024, passed: 1 }, ["facts.review.years[2024].passed"]],
  [
    "by its number where its year is none",
    { year: "2024", passed: 1 },
    ["facts.review.years[0].passed", "facts.review.years[0].year"],
  ],
])("a record is named %s", (_, record, places) => {
  const issues = issuesOf(() => evaluated({ review: { years: [record] } }));
  expect(issues.map(({ path }) => path).sort()).toEqual(places);
});
