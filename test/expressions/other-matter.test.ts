import { describe, expect, test } from "vitest";
import { attested } from "../../src/expressions/attested.ts";
import { allOf } from "../../src/expressions/combine.ts";
import { atLeast } from "../../src/expressions/compare.ts";
import type { Condition, MatterWithCriteria } from "../../src/expressions/expression.ts";
import { meets } from "../../src/expressions/meets.ts";
import { noted } from "../../src/expressions/noted.ts";
import { within } from "../../src/expressions/within.ts";
import { fact } from "../../src/facts/fact.ts";
import { people } from "../../src/sources/figure.ts";
import { said, waysOf } from "./prepared.ts";

const brands = fact("dual.trainingBrands", "培训品牌", "training brands");
const linked = fact("training.linked", "关联贡献", "linked");
const promotes = fact("training.promotes", "促进就业", "promotes");
const trainees = fact("training.trainees", "培训人数", "trainees");
const lawful = fact("applicant.lawful", "遵纪守法", "lawful");
const list = (...trainingBrands: readonly object[]) => ({ dual: { trainingBrands } });
const at = (number: number, field: string) => `dual.trainingBrands[${number}].${field}`;

const matter: MatterWithCriteria = {
  id: "training-brand",
  editions: [
    {
      from: null,
      to: null,
      criteria: [
        { id: "dm.linked", require: attested(linked), binding: true },
        { id: "dm.aside", require: attested(lawful), binding: false },
        { id: "dm.promotes", require: noted(attested(promotes), "dm.promoting", attested(promotes)), binding: true },
        { id: "dm.scale", require: atLeast(trainees, people(10)), binding: true },
      ],
    },
  ] as MatterWithCriteria["editions"],
};
const training = (linked?: boolean, promotes?: boolean, trainees?: number) => ({ linked, promotes, trainees });

describe("the criteria of another matter", () => {
  const condition = meets(matter);

  test.each<[string, object, string, object, readonly string[]]>([
    ["all met", training(true, true, 10), "met", { met: 3, failed: 0, open: 0, failing: "" }, []],
    [
      "two failed",
      training(false, true, 9),
      "not-met",
      { met: 1, failed: 2, open: 0, failing: "dm.linked,dm.scale" },
      [],
    ],
    [
      "one open",
      training(true, true),
      "undetermined",
      { met: 2, failed: 0, open: 1, failing: "" },
      ["training.trainees"],
    ],
    [
      "one failed, two open",
      training(undefined, false),
      "not-met",
      { met: 0, failed: 1, open: 2, failing: "dm.promotes" },
      [],
    ],
  ])("%s", (_, facts, outcome, tally, open) => {
    const found = said(condition, { training: facts });
    expect(found).toMatchObject({ outcome, observed: null, required: null, code: `meets.${outcome}`, open });
    expect(found.values).toEqual({ total: 3, ...tally });
  });

  test("its parts are its binding criteria, each by its id", () => {
    expect(said(condition, { training: training(true, false) }).parts).toEqual({
      record: null,
      criteria: [
        { id: "dm.linked", outcome: "met" },
        { id: "dm.promotes", outcome: "not-met" },
        { id: "dm.scale", outcome: "undetermined" },
      ],
    });
  });

  test("each criterion that is open is as likely to fail as one of the matter's own", () => {
    expect(waysOf(condition, { training: training(undefined, true) })).toEqual([
      [["training.linked"], 1],
      [["training.trainees"], 1],
    ]);
    expect(said(condition, { training: training(true, true) }).notices).toEqual([["dm.promoting"]]);
  });
});

describe("of the records of a list, one that meets another matter and more", () => {
  const condition = within(brands, "training", allOf(meets(matter), attested(lawful)));
  const facts = (...records: readonly object[]) => ({ ...list(...records), applicant: { lawful: true } });
  const near = training(true, true, 9);
  const far = training(false, true, 9);

  test("the record nearest to it is named, and how it stands", () => {
    const found = said(condition, facts(far, near, training(true, false, 10)));
    expect(found).toMatchObject({
      outcome: "not-met",
      observed: { kind: "choice", value: "dual.trainingBrands[1]" },
      required: null,
    });
    const tally = { total: 4, met: 3, failed: 1, open: 0, failing: "dm.scale" };
    expect([found.code, found.values]).toEqual([
      "within.not-met",
      { fact: brands.path, count: 3, number: 2, ...tally },
    ]);
    expect(found.parts).toMatchObject({ record: "dual.trainingBrands[1]" });
    expect(found.parts?.criteria).toEqual([
      { id: "dm.linked", outcome: "met" },
      { id: "dm.promotes", outcome: "met" },
      { id: "dm.scale", outcome: "not-met" },
      { id: null, outcome: "met" },
    ]);
  });

  test("of those that decide: met before near, open before failed", () => {
    const met = training(true, true, 10);
    expect(said(condition, facts(near, met))).toMatchObject({ outcome: "met", values: { number: 2, met: 4 } });
    const open = said(condition, facts(near, training(true, undefined, undefined), training(true, true)));
    expect(open).toMatchObject({
      outcome: "undetermined",
      values: { number: 3, met: 3, open: 1 },
      // The nearest record is asked for first, then the other one that still could meet it.
      open: [at(2, "trainees"), at(1, "promotes"), at(1, "trainees")],
    });
  });

  test("in place of a list the group, which is the only record", () => {
    const found = said(condition, { training: near, applicant: { lawful: true } });
    expect(found).toMatchObject({
      observed: { value: "training" },
      values: { count: 1, number: 1 },
      parts: { record: "training" },
    });
  });

  test("no record, no parts", () => {
    expect(said(condition, list())).toMatchObject({ code: "within.none", parts: { record: null, criteria: [] } });
  });

  test("together with a condition of its own it is still the record that is named", () => {
    const whole: Condition = allOf(attested(lawful), condition);
    expect(said(whole, facts(near)).parts).toMatchObject({ record: "dual.trainingBrands[0]" });
    expect(said(whole, facts(near)).parts?.criteria[0]).toEqual({ id: null, outcome: "met" });
    expect(said(allOf(attested(lawful)), facts(near)).parts).toBeUndefined();
  });
});
