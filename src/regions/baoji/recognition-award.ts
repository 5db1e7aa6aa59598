import { criterion } from "../../eligibility/criterion.ts";
import { hasAny } from "../../expressions/among.ts";
import { supplied } from "../../expressions/supplied.ts";
import { bilingual } from "../../ground/bilingual.ts";
import { matter } from "../../policy/policy.ts";
import { sourceGap } from "../../sources/source-gap.ts";
import { awardWhere } from "../../subsidy/award.ts";
import { at, from } from "./documents.ts";
import { award, brand } from "./facts.ts";

const recognized = hasAny(brand.recognizedAs, "provincial", "municipal");

const amountGap = sourceGap(
  "bj.gap.recognition-award",
  at("四（二）", "可给予一定奖补"),
  bilingual("文本只说“一定奖补”，没有金额。", "The text says “一定奖补” and gives no sum."),
);

const payeeGap = sourceGap(
  "bj.gap.recognition-payee",
  at("四（二）", "可给予一定奖补"),
  bilingual("文件未写明奖补的拨付对象。", "The text does not name the payee of the award."),
);

/** 四（二）: what may be paid to a recognised provincial or municipal brand? */
export const recognitionAward = matter("recognition-award", {
  kind: "award",
  question: bilingual(
    "该品牌能否因被认定为省市级劳务品牌获得奖补？",
    "May an award be paid for recognition as a provincial or municipal brand?",
  ),
  from,
  gaps: [payeeGap],
  award: awardWhere({
    payee: null,
    sums: [
      {
        id: "bj.award.recognition/sum",
        when: recognized,
        amount: supplied(award.decidedAmount, amountGap),
        cite: at("四（二）", "可给予一定奖补"),
      },
    ],
  }),
  criteria: [
    criterion("bj.award.recognition", {
      topic: "award-recognition",
      cite: at("四（二）", "被认定为省市级劳务品牌"),
      require: recognized,
    }),
  ],
});
