import { describe, expect, test } from "vitest";
import { copiedFacts } from "../../src/facts/check-facts.ts";
import { allFacts, factTree } from "../../src/facts/fact-tree.ts";
import { boolean, records, text } from "../../src/facts/fact-type.ts";

const problemsOf = (facts: unknown, tree = allFacts(), latestYear = 2999) =>
  copiedFacts(facts, tree, latestYear).problems.map(({ path, code }) => `${path.join(".")} ${code}`);

test("years are held against the year of evaluation", () => {
  const far = { review: { years: [{ year: 2999, passed: true }] } };
  expect(problemsOf(far)).toEqual([]);
  expect(problemsOf(far, allFacts(), 2998)).toEqual(["review.years.0.year year-after-as-of"]);
});

describe("a tree of other facts", () => {
  const types = { "a.b": boolean, "a.c": records({ d: text, e: boolean }, ["d"]) };
  const tree = factTree(Object.keys(types), types);

  test.each<[facts: unknown, told: readonly string[]]>([
    [{}, []],
    [{ a: null }, []],
    [{ a: { b: true, c: [{ d: "x" }, { d: "", e: null }] } }, []],
    [{ a: { b: null, c: null } }, []],
    [{ a: { c: [{ e: true }] } }, ["a.c.0.d missing-field"]],
    [{ a: { c: [{ d: null }] } }, ["a.c.0.d not-a-text"]],
    [{ a: { z: 1 } }, ["a.z unknown-fact"]],
    [{ workforce: { total: 1 } }, ["workforce unknown-fact"]],
    [null, [" not-an-object"]],
    [undefined, [" not-an-object"]],
    [5, [" not-an-object"]],
  ])("%j: %s", (facts, told) => expect(problemsOf(facts, tree)).toEqual(told));
});

describe("a whole is held against its parts though something else is wrong", () => {
  test.each([
    [
      { workforce: { trained: 6, total: 5, certified: 1 } },
      ["workforce.certified not-a-boolean", "workforce.trained part-exceeds-whole"],
    ],
    [{ workforce: { trained: 6, total: "5" } }, ["workforce.total not-a-number"]],
    [{ workforce: { trained: "6", total: 5 } }, ["workforce.trained not-a-number"]],
    [{ workforce: { trained: 6, total: -5 } }, ["workforce.total negative"]],
    [{ workforce: { trained: Number.POSITIVE_INFINITY, total: 5 } }, ["workforce.trained not-a-number"]],
    [{ workforce: { trained: 1, total: 0 } }, ["workforce.trained part-exceeds-whole"]],
    [{ workforce: null, plan: { counties: 1, countiesWithBrand: 2 } }, ["plan.countiesWithBrand part-exceeds-whole"]],
    [
      { review: { years: [{ year: 2024 }, { year: 2024, passed: true }] } },
      ["review.years.0.passed missing-field", "review.years.1.year year-twice"],
    ],
    [{ review: { years: "all" } }, ["review.years not-a-list"]],
    [
      { review: { years: [5, { year: "2024", passed: true }] } },
      ["review.years.0 not-an-object", "review.years.1.year not-a-year"],
    ],
    [
      {
        fund: {
          lines: [
            { use: 5, amount: 1e12 },
            { use: "", amount: "0.01" },
            { use: "", amount: true },
          ],
        },
      },
      ["fund.lines.0.use not-a-text", "fund.lines.2.amount not-an-amount", "fund.lines total-too-large"],
    ],
    [
      { fund: { lines: [null, { use: "", amount: "x" }] } },
      ["fund.lines.0 not-an-object", "fund.lines.1.amount not-an-amount"],
    ],
    [
      { training: { year: "x" }, dual: { trainingBrands: [5] } },
      ["training.year not-a-year", "dual.trainingBrands.0 not-an-object", "dual.trainingBrands training-given-twice"],
    ],
    [{ applicant: { revenue: -0.001 } }, ["applicant.revenue negative"]],
    [{ applicant: { revenue: 1e13 + 0.001 } }, ["applicant.revenue too-large"]],
    [{ workforce: { total: -0.5 } }, ["workforce.total negative", "workforce.total not-whole"]],
    [{ award: { uplift: -0.001 } }, ["award.uplift negative", "award.uplift too-many-decimals"]],
  ])("%j", (facts, told) => expect(problemsOf(facts).sort()).toEqual([...told].sort()));
});
