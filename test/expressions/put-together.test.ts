import { describe, expect, test } from "vitest";
import { anyOf } from "../../src/expressions/any-of.ts";
import { applies } from "../../src/expressions/applies.ts";
import { attested } from "../../src/expressions/attested.ts";
import { allOf, not } from "../../src/expressions/combine.ts";
import type { Condition } from "../../src/expressions/expression.ts";
import { noted } from "../../src/expressions/noted.ts";
import { fact } from "../../src/facts/fact.ts";
import { bilingual } from "../../src/ground/bilingual.ts";
import { is, reading } from "../../src/sources/reading.ts";
import { said, waysOf } from "./prepared.ts";

const lawful = attested(fact("applicant.lawful", "遵纪守法", "lawful"));
const rules = attested(fact("applicant.internalRules", "制度规范", "internal rules"));
const disputes = attested(fact("applicant.noDisputes", "无争议", "no disputes"));
const pair = attested(fact("brand.logo", "标识", "logo"), fact("brand.reputation", "知名度", "reputation"));
const neither = applies(disputes, lawful);
const words = bilingual("示例", "example");
const mode = reading("dm.mode", { place: words, options: { on: words, off: words }, default: "on", grounds: words });
const of = (lawful?: boolean, internalRules?: boolean, noDisputes?: boolean) => ({
  applicant: { lawful, internalRules, noDisputes },
});
const one = "applicant.lawful";
const two = "applicant.internalRules";

describe("all of several", () => {
  test.each<[string, object, string, string, readonly string[]]>([
    ["all hold", of(true, true), "met", "attested.met+attested.met", []],
    ["one does not", of(true, false), "not-met", "attested.not-met", []],
    ["one does not, one is not known", of(undefined, false), "not-met", "attested.not-met", []],
    ["one is not known", of(true), "undetermined", "attested.undetermined", [two]],
    ["none is known", of(), "undetermined", "attested.undetermined+attested.undetermined", [one, two]],
  ])("%s", (_, facts, outcome, code, open) => {
    expect(said(allOf(lawful, rules), facts)).toMatchObject({ outcome, code, open });
  });

  test("it shows the first part that has its outcome", () => {
    const facts = { [two]: false };
    expect(said(allOf(lawful, rules), of(true, false)).observed).toEqual({ kind: "attested", facts });
    expect(said(allOf(lawful, rules), of(true, false)).values).toEqual({ facts: two });
  });

  test("of parts that do not bear none bears", () => {
    expect(said(allOf(neither), of(true, true, false))).toMatchObject({ outcome: "not-applicable" });
    expect(said(allOf(lawful, neither), of(true, true, false))).toMatchObject({ outcome: "met", code: "attested.met" });
    expect(said(allOf(), {})).toMatchObject({ outcome: "not-applicable", code: "condition.not-applicable" });
  });

  test("each part that is open can fail, with an equal part of the chance", () => {
    const half = 1 / 2;
    expect(waysOf(allOf(lawful, rules), of())).toEqual([
      [[one], half],
      [[two], half],
    ]);
    expect(waysOf(allOf(lawful, rules), of(true))).toEqual([[[two], half]]);
    expect(waysOf(allOf(pair, rules), of(true, true))).toEqual([
      [["brand.logo"], 1 / 4],
      [["brand.reputation"], 1 / 4],
    ]);
  });
});

describe("any of several", () => {
  const open = "any-of.undetermined+attested.undetermined";

  test.each<[string, object, string, string, readonly string[]]>([
    ["one holds", of(false, true), "met", "attested.met", []],
    ["both hold: it speaks of the first", of(true, true), "met", "attested.met", []],
    ["one holds, one is not known", of(undefined, true), "met", "attested.met", []],
    ["none holds", of(false, false), "not-met", "any-of.not-met+attested.not-met+attested.not-met", []],
    ["one is not known", of(false), "undetermined", open, [two]],
    ["none is known", of(), "undetermined", `${open}+attested.undetermined`, [one, two]],
  ])("%s", (_, facts, outcome, code, open) => {
    expect(said(anyOf(lawful, rules), facts)).toMatchObject({ outcome, code, open });
  });

  test("its values are those of its parts, numbered behind the lead", () => {
    expect(said(anyOf(lawful, rules), of(false, false)).values).toEqual({ "2.facts": one, "3.facts": two });
    expect(said(anyOf(lawful, rules), of(true, true)).values).toEqual({ facts: one });
  });

  test("of parts that do not bear none bears", () => {
    expect(said(anyOf(), {})).toMatchObject({ outcome: "not-applicable", code: "condition.not-applicable" });
    expect(said(anyOf(neither, rules), of(true, false, false))).toMatchObject({ outcome: "not-met" });
  });

  test.each<[string, Condition, object, unknown]>([
    // All that are open have to fail; it takes between the fewest facts of one and all of them.
    ["both open", anyOf(lawful, rules), of(), [[[one, two], 1, 1.5]]],
    ["one failed: it is twice as likely that all fail", anyOf(lawful, rules), of(false), [[[two], 2, 1]]],
    [
      "that of the fewest facts is asked first",
      anyOf(pair, lawful),
      {},
      [[[one, "brand.logo", "brand.reputation"], 1, 2]],
    ],
    ["a fact of both is asked once", anyOf(lawful, allOf(lawful, rules)), of(), [[[one, two], 1, 1.5]]],
    ["none open", anyOf(lawful, rules), of(false, false), []],
  ])("how it can still fail: %s", (_, condition, facts, ways) => expect(waysOf(condition, facts)).toEqual(ways));
});

describe("the contrary", () => {
  test.each([
    [true, "not-met", "condition.not-met+attested.met"],
    [false, "met", "condition.met+attested.not-met"],
    [undefined, "undetermined", "condition.undetermined+attested.undetermined"],
  ])("of %s", (value, outcome, code) => {
    const found = said(not(lawful), of(value));
    expect(found).toMatchObject({ outcome, code, values: { "2.facts": one }, open: value === undefined ? [one] : [] });
    expect(found.observed).toEqual({ kind: "attested", facts: { [one]: value ?? null } });
  });

  test("of what does not bear does not bear either", () => {
    expect(said(not(neither), of(true, true, false)).outcome).toBe("not-applicable");
  });
});

describe("a condition that bears only where another is met", () => {
  const condition = applies(lawful, rules);
  const [observed, required] = [null, null];

  test.each<[string, object, string, readonly string[]]>([
    ["it bears and holds", of(true, true), "met", []],
    ["it bears and does not hold", of(true, false), "not-met", []],
    ["it bears and is open", of(true), "undetermined", [two]],
    ["whether it bears is open, though it holds", of(undefined, true), "undetermined", [one]],
    ["whether it bears is open, and it does not hold", of(undefined, false), "undetermined", [one]],
    ["all is open", of(), "undetermined", [one, two]],
  ])("%s", (_, facts, outcome, open) => expect(said(condition, facts)).toMatchObject({ outcome, open }));

  test.each([of(false, true), of(false, false), of(false)])("it does not bear: %j", (facts) => {
    const code = "not-applicable.condition";
    expect(said(condition, facts)).toMatchObject({ outcome: "not-applicable", observed, required, code, values: {} });
  });

  test("what asks nothing anyway does not bear, whether or not it would", () => {
    expect(said(applies(lawful, neither), of(undefined, true, false)).outcome).toBe("not-applicable");
  });

  test("under a reading", () => {
    const chosen = applies(is(mode, "off"), rules);
    const facts = of(true, false);
    const code = "not-applicable.reading";
    expect(said(chosen, facts)).toMatchObject({
      outcome: "not-applicable",
      observed,
      required,
      code,
      values: {},
      open: [],
    });
    expect(said(chosen, facts, { readings: { "dm.mode": "off" } })).toMatchObject({
      outcome: "not-met",
      code: "attested.not-met",
    });
  });

  test.each<[string, object, unknown]>([
    ["it bears: as the condition itself", of(true), [[[two], 1]]],
    ["whether it bears is open, and it does not hold: by bearing", of(undefined, false), [[[one], 1]]],
    ["all is open: by bearing, and by not holding", of(), [[[one, two], 1]]],
    ["it holds: not at all", of(undefined, true), []],
  ])("how it can still fail: %s", (_, facts, ways) => expect(waysOf(condition, facts)).toEqual(ways));

  test("the notices of a condition that can't bear are not given", () => {
    const speaking = applies(lawful, noted(rules, "dm.inner", rules));
    const codes = (facts: object) => said(speaking, facts).notices.map(([code]) => code);
    expect([of(true, true), of(undefined, true), of(false, true)].map(codes)).toEqual([["dm.inner"], ["dm.inner"], []]);
    const gate = applies(noted(rules, "dm.gate", lawful), noted(rules, "dm.inner", rules));
    expect(said(gate, of(false, true)).notices).toEqual([["dm.gate"]]);
    expect(said(gate, of(true, true)).notices).toEqual([["dm.gate"], ["dm.inner"]]);
  });
});
