import { describe, expect, test } from "vitest";
import { prepare } from "../../src/index.ts";
import { type Asked, attested, count, share, shown } from "./shown.ts";

describe("either a share of more than half, or that a number hold certificates", () => {
  const skill: Asked = ["inner-mongolia", "labor-brand", "im.labor.skill"];
  const half = share(50, 100, 50);
  const certified = (value: boolean | null) => attested({ "workforce.certified": value });
  const facts = (trained: number, certified?: boolean) => ({ workforce: { total: 100, trained, certified } });

  test.each([
    ["the share reached", facts(51), share(51, 100, 51), half, "more-than.met"],
    [
      "the certificates held",
      facts(50, true),
      certified(true),
      attested({ "workforce.certified": true }),
      "attested.met",
    ],
  ])("%s: it speaks of what decides", (_, given, observed, required, code) => {
    expect(shown(skill, given)).toMatchObject({ observed, required, code });
  });

  // It leads in, then each part says its own.
  test.each([
    ["neither", facts(50, false), share(50, 100, 50), ["any-of.not-met", "more-than.not-met", "attested.not-met"]],
    [
      "the share missed, the rest not known",
      facts(50),
      certified(null),
      ["any-of.undetermined", "attested.undetermined"],
    ],
    ["nothing known", {}, null, ["any-of.undetermined", "more-than.undetermined.open", "attested.undetermined"]],
  ])("%s: it speaks of all that would do", (_, given, observed, codes) => {
    const found = shown(skill, given);
    expect(found.observed).toEqual(observed);
    expect(found.code.split("+")).toEqual(codes);
  });
});

describe("the years of a plan", () => {
  const milestones = [
    { year: 2023, national: 6 },
    { year: 2024, national: 4 },
  ];

  test.each([
    ["im.plan.2024.national", "plan.milestones[2024].national", 4, 5],
    ["im.plan.total.national", "plan.milestones[2023-2025].national", null, 15],
  ])("%s is said of %s", (id, fact, observed, required) => {
    const found = shown(["inner-mongolia", "action-plan", id], { plan: { milestones } });
    expect(found.observed).toEqual(observed === null ? null : count(observed));
    expect(found.required).toEqual(count(required));
    expect(JSON.stringify(found.values)).toContain(`"${fact}"`);
  });
});

test("of a dual brand that names no training brand there is none to speak of", () => {
  const found = shown(["inner-mongolia", "dual-brand", "im.dual.link"], { dual: { trainingBrands: [] } });
  const values = { fact: "dual.trainingBrands" };
  expect(found).toEqual({ observed: null, required: null, code: "within.none", values });
});

describe("which facts a standard by place still asks for", () => {
  const judge = prepare({ policy: "inner-mongolia", matter: "labor-brand", asOf: "2025-06-30" });
  const asked = (brand: object) => {
    const { missing } = judge({ brand: brand as never, workforce: {} }).matters["labor-brand"];
    return ["brand.place", "brand.domesticService", "workforce.employedThreeYears"].filter((path) =>
      missing.includes(path),
    );
  };

  test.each([
    [
      "a place not known: the place, and what every class asks",
      {},
      ["brand.place", "brand.domesticService", "workforce.employedThreeYears"],
    ],
    [
      "a place of one class: what it asks",
      { place: "包头市" },
      ["brand.domesticService", "workforce.employedThreeYears"],
    ],
    ["a place that can't be told: nothing would help", { place: "内蒙古自治区" }, []],
    ["a place outside", { place: "武汉市" }, []],
  ])("%s", (_, brand, paths) => expect(asked(brand)).toEqual(paths));
});
