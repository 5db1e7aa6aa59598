import { criterion } from "../../eligibility/criterion.ts";
import { isOneOf } from "../../expressions/among.ts";
import { bilingual } from "../../ground/bilingual.ts";
import { matter } from "../../policy/policy.ts";
import { wan } from "../../sources/figure.ts";
import { sourceGap } from "../../sources/source-gap.ts";
import { awardWhere } from "../../subsidy/award.ts";
import { at, from } from "./documents.ts";
import { award } from "./facts.ts";

const payeeGap = sourceGap(
  "hb.gap.grant-payee",
  at("（六）", "10万元建设补助"),
  bilingual("文件未写明建设补助的拨付对象。", "The text does not name the payee of the construction grant."),
);

/** （六）: what construction grant goes to a recognised training base or master studio? */
export const skillsBaseGrant = matter("skills-base-grant", {
  kind: "award",
  question: bilingual("该建设项目能否获得建设补助？", "Is a construction grant due to the project?"),
  from,
  gaps: [payeeGap],
  award: awardWhere({
    payee: null,
    paid: award.paid,
    sums: [
      {
        id: "hb.grant.training-base",
        when: isOneOf(award.skillsBase, "training-base"),
        amount: wan(200),
        cite: at("（六）", "200万元"),
      },
      {
        id: "hb.grant.master-studio",
        when: isOneOf(award.skillsBase, "master-studio"),
        amount: wan(10),
        cite: at("（六）", "10万元建设补助"),
      },
    ],
  }),
  criteria: [
    criterion("hb.grant.project", {
      topic: "award-recognition",
      cite: at("（六）", "省级技能大师工作室建设项目"),
      require: isOneOf(award.skillsBase, "training-base", "master-studio"),
    }),
  ],
});
