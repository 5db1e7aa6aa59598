import { describe, expect, test } from "vitest";
import { applies } from "../../src/expressions/applies.ts";
import { attested } from "../../src/expressions/attested.ts";
import { choose } from "../../src/expressions/choose.ts";
import { allOf, not } from "../../src/expressions/combine.ts";
import { atLeast } from "../../src/expressions/compare.ts";
import { asOf, onDay } from "../../src/expressions/dates.ts";
import type { MatterWithCriteria } from "../../src/expressions/expression.ts";
import { meets } from "../../src/expressions/meets.ts";
import { ofYears } from "../../src/expressions/of-years.ts";
import { supplied } from "../../src/expressions/supplied.ts";
import {
  dependencies,
  describe as described,
  factsOf,
  nodesOf,
  readingsOf,
  subjectOf,
} from "../../src/expressions/walk.ts";
import { fact } from "../../src/facts/fact.ts";
import { bilingual } from "../../src/ground/bilingual.ts";
import { deepFreeze } from "../../src/ground/freeze.ts";
import { people, yuan } from "../../src/sources/figure.ts";
import { is, reading } from "../../src/sources/reading.ts";

const total = fact("workforce.total", "从业人员数", "workforce");
const lawful = fact("applicant.lawful", "遵纪守法", "lawful");
const paid = fact("award.paid", "已发放", "paid");
const decided = fact("award.decidedAmount", "确定金额", "sum set");
const milestones = fact("plan.milestones", "年度进展", "progress");
const words = bilingual("示例", "example");
const options = { strict: words, lenient: words };
const mode = reading("dm.mode", { place: words, options, default: "strict", grounds: words });
const other = reading("dm.other", { place: words, options, default: "strict", grounds: words });
const gap = { kind: "gap", id: "dm.gap" } as never;
const ten = people(10);
const twenty = people(20);

const whole = allOf(
  atLeast(total, ten),
  choose(mode, { strict: attested(lawful), lenient: atLeast(total, twenty) }),
  applies(is(other, "lenient"), attested(paid)),
  atLeast(supplied(decided, gap), yuan(1)),
);
const paths = (facts: readonly { readonly path: string }[]) => facts.map(({ path }) => path);

describe("what an expression rests on", () => {
  test("under whatever reading: each once, in the order written", () => {
    const { facts, figures, readings, gaps } = dependencies(whole);
    expect(paths(facts)).toEqual([total.path, lawful.path, paid.path, decided.path]);
    expect(figures.map(({ unit, value }) => `${value} ${unit}`)).toEqual(["10 people", "20 people", "1 yuan"]);
    expect(readings.map(({ id }) => id)).toEqual(["dm.mode", "dm.other"]);
    expect(gaps).toEqual([gap]);
  });

  test.each([
    ["strict", "strict", [total.path, lawful.path, decided.path]],
    ["lenient", "strict", [total.path, decided.path]],
    ["strict", "lenient", [total.path, lawful.path, paid.path, decided.path]],
  ])("under %s and %s: the facts of the branches taken", (ofMode, ofOther, facts) => {
    expect(paths(factsOf(whole, ({ id }) => (id === "dm.mode" ? ofMode : ofOther)))).toEqual(facts);
    expect(readingsOf(whole)).toEqual([mode, other]);
  });

  test("both what it applies under and what applies", () => {
    const condition = applies(attested(lawful), attested(paid));
    expect(paths(factsOf(condition, () => "strict"))).toEqual([lawful.path, paid.path]);
  });

  test("another matter's binding criteria, with what they bind under, and no others", () => {
    const criteria = [
      { id: "dm.always", require: attested(lawful), binding: true },
      { id: "dm.never", require: attested(paid), binding: false },
      { id: "dm.read", require: atLeast(total, ten), binding: is(mode, "strict") },
    ];
    const matter = { id: "dm", editions: [{ from: null, to: null, criteria }] } as never as MatterWithCriteria;
    const { facts, readings, figures } = dependencies(meets(matter));
    expect(paths(facts)).toEqual([lawful.path, total.path]);
    expect([readings, figures]).toEqual([[mode], [ten]]);
  });

  test("several expressions together, each thing once", () => {
    const parts = [attested(paid), deepFreeze(attested(lawful)), attested(paid), atLeast(total, ten), whole];
    for (const list of [parts, Object.freeze([...parts])]) {
      const { facts, figures, readings, gaps } = dependencies(list);
      expect(paths(facts)).toEqual([paid.path, lawful.path, total.path, decided.path]);
      expect(figures.map(({ value }) => value)).toEqual([10, 20, 1]);
      expect([readings, gaps]).toEqual([[mode, other], [gap]]);
    }
  });

  test.each([[null], [undefined], ["words"], [3]])("%s rests on nothing", (nothing) => {
    expect(dependencies(nothing)).toEqual({ facts: [], figures: [], readings: [], gaps: [] });
  });
});

test("the parts of a kind, each once, wherever they stand", () => {
  const part = attested(lawful);
  const nested = [not(part), { deep: [allOf(part, attested(paid))] }, null, "attested"];
  expect(nodesOf(nested, "attested")).toEqual([part, attested(paid)]);
  expect(nodesOf(part, "attested")).toEqual([part]);
  expect(nodesOf(nested, "choose")).toEqual([]);
  expect(nodesOf(undefined, "attested")).toEqual([]);
});

describe("what an expression is about", () => {
  test.each([
    ["the first fact", [atLeast(total, ten), attested(lawful)], total.path],
    ["the first that there is", [onDay("2025-01-01"), attested(lawful)], lawful.path],
    ["a field of the records of years", [ofYears(milestones, [2024], "national")], "plan.milestones[2024].national"],
    [
      "such a field behind something without facts",
      [asOf, ofYears(milestones, [2023, 2024], "national")],
      "plan.milestones[2023-2024].national",
    ],
    ["no fact: the day of the evaluation", [asOf, onDay("2025-01-01")], "asOf"],
  ])("%s", (_, expressions, path) => expect(subjectOf(...expressions)).toBe(path));
});

describe("as plain data", () => {
  const addressOf = ({ value }: { readonly value: number }) => `dm/${value}`;
  const say = (expression: unknown) => described(expression, addressOf);

  test("facts by path, figures by address, readings by id, gaps by id, another matter by its own", () => {
    expect(say(atLeast(total, ten))).toEqual({
      kind: "compare",
      relation: "at-least",
      term: { fact: total.path },
      bound: { figure: "dm/10" },
    });
    expect(say(choose(mode, { strict: attested(lawful), lenient: attested(paid) }))).toEqual({
      kind: "choose",
      by: { reading: "dm.mode" },
      cases: {
        strict: { kind: "attested", hold: "all", facts: [{ fact: lawful.path }] },
        lenient: { kind: "attested", hold: "all", facts: [{ fact: paid.path }] },
      },
    });
    expect(say(is(mode, "lenient"))).toEqual({ reading: "dm.mode", option: "lenient" });
    expect(say(supplied(decided, gap))).toEqual({
      kind: "supplied",
      unit: "yuan",
      fact: { fact: decided.path },
      gap: { gap: "dm.gap" },
    });
    expect(say({ kind: "meets", matter: { id: "dm", editions: [] } })).toEqual({ kind: "meets", matter: "dm" });
  });

  test.each([[null], [3], ["words"], [[1, null]]])("%j is itself", (value) => expect(say(value)).toEqual(value));
});
