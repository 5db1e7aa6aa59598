import { criterion } from "../../eligibility/criterion.ts";
import { hasAny, hasNone, hasOnly } from "../../expressions/among.ts";
import { applies } from "../../expressions/applies.ts";
import { attested } from "../../expressions/attested.ts";
import { choose } from "../../expressions/choose.ts";
import { column } from "../../expressions/column.ts";
import { not } from "../../expressions/combine.ts";
import { atMost } from "../../expressions/compare.ts";
import { lacksFigure } from "../../expressions/lacks-figure.ts";
import { totalOf } from "../../expressions/leaf.ts";
import { bilingual } from "../../ground/bilingual.ts";
import { matter } from "../../policy/policy.ts";
import { reading } from "../../sources/reading.ts";
import { at } from "./documents.ts";
import { brand, fund } from "./facts.ts";
import { permittedUses, prohibitedUses } from "./fund-uses.ts";
import { award } from "./support-fund.ts";

const fundScope = reading("uq.fund-scope", {
  place: bilingual(
    "第8项“等相关工作”是否放开支出范围",
    "whether “等相关工作” at the end of use 8 opens the list of uses",
  ),
  options: {
    closed: bilingual("范围封闭：只限列明的八项", "closed: the eight uses alone"),
    related: bilingual("相关工作亦可支出", "related work is a permitted use too"),
  },
  default: "related",
  grounds: bilingual(
    "第8项自身以“等相关工作”结尾，与就业服务相关的工作即在所列范围之内；“严格按照规定的支出范围”亦可理解为只限八项。",
    "Use 8 itself ends in 等相关工作, so work related to employment services is within the printed list; 严格按照规定的支出范围 could also mean the eight alone.",
  ),
});

const uses = column(fund.lines, "use");

/** 四: may the support money be spent as planned? Only recognised brands receive any. */
export const fundPlan = matter("fund-plan", {
  kind: "eligibility",
  question: bilingual("扶持资金能否按该使用计划支出？", "May the support money be spent as planned?"),
  scope: criterion("uq.fund.scope", {
    topic: "scope",
    cite: at("四", "经市、区（县）认定的劳务品牌"),
    require: hasAny(brand.recognizedAs, "municipal", "county"),
  }),
  criteria: [
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
      binding: false,
      require: applies(not(lacksFigure(award.gross)), atMost(totalOf(column(fund.lines, "amount")), award.gross)),
    }),
    criterion("uq.fund.plan-filed", {
      topic: "plan-filed",
      cite: at("四", "报市人社部门审核备案"),
      require: attested(fund.planFiled),
    }),
  ],
});
