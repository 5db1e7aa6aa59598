import { bilingual } from "../../ground/bilingual.ts";
import type { Policy } from "../../policy/policy.ts";
import { annualReview } from "./annual-review.ts";
import { applicationForm } from "./application-form.ts";
import { assumptions } from "./assumptions.ts";
import { draft } from "./documents.ts";
import { fundPlan } from "./fund-plan.ts";
import { publicNotice } from "./public-notice.ts";
import { recognition } from "./recognition.ts";
import { regionalRecommendation } from "./regional-recommendation.ts";
import { scoring } from "./scoring.ts";
import { supportFund } from "./support-fund.ts";

/** 乌鲁木齐市: the plan on labour brands, a draft for comment. */
export const urumqi: Policy = {
  id: "urumqi",
  authority: bilingual("乌鲁木齐市人力资源和社会保障局", "Urumqi Human Resources and Social Security Bureau"),
  assumptions,
  documents: [draft],
  matters: [
    recognition,
    scoring,
    supportFund,
    fundPlan,
    annualReview,
    publicNotice,
    regionalRecommendation,
    applicationForm,
  ],
};
