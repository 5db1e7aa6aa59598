import { runInNewContext } from "node:vm";
import { afterEach, describe, expect, test } from "vitest";
import { factChecker } from "../../src/facts/check-facts.ts";
import { factPaths } from "../../src/facts/fact-types.ts";
import { factReader } from "../../src/facts/reader.ts";

// Facts that are in order, or everything that is wrong with them; a reading once refused is made again from a copy.
const used = factPaths.map((path) => path !== "brand.logo");
const at = (path: string) => (factPaths as readonly string[]).indexOf(path);
const check = (facts: unknown, latestYear = 2025) => factChecker()(facts, latestYear, used);
const facts = { workforce: { total: 640 }, brand: { logo: true } };

function taken(found: ReturnType<typeof check>) {
  if ("issues" in found) throw new Error(JSON.stringify(found.issues));
  return {
    total: found.slots[at("workforce.total")],
    known: found.slots.filter((slot) => slot !== undefined).length,
    ignored: found.ignored,
  };
}
const told = (found: ReturnType<typeof check>) =>
  "issues" in found ? found.issues.map(({ path, code }) => `${path} ${code}`) : [];

describe("facts are taken", () => {
  const expected = { total: 640, known: 2, ignored: ["brand.logo"] };

  test("as they come", () => expect(taken(check(facts))).toEqual(expected));
  test("of another realm", () => expect(taken(check(runInNewContext(`(${JSON.stringify(facts)})`)))).toEqual(expected));
  test("with inner groups of another realm", () => {
    const workforce = runInNewContext("({ total: 640 })");
    expect(taken(check({ ...facts, workforce }))).toEqual(expected);
  });
  test("without a prototype", () => expect(taken(check(Object.assign(Object.create(null), facts)))).toEqual(expected));
  test("with absent groups", () => expect(taken(check({ ...facts, staff: undefined, award: null }))).toEqual(expected));
  test("with fields in whatever order, one applicant after another", () => {
    const checker = factChecker();
    const turned = { brand: { logo: true }, workforce: { total: 640 } };
    for (const each of [facts, turned, facts]) expect(taken(checker(each, 2025, used))).toEqual(expected);
  });
  test("in one pass: what is in order is read once", () => {
    let read = 0;
    const workforce = Object.defineProperty({}, "total", {
      enumerable: true,
      get: () => {
        read += 1;
        return 640;
      },
    });
    expect(taken(check({ ...facts, workforce }))).toEqual(expected);
    expect(read).toBe(1);
  });
  test("where all are asked for none is ignored", () => {
    const found = factChecker()(
      facts,
      2025,
      factPaths.map(() => true),
    );
    expect(taken(found).ignored).toEqual([]);
  });
});

describe("facts are refused", () => {
  test("one applicant after another, each for its own", () => {
    const checker = factChecker();
    expect(told(checker({ workforce: { total: -1 } }, 2025, used))).toEqual(["facts.workforce.total negative"]);
    expect(told(checker({ workforce: { total: 1 } }, 2025, used))).toEqual([]);
    expect(told(checker({ brand: { logo: 1 } }, 2025, used))).toEqual(["facts.brand.logo not-a-boolean"]);
  });

  test("by the year of each evaluation", () => {
    const checker = factChecker();
    const years = { review: { years: [{ year: 2025, passed: true }] } };
    const late = ["facts.review.years[2025].year year-after-as-of"];
    const found = [2024, 2025, 2026, 2024].map((latest) => told(checker(years, latest, used)));
    expect(found).toEqual([late, [], [], late]);
  });

  test("what copying finds and what is wrong in the copy together", () => {
    const failing = Object.defineProperty({}, "total", {
      enumerable: true,
      get: () => {
        throw new Error("read");
      },
    });
    expect(told(check({ workforce: failing, staff: { publicBenefit: -1 } })).sort()).toEqual([
      "facts.staff.publicBenefit negative",
      "facts.workforce.total unreadable",
    ]);
  });
});

describe("where someone added to the prototype of all objects", () => {
  const names = ["foreign", "get"];
  afterEach(() => {
    for (const name of names) Reflect.deleteProperty(Object.prototype, name);
  });
  const add = (name: string, enumerable: boolean) =>
    Object.defineProperty(Object.prototype, name, { value: 5, configurable: true, enumerable, writable: true });

  test("good facts are taken all the same", () => {
    add("foreign", true);
    expect(taken(check(facts))).toEqual({ total: 640, known: 2, ignored: ["brand.logo"] });
  });

  test("a name that every object then has is no fact", () => {
    add("foreign", true);
    expect(factReader()(facts, 2025, used)).toBeUndefined();
    expect(factReader()(Object.assign(Object.create(null), { brand: null }), 2025, used)?.ignored).toEqual([]);
  });

  test("what is wrong is told all the same", () => {
    const checker = factChecker();
    add("get", false);
    const found = checker({ workforce: { total: -1 } }, 2025, used);
    Reflect.deleteProperty(Object.prototype, "get");
    expect(told(found)).toEqual(["facts.workforce.total negative"]);
  });
});
