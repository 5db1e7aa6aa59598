import type { ApplicantFacts, AwardFacts, BrandFacts, Known, TrainingFacts } from "../../facts/request-facts.ts";

/** What the matters of Hubei's policy read, and what their results have; a test holds it against the rules. */
export interface HubeiShapes {
  "labor-brand": {
    facts: LaborBrandFacts;
    readings: {
      "hb.name-force": "advisory" | "binding";
      "hb.name-occupation": "accept" | "literal";
      "hb.name-scope": "all" | "new-names";
    };
    parts: "naming";
  };
  "construction-award": {
    facts: ConstructionAwardFacts;
    readings: { "hb.award-stacking": "each-recognition" | "top-up"; "hb.library-scope": "both" | "provincial" };
    parts: "subsidy";
  };
  "skills-base-grant": { facts: SkillsBaseGrantFacts; readings: object; parts: "subsidy" };
  "leading-enterprise": { facts: LeadingEnterpriseFacts; readings: object; parts: "subsidy" };
  "training-subsidy": { facts: TrainingSubsidyFacts; readings: object; parts: "subsidy" };
}

/** Facts of the matter `labor-brand` (资源库). */
export interface LaborBrandFacts {
  brand?: Known<
    Pick<BrandFacts, "name" | "nameFixedBefore" | "largeEmployment" | "markedSkill" | "marketRecognition" | "field">
  >;
}

/** Facts of the matter `construction-award` (建设奖补). */
export interface ConstructionAwardFacts {
  brand?: Known<Pick<BrandFacts, "inLibrary" | "recognizedAs" | "awardsPaid">>;
}

/** Facts of the matter `skills-base-grant` (建设补助). */
export interface SkillsBaseGrantFacts {
  award?: Known<Pick<AwardFacts, "skillsBase" | "paid">>;
}

/** Facts of the matter `leading-enterprise` (领军企业奖补). */
export interface LeadingEnterpriseFacts {
  applicant?: Known<Pick<ApplicantFacts, "recognizedLeadingEnterprise">>;
  award?: Known<Pick<AwardFacts, "paid">>;
}

/** Facts of the matter `training-subsidy` (培训补贴). */
export interface TrainingSubsidyFacts {
  brand?: Known<Pick<BrandFacts, "inDirectory">>;
  training?: Known<Pick<TrainingFacts, "recognizedVenue">>;
  award?: Known<Pick<AwardFacts, "trainingSubsidy" | "uplift">>;
}
