import { describe, expect, test } from "vitest";
import { atLeast, brands, fact, ofYears } from "../../../src/authoring.ts";
import { asking, type Change } from "./asked.ts";

const milestones = fact("plan.milestones", "年度进展", "milestones");
const { way, short } = asking(atLeast(ofYears(milestones, [2023, 2024, 2025], "national"), brands(10)));

/** What the years 2023 to 2025 have brought; null where the record of a year does not say, undefined where there is none. */
const years = (...national: readonly (number | null | undefined)[]) => ({
  "plan.milestones": national.flatMap((number, at) =>
    number === undefined ? [] : [{ year: 2023 + at, national: number }],
  ),
});
const changed = (year: number, from: unknown, to: number): Change => [`plan.milestones[${year}].national`, from, to];

describe("what several years lack, one of them brings: the one for which it is the least", () => {
  test.each([
    // Three lack: to three as much again, to four three quarters, of nothing three times one.
    ["the year of the most", [3, 4, 0], [changed(2024, 4, 7)]],
    ["of the same, the first", [4, 4, 0], [changed(2023, 4, 6)]],
    ["reached", [3, 4, 3], []],
    ["one lacks", [3, 4, 2], [changed(2024, 4, 5)]],
    ["the last year", [1, 2, 5], [changed(2025, 5, 7)]],
  ])("%s", (_, national, expected) => {
    expect(way(years(...national), "2025-06-30")).toEqual(expected);
  });

  test("the same where a result says what lacks", () => {
    expect(short(years(3, 4, 0), "2025-06-30")).toEqual([changed(2024, 4, 7)]);
    expect(short(years(1, 2, 5), "2025-06-30")).toEqual([changed(2025, 5, 7)]);
  });
});

describe("what is not known", () => {
  test("of a year that has a record is said there, or the lack is brought by another year", () => {
    // 2024 not known: seven lack, to three 7 / 3 of it, to four of 2025 7 / 4.
    expect(way(years(1, null, 2), "2025-06-30")).toEqual([changed(2025, 2, 9)]);
  });

  test("of a year without a record gets one", () => {
    expect(way(years(0, 0, undefined), "2025-06-30")).toEqual([changed(2023, 0, 10)]);
    expect(way({ "plan.milestones": [] }, "2023-12-31")).toEqual([changed(2023, null, 10)]);
    expect(way({}, "2023-12-31")).toEqual([changed(2023, null, 10)]);
  });
});

describe("a year that has not come yet brings nothing", () => {
  const next = asking(atLeast(ofYears(milestones, [2025], "national"), brands(10)));

  test("until it has begun", () => {
    expect(way(years(2, 1), "2024-12-31")).toEqual([changed(2023, 2, 9)]);
    expect(way(years(2), "2023-01-01")).toEqual([changed(2023, 2, 10)]);
    expect(next.way({}, "2024-12-31")).toEqual({ blocked: ["dm.1"] });
  });

  test("and from its first day on it does", () => {
    expect(way(years(0, 0, 9), "2025-01-01")).toEqual([changed(2025, 9, 10)]);
    expect(next.way({}, "2025-01-01")).toEqual([changed(2025, null, 10)]);
  });
});

test("records in any order are told by their years", () => {
  const records = [
    { year: 2025, national: 5 },
    { year: 2023, national: 1 },
    { year: 2024, national: 2 },
  ];
  expect(way({ "plan.milestones": records }, "2025-06-30")).toEqual([changed(2025, 5, 7)]);
});
