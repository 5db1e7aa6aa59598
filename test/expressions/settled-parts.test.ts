import { describe, expect, test } from "vitest";
import { hasAny } from "../../src/expressions/among.ts";
import { anyOf } from "../../src/expressions/any-of.ts";
import { applies } from "../../src/expressions/applies.ts";
import { minus, plus } from "../../src/expressions/arithmetic.ts";
import { anyAttested, attested } from "../../src/expressions/attested.ts";
import { chooseBy } from "../../src/expressions/choose-by-fact.ts";
import { chooseByPlace } from "../../src/expressions/choose-by-place.ts";
import { column } from "../../src/expressions/column.ts";
import { allOf, not } from "../../src/expressions/combine.ts";
import { atLeast, atMost } from "../../src/expressions/compare.ts";
import type { Condition, MatterWithCriteria, Term } from "../../src/expressions/expression.ts";
import { given } from "../../src/expressions/given.ts";
import { noFigure, totalOf } from "../../src/expressions/leaf.ts";
import { meets } from "../../src/expressions/meets.ts";
import { percentOf } from "../../src/expressions/percent-of.ts";
import { fact } from "../../src/facts/fact.ts";
import type { Area } from "../../src/facts/place.ts";
import { percent, yuan } from "../../src/sources/figure.ts";
import { measured, said, waysOf } from "./prepared.ts";

// What is settled asks for nothing, though it rests on facts that are not known, or would name those that are.
const logo = fact("brand.logo", "标识", "logo");
const fame = fact("brand.reputation", "知名度", "reputation");
const honours = fact("brand.honours", "荣誉", "honours");
const place = fact("brand.place", "所在地", "place");
const domestic = fact("brand.domesticService", "家政", "domestic");
const lawful = attested(fact("applicant.lawful", "遵纪守法", "lawful"));
const revenue = fact("applicant.revenue", "营业收入", "revenue");
const plan = totalOf(column(fact("fund.lines", "资金使用计划", "plan"), "amount"));

const failed = attested(logo, fame);
const held = anyAttested(logo, fame);
const listed = hasAny(honours, "national");
const asked = ["applicant.lawful"];
const brand = (logo?: boolean, honours?: readonly string[]) => ({ brand: { logo, honours } });
const area = (name: string, code: string): Area => ({ name: { zh: name, en: code }, code, names: [name] });
const matterOf = (...conditions: readonly Condition[]) => {
  const criteria = conditions.map((require, at) => ({ id: `dm.${at}`, require, binding: true }));
  return meets({ id: "dm", editions: [{ from: null, to: null, criteria }] } as MatterWithCriteria);
};

describe("of parts of a condition", () => {
  test.each<[string, Condition, object]>([
    ["all of, one held", allOf(held, lawful), brand(true)],
    ["all of, a list given", allOf(listed, lawful), brand(undefined, ["national"])],
    ["any of, one failed", anyOf(failed, lawful), brand(false)],
    ["any of, a list given", anyOf(listed, lawful), brand(undefined, [])],
    ["what bears is settled", applies(held, lawful), brand(true)],
    ["what would bear is settled", applies(lawful, failed), brand(false)],
    ["the criteria of another matter", matterOf(held, listed, lawful), brand(true, ["national"])],
    ["a contrary", not(allOf(listed, lawful)), brand(undefined, ["national"])],
  ])("%s", (_, condition, facts) => {
    expect(said(condition, facts)).toMatchObject({ outcome: "undetermined", open: asked });
    const ways = waysOf(condition, facts) ?? [[asked]];
    expect(ways.flatMap(([facts]) => facts)).toEqual(asked);
  });

  test("of cases by an answer, and by a place", () => {
    const cases = { true: held, false: lawful };
    expect(said(chooseBy(domestic, cases), brand(true)).open).toEqual([domestic.path, ...asked]);
    const [one, other] = [area("甲市", "1401"), area("乙市", "1402")];
    const byPlace = chooseByPlace(place, area("丙省", "14"), [
      { areas: [one], condition: listed },
      { areas: [other], condition: lawful },
    ]);
    expect(said(byPlace, brand(undefined, [])).open).toEqual([place.path, ...asked]);
  });

  test("a part that no fact can settle leaves no way to fail that one could ask for", () => {
    const noBound = atMost(revenue, noFigure);
    const facts = { applicant: { revenue: 1 } };
    expect(waysOf(anyOf(noBound, lawful), facts)).toEqual([]);
    expect(said(anyOf(noBound, lawful), facts).open).toEqual(asked);
  });
});

describe("of terms", () => {
  const facts = { fund: { lines: [{ use: "a", amount: 5 }] } };
  const open = [revenue.path];
  const rate = fact("award.uplift", "提高比例", "uplift");

  test.each<[string, Term, readonly string[]]>([
    ["a sum", plus(plan, revenue), open],
    ["what is left", minus(plan, revenue), open],
    ["what is taken off", minus(revenue, plan), open],
    ["a percentage", percentOf(rate, plan), [rate.path]],
    ["an amount given something", given(lawful, plan), asked],
    ["a percentage that is known", percentOf(percent(20), revenue), open],
  ])("%s", (_, term, open) => expect(measured(term, facts).open).toEqual(open));

  test.each<[string, Condition]>([
    ["held against another", atLeast(plan, revenue)],
    ["that another is held against", atLeast(revenue, plan)],
  ])("%s", (_, condition) => expect(said(condition, facts)).toMatchObject({ outcome: "undetermined", open }));

  test("a condition that is settled asks for nothing for the amount given by it", () => {
    const term = given(held, revenue);
    expect(measured(term, brand(true)).open).toEqual(open);
    expect(measured(given(held, yuan(3)), brand(true)).open).toEqual([]);
  });
});
