import { describe, expect, test } from "vitest";
import { lesser } from "../../src/expressions/arithmetic.ts";
import { bands, from } from "../../src/expressions/bands.ts";
import { atLeast, atMost, exactly } from "../../src/expressions/compare.ts";
import { onDay } from "../../src/expressions/dates.ts";
import type { Condition } from "../../src/expressions/expression.ts";
import { noFigure } from "../../src/expressions/leaf.ts";
import { supplied } from "../../src/expressions/supplied.ts";
import { fact } from "../../src/facts/fact.ts";
import { people, points, yuan } from "../../src/sources/figure.ts";
import { said } from "./prepared.ts";
import { count, date, money } from "./shown.ts";

const total = fact("workforce.total", "从业人员数", "workforce");
const signed = fact("workforce.signed", "签订协议人数", "signed");
const revenue = fact("applicant.revenue", "营业收入", "revenue");
const decided = fact("award.decidedAmount", "确定金额", "sum set by the authority");
const handedIn = fact("materials.submittedOn", "报送日期", "handed in");
const workforce = (total?: number, signed?: number) => ({ workforce: { total, signed } });

describe("a number and another one that the request states", () => {
  test.each<[string, Condition, object, string]>([
    ["one less than at least", atLeast(total, signed), workforce(4, 5), "not-met"],
    ["at least", atLeast(total, signed), workforce(5, 5), "met"],
    ["one more than at most", atMost(total, signed), workforce(6, 5), "not-met"],
    ["at most", atMost(total, signed), workforce(5, 5), "met"],
    ["one less than exactly", exactly(total, signed), workforce(4, 5), "not-met"],
    ["exactly", exactly(total, signed), workforce(5, 5), "met"],
    ["one more than exactly", exactly(total, signed), workforce(6, 5), "not-met"],
    // Anything is at least nothing, and nothing is at most anything.
    ["at least nothing", atLeast(total, signed), workforce(undefined, 0), "met"],
    ["nothing at most", atMost(total, signed), workforce(0), "met"],
    ["nothing at least, the bound not known", atLeast(total, signed), workforce(0), "undetermined"],
    ["the largest count is at least any", atLeast(total, signed), workforce(1_000_000_000), "met"],
    ["any is at most the largest count", atMost(total, signed), workforce(undefined, 1_000_000_000), "met"],
  ])("%s", (_, condition, facts, outcome) => expect(said(condition, facts).outcome).toBe(outcome));

  test.each<[string, Condition, object, readonly string[]]>([
    ["neither known", atLeast(total, signed), {}, [total.path, signed.path]],
    ["the bound not known", atLeast(total, signed), workforce(5), [signed.path]],
    ["the number not known", atLeast(total, signed), workforce(undefined, 5), [total.path]],
    ["neither known, exactly", exactly(total, signed), {}, [total.path, signed.path]],
    ["the number not known, exactly", exactly(total, signed), workforce(undefined, 0), [total.path]],
  ])("undetermined: %s", (_, condition, facts, open) => {
    expect(said(condition, facts)).toMatchObject({ outcome: "undetermined", open });
  });
});

describe("a number of which the least and the most are known", () => {
  // 2 or 4 points.
  const between = bands(total, [from(people(0), points(2)), from(people(10), points(4))]);

  test.each([
    [1, "met", "not-met", "not-met"],
    [2, "met", "undetermined", "undetermined"],
    [3, "undetermined", "undetermined", "undetermined"],
    [4, "undetermined", "met", "undetermined"],
    [5, "not-met", "met", "not-met"],
  ])("held against %d: %s, %s, %s", (bound, least, most, same) => {
    expect(said(atLeast(between, points(bound)), {}).outcome).toBe(least);
    expect(said(atMost(between, points(bound)), {}).outcome).toBe(most);
    expect(said(exactly(between, points(bound)), {}).outcome).toBe(same);
    // The other way round.
    expect(said(atMost(points(bound), between), {}).outcome).toBe(least);
    expect(said(exactly(points(bound), between), {}).outcome).toBe(same);
  });
});

describe("where something is not known", () => {
  test("the number: what is required is shown all the same", () => {
    expect(said(atMost(handedIn, onDay("2024-07-30")), {})).toMatchObject({
      outcome: "undetermined",
      observed: null,
      required: date("2024-07-30"),
      code: "by-day.undetermined.open",
      values: { fact: handedIn.path, required: "2024-07-30", unit: "day" },
    });
  });

  test("the bound: what was observed is shown all the same, and no difference", () => {
    const { observed, required, code, values } = said(atLeast(total, signed), workforce(5));
    expect([observed, required, code]).toEqual([count(5), null, "at-least.undetermined.no-bound"]);
    expect(values).toEqual({ fact: total.path, unit: "people" });
  });

  test("the number, though it surely reaches the bound", () => {
    expect(said(atLeast(total, people(0)), {})).toMatchObject({
      outcome: "met",
      observed: null,
      code: "at-least.met.open",
    });
  });

  test("a term between its bounds is not shown, a settled one is", () => {
    const term = lesser(total, people(3));
    expect(said(atLeast(term, people(3)), {})).toMatchObject({ observed: null, code: "at-least.undetermined.open" });
    expect(said(atLeast(term, people(3)), workforce(9))).toMatchObject({ observed: count(3), code: "at-least.met" });
  });

  test("a sum that no text gives is no bound", () => {
    const { outcome, observed, required, code, values, open } = said(atMost(revenue, noFigure), {
      applicant: { revenue: 1 },
    });
    expect([outcome, observed, required, open]).toEqual(["undetermined", money(1), null, []]);
    expect([code, values]).toEqual(["at-most.undetermined.no-bound", { fact: revenue.path, unit: "yuan" }]);
  });
});

test("notices of both sides are handed on, and there is none where neither has any", () => {
  const gap = (id: string) => supplied(decided, { kind: "gap", id } as never);
  const { notices } = said(atMost(gap("dm.left"), gap("dm.right")), {});
  expect(notices).toEqual([
    ["source-gap", { gap: "dm.left" }],
    ["source-gap", { gap: "dm.right" }],
  ]);
  expect(said(atMost(gap("dm.left"), yuan(1)), { award: { decidedAmount: 1 } }).notices).toEqual([]);
  expect(said(atLeast(total, signed), {}).notices).toEqual([]);
});
