import { criterion } from "../../eligibility/criterion.ts";
import { attested } from "../../expressions/attested.ts";
import { supplied } from "../../expressions/supplied.ts";
import { bilingual } from "../../ground/bilingual.ts";
import { matter } from "../../policy/policy.ts";
import { sourceGap } from "../../sources/source-gap.ts";
import { awardWhere } from "../../subsidy/award.ts";
import { at, from } from "./documents.ts";
import { award } from "./facts.ts";

const chosenFor = attested(award.exhibition);

const amountGap = sourceGap(
  "bj.gap.exhibition-award",
  at("四（三）", "分类补助原则"),
  bilingual("按分类补助原则给予，文本没有金额。", "Paid by category; the text gives no sum."),
);

/** 四（三）: what may be paid to a brand chosen for a national or provincial exhibition? */
export const exhibitionAward = matter("exhibition-award", {
  kind: "award",
  question: bilingual("该品牌能否获得展示交流一次性补助？", "May the once-only award for an exhibition be paid?"),
  from,
  award: awardWhere({
    payee: bilingual("劳务品牌培育创建单位", "the founding unit of the labour brand"),
    paid: award.paid,
    sums: [
      {
        id: "bj.award.exhibition/sum",
        conditions: [{ id: "bj.award.exhibition", require: chosenFor }],
        amount: supplied(award.decidedAmount, amountGap),
        cite: at("四（三）", "分类补助原则"),
      },
    ],
  }),
  criteria: [
    criterion("bj.award.exhibition", {
      topic: "exhibition",
      cite: at("四（三）", "参加国家、省级劳务品牌展示交流活动"),
      require: chosenFor,
    }),
  ],
});
