import { describe, expect, test } from "vitest";
import {
  asOf,
  atLeast,
  atMost,
  type Condition,
  exactly,
  fact,
  given,
  hasAny,
  onDay,
  people,
  plus,
  sourceGap,
  supplied,
  yearBefore,
  yuan,
} from "../../../src/authoring.ts";
import { asking, type Blocked, type Change, type Given, place } from "./asked.ts";

const total = fact("workforce.total", "人数", "people");
const revenue = fact("applicant.revenue", "营业收入", "revenue");
const held = fact("brand.recognizedAs", "级别", "levels");
const blocked: Blocked = { blocked: ["dm.1"] };
const to = (from: unknown, number: number): readonly Change[] => [["workforce.total", from, number]];

describe("what an applicant can do: numbers rise, and no number falls", () => {
  const rows: readonly (readonly [string, Condition, number | null, readonly Change[] | Blocked])[] = [
    ["at least, one below", atLeast(total, people(300)), 299, to(299, 300)],
    ["at least, reached", atLeast(total, people(300)), 300, []],
    ["at least, passed", atLeast(total, people(300)), 301, []],
    ["at least, not known", atLeast(total, people(300)), null, to(null, 300)],
    ["at most, kept", atMost(total, people(300)), 300, []],
    ["at most, one above", atMost(total, people(300)), 301, blocked],
    ["at most, not known: none will do", atMost(total, people(300)), null, to(null, 0)],
    ["exactly, below", exactly(total, people(300)), 299, to(299, 300)],
    ["exactly", exactly(total, people(300)), 300, []],
    ["exactly, above", exactly(total, people(300)), 301, blocked],
    ["exactly, not known", exactly(total, people(300)), null, to(null, 300)],
    ["at least the most that a count can be", atLeast(total, people(1_000_000_000)), 5, to(5, 1_000_000_000)],
    ["at least more than any count can be", atLeast(total, people(1_000_000_001)), 5, blocked],
  ];
  test.each(rows)("%s", (_, condition, value, expected) => {
    expect(asking(condition).way({ "workforce.total": value })).toEqual(expected);
  });

  test("money rises to the fen, and no higher than money goes", () => {
    const change = (from: unknown, amount: number) => [["applicant.revenue", from, amount]];
    const way = (amount: number, now: unknown) =>
      asking(atLeast(revenue, yuan(amount))).way({ "applicant.revenue": now });
    expect(way(100.5, 100.49)).toEqual(change(100.49, 100.5));
    expect(way(1_000_000_000_000, 7)).toEqual(change(7, 1_000_000_000_000));
    expect(way(1_000_000_000_000.01, 7)).toEqual(blocked);
  });

  test("the year that figures are of stays, known or not", () => {
    const { way, short } = asking(exactly(fact("training.year", "年度", "year"), yearBefore));
    expect(way({ "training.year": 2023 })).toEqual(blocked);
    expect(way({})).toEqual(blocked);
    expect(way({ "training.year": 2024 })).toEqual([]);
    expect(short({ "training.year": 2023 })).toBeUndefined();
  });
});

describe("what a number falls short by, also where no applicant can change it", () => {
  test.each([
    ["at least", atLeast(total, people(300)), 299, to(299, 300)],
    ["at most: no count is told to fall", atMost(total, people(300)), 301, undefined],
    ["exactly, from below", exactly(total, people(300)), 7, to(7, 300)],
    ["exactly, from above", exactly(total, people(300)), 1_000, to(1_000, 300)],
    ["nothing where it is met", atLeast(total, people(300)), 300, undefined],
    ["nothing where it is not known", atLeast(total, people(300)), null, undefined],
  ])("%s", (_, condition, value, expected) => {
    expect(asking(condition).short({ "workforce.total": value })).toEqual(expected);
  });
});

describe("days", () => {
  const submitted = fact("materials.submittedOn", "报送日期", "submitted on");
  const { way, short } = asking(atMost(submitted, onDay("2025-07-31")));
  const late = { "materials.submittedOn": "2025-08-10" };
  const moved = [["materials.submittedOn", "2025-08-10", "2025-07-31"]];

  test("that are still to come can be others, and what has happened has happened", () => {
    expect(short(late, "2025-07-30")).toEqual(moved);
    expect(short(late, "2025-07-31")).toEqual(moved);
    expect(short(late, "2025-08-01")).toBeUndefined();
  });

  test("are nothing that an applicant changes, known or not", () => {
    expect(way(late)).toEqual(blocked);
    expect(way({})).toEqual(blocked);
  });

  test("a deadline that has passed never ends", () => {
    const deadline = asking(atMost(asOf, onDay("2025-07-31")));
    expect(deadline.way({}, "2025-07-31")).toEqual([]);
    expect(deadline.way({}, "2025-08-01")).toEqual(blocked);
    expect(deadline.short({}, "2025-08-01")).toBeUndefined();
  });
});

describe("bounds that are not printed", () => {
  const gap = sourceGap("dm.gap", place, { zh: "未给出数额", en: "no sum is given" });
  const ceiling = fact("award.countyAmount", "县级确定金额", "set by the county");
  const { way, short } = asking(atLeast(revenue, supplied(ceiling, gap)));

  test("are set by an authority, and stay: the fact beside them changes", () => {
    const facts = { "award.countyAmount": 500, "applicant.revenue": 499.99 };
    expect(way(facts)).toEqual([["applicant.revenue", 499.99, 500]]);
    expect(short(facts)).toEqual([["applicant.revenue", 499.99, 500]]);
  });

  test("leave no way where they are not known", () => {
    expect(way({ "applicant.revenue": 499 })).toEqual(blocked);
  });

  test("a sum of facts is nothing of which one fact could be raised", () => {
    const sums = asking(atLeast(plus(total, fact("workforce.hardship", "困难群体", "hardship")), people(10)));
    expect(sums.way({ "workforce.total": 4, "workforce.hardship": 5 })).toEqual(blocked);
    expect(sums.way({ "workforce.total": 5, "workforce.hardship": 5 })).toEqual([]);
  });

  test("a bound that hangs on a condition is what it comes to", () => {
    const bound = plus(people(10, "all"), given(hasAny(held, "municipal"), people(5, "municipal")));
    const asked = asking(atLeast(total, bound));
    const facts = (levels: unknown): Given => ({ "workforce.total": 3, "brand.recognizedAs": levels });
    expect(asked.way(facts([]))).toEqual(to(3, 10));
    expect(asked.way(facts(["municipal"]))).toEqual(to(3, 15));
    // Not known, it is ten or fifteen.
    expect(asked.way(facts(null))).toEqual(blocked);
  });
});
