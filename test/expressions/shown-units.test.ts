import { describe, expect, test } from "vitest";
import { lastDayOf } from "../../src/expressions/after.ts";
import { atLeast, atMost, exactly } from "../../src/expressions/compare.ts";
import { asOf, onDay, yearBefore } from "../../src/expressions/dates.ts";
import type { Condition } from "../../src/expressions/expression.ts";
import { fact } from "../../src/facts/fact.ts";
import { percent, points, years, yuan } from "../../src/sources/figure.ts";
import { said, saying } from "./prepared.ts";
import { count, date, money } from "./shown.ts";

const revenue = fact("applicant.revenue", "营业收入", "revenue");
const handedIn = fact("materials.submittedOn", "报送日期", "handed in");
const formedOn = fact("brand.formedOn", "形成日期", "formed");
const yearOfFigures = fact("training.year", "统计年度", "year");
const uplift = fact("award.uplift", "提高比例", "uplift");
const culture = fact("assessor.culture", "评审给分", "points");

describe("what is shown, in the unit that people read", () => {
  test.each<[string, Condition, object, object]>([
    [
      "points",
      atLeast(culture, points(3)),
      { assessor: { culture: 2.5 } },
      {
        observed: { kind: "points", value: 2.5 },
        required: { kind: "points", value: 3 },
        code: "at-least.not-met",
        values: { fact: culture.path, observed: 2.5, required: 3, difference: 0.5, unit: "points" },
      },
    ],
    [
      "yuan",
      atMost(revenue, yuan(100)),
      { applicant: { revenue: 100.01 } },
      {
        observed: money(100.01),
        required: money(100),
        code: "at-most.not-met",
        values: { fact: revenue.path, observed: 100.01, required: 100, difference: 0.01, unit: "yuan" },
      },
    ],
    [
      "percent",
      atMost(uplift, percent(20)),
      { award: { uplift: 12.5 } },
      {
        observed: count(12.5),
        required: count(20),
        code: "at-most.met",
        values: { fact: uplift.path, observed: 12.5, required: 20, difference: 7.5, unit: "percent" },
      },
    ],
    [
      "a year",
      exactly(yearOfFigures, yearBefore),
      { training: { year: 2023 } },
      {
        observed: count(2023),
        required: count(2024),
        code: "exactly.not-met",
        values: { fact: yearOfFigures.path, observed: 2023, required: 2024, difference: 1, unit: "year" },
      },
    ],
    [
      "the last day for something",
      atMost(handedIn, onDay("2024-07-30")),
      { materials: { submittedOn: "2024-08-02" } },
      {
        observed: date("2024-08-02"),
        required: date("2024-07-30"),
        code: "by-day.not-met",
        values: { fact: handedIn.path, observed: "2024-08-02", required: "2024-07-30", difference: 3, unit: "day" },
      },
    ],
    [
      "the day of the evaluation, of which no fact speaks: it is said of the bound's",
      atLeast(asOf, lastDayOf(years(1), formedOn)),
      { brand: { formedOn: "2024-06-28" } },
      {
        observed: date("2025-06-30"),
        required: date("2025-06-28"),
        code: "day.met",
        values: { fact: formedOn.path, observed: "2025-06-30", required: "2025-06-28", difference: 2, unit: "day" },
      },
    ],
    [
      "a day and no fact at all",
      exactly(asOf, onDay("2025-06-30")),
      {},
      {
        observed: date("2025-06-30"),
        code: "day.met",
        values: expect.objectContaining({ fact: "asOf", difference: 0 }),
      },
    ],
  ])("%s", (_, condition, facts, shown) => expect(said(condition, facts)).toMatchObject(shown));

  test("one after another, each says its own days", () => {
    const condition = atMost(handedIn, lastDayOf(years(1), formedOn));
    const say = saying(condition);
    const of = (submittedOn: string, formedOn: string) => {
      const { observed, required } = say({ materials: { submittedOn }, brand: { formedOn } });
      return [observed, required];
    };
    expect(of("2024-08-02", "2023-01-31")).toEqual([date("2024-08-02"), date("2024-01-31")]);
    expect(of("2024-08-03", "2023-02-28")).toEqual([date("2024-08-03"), date("2024-02-28")]);
  });
});
