import { describe, expect, test } from "vitest";
import { greater, lesser, minus, plus } from "../../src/expressions/arithmetic.ts";
import { attested } from "../../src/expressions/attested.ts";
import { column } from "../../src/expressions/column.ts";
import type { Term } from "../../src/expressions/expression.ts";
import { given } from "../../src/expressions/given.ts";
import { noFigure, totalOf } from "../../src/expressions/leaf.ts";
import { percentOf } from "../../src/expressions/percent-of.ts";
import { supplied } from "../../src/expressions/supplied.ts";
import { fact } from "../../src/facts/fact.ts";
import { bilingual } from "../../src/ground/bilingual.ts";
import { percent, yuan } from "../../src/sources/figure.ts";
import { measured } from "./prepared.ts";

// Money is computed in fen and percent in hundredths. What is not known has a least and a most; what nothing bounds has no most.
const revenue = fact("applicant.revenue", "营业收入", "revenue");
const subsidy = fact("award.trainingSubsidy", "培训补贴标准", "training subsidy");
const uplift = fact("award.uplift", "提高比例", "uplift");
const decided = fact("award.decidedAmount", "主管部门确定金额", "sum set by the authority");
const paid = fact("award.paid", "已发放", "paid");
const lines = fact("fund.lines", "资金使用计划", "spending plan");
const filed = fact("fund.planFiled", "计划已备案", "plan filed");
const ENDLESS = Number.POSITIVE_INFINITY;

const gap = { kind: "gap", id: "dm.gap", citation: null as never, reason: bilingual("没有金额。", "No sum.") } as const;
const both = { applicant: { revenue: 300 }, award: { trainingSubsidy: 20.5 } };
const subsidyAlone = { award: { trainingSubsidy: 20.5 } };

describe("two amounts together", () => {
  test.each<[string, Term, object, number, number, readonly string[]]>([
    ["the sum", plus(revenue, subsidy), both, 32_050, 32_050, []],
    ["the sum, one not known", plus(revenue, subsidy), subsidyAlone, 2_050, ENDLESS, ["applicant.revenue"]],
    ["the sum of nothing known", plus(revenue, subsidy), {}, 0, ENDLESS, [revenue.path, subsidy.path]],
    ["the lesser", lesser(revenue, subsidy), both, 2_050, 2_050, []],
    ["the lesser, one not known", lesser(revenue, subsidy), subsidyAlone, 0, 2_050, [revenue.path]],
    ["the greater", greater(revenue, subsidy), both, 30_000, 30_000, []],
    ["the greater, one not known", greater(revenue, subsidy), subsidyAlone, 2_050, ENDLESS, [revenue.path]],
    ["what is left", minus(revenue, subsidy), both, 27_950, 27_950, []],
    ["never less than nothing", minus(subsidy, revenue), both, 0, 0, []],
    ["what is left of an amount that is not known", minus(revenue, subsidy), subsidyAlone, 0, ENDLESS, [revenue.path]],
    ["what is taken off not known", minus(subsidy, revenue), subsidyAlone, 0, 2_050, [revenue.path]],
    ["neither known", minus(subsidy, revenue), {}, 0, ENDLESS, [subsidy.path, revenue.path]],
    ["what is taken off bounded", minus(yuan(30), lesser(revenue, yuan(10))), {}, 2_000, 3_000, [revenue.path]],
    ["three of them", plus(yuan(1), yuan(2), yuan(4)), {}, 700, 700, []],
    ["the least of three", lesser(yuan(4), yuan(1), yuan(2)), {}, 100, 100, []],
    ["the most of three", greater(yuan(2), yuan(4), yuan(1)), {}, 400, 400, []],
  ])("%s", (_, term, facts, low, high, open) => {
    expect(measured(term, facts)).toEqual({ low, high, open, notices: [] });
  });
});

describe("20 percent of an amount", () => {
  test.each<[string, Term, object, number, number, readonly string[]]>([
    ["that is known", percentOf(percent(20), subsidy), subsidyAlone, 410, 410, []],
    ["less than a fen is cut off", percentOf(percent(20), yuan(0.09)), {}, 1, 1, []],
    ["that is not known", percentOf(percent(20), subsidy), {}, 0, ENDLESS, [subsidy.path]],
    // The rate goes up to 1000 percent, as far as the request can say.
    ["with a rate not known", percentOf(uplift, yuan(10)), {}, 0, 10_000, [uplift.path]],
    ["with neither known", percentOf(uplift, subsidy), {}, 0, ENDLESS, [uplift.path, subsidy.path]],
    ["with both known", percentOf(uplift, subsidy), { award: { trainingSubsidy: 10, uplift: 12.5 } }, 125, 125, []],
  ])("%s", (_, term, facts, low, high, open) => {
    expect(measured(term, facts)).toEqual({ low, high, open, notices: [] });
  });
});

describe("an amount given that something holds", () => {
  const term = given(attested(paid), lesser(subsidy, yuan(100)));
  const subsidyOf = (trainingSubsidy: number) => ({ trainingSubsidy });

  test.each<[string, object, number, number, readonly string[]]>([
    ["it holds", { paid: true, ...subsidyOf(50) }, 5_000, 5_000, []],
    ["it does not hold", { paid: false, ...subsidyOf(50) }, 0, 0, []],
    ["it is not known", subsidyOf(50), 0, 5_000, [paid.path]],
    ["it holds, the amount is not known", { paid: true }, 0, 10_000, [subsidy.path]],
    ["neither is known", {}, 0, 10_000, [paid.path, subsidy.path]],
    ["it is not known of an amount of nothing", subsidyOf(0), 0, 0, []],
  ])("%s", (_, award, low, high, open) => {
    expect(measured(term, { award })).toEqual({ low, high, open, notices: [] });
  });

  test("has the unit of the amount", () => {
    expect(given(attested(filed), yuan(2))).toMatchObject({ kind: "given", unit: "yuan" });
  });
});

describe("the lines of a plan added up", () => {
  const term = totalOf(column(lines, "amount"));
  const plan = (...amounts: readonly number[]) => ({
    fund: { lines: amounts.map((amount) => ({ use: "courses", amount })) },
  });

  test.each<[string, object, number, number]>([
    ["three lines", plan(100, 0.5, 20), 12_050, 12_050],
    ["no line", plan(), 0, 0],
  ])("%s", (_, facts, low, high) => {
    expect(measured(term, facts)).toEqual({ low, high, open: [], notices: [] });
  });

  test("no plan: nothing at least, and more than any amount at most", () => {
    const { low, high, open } = measured(term, {});
    expect([low, open]).toEqual([0, ["fund.lines"]]);
    // A trillion yuan is the most that a request can state.
    expect(high).toBeGreaterThanOrEqual(100_000_000_000_000);
    expect(high).toBeLessThan(ENDLESS);
  });
});

describe("amounts that no text gives", () => {
  test("without anybody to supply it: nothing at least, no most, and no fact that would help", () => {
    expect(measured(noFigure, {})).toEqual({ low: 0, high: ENDLESS, open: [], notices: [] });
  });

  test("that a request may supply: the gap is named until it does", () => {
    const term = supplied(decided, gap as never);
    expect(term).toMatchObject({ kind: "supplied", unit: "yuan" });
    expect(measured(term, {})).toEqual({
      low: 0,
      high: ENDLESS,
      open: ["award.decidedAmount"],
      notices: [["source-gap", { gap: "dm.gap" }]],
    });
    expect(measured(term, { award: { decidedAmount: 12 } })).toEqual({
      low: 1_200,
      high: 1_200,
      open: [],
      notices: [],
    });
    expect(measured(term, { award: { decidedAmount: 0 } })).toEqual({ low: 0, high: 0, open: [], notices: [] });
  });
});
