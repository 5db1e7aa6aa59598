import { describe, expect, test } from "vitest";
import { applies } from "../../src/expressions/applies.ts";
import { attested } from "../../src/expressions/attested.ts";
import { chooseByPlace } from "../../src/expressions/choose-by-place.ts";
import { atLeast } from "../../src/expressions/compare.ts";
import { covers } from "../../src/expressions/covers.ts";
import type { Condition } from "../../src/expressions/expression.ts";
import { locatedIn } from "../../src/expressions/located.ts";
import { noted } from "../../src/expressions/noted.ts";
import { fact } from "../../src/facts/fact.ts";
import type { Area } from "../../src/facts/place.ts";
import { plainLexicon } from "../../src/naming/plain-lexicon.ts";
import { people } from "../../src/sources/figure.ts";
import { said, saying, waysOf } from "./prepared.ts";

const area = (zh: string, code: string): Area => ({ name: { zh, en: code }, code, names: [zh, zh.slice(0, -1)] });
const shanxi: Area = { name: { zh: "山西省", en: "Shanxi" }, code: "14", names: ["山西", "山西省"] };
const [taiyuan, datong, yangquan] = [area("太原市", "1401"), area("大同市", "1402"), area("阳泉市", "1403")];
const complete = { lexicon: { ...plainLexicon, complete: true } };
const place = fact("brand.place", "所在地", "place");
const places = fact("plan.dualBrandPlaces", "双品牌盟市", "places with both brands");
const total = fact("workforce.total", "从业人员数", "workforce");
const lawful = attested(fact("applicant.lawful", "遵纪守法", "lawful"));
const choice = (value: string) => ({ kind: "choice", value });
const notLoaded = [["names-not-loaded"]];

describe("a place in an area", () => {
  const condition = locatedIn(place, taiyuan);
  const required = choice("太原市");

  test.each<[string, string, string, unknown]>([
    ["太原市", "met", "inside", []],
    ["140105", "met", "inside", []],
    ["140200", "not-met", "outside", []],
    ["山西省", "undetermined", "unsettled", []],
    ["不知何处", "undetermined", "unknown", notLoaded],
  ])("%s: %s", (given, outcome, standing, notices) => {
    const found = said(condition, { brand: { place: given } });
    expect(found).toMatchObject({ outcome, observed: choice(given), required, code: `located.${standing}` });
    expect(found.values).toEqual({ fact: "brand.place", area: "1401", found: given });
    // What is given can't be asked for again.
    expect([found.open, found.notices]).toEqual([[], notices]);
  });

  test("with all tables at hand there is nothing more to load", () => {
    expect(said(condition, { brand: { place: "不知何处" } }, complete).notices).toEqual([]);
  });

  test("not known", () => {
    expect(said(condition, {})).toMatchObject({
      outcome: "undetermined",
      observed: null,
      required,
      code: "located.undetermined",
      values: { fact: "brand.place", area: "1401" },
      open: ["brand.place"],
      notices: [],
    });
  });

  test("one applicant after another", () => {
    const say = saying(condition);
    const outcomes = ["太原市", "140200", "太原市"].map((place) => say({ brand: { place } }).outcome);
    expect([...outcomes, say({}).outcome]).toEqual(["met", "not-met", "met", "undetermined"]);
  });
});

describe("places that leave out none of three areas", () => {
  const condition = covers(places, shanxi, [taiyuan, datong, yangquan]);
  const given = (...dualBrandPlaces: readonly string[]) => ({ plan: { dualBrandPlaces } });

  test.each<[readonly string[], string, string, unknown]>([
    [["太原市", "大同市", "阳泉市"], "met", "", []],
    // Several in one area cover one.
    [["太原市", "140105", "140200", "太原", "阳泉"], "met", "", []],
    [["太原市", "大同市"], "not-met", "1403", []],
    [[], "not-met", "1401,1402,1403", []],
    // Another province is none of them, and what lies somewhere in this one may be any.
    [["太原市", "大同市", "湖北省"], "not-met", "1403", []],
    [["太原市", "大同市", "山西省"], "undetermined", "1403", []],
    [["太原市", "大同市", "不知何处"], "undetermined", "1403", notLoaded],
    [["太原市", "不知何处"], "not-met", "1402,1403", notLoaded],
    [["太原市", "不知何处", "山西省"], "undetermined", "1402,1403", notLoaded],
  ])("%j: %s, lacking %s", (list, outcome, lacking, notices) => {
    const found = said(condition, given(...list));
    const difference = lacking === "" ? 0 : lacking.split(",").length;
    const observed = 3 - difference;
    expect(found).toMatchObject({
      outcome,
      observed: { kind: "count", value: observed },
      required: { kind: "count", value: 3 },
      code: `covers.${outcome}`,
    });
    expect(found.values).toEqual({ observed, required: 3, lacking, difference });
    expect([found.open, found.notices]).toEqual([[], notices]);
  });

  test("with all tables at hand there is nothing more to load", () => {
    expect(said(condition, given("不知何处"), complete).notices).toEqual([]);
  });

  test("no list", () => {
    const found = said(condition, {});
    expect(found).toMatchObject({ outcome: "undetermined", observed: null, required: { kind: "count", value: 3 } });
    expect([found.code, found.values]).toEqual(["covers.undetermined.open", { fact: places.path, required: 3 }]);
    expect([found.open, found.notices]).toEqual([[places.path], []]);
  });
});

describe("a condition by where a place lies", () => {
  const inCities = atLeast(total, people(10));
  const condition = chooseByPlace(place, shanxi, [
    { areas: [taiyuan, datong], condition: noted(inCities, "dm.city", inCities) },
    { areas: [yangquan], condition: lawful },
  ]);
  const at = (place?: string, total?: number, lawful?: boolean) => ({
    brand: { place },
    workforce: { total },
    applicant: { lawful },
  });

  test.each<[string, object, string, string, readonly string[]]>([
    ["in one of two areas", at("太原市", 10), "met", "at-least.met", []],
    ["in the other of them", at("大同市", 9), "not-met", "at-least.not-met", []],
    ["what is asked there is open", at("140200"), "undetermined", "at-least.undetermined.open", [total.path]],
    ["in a third", at("阳泉市", 9, true), "met", "attested.met", []],
    ["outside", at("湖北省", 9, true), "not-applicable", "place.outside", []],
    ["somewhere in the region", at("山西省", 10, true), "undetermined", "place.unsettled", []],
    ["in an area that no case has", at("140300", 10, false), "not-met", "attested.not-met", []],
    ["in a part of the region that no case has", at("140400", 10, true), "undetermined", "place.unsettled", []],
    ["nobody knows where", at("不知何处"), "undetermined", "place.unknown", []],
    ["not given", at(), "undetermined", "place.undetermined.absent", ["brand.place", total.path, "applicant.lawful"]],
    [
      "not given, one case known",
      at(undefined, 9),
      "undetermined",
      "place.undetermined.absent",
      ["brand.place", "applicant.lawful"],
    ],
  ])("%s", (_, facts, outcome, code, open) => expect(said(condition, facts)).toMatchObject({ outcome, code, open }));

  test.each(["湖北省", "山西省", "不知何处"])("%s: the place itself is what there is to say", (given) => {
    const { observed, required, values } = said(condition, at(given));
    expect([observed, required, values]).toEqual([null, null, { fact: "brand.place", found: given, area: "14" }]);
  });

  test("not given, it is said of the fact", () => {
    const { observed, required, values } = said(condition, at());
    expect([observed, required, values]).toEqual([null, null, { fact: "brand.place" }]);
  });

  test("where no case would bear, none does, wherever the place is", () => {
    const never = applies(lawful, inCities);
    const bearing = chooseByPlace(place, shanxi, [{ areas: [taiyuan], condition: never }]);
    const facts = { applicant: { lawful: false } };
    expect(said(bearing, facts)).toMatchObject({ outcome: "not-applicable", code: "place.not-applicable.absent" });
    const mixed = chooseByPlace(place, shanxi, [
      { areas: [taiyuan], condition: never },
      { areas: [datong], condition: inCities },
    ]);
    expect(said(mixed, facts).outcome).toBe("undetermined");
  });

  test("notices: those of the case that bears; or that the tables are not loaded", () => {
    const codes = (facts: object, under = {}) => said(condition, facts, under).notices;
    expect(codes(at("太原市", 10))).toEqual([["dm.city"]]);
    expect(codes(at("太原市", 9))).toEqual([]);
    expect(codes(at("阳泉市", 10, true))).toEqual([]);
    expect(codes(at("山西省", 10))).toEqual([]);
    expect(codes(at())).toEqual([]);
    expect(codes(at("不知何处"))).toEqual(notLoaded);
    expect(codes(at("不知何处"), complete)).toEqual([]);
  });

  test.each<[string, Condition, object, unknown]>([
    ["the place known: as the case", condition, at("太原市"), [[[total.path], 1]]],
    ["the place asked first, then the case of the fewest facts", condition, at(), [[["brand.place", total.path], 1]]],
    ["one case failed: the place alone", condition, at(undefined, 9), [[["brand.place"], 1]]],
    ["one case holds: by the other", condition, at(undefined, 10), [[["brand.place", "applicant.lawful"], 1]]],
    ["all hold: by the place", condition, at(undefined, 10, true), [[["brand.place"], 1]]],
    ["the place can't be told", condition, at("山西省"), []],
    ["the place can't be told by any table", condition, at("不知何处"), []],
  ])("how it can still fail: %s", (_, condition, facts, ways) => expect(waysOf(condition, facts)).toEqual(ways));
});
