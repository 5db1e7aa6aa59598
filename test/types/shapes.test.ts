import { describe, expect, test } from "vitest";
import { describePolicy, evaluate } from "../../src/index.ts";
import type { UrumqiShapes } from "../../src/regions/urumqi/shapes.ts";

type Leaf = string | number | boolean | readonly unknown[];

/** The dotted paths of all facts of an interface; lists and lists of records are facts, groups are not. */
type PathsOf<Facts> = {
  [Key in keyof Facts & string]-?: NonNullable<Facts[Key]> extends Leaf
    ? Key
    : `${Key}.${PathsOf<NonNullable<Facts[Key]>>}`;
}[keyof Facts & string];

/** What an interface says of a matter, as values: left out or added to, this does not compile. */
interface Said<Shape extends UrumqiShapes[keyof UrumqiShapes]> {
  facts: Record<PathsOf<Shape["facts"]>, true>;
  readings: { [Id in keyof Shape["readings"]]: Record<Shape["readings"][Id] & string, true> };
  parts: Record<Shape["parts"], true>;
}

const placedBase = { "uq.placed-base": { trainees: true, passed: true, workforce: true } } as const;
const highestOrCumulative = { highest: true, cumulative: true } as const;

const said: { [Matter in keyof UrumqiShapes]: Said<UrumqiShapes[Matter]> } = {
  recognition: {
    facts: {
      "brand.name": true,
      "brand.recognizedAs": true,
      "brand.ownIdentity": true,
      "brand.ownershipClear": true,
      "brand.distinctCharacter": true,
      "brand.reputation": true,
      "brand.keyIndustry": true,
      "applicant.kind": true,
      "applicant.registeredIn": true,
      "applicant.independentLegalPerson": true,
      "applicant.lawful": true,
      "applicant.internalRules": true,
      "applicant.trainingQualified": true,
      "applicant.partnerQualified": true,
      "applicant.recognitionLostOn": true,
      "application.districtReviewed": true,
      "workforce.total": true,
      "workforce.trained": true,
      "workforce.placed": true,
      "training.trainees": true,
      "training.passed": true,
      "training.placed": true,
      "training.placedPassed": true,
    },
    readings: placedBase,
    parts: { naming: true },
  },
  scoring: {
    facts: {
      "brand.ownIdentity": true,
      "brand.ownershipClear": true,
      "brand.logo": true,
      "brand.historyAndPlan": true,
      "brand.honours": true,
      "brand.media": true,
      "brand.channels": true,
      "brand.richContent": true,
      "applicant.independentLegalPerson": true,
      "applicant.lawful": true,
      "applicant.internalRules": true,
      "applicant.noDisputes": true,
      "applicant.revenue": true,
      "workforce.total": true,
      "workforce.trained": true,
      "workforce.hardship": true,
      "workforce.insured": true,
      "workforce.placed": true,
      "training.trainees": true,
      "training.passed": true,
      "training.placed": true,
      "training.placedPassed": true,
      "training.headcount": true,
      "training.ownOrPartner": true,
      "training.standardsLed": true,
      "training.standardsJoined": true,
      "staff.honours": true,
      "staff.publicBenefit": true,
      "assessor.supportMoney": true,
      "assessor.cooperation": true,
      "assessor.culture": true,
    },
    readings: {
      ...placedBase,
      "uq.band-edge": { higher: true, lower: true },
      "uq.trainees-500": { "closed-band": true, inclusive: true },
      "uq.trainees-100": { none: true, "first-band": true },
      "uq.brand-honours": highestOrCumulative,
      "uq.personal-honours": highestOrCumulative,
      "uq.media": highestOrCumulative,
      "uq.insured-none": { zero: true, one: true },
    },
    parts: { score: true },
  },
  "support-fund": {
    facts: { "brand.recognizedAs": true, "brand.awardsPaid": true, "fund.lines": true, "fund.planFiled": true },
    readings: {
      "uq.fund-stacking": { "each-recognition": true, "top-up": true },
      "uq.district-amount": { fixed: true, "district-set": true },
      "uq.fund-scope": { closed: true, related: true },
    },
    parts: { subsidy: true },
  },
  "annual-review": {
    facts: {
      "applicant.recognitionLostOn": true,
      "training.passed": true,
      "training.placedPassed": true,
      "review.years": true,
      "review.findings.training": true,
      "review.findings.scale": true,
      "review.findings.competitiveness": true,
      "review.findings.recognition": true,
    },
    readings: {},
    parts: { status: true, dates: true },
  },
  "public-notice": {
    facts: {
      "notice.publishedOn": true,
      "notice.objection": true,
      "notice.holidays": true,
      "notice.makeUpWorkdays": true,
    },
    readings: {
      "uq.notice-days": { calendar: true, working: true },
      "uq.notice-first-day": { excluded: true, included: true },
    },
    parts: { dates: true },
  },
  "regional-recommendation": { facts: { "brand.recognizedAs": true }, readings: {}, parts: {} },
  "application-form": { facts: { "form.completed": true }, readings: {}, parts: {} },
};

const described = describePolicy("urumqi");
const options = Object.fromEntries(
  described.readings.map((each) => [each.id, [each.default, ...each.alternatives].sort()]),
);
const { matters } = evaluate({ policy: "urumqi", asOf: "2025-06-30", facts: {}, detail: "result" });

/** What the rules of a matter read, whatever its edition. */
function readBy(matter: string) {
  const provisions = described.matters
    .filter(({ id }) => id === matter)
    .flatMap(({ editions }) => editions)
    .flatMap((edition) => edition.provisions);
  const readings = new Set(provisions.flatMap((provision) => provision.readings));
  return {
    facts: [...new Set(provisions.flatMap((provision) => provision.facts))].sort(),
    readings: Object.fromEntries([...readings].map((id) => [id, options[id]])),
  };
}

describe("the types of Urumqi's matters say what the rules read", () => {
  test("matter by matter", () => {
    expect(Object.keys(said).sort()).toEqual(described.matters.map(({ id }) => id).sort());
  });

  test.each(Object.entries(said))("%s", (matter, { facts, readings, parts }) => {
    const read = readBy(matter);
    expect(Object.keys(facts).sort()).toEqual(read.facts);
    expect(Object.fromEntries(Object.entries(readings).map(([id, each]) => [id, Object.keys(each).sort()]))).toEqual(
      read.readings,
    );
    const result = matters[matter as keyof typeof matters];
    const has = ["naming", "score", "subsidy", "status", "dates"].filter((part) => Object.hasOwn(result, part));
    expect(Object.keys(parts).sort()).toEqual(has.sort());
  });
});
