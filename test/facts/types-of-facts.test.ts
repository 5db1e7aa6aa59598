import { describe, expect, test } from "vitest";
import type { FactType } from "../../src/facts/fact-type.ts";
import {
  checkedBreakdowns,
  checkedPairs,
  checkedSeries,
  factPaths,
  factTypes,
  recordBreakdowns,
  recordPairs,
  recordSeries,
} from "../../src/facts/fact-types.ts";

// The contract's table of facts, by kind: what a request may state, and in what unit.
const training = {
  people:
    "trainees passed employed employedPassed keyGroups orderOriented placed placedPassed examined retainedInTrade headcount headcountByKind.skill headcountByKind.induction headcountByKind.refresher localStandard.scale localStandard.keyGroups",
  items: "standardsLed standardsJoined",
  boolean:
    "ownOrPartner institution.management institution.teachers institution.premises institution.schoolEnterprise institution.realNameRecords institution.lawful keyField service linked promotes recognizedVenue localStandard.complete",
  percent: "localStandard.passRate localStandard.employmentRate localStandard.orderShare",
};
const boolean: Readonly<Record<string, string>> = {
  brand:
    "nameFixedBefore domesticService inLibrary inDirectory regionTrait nameQuality ownIdentity ownershipClear distinctCharacter reputation keyIndustry logo historyAndPlan noViolations socialBenefit largeEmployment markedSkill marketRecognition wideReach countyRecommended regionalConditions channels richContent",
  applicant:
    "independentLegalPerson lawful internalRules trainingQualified partnerQualified noDisputes healthyFinances riskResistance soundEmployment recognizedLeadingEnterprise",
  application: "districtReviewed",
  workforce: "certified",
  training: training.boolean,
  materials: "trainingForm laborForm",
  fund: "planFiled",
  "review.findings": "training scale competitiveness recognition",
  notice: "objection",
  award: "paid countyQualified exhibition",
  exit: "training employment competitiveness recognition",
};
const counts: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  people: { workforce: "total trained hardship insured placed signed employedThreeYears", training: training.people },
  items: { training: training.items },
  occasions: { staff: "publicBenefit" },
  places: { plan: "counties countiesWithBrand countiesWithProject keySupportCounties keySupportCountiesWithStudio" },
  brands: { plan: "brands recommendedProvincial national skill service cultureTourism livelihood" },
};
const listed = (groups: Readonly<Record<string, string>>) =>
  Object.entries(groups).flatMap(([group, names]) => names.split(" ").map((name) => `${group}.${name}`));
const having = (holds: (type: FactType) => boolean) => factPaths.filter((path) => holds(factTypes[path])).sort();

test("findings", () => {
  expect(having(({ kind, unit }) => kind === "boolean" && unit === null)).toEqual(listed(boolean).sort());
});

test.each(Object.entries(counts))("counts of %s", (counted, groups) => {
  expect(having(({ kind, unit }) => kind === "count" && unit === counted)).toEqual(listed(groups).sort());
});

const levels = ["county", "municipal", "provincial", "national"];
const tiers = ["national", "provincial", "local"];
const choice = (options: readonly string[]) => ({ kind: "choice", unit: null, options });
const list = (of: object) => ({ kind: "list", unit: null, of });
const day = { kind: "date", unit: "day", never: false };
const money = { kind: "money", unit: "yuan" };
const percent = (most: number) => ({ kind: "percent", unit: "percent", most });
const pointsUpTo = (most: number) => ({ kind: "points", unit: "points", most });
const text = { kind: "text", unit: null };
const place = { kind: "place", unit: null };
const year = { kind: "year", unit: "year" };
const count = (unit: string) => ({ kind: "count", unit });
const finding = { kind: "boolean", unit: null };
const level = choice(["autonomous-region", "league-city", "county"]);

const others: Readonly<Record<string, object>> = {
  "brand.name": text,
  "brand.place": place,
  "brand.origin": choice(["cultivated", "spontaneous", "other"]),
  "brand.formedOn": day,
  "brand.field": choice(["skill", "service", "culture-tourism", "livelihood", "other"]),
  "brand.recognizedAs": list(choice(levels)),
  "brand.awardsPaid": list(choice(levels)),
  "brand.honours": list(choice(tiers)),
  "brand.media": list(choice(tiers)),
  "applicant.kind": choice([
    "enterprise",
    "training-institution",
    "trade-association",
    "hr-agency",
    "agricultural-cooperative",
    "other-market-entity",
    "non-market-body",
  ]),
  "applicant.registeredIn": place,
  "applicant.recognitionLostOn": { ...day, never: true },
  "applicant.revenue": money,
  "training.level": level,
  "training.year": year,
  "training.localStandard.passRate": percent(100),
  "training.localStandard.employmentRate": percent(100),
  "training.localStandard.orderShare": percent(100),
  "training.traineesByYear": {
    kind: "records",
    unit: null,
    fields: { year, trainees: count("people") },
    required: ["year", "trainees"],
  },
  "dual.relaxationGround": choice([
    "recognized-influence",
    "key-technology",
    "intangible-heritage",
    "innovative-model",
    "new-technology",
    "other",
  ]),
  "materials.submittedOn": day,
  "staff.honours": list(choice(tiers)),
  "assessor.supportMoney": pointsUpTo(3),
  "assessor.cooperation": pointsUpTo(5),
  "assessor.culture": pointsUpTo(5),
  "fund.lines": { kind: "records", unit: null, fields: { use: text, amount: money }, required: ["use", "amount"] },
  "review.years": { kind: "records", unit: null, fields: { year, passed: finding }, required: ["year", "passed"] },
  "notice.publishedOn": day,
  "notice.holidays": list(day),
  "notice.makeUpWorkdays": list(day),
  "award.skillsBase": choice(["training-base", "master-studio", "none"]),
  "award.trainingSubsidy": money,
  "award.uplift": percent(1000),
  "award.countyAmount": money,
  "award.decidedAmount": money,
  "plan.milestones": {
    kind: "records",
    unit: null,
    fields: {
      year,
      counties: count("places"),
      countiesWithBrand: count("places"),
      regional: count("brands"),
      national: count("brands"),
    },
    required: ["year"],
  },
  "plan.dualBrandPlaces": list(place),
};

test.each(Object.entries(others))("%s", (path, type) => {
  expect((factTypes as Readonly<Record<string, FactType>>)[path]).toEqual(type);
});

test("there are no others but the training brands and the fields of the form", () => {
  const known = [...listed(boolean), ...Object.values(counts).flatMap(listed), ...Object.keys(others)];
  expect(factPaths.filter((path) => !known.includes(path)).sort()).toEqual(["dual.trainingBrands", "form.completed"]);
});

test("the fields of the form are the twenty that the catalogue lists", () => {
  const { of } = factTypes["form.completed"];
  expect(of.options).toHaveLength(20);
  expect(new Set(of.options).size).toBe(20);
  expect(of.options.every((option) => /^[a-z]+(?:-[a-z]+)*$/.test(option))).toBe(true);
});

test("a training brand has the facts of the group in whose place it stands, and none is required", () => {
  const { kind, unit, fields, required } = factTypes["dual.trainingBrands"];
  expect([kind, unit, required]).toEqual(["records", null, []]);
  const ofGroup = factPaths.filter((path) => path.startsWith("training."));
  expect(Object.keys(fields).map((field) => `training.${field}`)).toEqual(ofGroup);
  for (const [field, type] of Object.entries(fields))
    expect(type).toEqual(factTypes[`training.${field}` as "training.year"]);
});

describe("a part is held against its whole", () => {
  const ofTraining = [
    ["examined", "trainees"],
    ["passed", "trainees"],
    ["passed", "examined"],
    ["employed", "trainees"],
    ["keyGroups", "trainees"],
    ["orderOriented", "trainees"],
    ["placed", "trainees"],
    ["employedPassed", "passed"],
    ["placedPassed", "passed"],
    ["retainedInTrade", "passed"],
  ];
  const inGroup = (group: string, pairs: readonly (readonly string[])[]) =>
    pairs.map((pair) => pair.map((path) => `${group}.${path}`));

  test("in a request", () => {
    expect([...checkedPairs].sort()).toEqual(
      [
        ...inGroup("workforce", [
          ["trained", "total"],
          ["placed", "total"],
        ]),
        ...inGroup("training", ofTraining),
        ...inGroup("plan", [
          ["countiesWithBrand", "counties"],
          ["countiesWithProject", "counties"],
          ["keySupportCountiesWithStudio", "keySupportCounties"],
        ]),
      ].sort(),
    );
  });

  test("in the records of a list", () => {
    expect(recordPairs).toEqual({
      "dual.trainingBrands": ofTraining,
      "plan.milestones": [["countiesWithBrand", "counties"]],
    });
  });
});

describe("a count that is given in two ways agrees with itself", () => {
  const ofTraining = {
    breakdown: {
      total: "headcount",
      parts: ["headcountByKind.skill", "headcountByKind.induction", "headcountByKind.refresher"],
    },
    series: { latest: "trainees", list: "traineesByYear", field: "trainees" },
  };
  const inGroup = (path: string) => `training.${path}`;

  test("in a request", () => {
    const { breakdown, series } = ofTraining;
    expect(checkedBreakdowns).toEqual([{ total: inGroup(breakdown.total), parts: breakdown.parts.map(inGroup) }]);
    expect(checkedSeries).toEqual([{ ...series, latest: inGroup(series.latest), list: inGroup(series.list) }]);
  });

  test("in a training brand", () => {
    expect(recordBreakdowns).toEqual({ "dual.trainingBrands": [ofTraining.breakdown] });
    expect(recordSeries).toEqual({ "dual.trainingBrands": [ofTraining.series] });
  });
});
