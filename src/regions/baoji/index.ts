import { bilingual } from "../../ground/bilingual.ts";
import type { Policy } from "../../policy/policy.ts";
import { absorptionAward } from "./absorption-award.ts";
import { actionPlan } from "./action-plan.ts";
import { assumptions } from "./assumptions.ts";
import { opinion } from "./documents.ts";
import { exhibitionAward } from "./exhibition-award.ts";
import { laborBrand } from "./labor-brand.ts";
import { leadingEnterprise } from "./leading-enterprise.ts";
import { libraryReview } from "./library-review.ts";
import { recognitionAward } from "./recognition-award.ts";

/** 宝鸡市: the opinion on labour brands of seventeen departments. */
export const baoji: Policy = {
  id: "baoji",
  authority: bilingual(
    "宝鸡市人力资源和社会保障局等17部门",
    "Baoji Human Resources and Social Security Bureau and 16 other departments",
  ),
  assumptions,
  documents: [opinion],
  matters: [
    laborBrand,
    absorptionAward,
    recognitionAward,
    exhibitionAward,
    libraryReview,
    leadingEnterprise,
    actionPlan,
  ],
};
