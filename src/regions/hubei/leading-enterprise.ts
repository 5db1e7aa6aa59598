import { criterion } from "../../eligibility/criterion.ts";
import { attested } from "../../expressions/attested.ts";
import { bilingual } from "../../ground/bilingual.ts";
import { matter } from "../../policy/policy.ts";
import { wan } from "../../sources/figure.ts";
import { awardWhere } from "../../subsidy/award.ts";
import { at, from } from "./documents.ts";
import { applicant, award } from "./facts.ts";

const recognized = attested(applicant.recognizedLeadingEnterprise);

/** （十）: what is paid to a recognised leading enterprise (领军企业)? */
export const leadingEnterprise = matter("leading-enterprise", {
  kind: "award",
  question: bilingual("该企业能否获得领军企业一次性奖补？", "Is the once-only award for leading enterprises due?"),
  from,
  award: awardWhere({
    payee: bilingual("领军企业", "the leading enterprise"),
    paid: award.paid,
    sums: [
      {
        id: "hb.award.leading-enterprise/sum",
        when: recognized,
        amount: wan(30, "sum"),
        cite: at("（十）", "30万元一次性奖补"),
      },
    ],
  }),
  criteria: [
    criterion("hb.award.leading-enterprise", {
      topic: "leading-enterprise",
      cite: at("（十）", "认定一批省级劳务品牌领军企业"),
      require: recognized,
    }),
  ],
});
