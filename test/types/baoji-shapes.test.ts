import type { BaojiShapes } from "../../src/regions/baoji/shapes.ts";
import { expectAgreement, type Said } from "./said.ts";

const said: { [Matter in keyof BaojiShapes]: Said<BaojiShapes[Matter]> } = {
  "labor-brand": {
    facts: {
      "brand.name": true,
      "brand.nameFixedBefore": true,
      "brand.largeEmployment": true,
      "brand.markedSkill": true,
      "brand.marketRecognition": true,
      "brand.countyRecommended": true,
    },
    readings: {
      "bj.name-occupation": { accept: true, literal: true },
      "bj.name-scope": { all: true, "new-names": true },
    },
    parts: { naming: true },
  },
  "absorption-award": {
    facts: {
      "workforce.signed": true,
      "brand.inLibrary": true,
      "award.countyQualified": true,
      "award.countyAmount": true,
      "award.paid": true,
    },
    readings: { "bj.library-entry": { consequence: true, condition: true } },
    parts: { subsidy: true },
  },
  "recognition-award": {
    facts: { "brand.recognizedAs": true, "award.decidedAmount": true },
    readings: {},
    parts: { subsidy: true },
  },
  "exhibition-award": {
    facts: { "award.exhibition": true, "award.decidedAmount": true, "award.paid": true },
    readings: {},
    parts: { subsidy: true },
  },
  "library-review": {
    facts: {
      "exit.training": true,
      "exit.employment": true,
      "exit.competitiveness": true,
      "exit.recognition": true,
    },
    readings: { "bj.exit-joined": { any: true, all: true } },
    parts: { status: true },
  },
  "leading-enterprise": {
    facts: {
      "applicant.healthyFinances": true,
      "applicant.riskResistance": true,
      "applicant.soundEmployment": true,
    },
    readings: {},
    parts: {},
  },
  "action-plan": {
    facts: {
      "plan.counties": true,
      "plan.countiesWithBrand": true,
      "plan.countiesWithProject": true,
      "plan.keySupportCounties": true,
      "plan.keySupportCountiesWithStudio": true,
      "plan.brands": true,
      "plan.recommendedProvincial": true,
      "plan.national": true,
      "plan.skill": true,
      "plan.service": true,
      "plan.cultureTourism": true,
      "plan.livelihood": true,
    },
    readings: {
      "bj.skill-range": { floor: true, range: true },
      "bj.plan-due": { "plan-end": true, "at-once": true },
    },
    parts: {},
  },
};

expectAgreement("baoji", said);
