import { criterion } from "../../eligibility/criterion.ts";
import { hasAny, hasNone, hasOnly } from "../../expressions/among.ts";
import { applies } from "../../expressions/applies.ts";
import { attested } from "../../expressions/attested.ts";
import { choose, chooseTerm } from "../../expressions/choose.ts";
import { column } from "../../expressions/column.ts";
import { not } from "../../expressions/combine.ts";
import { atMost } from "../../expressions/compare.ts";
import { lacksFigure } from "../../expressions/lacks-figure.ts";
import { noFigure, totalOf } from "../../expressions/leaf.ts";
import { bilingual } from "../../ground/bilingual.ts";
import { matter } from "../../policy/policy.ts";
import { wan } from "../../sources/figure.ts";
import { reading } from "../../sources/reading.ts";
import { awardByLevel } from "../../subsidy/award.ts";
import { at } from "./documents.ts";
import { brand, fund } from "./facts.ts";
import { permittedUses, prohibitedUses } from "./fund-uses.ts";

const fundStacking = reading("uq.fund-stacking", {
  place: bilingual(
    "同时获得市级和区（县）级认定时，两笔补助是否都给",
    "whether a brand recognised at both levels is paid both sums",
  ),
  options: {
    "each-recognition": bilingual("各级各给各的", "each level pays its own sum"),
    "top-up": bilingual("就高，高的一笔为全额", "the higher sum is the whole"),
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
    fixed: bilingual("10万元，如方案所印", "100,000 yuan, as printed"),
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

const fundScope = reading("uq.fund-scope", {
  place: bilingual(
    "第8项“等相关工作”是否放开支出范围",
    "whether “等相关工作” at the end of use 8 opens the list of uses",
  ),
  options: {
    closed: bilingual("范围封闭：只限列明的八项", "closed: the eight uses alone"),
    related: bilingual("相关工作亦可支出", "related work is a permitted use too"),
  },
  default: "closed",
  grounds: bilingual(
    "资金必须严格按照规定的支出范围使用。",
    "The money must strictly be spent within the permitted uses (严格按照规定的支出范围).",
  ),
});

const uses = column(fund.lines, "use");

const award = awardByLevel({
  payee: bilingual("建设单位", "the construction unit"),
  held: brand.recognizedAs,
  paid: brand.awardsPaid,
  stacking: fundStacking,
  sums: [
    {
      id: "uq.fund.amount/municipal",
      level: "municipal",
      amount: wan(20, "municipal"),
      cite: at("四", "20万元"),
    },
    {
      id: "uq.fund.amount/county",
      level: "county",
      amount: chooseTerm("yuan", districtAmount, { fixed: wan(10, "county"), "district-set": noFigure }),
      cite: at("四", "10万元"),
    },
  ],
});

/** 四、政策扶持: what support money is owed, and may it be spent as planned? */
export const supportFund = matter("support-fund", {
  kind: "award",
  question: bilingual(
    "该品牌能否获得扶持资金并按计划使用？",
    "Is support money due to the brand, and may it be spent as planned?",
  ),
  award,
  criteria: [
    criterion("uq.fund.amount", {
      topic: "award-recognition",
      cite: at("四", "20万元"),
      require: hasAny(brand.recognizedAs, "municipal", "county"),
    }),
    criterion("uq.fund.use", {
      topic: "permitted-use",
      cite: at("四", "严格按照规定的支出范围使用"),
      require: choose(fundScope, {
        closed: hasOnly(uses, ...permittedUses),
        related: hasOnly(uses, ...permittedUses, "other-related"),
      }),
    }),
    criterion("uq.fund.prohibited", {
      topic: "prohibited-use",
      cite: at("四", "人员津补贴等一般性支出"),
      require: hasNone(uses, ...prohibitedUses),
    }),
    criterion("uq.fund.total", {
      topic: "plan-total",
      cite: at("四", "专款专用"),
      require: applies(not(lacksFigure(award.gross)), atMost(totalOf(column(fund.lines, "amount")), award.gross)),
    }),
    criterion("uq.fund.plan-filed", {
      topic: "plan-filed",
      cite: at("四", "报市人社部门审核备案"),
      require: attested(fund.planFiled),
    }),
  ],
});
