import { describe, expect, test } from "vitest";
import { firstDayAfter, lastDayOf } from "../../src/expressions/after.ts";
import { asOf, onDay, yearBefore } from "../../src/expressions/dates.ts";
import type { Term } from "../../src/expressions/expression.ts";
import { ofYears, pathOfYears } from "../../src/expressions/of-years.ts";
import { fact } from "../../src/facts/fact.ts";
import { parseDay } from "../../src/ground/civil-day.ts";
import { people, years } from "../../src/sources/figure.ts";
import { measured, measuring } from "./prepared.ts";

const total = fact("workforce.total", "从业人员数", "workforce");
const revenue = fact("applicant.revenue", "营业收入", "revenue");
const supportMoney = fact("assessor.supportMoney", "评审给分", "points");
const culture = fact("assessor.culture", "评审给分", "points");
const passRate = fact("training.localStandard.passRate", "合格率", "pass rate");
const uplift = fact("award.uplift", "提高比例", "uplift");
const formedOn = fact("brand.formedOn", "形成日期", "day of formation");
const lostOn = fact("applicant.recognitionLostOn", "取消资格日期", "day of cancellation");
const milestones = fact("plan.milestones", "年度进展", "progress by year");
const ENDLESS = Number.POSITIVE_INFINITY;
const MOST_COUNT = 1_000_000_000;
const day = (text: string) => parseDay(text) as number;
const known = (value: number) => ({ low: value, high: value, open: [], notices: [] });

describe("a fact lies where requests can state it", () => {
  test.each<[Term, number, number]>([
    [total, 0, MOST_COUNT],
    [revenue, 0, ENDLESS],
    // In hundredths of a point and of a percent.
    [supportMoney, 0, 300],
    [culture, 0, 500],
    [passRate, 0, 10_000],
    [uplift, 0, 100_000],
    [formedOn, Number.NEGATIVE_INFINITY, ENDLESS],
  ])("$path from %d to %d", (term, low, high) => {
    expect(measured(term, {})).toEqual({ low, high, open: [(term as typeof total).path], notices: [] });
  });

  test.each<[Term, object, number]>([
    [total, { workforce: { total: 0 } }, 0],
    [total, { workforce: { total: 7 } }, 7],
    [supportMoney, { assessor: { supportMoney: 2.55 } }, 255],
    [passRate, { training: { localStandard: { passRate: 85.5 } } }, 8_550],
    [formedOn, { brand: { formedOn: "2020-02-29" } }, day("2020-02-29")],
    [people(4), {}, 4],
  ])("or is known: $path", (term, facts, value) => expect(measured(term, facts)).toEqual(known(value)));
});

describe("days and years", () => {
  test.each<[string, Term, number]>([
    ["the day of the evaluation", asOf, day("2025-01-01")],
    ["a day that a document prints", onDay("2024-07-30"), day("2024-07-30")],
    ["the year before", yearBefore, 2024],
  ])("%s", (_, term, value) => expect(measured(term, {}, { asOf: "2025-01-01" })).toEqual(known(value)));

  test.each([
    [lastDayOf(years(5), formedOn), "last-day", "2020-06-30", "2025-06-30"],
    [firstDayAfter(years(5), formedOn), "day-after", "2020-06-30", "2025-07-01"],
    [lastDayOf(years(1), formedOn), "last-day", "2020-02-29", "2021-02-28"],
    [firstDayAfter(years(1), formedOn), "day-after", "2020-12-31", "2022-01-01"],
  ])("a period of years: %#", (term, edge, start, end) => {
    expect(term).toMatchObject({ kind: "after", unit: "day", edge });
    expect(measured(term, { brand: { formedOn: start } })).toEqual(known(day(end)));
  });

  test("one after another it is worked out anew", () => {
    const term = lastDayOf(years(1), formedOn);
    const measure = measuring(term);
    const ends = ["2020-06-30", "2021-06-30", "2020-06-30"].map((formedOn) => measure({ brand: { formedOn } }));
    expect(ends).toEqual(["2021-06-30", "2022-06-30", "2021-06-30"].map((end) => known(day(end))));
  });

  test("from a day that never came it has run out, and of one that is not known there is no telling", () => {
    const term = firstDayAfter(years(5), lostOn);
    const never = { applicant: { recognitionLostOn: "never" } };
    expect(measured(term, never)).toEqual(known(Number.NEGATIVE_INFINITY));
    const low = Number.NEGATIVE_INFINITY;
    expect(measured(term, {})).toEqual({ low, high: ENDLESS, open: [lostOn.path], notices: [] });
  });
});

describe("a field of the records of years", () => {
  const national = ofYears(milestones, [2023, 2024, 2025], "national");
  const plan = (...milestones: readonly object[]) => ({ plan: { milestones } });
  const path = (year: number) => `plan.milestones[${year}].national`;
  const complete = plan({ year: 2023, national: 6 }, { year: 2024, national: 4 }, { year: 2025, national: 5 });

  test.each<[string, object, string, number, number, readonly string[]]>([
    ["all of them", complete, "2025-06-30", 15, 15, []],
    ["of a year that has not begun there is nothing yet", complete, "2024-12-31", 10, 10, []],
    [
      "a year without a record",
      plan({ year: 2023, national: 6 }, { year: 2025, national: 5 }),
      "2025-06-30",
      11,
      11 + MOST_COUNT,
      [path(2024)],
    ],
    [
      "a record without the field",
      plan({ year: 2024, counties: 3 }),
      "2024-06-30",
      0,
      2 * MOST_COUNT,
      [path(2023), path(2024)],
    ],
    ["no list", {}, "2025-06-30", 0, 3 * MOST_COUNT, [path(2023), path(2024), path(2025)]],
    ["none before the first of the years", {}, "2022-06-30", 0, 0, []],
  ])("%s", (_, facts, asOf, low, high, open) => {
    expect(measured(national, facts, { asOf })).toEqual({ low, high, open, notices: [] });
  });

  test("has the unit of the field", () => {
    expect([national, ofYears(milestones, [2024], "counties")]).toMatchObject([
      { kind: "of-years", unit: "brands" },
      { kind: "of-years", unit: "places" },
    ]);
  });

  test("stands at the year, or at the first and the last of several", () => {
    expect(pathOfYears(national)).toBe("plan.milestones[2023-2025].national");
    expect(pathOfYears(ofYears(milestones, [2024], "counties"))).toBe("plan.milestones[2024].counties");
    expect(pathOfYears(national, [2023])).toBe("plan.milestones[2023].national");
  });
});
