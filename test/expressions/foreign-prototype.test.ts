import { afterEach, beforeEach, expect, test } from "vitest";
import { anyOf } from "../../src/expressions/any-of.ts";
import { applies } from "../../src/expressions/applies.ts";
import { attested } from "../../src/expressions/attested.ts";
import { chooseBy } from "../../src/expressions/choose-by-fact.ts";
import { chooseByPlace } from "../../src/expressions/choose-by-place.ts";
import { allOf, not } from "../../src/expressions/combine.ts";
import { atLeast } from "../../src/expressions/compare.ts";
import { noted } from "../../src/expressions/noted.ts";
import { dependencies, factsOf } from "../../src/expressions/walk.ts";
import { within } from "../../src/expressions/within.ts";
import { fact } from "../../src/facts/fact.ts";
import { bilingual } from "../../src/ground/bilingual.ts";
import { people } from "../../src/sources/figure.ts";
import { prepared, slotsOf } from "./prepared.ts";

// What someone adds to the prototype of all objects is no notice, no way to fail and no part of a condition.
const names = ["notices", "failsBy", "parts"];
const foreign = () => {
  throw new Error("not the condition's own");
};
const lawful = attested(fact("applicant.lawful", "遵纪守法", "lawful"));
const enough = atLeast(fact("workforce.total", "从业人员数", "workforce"), people(10));
const brands = fact("dual.trainingBrands", "培训品牌", "training brands");
const slots = slotsOf({});

beforeEach(() => {
  for (const name of names)
    Object.defineProperty(Object.prototype, name, { value: foreign, configurable: true, enumerable: false });
});
afterEach(() => {
  for (const name of names) Reflect.deleteProperty(Object.prototype, name);
});

test.each([
  ["all of", allOf(enough, lawful)],
  ["any of", anyOf(enough, lawful)],
  ["the contrary", not(enough)],
  ["where something holds", applies(lawful, enough)],
  ["one of the records", within(brands, "training", enough)],
])("%s", (_, condition) => {
  const judge = prepared().judge(condition);
  expect(judge.judge(slots)).toBe("undetermined");
  expect(Object.hasOwn(judge, "parts")).toBe(false);
  const ways: (readonly string[])[] = [];
  if (Object.hasOwn(judge, "failsBy")) judge.failsBy?.(slots, 1, (facts) => ways.push(facts));
  expect(ways.flat().every((path) => typeof path === "string")).toBe(true);
});

test.each([
  ["all of", allOf(enough, lawful)],
  ["any of", anyOf(enough, lawful)],
  ["the contrary", not(enough)],
])("%s has no notice", (_, condition) => {
  expect(Object.hasOwn(prepared().judge(condition), "notices")).toBe(false);
});

const hasSite = fact("applicant.lawful", "遵纪守法", "lawful");
const place = fact("brand.place", "品牌所在地", "place of the brand");
const city = { name: bilingual("乌鲁木齐市", "Urumqi"), code: "6501", names: ["乌鲁木齐"] };

test.each([
  ["where something holds", applies(lawful, enough)],
  ["with a notice", noted(not(lawful), "hypothetical", enough)],
  ["one of the records", within(brands, "training", enough)],
  ["by an answer", chooseBy(hasSite, { true: enough, false: null })],
  ["by place", chooseByPlace(place, city, [{ areas: [city], condition: enough }])],
])("%s has no notice but its own", (_, condition) => {
  const given = slotsOf({ brand: { place: "乌鲁木齐" }, applicant: { lawful: true } });
  const { notices } = prepared().judge(condition);
  const told: string[] = [];
  notices?.(given, (code) => told.push(code));
  expect(told).toEqual([]);
});

test("what someone adds so that it is listed is no fact that a condition reads", () => {
  const value = fact("training.trainees", "培训人数", "trainees");
  const whole = allOf(enough, lawful);
  Object.defineProperty(Object.prototype, "extra", { value, configurable: true, enumerable: true, writable: true });
  let read: readonly string[];
  try {
    read = [...factsOf(whole), ...dependencies([enough]).facts].map(({ path }) => path);
  } finally {
    Reflect.deleteProperty(Object.prototype, "extra");
  }
  expect(read).toEqual(["workforce.total", "applicant.lawful", "workforce.total"]);
});
