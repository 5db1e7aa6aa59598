import { describe, expect, test } from "vitest";
import { anyAttested, attested } from "../../src/expressions/attested.ts";
import { atLeast } from "../../src/expressions/compare.ts";
import { noted } from "../../src/expressions/noted.ts";
import { within } from "../../src/expressions/within.ts";
import { fact } from "../../src/facts/fact.ts";
import { people } from "../../src/sources/figure.ts";
import { said, saying, waysOf } from "./prepared.ts";

const brands = fact("dual.trainingBrands", "培训品牌", "training brands");
const linked = fact("training.linked", "关联贡献", "linked");
const promotes = fact("training.promotes", "促进就业", "promotes");
const trainees = fact("training.trainees", "培训人数", "trainees");
const lawful = fact("applicant.lawful", "遵纪守法", "lawful");
const list = (...trainingBrands: readonly object[]) => ({ dual: { trainingBrands } });
const at = (number: number, field: string) => `dual.trainingBrands[${number}].${field}`;

describe("a finding of one record of a list at least", () => {
  const condition = within(brands, "training", attested(linked, promotes));

  test.each<[string, object, string, readonly string[]]>([
    ["the first", list({ linked: true, promotes: true }, { linked: false }), "met", []],
    ["the last, another open", list({}, { linked: true, promotes: true }), "met", []],
    ["none", list({ linked: false }, { promotes: false }), "not-met", []],
    ["none of an empty list", list(), "not-met", []],
    ["one open, of which is asked", list({ linked: false }, { linked: true }), "undetermined", [at(1, "promotes")]],
    [
      "two open: the first is asked of first",
      list({ promotes: true }, { linked: true }),
      "undetermined",
      [at(0, "linked"), at(1, "promotes")],
    ],
    ["the group in place of a list", { training: { linked: true, promotes: true } }, "met", []],
    ["the group, open", { training: { linked: true } }, "undetermined", ["training.promotes"]],
    // Another field of the group tells that there is no list.
    [
      "the group, by another field",
      { training: { trainees: 3 } },
      "undetermined",
      ["training.linked", "training.promotes"],
    ],
    ["neither: the list would do as well", {}, "undetermined", [brands.path, "training.linked", "training.promotes"]],
  ])("%s", (_, facts, outcome, open) => expect(said(condition, facts)).toMatchObject({ outcome, open }));

  test("the findings of every record are shown, each under its own path", () => {
    const found = said(condition, list({ linked: false }, { linked: true, promotes: true }));
    const facts = {
      [at(0, "linked")]: false,
      [at(0, "promotes")]: null,
      [at(1, "linked")]: true,
      [at(1, "promotes")]: true,
    };
    expect(found.observed).toEqual({ kind: "attested", facts });
    expect(found.code).toBe("attested.met");
  });

  test("the group's under its own", () => {
    const { observed } = said(condition, { training: { linked: true } });
    expect(observed).toEqual({ kind: "attested", facts: { "training.linked": true, "training.promotes": null } });
  });

  test("a fact outside the group keeps its path, and is the same for each record", () => {
    const both = within(brands, "training", attested(linked, lawful));
    const facts = { ...list({ linked: true }), applicant: { lawful: true } };
    expect(said(both, facts)).toMatchObject({
      outcome: "met",
      observed: { facts: { [at(0, "linked")]: true, "applicant.lawful": true } },
    });
    expect(said(both, list({ linked: true })).open).toEqual(["applicant.lawful"]);
    expect(waysOf(both, list({ linked: true }))).toEqual([[["applicant.lawful"], 1 / 2]]);
  });

  test("what is no finding is shown of the first record", () => {
    const { observed, code, open } = said(
      within(brands, "training", atLeast(trainees, people(10))),
      list({ trainees: 9 }, { trainees: 12 }),
    );
    expect([observed, code, open]).toEqual([{ kind: "count", value: 9 }, "at-least.met", []]);
  });

  test("an empty list has no record to speak of", () => {
    const { observed, required, code, values, parts } = said(condition, list());
    expect([observed, required, code, values]).toEqual([null, null, "within.none", { fact: brands.path }]);
    expect(parts).toBeUndefined();
    expect(waysOf(condition, list())).toEqual([]);
  });

  test("how it can still fail: as the record that is asked of", () => {
    expect(waysOf(condition, list({ linked: false }, { linked: true }))).toEqual([[[at(1, "promotes")], 1 / 2]]);
    expect(waysOf(within(brands, "training", anyAttested(linked, promotes)), list({}))).toEqual([
      [[at(0, "linked"), at(0, "promotes")], 1, 1.5],
    ]);
    expect(waysOf(condition, {})).toEqual([
      [["training.linked"], 1 / 2],
      [["training.promotes"], 1 / 2],
    ]);
  });

  test("notices are those of every record", () => {
    const speaking = within(brands, "training", noted(attested(linked), "dm.linked", attested(promotes)));
    expect(said(speaking, list({ linked: true }, { linked: false }, { linked: true })).notices).toEqual([
      ["dm.linked"],
      ["dm.linked"],
    ]);
    expect(said(condition, list({ linked: true })).notices).toEqual([]);
  });

  test("one applicant after another", () => {
    const say = saying(condition);
    const good = list({ linked: true, promotes: true });
    expect([good, list({ linked: false }), good].map((facts) => say(facts).outcome)).toEqual(["met", "not-met", "met"]);
  });
});
