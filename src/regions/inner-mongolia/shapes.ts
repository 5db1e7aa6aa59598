import type {
  BrandFacts,
  DualFacts,
  Known,
  MaterialsFacts,
  PlanFacts,
  TrainingFacts,
  WorkforceFacts,
} from "../../facts/request-facts.ts";

/** What the matters of Inner Mongolia's policy read, and what their results have; a test holds it against the rules. */
export interface InnerMongoliaShapes {
  "training-brand": {
    facts: TrainingBrandFacts;
    readings: { "im.pass-base": "trainees" | "examined"; "im.employment-base": "trainees" | "passed" };
    parts: never;
  };
  "labor-brand": {
    facts: LaborBrandFacts;
    readings: {
      "im.age-scope": "both" | "spontaneous";
      "im.age-day": "anniversary" | "day-after";
      "im.name-force": "binding" | "advisory";
    };
    parts: "naming" | "scope";
  };
  "dual-brand": { facts: DualBrandFacts; readings: object; parts: "relaxation" | "scope" };
  "dual-brand-coverage": {
    facts: DualBrandCoverageFacts;
    readings: { "im.league-places": "fourteen" | "twelve" };
    parts: never;
  };
  "action-plan": { facts: ActionPlanFacts; readings: object; parts: never };
  directory: { facts: DirectoryFacts; readings: object; parts: never };
}

type TrainingBrand = Pick<
  TrainingFacts,
  | "level"
  | "year"
  | "trainees"
  | "examined"
  | "passed"
  | "employed"
  | "employedPassed"
  | "keyGroups"
  | "orderOriented"
  | "institution"
  | "keyField"
  | "service"
  | "localStandard"
>;

type LaborBrand = Pick<
  BrandFacts,
  | "name"
  | "nameQuality"
  | "place"
  | "origin"
  | "formedOn"
  | "domesticService"
  | "regionTrait"
  | "reputation"
  | "noViolations"
  | "socialBenefit"
>;

type LaborBrandWorkforce = Pick<WorkforceFacts, "total" | "trained" | "certified" | "employedThreeYears">;

/** Facts of the matter `training-brand` (职业技能培训品牌). */
export interface TrainingBrandFacts {
  training?: Known<TrainingBrand>;
  materials?: Known<Pick<MaterialsFacts, "submittedOn" | "trainingForm">>;
}

/** Facts of the matter `labor-brand` (劳务品牌). */
export interface LaborBrandFacts {
  brand?: Known<LaborBrand>;
  workforce?: Known<LaborBrandWorkforce>;
  materials?: Known<Pick<MaterialsFacts, "submittedOn" | "laborForm">>;
}

/** Facts of the matter `dual-brand` (“双品牌”): one training brand in `training`, or several in `dual.trainingBrands`. */
export interface DualBrandFacts {
  brand?: Known<Omit<LaborBrand, "nameQuality">>;
  workforce?: Known<LaborBrandWorkforce>;
  training?: Known<TrainingBrand & Pick<TrainingFacts, "linked" | "promotes">>;
  dual?: Known<DualFacts>;
  materials?: Known<MaterialsFacts>;
}

/** Facts of the matter `dual-brand-coverage` (每个盟市至少一个“双品牌”). */
export interface DualBrandCoverageFacts {
  plan?: Known<Pick<PlanFacts, "dualBrandPlaces">>;
}

/** Facts of the matter `action-plan` (专项行动计划). */
export interface ActionPlanFacts {
  plan?: Known<Pick<PlanFacts, "milestones">>;
}

/** Facts of the matter `directory` (自治区级劳务品牌目录). */
export interface DirectoryFacts {
  brand?: Known<Pick<BrandFacts, "largeEmployment" | "markedSkill" | "marketRecognition" | "wideReach">>;
}
