import { describe, expect, test } from "vitest";
import { factsSchema } from "../../src/schema.ts";

describe("a schema of facts", () => {
  const facts = (years: readonly number[]) => ({ review: { years: years.map((year) => ({ year, passed: true })) } });
  const takes = (value: unknown, asOf?: string) =>
    factsSchema("urumqi", "annual-review", asOf === undefined ? {} : { asOf }).safeParse(value).success;

  test("takes no year after that of the evaluation; any, where no day is told", () => {
    expect(takes(facts([2025]), "2025-01-01")).toBe(true);
    expect(takes(facts([2026]), "2025-12-31")).toBe(false);
    expect(takes(facts([2026]), "2026-01-01")).toBe(true);
    expect(takes(facts([2998]))).toBe(true);
  });

  test("tells each problem by its place", () => {
    const { error } = factsSchema("urumqi", "scoring").safeParse({ workforce: { total: -1 }, brand: { logo: "yes" } });
    expect(error?.issues.map(({ path }) => path.join(".")).sort()).toEqual(["brand.logo", "workforce.total"]);
  });

  test("takes plain data alone, and says where it is none", () => {
    class Workforce {
      total = 5;
    }
    const { error } = factsSchema("urumqi", "scoring").safeParse({ workforce: new Workforce() });
    expect(error?.issues.map(({ path, code }) => [path.join("."), code])).toEqual([["workforce", "custom"]]);
  });

  test("gives a copy of what it takes", () => {
    const given = { workforce: { total: 5 } };
    const taken = factsSchema("urumqi", "scoring").parse(given);
    expect(taken).toEqual(given);
    expect(taken).not.toBe(given);
  });

  test("of no day is none", () => {
    expect(() => factsSchema("urumqi", "scoring", { asOf: "2025-02-29" })).toThrow(/asOf/);
  });
});
