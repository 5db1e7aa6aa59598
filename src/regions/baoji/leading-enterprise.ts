import { criterion } from "../../eligibility/criterion.ts";
import { attested } from "../../expressions/attested.ts";
import { bilingual } from "../../ground/bilingual.ts";
import { matter } from "../../policy/policy.ts";
import { at, from } from "./documents.ts";
import { applicant } from "./facts.ts";

/** 五（二）: does the enterprise qualify as a leading enterprise (龙头企业) of labour brands? */
export const leadingEnterprise = matter("leading-enterprise", {
  kind: "eligibility",
  question: bilingual(
    "该企业是否具备劳务品牌龙头企业的条件？",
    "Does the enterprise qualify as a leading enterprise of labour brands?",
  ),
  from,
  criteria: [
    criterion("bj.enterprise.finance", {
      topic: "finances",
      cite: at("五（二）", "健康的财务状况"),
      require: attested(applicant.healthyFinances),
    }),
    criterion("bj.enterprise.risk", {
      topic: "risk-resistance",
      cite: at("五（二）", "足够的抗风险能力"),
      require: attested(applicant.riskResistance),
    }),
    criterion("bj.enterprise.employment-system", {
      topic: "employment-system",
      cite: at("五（二）", "健全的用工制度"),
      require: attested(applicant.soundEmployment),
    }),
  ],
});
