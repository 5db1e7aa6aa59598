import { describe, expect, test } from "vitest";
import { inside, outside } from "../../src/expressions/quantity.ts";
import { bare, caseToAsk, codesOf, constant, type Judge, noticesOf, openFacts } from "../../src/expressions/word.ts";

describe("money, percent and points are computed in hundredths, all else as it is", () => {
  test.each([
    ["yuan", 0.29, 29],
    ["yuan", 200_000, 20_000_000],
    ["percent", 33.33, 3_333],
    ["percent", 50, 5_000],
    ["people", 300, 300],
    ["points", 0.29, 29],
    ["years", 5, 5],
    ["day", 20_000, 20_000],
    ["year", 2024, 2024],
  ] as const)("%s: %d is %d", (unit, shown, computed) => {
    expect([inside(unit, shown), outside(unit, computed)]).toEqual([computed, shown]);
  });
});

test("the codes of a family of messages", () => {
  expect(codesOf("share")).toEqual({
    met: "share.met",
    "not-met": "share.not-met",
    undetermined: "share.undetermined",
    "not-applicable": "share.not-applicable",
  });
  expect(codesOf("share", ".open")["not-met"]).toBe("share.not-met.open");
});

test("what has nothing of its own to show", () => {
  expect(bare("met")).toEqual({ observed: null, required: null, message: { code: "condition.met", values: {} } });
});

test("a value that does not hang on facts has nothing to ask for", () => {
  const { low, high, open } = constant(3);
  const asked: string[] = [];
  open([], (path) => asked.push(path));
  expect([low([]), high([]), asked]).toEqual([3, 3, []]);
});

const judge = (outcome: ReturnType<Judge["judge"]>, ...facts: readonly string[]): Judge => ({
  judge: () => outcome,
  show: () => bare(outcome),
  open: (_, add) => facts.forEach(add),
});

test("a fact that is asked for twice is open once", () => {
  expect(openFacts(judge("undetermined", "a", "b", "a"), [])).toEqual(["a", "b"]);
});

describe("of cases, which to ask for", () => {
  const [one, two, none] = [judge("undetermined", "a"), judge("undetermined", "b", "c"), judge("undetermined")];
  const [met, failed, idle] = [judge("met"), judge("not-met"), judge("not-applicable")];

  test.each<[string, readonly Judge[], Judge | undefined]>([
    ["the one of the fewest facts", [two, one], one],
    ["the first of those with as many", [one, judge("undetermined", "z")], one],
    ["the only one that is open", [met, two, idle], two],
    ["one without any fact", [one, none], none],
    ["none where one failed before", [failed, one], undefined],
    ["none where one failed behind", [one, failed], undefined],
    ["none where none is open", [met, idle], undefined],
    ["none of none", [], undefined],
  ])("%s", (_, cases, asked) => expect(caseToAsk(cases, [])).toBe(asked));
});

describe("notices of several parts", () => {
  const noticing = (code: string): Judge => ({ ...judge("met"), notices: (_, add) => add(code) });

  test("in their order", () => {
    const codes: string[] = [];
    noticesOf(noticing("a"), judge("met"), noticing("b")).notices?.([], (code) => codes.push(code));
    expect(codes).toEqual(["a", "b"]);
  });

  test("of parts without any there is none", () => {
    expect(noticesOf(judge("met"), judge("met"))).toEqual({});
    expect(noticesOf()).toEqual({});
  });
});
