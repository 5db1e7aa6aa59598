import { describe, expect, test } from "vitest";
import { describePolicy, type PolicyDescription, policies } from "../../src/index.ts";

const ids = Object.keys(policies) as (keyof typeof policies)[];
const provisionsOf = ({ matters }: PolicyDescription) =>
  matters.flatMap(({ editions }) => editions.flatMap(({ provisions }) => provisions));
const provision = (policy: (typeof ids)[number], id: string) =>
  provisionsOf(describePolicy(policy)).find((each) => each.id === id);

describe("the sums of an award", () => {
  test("are described with those whom they are for and their conditions, before payments", () => {
    expect(provision("hubei", "hb.award.national")?.sum).toEqual({
      when: { kind: "among", relation: "has-any", of: { fact: "brand.recognizedAs" }, options: ["national"] },
      conditions: ["hb.award.in-library"],
      amount: { figure: "hb.award.national" },
    });
  });

  test("one that the authority sets names the fact that supplies it, and the gap", () => {
    expect(provision("baoji", "bj.award.recognition/sum")?.sum?.amount).toMatchObject({
      kind: "supplied",
      fact: { fact: "award.decidedAmount" },
      gap: { gap: "bj.gap.recognition-award" },
    });
  });

  test.each(ids)("are those of award lines alone: %s", (id) => {
    for (const { id: provision, kind, sum } of provisionsOf(describePolicy(id)))
      expect(sum !== null, provision).toBe(kind === "award-line");
  });
});

describe("what follows where a criterion is not met", () => {
  test.each([
    ["urumqi", "uq.rectify.training", "rectify"],
    ["baoji", "bj.exit.employment", "exit-proposed"],
    ["urumqi", "uq.workforce", null],
    // Its procedure tells, by the years.
    ["urumqi", "uq.review", null],
  ] as const)("%s %s: %s", (policy, id, status) => {
    expect(provision(policy, id)?.otherwise).toBe(status);
  });
});

describe("source gaps", () => {
  test.each([
    ["hubei", "training-subsidy", ["hb.gap.uplift", "hb.gap.uplift-payee"]],
    ["hubei", "labor-brand", []],
    ["urumqi", "scoring", ["uq.gap.exported-total"]],
    ["urumqi", "annual-review", ["uq.gap.rectify-limit"]],
    ["inner-mongolia", "training-brand", ["im.gap.county-standard"]],
    // It asks for a training brand and a labour brand, and has the gaps of both.
    ["inner-mongolia", "dual-brand", ["im.gap.county-standard", "im.gap.annual-scale"]],
  ] as const)("%s %s: %s", (policy, matter, gaps) => {
    expect(describePolicy(policy).matters.find(({ id }) => id === matter)?.gaps).toEqual(gaps);
  });

  test.each(ids)("every gap of %s belongs to a matter", (id) => {
    const { matters, gaps } = describePolicy(id);
    expect([...new Set(matters.flatMap((matter) => matter.gaps))].sort()).toEqual(gaps.map((gap) => gap.id).sort());
  });
});

describe("assumptions", () => {
  // What no fact of a request can undo: the choices that the catalogue names.
  test.each([
    [
      "inner-mongolia",
      ["im.assume.civil-code", "im.assume.previous-year", "im.assume.majority", "im.assume.three-years"],
    ],
    ["hubei", ["hb.assume.civil-code", "hb.assume.per-brand", "hb.assume.uplift-percent"]],
    ["baoji", ["bj.assume.civil-code"]],
    [
      "urumqi",
      [
        "uq.assume.civil-code",
        "uq.assume.headcount-persons",
        "uq.assume.logo",
        "uq.assume.assessor-points",
        "uq.assume.regional-once",
      ],
    ],
  ] as const)("of %s are described", (policy, named) => {
    const { assumptions } = describePolicy(policy);
    const described = assumptions.map(({ id }) => id);
    expect(described).toEqual(expect.arrayContaining([...named]));
    expect(new Set(described).size).toBe(described.length);
  });

  test.each(ids)("of %s say where, what was taken and why, in both languages", (id) => {
    for (const { id: assumed, place, taken, grounds } of describePolicy(id).assumptions) {
      for (const { zh } of [place, taken, grounds]) expect(zh, assumed).toMatch(/\p{Script=Han}/u);
      // A place may be a clause and its words alone.
      for (const { en } of [taken, grounds]) expect(en, assumed).toMatch(/[a-z]{3}/);
    }
  });
});
