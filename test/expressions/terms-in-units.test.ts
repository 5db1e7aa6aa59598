import { expect, test } from "vitest";
import { firstDayAfter, lastDayOf } from "../../src/expressions/after.ts";
import { greater, lesser, minus, plus } from "../../src/expressions/arithmetic.ts";
import { bands, from } from "../../src/expressions/bands.ts";
import { column } from "../../src/expressions/column.ts";
import { atLeast } from "../../src/expressions/compare.ts";
import { asOf, onDay, yearBefore } from "../../src/expressions/dates.ts";
import { noFigure, totalOf } from "../../src/expressions/leaf.ts";
import { perEach, perFull } from "../../src/expressions/per.ts";
import { percentOf } from "../../src/expressions/percent-of.ts";
import { eachTier, highestTier } from "../../src/expressions/tiers.ts";
import { fact } from "../../src/facts/fact.ts";
import { people, percent, points, years, yuan } from "../../src/sources/figure.ts";
import { said } from "./prepared.ts";

const total = fact("workforce.total", "从业人员数", "workforce");
const honours = fact("brand.honours", "品牌荣誉", "honours");
const lines = fact("fund.lines", "资金使用计划", "plan");

// The unit decides how a number is said: as money, as a day, or as it is.
test.each([
  ["the day of the evaluation", asOf, "as-of", "day"],
  ["a day that a document prints", onDay("2024-07-30"), "on-day", "day"],
  ["the year before", yearBefore, "year-before", "year"],
  ["the end of a period", lastDayOf(years(1), asOf), "after", "day"],
  ["the first day after it", firstDayAfter(years(1), asOf), "after", "day"],
  ["a sum that no text gives", noFigure, "lacking", "yuan"],
  ["the lines of a plan", totalOf(column(lines, "amount")), "total", "yuan"],
  ["a percentage of an amount", percentOf(percent(20), yuan(5)), "percent-of", "yuan"],
  ["a sum of money", plus(yuan(1), yuan(2)), "plus", "yuan"],
  ["the lesser of points", lesser(points(1), points(2)), "lesser", "points"],
  ["the greater of numbers of people", greater(people(1), total), "greater", "people"],
  ["what is left of money", minus(yuan(2), yuan(1)), "minus", "yuan"],
  ["points for each", perEach(points(1), total), "per", "points"],
  ["money for every full ten", perFull(people(10), yuan(1), total), "per", "yuan"],
  ["points by bands", bands(total, [from(people(1), points(1))]), "bands", "points"],
  ["points of the highest tier", highestTier(honours, { local: points(1) }), "tiers", "points"],
  ["points of every tier", eachTier(honours, { local: points(1) }), "tiers", "points"],
] as const)("%s", (_, term, kind, unit) => expect(term).toMatchObject({ kind, unit }));

test.each([
  ["a sum of money", atLeast(plus(yuan(1.5), yuan(2)), yuan(3)), { kind: "money", value: 3.5 }],
  ["what is left of it", atLeast(minus(yuan(5), yuan(2)), yuan(3)), { kind: "money", value: 3 }],
  ["a percentage of it", atLeast(percentOf(percent(50), yuan(5)), yuan(3)), { kind: "money", value: 2.5 }],
  ["points", atLeast(lesser(points(1.5), points(2)), points(1)), { kind: "points", value: 1.5 }],
  ["people", atLeast(greater(people(1), people(4)), people(1)), { kind: "count", value: 4 }],
  ["a year", atLeast(yearBefore, yearBefore), { kind: "count", value: 2024 }],
  ["a day", atLeast(lastDayOf(years(1), onDay("2024-02-29")), asOf), { kind: "date", date: "2025-02-28" }],
])("observed: %s", (_, condition, observed) => expect(said(condition, {}).observed).toEqual(observed));
