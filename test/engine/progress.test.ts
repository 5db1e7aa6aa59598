import { describe, expect, test } from "vitest";
import { evaluate, path } from "../../src/index.ts";

// The catalogue: matters of progress ask whether targets are reached. All count for the outcome, 力争 or not; `binding` tells which
// of them are a duty.

const reached = {
  brands: 12,
  counties: 12,
  countiesWithBrand: 12,
  countiesWithProject: 12,
  recommendedProvincial: 3,
  national: 2,
  skill: 1,
  service: 2,
  cultureTourism: 2,
  livelihood: 2,
  keySupportCounties: 1,
  keySupportCountiesWithStudio: 1,
};

describe("Baoji's targets, due at the end of 2025", () => {
  const plan = (changes: object, asOf = "2025-12-31") =>
    evaluate({ policy: "baoji", matter: "action-plan", asOf, facts: { plan: { ...reached, ...changes } } }).matters[
      "action-plan"
    ];

  test("all reached", () => {
    expect(plan({}).outcome).toBe("met");
  });

  // Each by one, whether its wording makes it a duty (确保) or an aim (力争).
  test.each([
    ["bj.plan.brands", { brands: 11 }, false],
    ["bj.plan.county", { countiesWithBrand: 11 }, false],
    ["bj.plan.provincial", { recommendedProvincial: 2 }, false],
    ["bj.plan.national", { national: 1 }, false],
    ["bj.plan.projects", { countiesWithProject: 11 }, false],
    ["bj.plan.studios", { keySupportCountiesWithStudio: 0 }, true],
  ])("%s is missed by one: the whole is not met", (id, changes, binding) => {
    for (const detail of ["outcome", "result", "full"] as const) {
      const facts = { plan: { ...reached, ...changes } };
      const whole = evaluate({ policy: "baoji", matter: "action-plan", asOf: "2025-12-31", facts, detail });
      expect(whole.matters["action-plan"].outcome).toBe("not-met");
    }
    const { criteria } = plan(changes);
    expect(criteria.filter(({ outcome }) => outcome !== "met").map((each) => each.id)).toEqual([id]);
    expect(criteria.find((each) => each.id === id)?.binding).toBe(binding);
  });

  test("one not known leaves the whole open, and decides it", () => {
    expect(plan({ national: null })).toMatchObject({
      outcome: "undetermined",
      deciding: 1,
      missing: ["plan.national"],
    });
  });

  test("the day before, what is not reached is not applicable", () => {
    const early = plan({ brands: 11 }, "2025-12-30");
    expect(early.criteria.find(({ id }) => id === "bj.plan.brands")?.outcome).toBe("not-applicable");
    expect(early.outcome).toBe("met");
  });

  test("a way to met raises aims too", () => {
    const facts = { plan: { ...reached, brands: 10 } };
    expect(path({ policy: "baoji", matter: "action-plan", asOf: "2025-12-31", facts })).toEqual({
      changes: [{ path: "plan.brands", from: 10, to: 12, attested: false }],
    });
  });
});

describe("a dual brand in every league and city of Inner Mongolia", () => {
  const twelve =
    "呼和浩特市 包头市 呼伦贝尔市 兴安盟 通辽市 赤峰市 锡林郭勒盟 乌兰察布市 鄂尔多斯市 巴彦淖尔市 乌海市 阿拉善盟".split(
      " ",
    );
  const covered = (places: readonly string[], readings: object = {}) =>
    evaluate({
      policy: "inner-mongolia",
      matter: "dual-brand-coverage",
      asOf: "2025-06-30",
      readings,
      facts: { plan: { dualBrandPlaces: places } },
    }).matters["dual-brand-coverage"].outcome;

  test("is due at once, for the twelve and the two cities", () => {
    expect(covered([...twelve, "满洲里市", "二连浩特市"])).toBe("met");
    expect(covered([...twelve, "满洲里市"])).toBe("not-met");
    expect(covered([])).toBe("not-met");
  });

  test("or for the twelve alone", () => {
    const readings = { "im.league-places": "twelve" };
    expect(covered(twelve, readings)).toBe("met");
    expect(covered(twelve.slice(1), readings)).toBe("not-met");
  });
});

describe("how many of the missing facts decide", () => {
  const identity = { ownIdentity: true, ownershipClear: true, distinctCharacter: true, reputation: true };
  const complete = {
    brand: { ...identity, name: "天山烤馕师", keyIndustry: true, recognizedAs: ["county"] },
    applicant: {
      registeredIn: "650102",
      kind: "enterprise",
      independentLegalPerson: true,
      lawful: true,
      internalRules: true,
      trainingQualified: true,
      recognitionLostOn: "never",
    },
    application: { districtReviewed: true },
    workforce: { total: 300, trained: 150 },
    training: { trainees: 100, placed: 80 },
  };
  const judged = (changes: { [Group in keyof typeof complete]?: object }) => {
    const groups = Object.entries(complete).map(([name, group]) => [
      name,
      { ...group, ...changes[name as keyof typeof complete] },
    ]);
    const facts = Object.fromEntries(groups) as object;
    return evaluate({ policy: "urumqi", matter: "recognition", asOf: "2025-06-30", facts }).matters.recognition;
  };

  test("none where nothing is missing", () => {
    expect(judged({})).toMatchObject({ outcome: "met", deciding: 0, missing: [] });
  });

  test("none where the outcome is settled, though facts are missing: a name that binds nobody, and one beside a failure", () => {
    expect(judged({ brand: { name: null } })).toMatchObject({ outcome: "met", deciding: 0, missing: ["brand.name"] });
    const failed = judged({ workforce: { total: 299 }, application: { districtReviewed: null } });
    expect(failed).toMatchObject({ outcome: "not-met", deciding: 0, missing: ["application.districtReviewed"] });
  });

  test("those that can change the outcome, before those that can't", () => {
    const found = judged({ brand: { name: null, keyIndustry: null }, application: { districtReviewed: null } });
    expect([found.outcome, found.deciding]).toEqual(["undetermined", 2]);
    expect(found.missing.slice(0, 2).concat().sort()).toEqual(["application.districtReviewed", "brand.keyIndustry"]);
    expect(found.missing.slice(2)).toEqual(["brand.name"]);
  });
});
