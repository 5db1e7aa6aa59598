import type {
  ApplicantFacts,
  AwardFacts,
  BrandFacts,
  ExitFacts,
  Known,
  PlanFacts,
  WorkforceFacts,
} from "../../facts/request-facts.ts";

/** What the matters of Baoji's policy read, and what their results have; a test holds it against the rules. */
export interface BaojiShapes {
  "labor-brand": {
    facts: LaborBrandFacts;
    readings: { "bj.name-occupation": "accept" | "literal"; "bj.name-scope": "all" | "new-names" };
    parts: "naming";
  };
  "absorption-award": {
    facts: AbsorptionAwardFacts;
    readings: { "bj.library-entry": "consequence" | "condition" };
    parts: "subsidy";
  };
  "recognition-award": { facts: RecognitionAwardFacts; readings: object; parts: "subsidy" };
  "exhibition-award": { facts: ExhibitionAwardFacts; readings: object; parts: "subsidy" };
  "library-review": { facts: LibraryReviewFacts; readings: { "bj.exit-joined": "any" | "all" }; parts: "status" };
  "leading-enterprise": { facts: LeadingEnterpriseFacts; readings: object; parts: never };
  "action-plan": {
    facts: ActionPlanFacts;
    readings: { "bj.skill-range": "floor" | "range"; "bj.plan-due": "plan-end" | "at-once" };
    parts: never;
  };
}

/** Facts of the matter `labor-brand` (资源库). */
export interface LaborBrandFacts {
  brand?: Known<
    Pick<
      BrandFacts,
      "name" | "nameFixedBefore" | "largeEmployment" | "markedSkill" | "marketRecognition" | "countyRecommended"
    >
  >;
}

/** Facts of the matter `absorption-award` (吸纳就业奖补). */
export interface AbsorptionAwardFacts {
  brand?: Known<Pick<BrandFacts, "inLibrary">>;
  workforce?: Known<Pick<WorkforceFacts, "signed">>;
  award?: Known<Pick<AwardFacts, "countyQualified" | "countyAmount" | "paid">>;
}

/** Facts of the matter `recognition-award` (认定奖补). */
export interface RecognitionAwardFacts {
  brand?: Known<Pick<BrandFacts, "recognizedAs">>;
  award?: Known<Pick<AwardFacts, "decidedAmount">>;
}

/** Facts of the matter `exhibition-award` (展示交流补助). */
export interface ExhibitionAwardFacts {
  award?: Known<Pick<AwardFacts, "exhibition" | "decidedAmount" | "paid">>;
}

/** Facts of the matter `library-review` (退出机制). */
export interface LibraryReviewFacts {
  exit?: Known<ExitFacts>;
}

/** Facts of the matter `leading-enterprise` (龙头企业). */
export interface LeadingEnterpriseFacts {
  applicant?: Known<Pick<ApplicantFacts, "healthyFinances" | "riskResistance" | "soundEmployment">>;
}

/** Facts of the matter `action-plan` (目标任务). */
export interface ActionPlanFacts {
  plan?: Known<Omit<PlanFacts, "milestones" | "dualBrandPlaces">>;
}
