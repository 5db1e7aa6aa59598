import { describe, expect, test } from "vitest";
import * as z from "zod/mini";
import { factTree } from "../../src/facts/fact-tree.ts";
import { boolean, type FactType, records, text } from "../../src/facts/fact-type.ts";
import { factPaths, factTypes } from "../../src/facts/fact-types.ts";
import { factsSchema } from "../../src/facts/facts-schema.ts";

const takes = (schema: ReturnType<typeof factsSchema>, facts: unknown) => z.safeParse(schema, facts).success;
const codes = (schema: ReturnType<typeof factsSchema>, facts: unknown) =>
  z.safeParse(schema, facts).error?.issues.map(({ message, path }) => `${path.join(".")} ${message}`);

test("each fact is annotated by its path and type, and the fields of records by theirs", () => {
  const seen = new Map<string, FactType>();
  factsSchema(z, {
    annotate: (schema, path, type) => {
      seen.set(path, type);
      return schema;
    },
  });
  for (const path of factPaths) expect(seen.get(path), path).toEqual(factTypes[path]);
  const fields = [...seen.keys()].filter((path) => !(factPaths as readonly string[]).includes(path));
  expect(fields.filter((path) => path.startsWith("fund."))).toEqual(["fund.lines.use", "fund.lines.amount"]);
  expect(fields).toContain("dual.trainingBrands.institution.lawful");
  expect(seen.get("fund.lines.use")).toEqual(text);
});

test("what annotating hands back is what is asked", () => {
  const schema = factsSchema(z, { annotate: (schema, path) => (path === "brand.name" ? z.literal("甲") : schema) });
  expect([takes(schema, { brand: { name: "甲" } }), takes(schema, { brand: { name: "乙" } })]).toEqual([true, false]);
});

test("without a year of evaluation, years are not held against it", () => {
  const far = { review: { years: [{ year: 2999, passed: true }] } };
  expect(takes(factsSchema(z), far)).toBe(true);
  expect(takes(factsSchema(z, { latestYear: 2998 }), far)).toBe(false);
});

describe("a schema of other facts", () => {
  const types = { "a.b": boolean, "a.c": records({ d: text, e: boolean }, ["d"]) };
  const schema = factsSchema(z, { tree: factTree(Object.keys(types), types) });

  test.each([
    [{}, true],
    [{ a: null }, true],
    [{ a: { b: true, c: [{ d: "x" }, { d: "", e: null }] } }, true],
    [{ a: { b: null, c: null } }, true],
    [{ a: { c: [{ e: true }] } }, false],
    [{ a: { c: [{ d: null }] } }, false],
    [{ a: { z: 1 } }, false],
    [{ workforce: { total: 1 } }, false],
    [null, false],
    [undefined, false],
    [5, false],
  ])("%j: %s", (facts, taken) => expect(takes(schema, facts)).toBe(taken));
});

describe("a whole is held against its parts though something else is wrong", () => {
  const schema = factsSchema(z);

  test.each([
    [
      { workforce: { trained: 6, total: 5, certified: 1 } },
      ["workforce.certified not-a-boolean", "workforce.trained part-exceeds-whole"],
    ],
    [{ workforce: { trained: 6, total: "5" } }, ["workforce.total not-a-number"]],
    [{ workforce: { trained: "6", total: 5 } }, ["workforce.trained not-a-number"]],
    [{ workforce: { trained: 6, total: -5 } }, ["workforce.total negative"]],
    [{ workforce: { trained: 1, total: 0 } }, ["workforce.trained part-exceeds-whole"]],
    [{ workforce: null, plan: { counties: 1, countiesWithBrand: 2 } }, ["plan.countiesWithBrand part-exceeds-whole"]],
    [
      { review: { years: [{ year: 2024 }, { year: 2024, passed: true }] } },
      ["review.years.0.passed not-a-boolean", "review.years.1.year year-twice"],
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
  ])("%j", (facts, told) => expect(codes(schema, facts)?.sort()).toEqual([...told].sort()));
});
