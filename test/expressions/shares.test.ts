import { describe, expect, test } from "vitest";
import { attested } from "../../src/expressions/attested.ts";
import { everyOneOf } from "../../src/expressions/every.ts";
import type { Term } from "../../src/expressions/expression.ts";
import { given } from "../../src/expressions/given.ts";
import { ofYears } from "../../src/expressions/of-years.ts";
import { shareAtLeast, shareMoreThan } from "../../src/expressions/share.ts";
import { supplied } from "../../src/expressions/supplied.ts";
import { fact } from "../../src/facts/fact.ts";
import { percent } from "../../src/sources/figure.ts";
import { said } from "./prepared.ts";
import { count, share } from "./shown.ts";

const total = fact("workforce.total", "从业人员数", "workforce");
const trained = fact("workforce.trained", "经培训人数", "trained");
const uplift = fact("award.uplift", "提高比例", "uplift");
const milestones = fact("plan.milestones", "年度进展", "progress");
const of = (trained?: number, total?: number) => ({ workforce: { trained, total } });
const named = { part: trained.path, whole: total.path };

describe("a share of a third, at least and more than", () => {
  const third = percent(33);

  test.each([
    [33, 100, "met", "not-met", 33],
    [34, 100, "met", "met", 34],
    [32, 100, "not-met", "not-met", 32],
    // 33.333… percent: more than 33, shown cut off.
    [1, 3, "met", "met", 33.33],
    [2, 3, "met", "met", 66.66],
    [0, 3, "not-met", "not-met", 0],
    [0, 0, "not-met", "not-met", 0],
    [329_999_999, 1_000_000_000, "not-met", "not-met", 32.99],
    [330_000_000, 1_000_000_000, "met", "not-met", 33],
    [330_000_001, 1_000_000_000, "met", "met", 33],
  ])("%d of %d: %s, %s", (part, whole, least, more, shown) => {
    const atLeast = said(shareAtLeast(trained, total, third), of(part, whole));
    const moreThan = said(shareMoreThan(trained, total, third), of(part, whole));
    expect([atLeast.outcome, moreThan.outcome]).toEqual([least, more]);
    const ending = whole === 0 ? ".whole-zero" : "";
    expect([atLeast.code, moreThan.code]).toEqual([`share.${least}${ending}`, `more-than.${more}${ending}`]);
    for (const { observed, required, values } of [atLeast, moreThan]) {
      expect([observed, required]).toEqual([share(part, whole, shown), share(33, 100, 33)]);
      expect(values).toEqual({ ...named, required: 33, unit: "people", count: part, of: whole, percent: shown });
    }
  });

  test.each([
    [undefined, undefined, "undetermined", "undetermined", [trained.path, total.path]],
    [undefined, 10, "undetermined", "undetermined", [trained.path]],
    [5, undefined, "undetermined", "undetermined", [total.path]],
    [0, undefined, "not-met", "not-met", []],
    [undefined, 0, "not-met", "not-met", []],
  ])("%s of %s: %s", (part, whole, least, more, open) => {
    const atLeast = said(shareAtLeast(trained, total, third), of(part, whole));
    const moreThan = said(shareMoreThan(trained, total, third), of(part, whole));
    expect([atLeast.outcome, moreThan.outcome]).toEqual([least, more]);
    const ending = whole === 0 ? "whole-zero" : "open";
    expect([atLeast.code, moreThan.code]).toEqual([`share.${least}.${ending}`, `more-than.${more}.${ending}`]);
    for (const { observed, required, values, open: asked } of [atLeast, moreThan]) {
      expect([observed, required, asked]).toEqual([null, share(33, 100, 33), open]);
      expect(values).toEqual({ ...named, required: 33, unit: "people" });
    }
  });
});

describe("a share of nothing percent is reached by anybody, and not by nobody of nobody", () => {
  const [least, more] = [shareAtLeast(trained, total, percent(0)), shareMoreThan(trained, total, percent(0))];

  test.each([
    [0, 5, "met", "not-met"],
    [1, 5, "met", "met"],
    [undefined, 5, "met", "undetermined"],
    [undefined, 0, "not-met", "not-met"],
    [undefined, undefined, "undetermined", "undetermined"],
    [0, undefined, "undetermined", "not-met"],
    [3, undefined, "undetermined", "undetermined"],
  ])("%s of %s: %s, %s", (part, whole, ofLeast, ofMore) => {
    expect([said(least, of(part, whole)).outcome, said(more, of(part, whole)).outcome]).toEqual([ofLeast, ofMore]);
  });

  test("met with a part that is not known", () => {
    expect(said(least, of(undefined, 5))).toMatchObject({ code: "share.met.open", observed: null });
  });
});

describe("a share whose percentage is stated by the request", () => {
  const rate = supplied(uplift, { kind: "gap", id: "dm.gap" } as never) as Term<"percent">;
  const condition = shareAtLeast(trained, total, rate);

  test("not stated", () => {
    const found = said(condition, of(5, 10));
    expect(found).toMatchObject({ outcome: "undetermined", observed: null, required: null, open: [uplift.path] });
    expect([found.code, found.values]).toEqual(["share.undetermined.no-bound", named]);
    expect(found.notices).toEqual([["source-gap", { gap: "dm.gap" }]]);
    expect(said(condition, {}).open).toEqual([trained.path, total.path, uplift.path]);
    expect(said(shareMoreThan(trained, total, rate), {}).code).toBe("more-than.undetermined.no-bound");
  });

  test.each([
    [50, "met"],
    [50.01, "not-met"],
  ])("stated as %d", (uplift, outcome) => {
    const found = said(condition, { ...of(5, 10), award: { uplift } });
    expect(found).toMatchObject({ outcome, required: share(uplift, 100, uplift), notices: [], open: [] });
    expect(found.values.required).toBe(uplift);
  });

  test("a percentage that hangs on something else", () => {
    const paid = attested(fact("award.paid", "已发放", "paid"));
    const hanging = shareAtLeast(trained, total, given(paid, percent(60)));
    const outcomes = [true, false, undefined].map((paid) => said(hanging, { ...of(5, 10), award: { paid } }).outcome);
    expect(outcomes).toEqual(["not-met", "met", "undetermined"]);
  });

  test("a printed percentage has no notice", () => {
    expect(said(shareAtLeast(trained, total, percent(50)), {}).notices).toEqual([]);
  });
});

test("counts of the records of years", () => {
  const counties = ofYears(milestones, [2024], "counties");
  const withBrand = ofYears(milestones, [2024], "countiesWithBrand");
  const condition = shareAtLeast(withBrand, counties, percent(50));
  const found = said(condition, { plan: { milestones: [{ year: 2024, counties: 10, countiesWithBrand: 4 }] } });
  const paths = { part: "plan.milestones[2024].countiesWithBrand", whole: "plan.milestones[2024].counties" };
  expect(found).toMatchObject({ outcome: "not-met", observed: share(4, 10, 40) });
  expect(found.values).toMatchObject({ ...paths, count: 4, of: 10, unit: "places" });
  expect(said(condition, {})).toMatchObject({ outcome: "undetermined", open: [paths.part, paths.whole] });
});

describe("every one of a whole", () => {
  const condition = everyOneOf(total, trained);

  test.each([
    [9, 10, "not-met", 1],
    [10, 10, "met", 0],
  ])("%d of %d: %s", (part, whole, outcome, difference) => {
    const found = said(condition, of(part, whole));
    expect(found).toMatchObject({ outcome, observed: count(part), required: count(whole), code: `every.${outcome}` });
    expect(found.values).toEqual({ ...named, observed: part, required: whole, difference, unit: "people" });
  });

  test("a part that is not checked may be more than its whole: nothing is lacking", () => {
    const signed = fact("workforce.signed", "签订协议人数", "signed");
    const found = said(everyOneOf(total, signed), { workforce: { total: 3, signed: 5 } });
    expect(found).toMatchObject({ outcome: "met", values: { difference: 0 } });
  });

  test.each([
    [0, 0, "not-applicable", []],
    [undefined, 0, "not-applicable", []],
    [undefined, 3, "undetermined", [trained.path]],
    [3, undefined, "undetermined", [total.path]],
    [undefined, undefined, "undetermined", [trained.path, total.path]],
  ])("%s of %s: %s", (part, whole, outcome, open) => {
    const found = said(condition, of(part, whole));
    expect(found).toMatchObject({ outcome, code: `every.${outcome}`, open });
    expect(found.observed).toEqual(part === undefined ? null : count(part));
    expect(found.required).toEqual(whole === undefined ? null : count(whole));
    expect(found.values).toEqual(named);
  });
});
