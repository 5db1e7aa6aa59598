import { describe, expect, test } from "vitest";
import {
  atLeast,
  atMost,
  attested,
  bilingual,
  column,
  fact,
  given,
  hasAny,
  hasNone,
  hasOnly,
  plus,
  totalOf,
  yuan,
} from "../../../src/authoring.ts";
import { asking, type Change } from "./asked.ts";

const labels = { books: bilingual("书", "books"), wages: bilingual("工资", "wages"), rent: bilingual("租金", "rent") };
const lines = fact("fund.lines", "资金使用计划", "spending plan", labels);
const held = fact("brand.recognizedAs", "级别", "levels");
const filed = fact("fund.planFiled", "已备案", "filed");
const blocked = { blocked: ["dm.1"] };

const plan = (...amounts: readonly number[]) => ({
  "fund.lines": amounts.map((amount) => ({ use: "books", amount })),
});
const amountTo = (at: number, from: number, to: number): Change => [`fund.lines[${at}].amount`, from, to];
const sum = totalOf(column(lines, "amount"));

describe("a plan that spends more than a limit", () => {
  const { way, short } = asking(atMost(sum, yuan(450)));

  test.each([
    ["is cut at its greatest amount", [100, 300, 200], [amountTo(1, 300, 150)]],
    ["at the next one too, where that is not enough", [10, 500, 800, 20], [amountTo(1, 500, 420), amountTo(2, 800, 0)]],
    ["to nothing and no further", [450, 450], [amountTo(0, 450, 0)]],
    ["to the fen", [450.01], [amountTo(0, 450.01, 450)]],
    ["not where it is at the limit", [250, 200], undefined],
  ])("%s", (_, amounts, expected) => {
    expect(short(plan(...amounts))).toEqual(expected);
  });

  test("is no plan that an applicant is told to change; one that is not known can be empty", () => {
    expect(way(plan(500))).toEqual(blocked);
    expect(way(plan(450))).toEqual([]);
    expect(way({})).toEqual([["fund.lines", null, []]]);
  });

  test("is nothing that could be raised to a sum", () => {
    expect(asking(atLeast(sum, yuan(450))).way(plan(100))).toEqual(blocked);
  });
});

describe("a limit made up of sums on conditions", () => {
  const municipal = given(hasAny(held, "municipal"), yuan(200, "municipal"));
  const county = given(hasAny(held, "county"), yuan(100, "county"));
  const file = given(attested(filed), yuan(1_000, "filed"));
  const { way, short } = asking(atMost(sum, plus(municipal, county)));
  const facts = (amount: number, ...levels: readonly string[]) => ({ ...plan(amount), "brand.recognizedAs": levels });
  const levelsTo = (from: readonly string[], ...to: readonly string[]): Change => ["brand.recognizedAs", from, to];

  test("is lifted by the sum that is enough, and only by both where neither is", () => {
    expect(way(facts(100))).toEqual([levelsTo([], "municipal")]);
    expect(way(facts(150))).toEqual([levelsTo([], "municipal")]);
    expect(way(facts(250))).toEqual([levelsTo([], "municipal", "county")]);
    expect(way(facts(301))).toEqual(blocked);
  });

  test("is lifted by the sum that is not counted yet", () => {
    expect(way(facts(300, "municipal"))).toEqual([levelsTo(["municipal"], "municipal", "county")]);
    expect(way(facts(300, "municipal", "county"))).toEqual([]);
  });

  test("or the plan is cut back to it, where that changes less", () => {
    expect(short(facts(210, "municipal"))).toEqual([amountTo(0, 210, 200)]);
    expect(short(facts(100, "provincial"))).toEqual([amountTo(0, 100, 0)]);
  });

  test("whatever the conditions are", () => {
    const other = asking(atMost(sum, plus(municipal, file)));
    expect(other.way({ ...facts(900), "fund.planFiled": false })).toEqual([["fund.planFiled", false, true]]);
    expect(other.way({ ...facts(1_100), "fund.planFiled": false })).toEqual([
      levelsTo([], "municipal"),
      ["fund.planFiled", false, true],
    ]);
  });
});

describe("uses of money", () => {
  const use = (...uses: readonly string[]) => ({ "fund.lines": uses.map((use) => ({ use, amount: 10 })) });
  const only = asking(hasOnly(column(lines, "use"), "books", "rent"));
  const none = asking(hasNone(column(lines, "use"), "books", "wages"));

  test("that are not permitted, or prohibited, are called nothing else", () => {
    expect(only.short(use("wages", "rent", "feast"))).toBeUndefined();
    expect(none.short(use("rent", "wages", "books"))).toBeUndefined();
  });

  test("are the applicant's own: only a plan that is not known is said to be empty", () => {
    for (const { way } of [only, none]) {
      expect(way(use("feast", "wages"))).toEqual(blocked);
      expect(way({})).toEqual([["fund.lines", null, []]]);
    }
  });
});
