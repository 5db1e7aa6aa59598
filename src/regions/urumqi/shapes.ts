import type {
  ApplicantFacts,
  ApplicationFacts,
  AssessorFacts,
  BrandFacts,
  FormFacts,
  FundFacts,
  Known,
  NoticeFacts,
  ReviewFacts,
  StaffFacts,
  TrainingFacts,
  WorkforceFacts,
} from "../../facts/request-facts.ts";

/** What the matters of Urumqi's policy read, and what their results have; a test holds it against the rules. */
export interface UrumqiShapes {
  recognition: {
    facts: RecognitionFacts;
    readings: {
      "uq.duplicate-national": "bars" | "not-named";
      "uq.every-year": "latest" | "each";
      "uq.placed-base": PlacedBase;
    };
    parts: "naming";
  };
  scoring: {
    facts: ScoringFacts;
    readings: ScoringReadings;
    parts: "score";
  };
  "support-fund": {
    facts: SupportFundFacts;
    readings: {
      "uq.fund-stacking": "each-recognition" | "top-up";
      "uq.district-amount": "fixed" | "district-set";
      "uq.fund-gate": "obligation" | "precondition";
    };
    parts: "subsidy";
  };
  "fund-plan": {
    facts: FundPlanFacts;
    readings: {
      "uq.fund-scope": "closed" | "related";
      "uq.fund-stacking": "each-recognition" | "top-up";
      "uq.district-amount": "fixed" | "district-set";
    };
    parts: "scope";
  };
  "annual-review": {
    facts: AnnualReviewFacts;
    readings: { "uq.run-cured": "stands" | "cured"; "uq.rectify-joined": "any" | "all" };
    parts: "status" | "dates";
  };
  "public-notice": {
    facts: PublicNoticeFacts;
    readings: {
      "uq.notice-days": "calendar" | "working";
      "uq.notice-first-day": "excluded" | "included";
      "uq.notice-last-day": "rolls" | "stays";
    };
    parts: "dates";
  };
  "regional-recommendation": {
    facts: RegionalRecommendationFacts;
    readings: object;
    parts: never;
  };
  "application-form": {
    facts: ApplicationFormFacts;
    readings: object;
    parts: never;
  };
}

type PlacedBase = "trainees" | "passed" | "workforce";

interface ScoringReadings {
  "uq.every-year": "latest" | "each";
  "uq.placed-base": PlacedBase;
  "uq.headcount": "together" | "per-kind";
  "uq.band-edge": "higher" | "lower";
  "uq.trainees-500": "closed-band" | "inclusive";
  "uq.trainees-100": "none" | "first-band";
  "uq.brand-honours": "highest" | "cumulative";
  "uq.personal-honours": "highest" | "cumulative";
  "uq.media": "highest" | "cumulative";
  "uq.insured-none": "zero" | "one";
}

/** Facts of the matter `recognition` (申报认定). */
export interface RecognitionFacts {
  brand?: Known<
    Pick<
      BrandFacts,
      "name" | "recognizedAs" | "ownIdentity" | "ownershipClear" | "distinctCharacter" | "reputation" | "keyIndustry"
    >
  >;
  applicant?: Known<
    Pick<
      ApplicantFacts,
      | "kind"
      | "registeredIn"
      | "independentLegalPerson"
      | "lawful"
      | "internalRules"
      | "trainingQualified"
      | "partnerQualified"
      | "recognitionLostOn"
    >
  >;
  application?: Known<ApplicationFacts>;
  workforce?: Known<Pick<WorkforceFacts, "total" | "trained" | "placed">>;
  training?: Known<Pick<TrainingFacts, "trainees" | "traineesByYear" | "passed" | "placed" | "placedPassed">>;
}

/** Facts of the matter `scoring` (打分表). */
export interface ScoringFacts {
  brand?: Known<
    Pick<
      BrandFacts,
      "ownIdentity" | "ownershipClear" | "logo" | "historyAndPlan" | "honours" | "media" | "channels" | "richContent"
    >
  >;
  applicant?: Known<
    Pick<ApplicantFacts, "independentLegalPerson" | "lawful" | "internalRules" | "noDisputes" | "revenue">
  >;
  workforce?: Known<Pick<WorkforceFacts, "total" | "trained" | "hardship" | "insured" | "placed">>;
  training?: Known<
    Pick<
      TrainingFacts,
      | "trainees"
      | "traineesByYear"
      | "passed"
      | "placed"
      | "placedPassed"
      | "headcount"
      | "headcountByKind"
      | "ownOrPartner"
      | "standardsLed"
      | "standardsJoined"
    >
  >;
  staff?: Known<StaffFacts>;
  assessor?: Known<AssessorFacts>;
}

/** Facts of the matter `support-fund` (政策扶持). */
export interface SupportFundFacts {
  brand?: Known<Pick<BrandFacts, "recognizedAs" | "awardsPaid">>;
  fund?: Known<Pick<FundFacts, "planFiled">>;
}

/** Facts of the matter `fund-plan` (资金使用). */
export interface FundPlanFacts {
  brand?: Known<Pick<BrandFacts, "recognizedAs">>;
  fund?: Known<FundFacts>;
}

/** Facts of the matter `annual-review` (动态管理). */
export interface AnnualReviewFacts {
  applicant?: Known<Pick<ApplicantFacts, "recognitionLostOn">>;
  training?: Known<Pick<TrainingFacts, "passed" | "retainedInTrade">>;
  review?: Known<ReviewFacts>;
}

/** Facts of the matter `public-notice` (公示). */
export interface PublicNoticeFacts {
  notice?: Known<NoticeFacts>;
}

/** Facts of the matter `regional-recommendation` (推荐). */
export interface RegionalRecommendationFacts {
  brand?: Known<Pick<BrandFacts, "recognizedAs" | "regionalConditions">>;
}

/** Facts of the matter `application-form` (推荐表). */
export interface ApplicationFormFacts {
  form?: Known<FormFacts>;
}
