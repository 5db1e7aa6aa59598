import type { ApplicantFacts, AwardFacts, BrandFacts, Known, TrainingFacts } from "laowu-rules";

/** What the matters of Taiyuan's policy read, and what their results have. */
export interface TaiyuanShapes {
  "bingzhou-award": { facts: BingzhouAwardFacts; readings: object; parts: "subsidy" };
}

interface BingzhouAwardFacts {
  brand?: Known<
    Pick<
      BrandFacts,
      | "place"
      | "recognizedAs"
      | "keyIndustry"
      | "ownIdentity"
      | "ownershipClear"
      | "distinctCharacter"
      | "marketRecognition"
      | "reputation"
    >
  >;
  applicant?: Known<Pick<ApplicantFacts, "independentLegalPerson" | "internalRules">>;
  training?: Known<Pick<TrainingFacts, "trainees">>;
  award?: Known<Pick<AwardFacts, "paid">>;
  taiyuan?: Known<{
    cooperationBase?: Known<boolean>;
    film?: Known<boolean>;
    openCourse?: Known<boolean>;
    outlet?: Known<boolean>;
    newlyEmployed?: Known<number>;
  }>;
}
