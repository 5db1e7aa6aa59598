import { describe, expect, test } from "vitest";
import { applies } from "../../src/expressions/applies.ts";
import { attested } from "../../src/expressions/attested.ts";
import { choose, chooseTerm } from "../../src/expressions/choose.ts";
import { chooseBy } from "../../src/expressions/choose-by-fact.ts";
import { classifiedBy } from "../../src/expressions/classified.ts";
import { atLeast } from "../../src/expressions/compare.ts";
import type { Condition } from "../../src/expressions/expression.ts";
import { noted } from "../../src/expressions/noted.ts";
import { fact } from "../../src/facts/fact.ts";
import { bilingual } from "../../src/ground/bilingual.ts";
import { people } from "../../src/sources/figure.ts";
import { reading } from "../../src/sources/reading.ts";
import { measured, said, waysOf } from "./prepared.ts";

const level = fact("training.level", "级别", "level");
const domestic = fact("brand.domesticService", "家政服务", "domestic service");
const total = fact("workforce.total", "从业人员数", "workforce");
const lawful = attested(fact("applicant.lawful", "遵纪守法", "lawful"));
const pair = attested(fact("brand.logo", "标识", "logo"), fact("brand.reputation", "知名度", "reputation"));
const enough = atLeast(total, people(10));
const levelOf = (level?: string, total?: number, lawful?: boolean) => ({
  training: { level },
  workforce: { total },
  applicant: { lawful },
});

describe("a condition by what a fact says; at one level nothing is asked", () => {
  const condition = chooseBy(level, {
    "autonomous-region": noted(enough, "dm.enough", enough),
    "league-city": lawful,
    county: null,
  });
  const asked = [level.path, total.path, "applicant.lawful"];
  const open = "choose.undetermined";

  test.each<[string, object, string, string, readonly string[]]>([
    ["the first case holds", levelOf("autonomous-region", 10, false), "met", "at-least.met", []],
    ["the second does not", levelOf("league-city", 10, false), "not-met", "attested.not-met", []],
    ["the second is open", levelOf("league-city"), "undetermined", "attested.undetermined", ["applicant.lawful"]],
    ["nothing is asked", levelOf("county", 1, false), "not-applicable", "not-applicable.case", []],
    ["nothing is known", levelOf(), "undetermined", open, asked],
    [
      "the level not known, one case settled",
      levelOf(undefined, 10),
      "undetermined",
      open,
      [level.path, "applicant.lawful"],
    ],
    [
      "the level not known, all settled, each otherwise",
      levelOf(undefined, 10, true),
      "undetermined",
      open,
      [level.path],
    ],
  ])("%s", (_, facts, outcome, code, open) => expect(said(condition, facts)).toMatchObject({ outcome, code, open }));

  test("the level not known, it is said of the level", () => {
    const { observed, required, values } = said(condition, levelOf());
    expect([observed, required, values]).toEqual([null, null, { fact: level.path }]);
  });

  test("of a case that asks nothing there is nothing to show", () => {
    const { observed, required, values } = said(condition, levelOf("county"));
    expect([observed, required, values]).toEqual([null, null, {}]);
  });

  test("the notices of the case that bears", () => {
    expect(said(condition, levelOf("autonomous-region", 10)).notices).toEqual([["dm.enough"]]);
    expect(said(condition, levelOf("league-city", 10)).notices).toEqual([]);
    expect(said(condition, levelOf("county", 10)).notices).toEqual([]);
    expect(said(condition, levelOf(undefined, 10)).notices).toEqual([]);
  });

  test.each<[string, object, unknown]>([
    ["the level known: as its case", levelOf("league-city"), [[["applicant.lawful"], 1]]],
    [
      "the level asked last, after the case of the fewest facts, the first of them",
      levelOf(),
      [[[total.path, level.path], 1]],
    ],
    ["one case holds: by another", levelOf(undefined, 10), [[["applicant.lawful", level.path], 1]]],
    ["one case failed: by the level alone", levelOf(undefined, 9), [[[level.path], 1]]],
    ["each settled: by the level", levelOf(undefined, 10, true), [[[level.path], 1]]],
  ])("how it can still fail: %s", (_, facts, ways) => expect(waysOf(condition, facts)).toEqual(ways));

  test("of cases with more facts and with fewer, the one with fewer is asked for, wherever it stands", () => {
    const cases = (one: Condition, other: Condition) => chooseBy(domestic, { true: one, false: other });
    const ways = [[["applicant.lawful", domestic.path], 1]];
    expect(waysOf(cases(pair, lawful), {})).toEqual(ways);
    expect(waysOf(cases(lawful, pair), {})).toEqual(ways);
    // A case that failed already leaves the answer alone to be asked, wherever it stands.
    const failed = { applicant: { lawful: false } };
    expect(waysOf(cases(pair, lawful), failed)).toEqual([[[domestic.path], 1]]);
  });
});

describe("where every case comes to the same, it does not matter which", () => {
  const condition = chooseBy(domestic, { true: lawful, false: enough });

  test.each([
    [levelOf(undefined, 10, true), "met", "choose.met"],
    [levelOf(undefined, 9, false), "not-met", "choose.not-met"],
    [levelOf(undefined, 9, true), "undetermined", "choose.undetermined"],
  ])("%j: %s", (facts, outcome, code) => expect(said(condition, facts)).toMatchObject({ outcome, code }));

  test.each([
    [true, "met"],
    [false, "not-met"],
  ])("an answer of %s is a case", (domesticService, outcome) => {
    const facts = { ...levelOf(undefined, 9, true), brand: { domesticService } };
    expect(said(condition, facts).outcome).toBe(outcome);
  });

  test("nor does it bear where neither case does", () => {
    const never = applies(lawful, enough);
    const facts = levelOf(undefined, 9, false);
    expect(said(chooseBy(domestic, { true: never, false: null }), facts)).toMatchObject({
      outcome: "not-applicable",
      code: "choose.not-applicable",
    });
  });
});

describe("by a reading", () => {
  const words = bilingual("示例", "example");
  const options = { strict: words, lenient: words };
  const mode = reading("dm.mode", { place: words, options, default: "strict", grounds: words });
  const lenient = { readings: { "dm.mode": "lenient" } };

  test("one case or the other", () => {
    const condition = choose(mode, { strict: lawful, lenient: enough });
    const facts = levelOf(undefined, 10, false);
    expect(said(condition, facts)).toMatchObject({ outcome: "not-met", code: "attested.not-met" });
    expect(said(condition, facts, lenient)).toMatchObject({ outcome: "met", code: "at-least.met" });
  });

  test("one figure or the other", () => {
    const term = chooseTerm("people", mode, { strict: people(300), lenient: people(200) });
    expect(term).toMatchObject({ kind: "choose", unit: "people" });
    expect([measured(term, {}).low, measured(term, {}, lenient).low]).toEqual([300, 200]);
    const held = said(atLeast(total, term), levelOf(undefined, 250));
    expect(held).toMatchObject({ outcome: "not-met", required: { kind: "count", value: 300 } });
    expect(said(atLeast(total, term), levelOf(undefined, 250), lenient).outcome).toBe("met");
  });
});

describe("a classification is never met nor failed", () => {
  const field = fact("brand.field", "领域", "field");

  test("known: the class, and that is all", () => {
    expect(said(classifiedBy(field), { brand: { field: "skill" } })).toMatchObject({
      outcome: "not-applicable",
      observed: { kind: "choice", value: "skill" },
      required: null,
      code: "classified.not-applicable",
      values: { fact: field.path, found: "skill" },
      open: [],
    });
  });

  test("not known", () => {
    const found = said(classifiedBy(field), {});
    expect(found).toMatchObject({ outcome: "undetermined", observed: null, required: null, open: [field.path] });
    expect([found.code, found.values]).toEqual(["classified.undetermined", { fact: field.path }]);
  });
});
