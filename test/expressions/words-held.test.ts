import { describe, expect, test } from "vitest";
import { hasAll, hasAny, hasNone, hasOnly, isOneOf } from "../../src/expressions/among.ts";
import { column, columnIndex } from "../../src/expressions/column.ts";
import { not } from "../../src/expressions/combine.ts";
import { fact } from "../../src/facts/fact.ts";
import { said, saying } from "./prepared.ts";
import { choice } from "./shown.ts";

const honours = fact("brand.honours", "品牌荣誉", "honours");
const lostOn = fact("applicant.recognitionLostOn", "取消资格日期", "day of cancellation");
const level = fact("training.level", "级别", "level");
const lines = fact("fund.lines", "资金使用计划", "plan");
const held = (...tiers: readonly string[]) => ({ brand: { honours: tiers } });
const words = ["national", "local"] as const;

describe("a list held against two words", () => {
  test.each([
    [[], "not-met", "not-met", "met", "met"],
    [["national"], "met", "not-met", "not-met", "met"],
    [["local", "national"], "met", "met", "not-met", "met"],
    [["provincial"], "not-met", "not-met", "met", "not-met"],
    [["provincial", "local"], "met", "not-met", "not-met", "not-met"],
    [["provincial", "local", "national"], "met", "met", "not-met", "not-met"],
  ])("%j: any %s, all %s, none %s, only %s", (tiers, any, all, none, only) => {
    const outcomes = [hasAny, hasAll, hasNone, hasOnly].map(
      (has) => said(has(honours, ...words), held(...tiers)).outcome,
    );
    expect(outcomes).toEqual([any, all, none, only]);
  });

  test.each([
    [hasAny, "has-any"],
    [hasAll, "has-all"],
    [hasNone, "has-none"],
    [hasOnly, "only"],
  ])("not known: %#", (has, family) => {
    const found = said(has(honours, ...words), {});
    expect(found).toMatchObject({
      outcome: "undetermined",
      observed: null,
      required: choice(words),
      open: [honours.path],
    });
    expect([found.code, found.values]).toEqual([
      `${family}.undetermined`,
      { fact: honours.path, required: "national,local" },
    ]);
  });

  test.each([
    [hasAny, ["provincial", "local", "national"], "local,national"],
    [hasNone, ["provincial", "local"], "local"],
    [hasOnly, ["provincial", "local"], "provincial"],
    [hasAll, ["provincial", "local"], "national"],
  ])("which words decide: %#", (has, tiers, deciding) => {
    const { observed, values } = said(has(honours, ...words), held(...tiers));
    expect(observed).toEqual(choice(tiers));
    expect(values).toEqual({ fact: honours.path, required: "national,local", found: tiers.join(","), deciding });
  });
});

test.each([
  ["county", "met", "county"],
  ["league-city", "not-met", ""],
])("one word of several: %s", (given, outcome, deciding) => {
  const found = said(isOneOf(level, "county", "autonomous-region"), { training: { level: given } });
  expect(found).toMatchObject({ outcome, observed: choice(given), required: choice(["county", "autonomous-region"]) });
  expect([found.code, found.values.found, found.values.deciding]).toEqual([`one-of.${outcome}`, given, deciding]);
});

describe("a day or never", () => {
  test.each([
    ["never", "met", "one-of.met", "never"],
    ["2020-06-30", "not-met", "one-of.not-met.empty", ""],
  ])("%s", (recognitionLostOn, outcome, code, found) => {
    const told = said(isOneOf(lostOn, "never"), { applicant: { recognitionLostOn } });
    expect(told).toMatchObject({ outcome, code, values: { found, deciding: found } });
  });

  test("the contrary", () => {
    const facts = { applicant: { recognitionLostOn: "2020-06-30" } };
    expect(said(not(isOneOf(lostOn, "never")), facts).outcome).toBe("met");
  });
});

describe("a field of every record", () => {
  const uses = column(lines, "use");
  const plan = (...uses: readonly string[]) => ({ fund: { lines: uses.map((use) => ({ use, amount: 1 })) } });

  test("stands where the field stands", () => {
    expect([columnIndex(uses), columnIndex(column(lines, "amount"))]).toEqual([0, 1]);
    expect(uses).toMatchObject({ kind: "column", field: "use", records: { path: "fund.lines" } });
  });

  test.each([
    ["only these", hasOnly(uses, "courses", "teachers"), ["courses", "teachers"]],
    ["none of these", hasNone(uses, "cars"), ["courses"]],
  ])("%s", (_, condition, given) => {
    const found = said(condition, plan(...given));
    expect(found).toMatchObject({ outcome: "met", observed: choice(given), values: { deciding: "" } });
    expect(said(condition, {}).open).toEqual(["fund.lines"]);
  });

  test.each([
    ["only these", "only", hasOnly(uses, "courses", "teachers")],
    ["none of these", "has-none", hasNone(uses, "cars", "meals,drinks")],
  ])("%s: every line that may not be there is named with its amount in yuan", (_, relation, condition) => {
    const lines = [
      { use: "courses", amount: 1 },
      { use: "cars", amount: "20000.5" },
      { use: "courses", amount: 2 },
      { use: "meals,drinks", amount: 3 },
    ];
    const { outcome, code, values, observed } = said(condition, { fund: { lines } });
    expect([outcome, code]).toEqual(["not-met", `${relation}.not-met.lines`]);
    expect(observed).toEqual(choice(["courses", "cars", "courses", "meals,drinks"]));
    expect(JSON.parse(values.lines as string)).toEqual([
      ["cars", 20_000.5],
      ["meals,drinks", 3],
    ]);
  });
});

describe("one applicant after another", () => {
  const say = saying(hasAny(honours, "national"));

  test("each is shown its own list, the same list the same", () => {
    const [one, other, again] = [held("national"), held("local", "national"), held("national")].map(say);
    expect([one?.observed, other?.observed]).toEqual([choice(["national"]), choice(["local", "national"])]);
    expect(again?.observed).toBe(one?.observed);
  });

  test("what is shared can't be changed, and not by what was given", () => {
    const tiers = ["national"];
    const { observed, required, values } = say(held(...tiers));
    expect([observed, required, values].every((each) => Object.isFrozen(each))).toBe(true);
    const given = { brand: { honours: tiers } };
    const before = say(given);
    tiers.push("local");
    expect(before.observed).toEqual(choice(["national"]));
    expect(say(given).observed).toEqual(choice(["national", "local"]));
  });

  test("of lists without end no more than 256 are kept, and of those no long ones", () => {
    const say = saying(hasNone(honours, "national"));
    // The digits of a number in base 3 are a list of tiers; after a first digit that is not 0, no two are the same.
    const tiers = ["national", "provincial", "local"];
    const listOf = (number: number) => [...(number + 1).toString(3)].map((digit) => tiers[Number(digit)] as string);
    const observed = (...list: readonly string[]) => say(held(...list)).observed;
    const long = Array<string>(60).fill("local");
    expect(observed(...long)).toEqual(choice(long));
    expect(observed(...long)).not.toBe(observed(...long));
    const kept = Array.from({ length: 256 }, (_, number) => observed(...listOf(number)));
    expect(kept.every((each, number) => each === observed(...listOf(number)))).toBe(true);
    expect(observed(...listOf(256))).toEqual(choice(listOf(256)));
    expect(observed(...listOf(256))).not.toBe(observed(...listOf(256)));
  });
});
