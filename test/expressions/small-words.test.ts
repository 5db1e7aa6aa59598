import { describe, expect, test } from "vitest";
import { minus, plus } from "../../src/expressions/arithmetic.ts";
import { attested } from "../../src/expressions/attested.ts";
import { cited } from "../../src/expressions/cited.ts";
import { atLeast } from "../../src/expressions/compare.ts";
import { dueOn } from "../../src/expressions/due.ts";
import { given } from "../../src/expressions/given.ts";
import { lacksFigure } from "../../src/expressions/lacks-figure.ts";
import { noFigure } from "../../src/expressions/leaf.ts";
import { noted } from "../../src/expressions/noted.ts";
import { stated } from "../../src/expressions/stated.ts";
import { fact } from "../../src/facts/fact.ts";
import { brands, yuan } from "../../src/sources/figure.ts";
import { said, waysOf } from "./prepared.ts";
import { count } from "./shown.ts";

const number = fact("plan.brands", "品牌数", "brands");
const paid = fact("award.paid", "已发放", "paid");
const revenue = fact("applicant.revenue", "营业收入", "revenue");
const lawful = attested(fact("applicant.lawful", "遵纪守法", "lawful"));
const plan = (brands?: number) => ({ plan: { brands } });

describe("a target of 12 brands for 31 December 2025", () => {
  const target = dueOn("2025-12-31", atLeast(number, brands(12)));
  const values = { fact: number.path, observed: 11, required: 12, difference: 1, unit: "brands" };

  test.each([
    ["2025-12-30", 11, "not-applicable", "due.not-applicable+at-least.not-met"],
    ["2025-12-30", 12, "met", "at-least.met"],
    ["2025-12-30", undefined, "undetermined", "at-least.undetermined.open"],
    ["2025-12-31", 11, "not-met", "at-least.not-met"],
    ["2025-12-31", 12, "met", "at-least.met"],
    ["2026-01-01", 11, "not-met", "at-least.not-met"],
    ["2026-01-01", undefined, "undetermined", "at-least.undetermined.open"],
  ])("on %s, of %s: %s", (asOf, brands, outcome, code) => {
    const found = said(target, plan(brands), { asOf });
    expect(found).toMatchObject({ outcome, code, required: count(12) });
    expect(found.observed).toEqual(brands === undefined ? null : count(brands));
    expect(found.open).toEqual(brands === undefined ? [number.path] : []);
  });

  test("before its day it says when it is due and what is lacking, and on it what is lacking", () => {
    const lacking = Object.entries(values).map(([key, value]) => [`2.${key}`, value]);
    expect(said(target, plan(11), { asOf: "2025-12-30" }).values).toEqual({
      "1.on": "2025-12-31",
      ...Object.fromEntries(lacking),
    });
    expect(said(target, plan(11), { asOf: "2025-12-31" }).values).toEqual(values);
  });

  test("its condition's notices and ways to fail are its own", () => {
    const speaking = dueOn("2025-12-31", noted(lawful, "dm.notice", lawful));
    expect(said(speaking, { applicant: { lawful: true } }).notices).toEqual([["dm.notice"]]);
    expect(waysOf(dueOn("2025-12-31", lawful), {})).toEqual([[["applicant.lawful"], 1]]);
  });
});

describe("does the request state any of these?", () => {
  const condition = stated(number, paid);

  test.each([
    [{}, "not-met"],
    [plan(0), "met"],
    [{ award: { paid: false } }, "met"],
    [{ ...plan(3), award: { paid: true } }, "met"],
    [{ applicant: { lawful: true } }, "not-met"],
  ])("%j: %s, and nothing is ever missing", (facts, outcome) => {
    const code = `condition.${outcome}`;
    expect(said(condition, facts)).toMatchObject({
      outcome,
      observed: null,
      required: null,
      code,
      values: {},
      open: [],
    });
  });
});

describe("a notice where something is met", () => {
  const condition = noted(attested(paid), "dm.notice", lawful);

  test.each([
    [true, [["dm.notice"]]],
    [false, []],
    [undefined, []],
  ])("%s", (paid, notices) => {
    const facts = { award: { paid }, applicant: { lawful: false } };
    // The condition is judged all the same, and shown as it is.
    expect(said(condition, facts)).toMatchObject({ outcome: "not-met", code: "attested.not-met", notices });
  });

  test("goes behind those of the condition", () => {
    const twice = noted(attested(paid), "dm.outer", noted(attested(paid), "dm.inner", lawful));
    expect(said(twice, { award: { paid: true } }).notices).toEqual([["dm.inner"], ["dm.outer"]]);
  });
});

test("a condition with a place in the text of its own is the condition, with that place", () => {
  const citation = { document: "dm", clause: "第三条" } as never;
  const condition = cited(citation, noted(attested(paid), "dm.notice", lawful));
  const facts = { award: { paid: true }, applicant: { lawful: true } };
  const { citation: shown, ...rest } = said(condition, facts);
  expect(shown).toBe(citation);
  expect(rest).toMatchObject({ outcome: "met", code: "attested.met", notices: [["dm.notice"]] });
  expect(said(lawful, facts)).not.toHaveProperty("citation");
  expect(waysOf(condition, {})).toEqual([[["applicant.lawful"], 1]]);
});

describe("does an amount rest on a figure that no text gives?", () => {
  const onPaid = plus(yuan(1), given(attested(paid), noFigure));

  test.each([
    ["a sum with one", lacksFigure(plus(yuan(1), noFigure)), {}, "met", []],
    ["a sum without", lacksFigure(plus(yuan(1), yuan(2))), {}, "not-met", []],
    ["where something holds", lacksFigure(onPaid), { award: { paid: true } }, "met", []],
    ["where it does not", lacksFigure(onPaid), { award: { paid: false } }, "not-met", []],
    ["where it is not known", lacksFigure(onPaid), {}, "undetermined", [paid.path]],
    // What nothing bounds may be a fact that is not known.
    ["an amount not stated", lacksFigure(revenue), {}, "undetermined", [revenue.path]],
    ["an amount stated", lacksFigure(revenue), { applicant: { revenue: 3 } }, "not-met", []],
    ["of which something is taken", lacksFigure(minus(noFigure, yuan(1))), {}, "met", []],
  ])("%s: %s", (_, condition, facts, outcome, open) => {
    const found = said(condition, facts);
    expect(found).toMatchObject({ outcome, code: `condition.${outcome}`, values: {}, open });
    expect([found.observed, found.required]).toEqual([null, null]);
  });
});
