import type { InnerMongoliaShapes } from "../../src/regions/inner-mongolia/shapes.ts";
import { expectAgreement, type Said } from "./said.ts";

const trainingMaterials = { "materials.submittedOn": true, "materials.trainingForm": true } as const;
const laborMaterials = { "materials.submittedOn": true, "materials.laborForm": true } as const;

const training = {
  "training.level": true,
  "training.year": true,
  "training.trainees": true,
  "training.examined": true,
  "training.passed": true,
  "training.employed": true,
  "training.employedPassed": true,
  "training.keyGroups": true,
  "training.orderOriented": true,
  "training.institution.management": true,
  "training.institution.teachers": true,
  "training.institution.premises": true,
  "training.institution.schoolEnterprise": true,
  "training.institution.realNameRecords": true,
  "training.institution.lawful": true,
  "training.keyField": true,
  "training.service": true,
  "training.localStandard.scale": true,
  "training.localStandard.passRate": true,
  "training.localStandard.employmentRate": true,
  "training.localStandard.keyGroups": true,
  "training.localStandard.orderShare": true,
  "training.localStandard.complete": true,
} as const;

const labor = {
  "brand.name": true,
  "brand.place": true,
  "brand.origin": true,
  "brand.formedOn": true,
  "brand.domesticService": true,
  "brand.regionTrait": true,
  "brand.reputation": true,
  "brand.noViolations": true,
  "brand.socialBenefit": true,
  "workforce.total": true,
  "workforce.trained": true,
  "workforce.certified": true,
  "workforce.employedThreeYears": true,
} as const;

const ofTraining = {
  "im.pass-base": { trainees: true, examined: true },
  "im.employment-base": { trainees: true, passed: true },
} as const;
const ofLabor = {
  "im.age-scope": { both: true, spontaneous: true },
  "im.age-day": { anniversary: true, "day-after": true },
  "im.name-force": { binding: true, advisory: true },
} as const;

const said: { [Matter in keyof InnerMongoliaShapes]: Said<InnerMongoliaShapes[Matter]> } = {
  "training-brand": { facts: { ...training, ...trainingMaterials }, readings: ofTraining, parts: {} },
  "labor-brand": {
    facts: { ...labor, "brand.nameQuality": true, ...laborMaterials },
    readings: ofLabor,
    parts: { naming: true, scope: true },
  },
  "dual-brand": {
    facts: {
      ...labor,
      ...training,
      "training.linked": true,
      "training.promotes": true,
      "dual.trainingBrands": true,
      "dual.relaxationGround": true,
      ...trainingMaterials,
      ...laborMaterials,
    },
    readings: { ...ofTraining, ...ofLabor },
    parts: { relaxation: true, scope: true },
  },
  "dual-brand-coverage": {
    facts: { "plan.dualBrandPlaces": true },
    readings: { "im.league-places": { fourteen: true, twelve: true } },
    parts: {},
  },
  "action-plan": { facts: { "plan.milestones": true }, readings: {}, parts: {} },
  directory: {
    facts: {
      "brand.largeEmployment": true,
      "brand.markedSkill": true,
      "brand.marketRecognition": true,
      "brand.wideReach": true,
    },
    readings: {},
    parts: {},
  },
};

expectAgreement("inner-mongolia", said);
