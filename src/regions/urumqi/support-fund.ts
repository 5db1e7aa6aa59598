import { criterion } from "../../eligibility/criterion.ts";
import { hasAny } from "../../expressions/among.ts";
import { applies } from "../../expressions/applies.ts";
import { attested } from "../../expressions/attested.ts";
import { chooseTerm } from "../../expressions/choose.ts";
import { noFigure } from "../../expressions/leaf.ts";
import { bilingual } from "../../ground/bilingual.ts";
import { matter } from "../../policy/policy.ts";
import { wan } from "../../sources/figure.ts";
import { is, reading } from "../../sources/reading.ts";
import { awardByLevel } from "../../subsidy/award.ts";
import { at } from "./documents.ts";
import { brand, fund } from "./facts.ts";

const fundStacking = reading("uq.fund-stacking", {
  place: bilingual(
    "同时获得市级和区（县）级认定时，两笔补助是否都给",
    "whether a brand recognised at both levels is paid both sums",
  ),
  options: {
    "each-recognition": bilingual("分别给予，可以叠加", "each level pays its own sum"),
    "top-up": bilingual("就高不重复（补足差额）", "the higher sum is the whole"),
  },
  default: "each-recognition",
  grounds: bilingual(
    "资金由本级安排的就业补助资金列支，各级各自给付。",
    "Each level pays from its own employment funds (本级安排的就业补助资金).",
  ),
});

const districtAmount = reading("uq.district-amount", {
  place: bilingual(
    "区（县）级补助按本方案10万元还是由区（县）自定",
    "whether the district sum is the printed 100,000 yuan or set by the district",
  ),
  options: {
    fixed: bilingual("按方案所列10万元", "100,000 yuan, as printed"),
    "district-set": bilingual(
      "由区（县）奖补办法确定，本方案无此数",
      "set by the district's own award rules: no figure here",
    ),
  },
  default: "fixed",
  grounds: bilingual(
    "四明文写出10万元；五（一）又要求区（县）制定奖补办法。",
    "Part four prints 100,000 yuan; part five (一) lets districts make their own award rules.",
  ),
});

const fundGate = reading("uq.fund-gate", {
  place: bilingual(
    "资金使用计划的审核备案是拨付的前提还是拨付后的义务",
    "whether filing the spending plan comes before payment or is a duty of the recipient",
  ),
  options: {
    obligation: bilingual(
      "是获得资金的单位的义务，不影响拨付",
      "a duty of the recipient, which does not affect payment",
    ),
    precondition: bilingual("备案之前不予拨付", "nothing is paid before the plan is filed"),
  },
  default: "obligation",
  grounds: bilingual(
    "文本对补助只写了认定一项条件；备案写在资金使用要求之中。",
    "Recognition is the only condition that the text attaches to the sum; filing stands among the rules on how the money is used.",
  ),
});

/** The spending plan is filed, as far as payment hangs on it. */
const filedFirst = applies(is(fundGate, "precondition"), attested(fund.planFiled));
const conditions = [{ id: "uq.fund.plan-filed", require: filedFirst }];

/** 四: the sums for the levels of recognition held. */
export const award = awardByLevel({
  payee: bilingual("建设单位", "the brand operator"),
  held: brand.recognizedAs,
  paid: brand.awardsPaid,
  stacking: fundStacking,
  sums: [
    {
      id: "uq.fund.amount/municipal",
      level: "municipal",
      amount: wan(20, "municipal"),
      conditions,
      cite: at("四", "20万元"),
    },
    {
      id: "uq.fund.amount/county",
      level: "county",
      amount: chooseTerm("yuan", districtAmount, { fixed: wan(10, "county"), "district-set": noFigure }),
      conditions,
      cite: at("四", "10万元"),
    },
  ],
});

/** 四、政策扶持: is support money due to the brand, and how much? */
export const supportFund = matter("support-fund", {
  kind: "award",
  question: bilingual("该品牌能否获得扶持资金，金额是多少？", "Is support money due to the brand, and how much?"),
  award,
  criteria: [
    criterion("uq.fund.amount", {
      topic: "award-recognition",
      cite: at("四", "20万元"),
      require: hasAny(brand.recognizedAs, "municipal", "county"),
    }),
    criterion("uq.fund.plan-filed", {
      topic: "plan-filed",
      cite: at("四", "报市人社部门审核备案"),
      require: filedFirst,
    }),
  ],
});
