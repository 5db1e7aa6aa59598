import type { HubeiShapes } from "../../src/regions/hubei/shapes.ts";
import { expectAgreement, type Said } from "./said.ts";

const said: { [Matter in keyof HubeiShapes]: Said<HubeiShapes[Matter]> } = {
  "labor-brand": {
    facts: {
      "brand.name": true,
      "brand.nameFixedBefore": true,
      "brand.largeEmployment": true,
      "brand.markedSkill": true,
      "brand.marketRecognition": true,
      "brand.field": true,
    },
    readings: {
      "hb.name-force": { advisory: true, binding: true },
      "hb.name-occupation": { accept: true, literal: true },
      "hb.name-scope": { all: true, "new-names": true },
    },
    parts: { naming: true },
  },
  "construction-award": {
    facts: { "brand.inLibrary": true, "brand.recognizedAs": true, "brand.awardsPaid": true },
    readings: {
      "hb.award-stacking": { "each-recognition": true, "top-up": true },
      "hb.library-scope": { both: true, provincial: true },
    },
    parts: { subsidy: true },
  },
  "skills-base-grant": {
    facts: { "award.skillsBase": true, "award.paid": true },
    readings: {},
    parts: { subsidy: true },
  },
  "leading-enterprise": {
    facts: { "applicant.recognizedLeadingEnterprise": true, "award.paid": true },
    readings: {},
    parts: { subsidy: true },
  },
  "training-subsidy": {
    facts: {
      "brand.inDirectory": true,
      "training.recognizedVenue": true,
      "award.trainingSubsidy": true,
      "award.uplift": true,
    },
    readings: {},
    parts: { subsidy: true },
  },
};

expectAgreement("hubei", said);
