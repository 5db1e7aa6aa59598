import { criterion } from "../../eligibility/criterion.ts";
import { choose } from "../../expressions/choose.ts";
import { allOf } from "../../expressions/combine.ts";
import { atLeast, atMost } from "../../expressions/compare.ts";
import { dueOn } from "../../expressions/due.ts";
import { everyOneOf } from "../../expressions/every.ts";
import type { Condition } from "../../expressions/expression.ts";
import { bilingual } from "../../ground/bilingual.ts";
import { matter } from "../../policy/policy.ts";
import { brands } from "../../sources/figure.ts";
import { reading } from "../../sources/reading.ts";
import { sourceGap } from "../../sources/source-gap.ts";
import { at, from, planEnd } from "./documents.ts";
import { plan } from "./facts.ts";

const skillRange = reading("bj.skill-range", {
  place: bilingual("“打造1-2个”中的2是否为上限", "whether the 2 of “打造1-2个” is an upper bound"),
  options: {
    floor: bilingual("1个以上即可", "1 or more"),
    range: bilingual("3个以上即不符合", "3 or more is not met"),
  },
  default: "floor",
  grounds: bilingual("这是目标，其他领域均写“以上”。", "It is a goal, and the other fields say 以上."),
});

const planDue = reading("bj.plan-due", {
  place: bilingual(
    "三、四两部分的目标未写日期，何时到期",
    "when the targets of parts 三 and 四, which print no date, are due",
  ),
  options: {
    "plan-end": bilingual("“十四五”末到期", "at the end of the 14th Five-Year Plan"),
    "at-once": bilingual("自印发之日起即应达到", "from the first day"),
  },
  default: "plan-end",
  grounds: bilingual(
    "三、四两部分落实第二部分的目标，第二部分的目标至“十四五”末。",
    "Parts 三 and 四 carry out the targets of part 二, which run to the end of the 14th Five-Year Plan.",
  ),
});

/** A target of parts 三 and 四. */
const byPlanEnd = (target: Condition) => choose(planDue, { "plan-end": dueOn(planEnd, target), "at-once": target });

const atLeastOne = atLeast(plan.skill, brands(1));

/** 二, 三（二） and 四（一）: how far has the city's plan come? */
export const actionPlan = matter("action-plan", {
  kind: "progress",
  question: bilingual("全市劳务品牌建设目标是否达到？", "Are the city's targets for labour brands reached?"),
  from,
  to: planEnd,
  gaps: [
    sourceGap(
      "bj.gap.county-preference",
      at("七（三）", "给予一定倾斜"),
      bilingual(
        "对贡献突出县区的倾斜没有数额。",
        "No figure is given for the preference to counties that contributed much.",
      ),
    ),
    sourceGap(
      "bj.gap.social-insurance",
      at("四（二）", "按规定给予社会保险补贴"),
      bilingual(
        "社会保险补贴按其他规定执行，本文没有数额。",
        "The social-insurance subsidy follows other rules; no figure here.",
      ),
    ),
    sourceGap(
      "bj.gap.transport",
      at("四（二）", "一次性交通补助"),
      bilingual(
        "一次性交通补助按其他规定执行，本文没有数额。",
        "The transport allowance follows other rules; no figure here.",
      ),
    ),
    sourceGap(
      "bj.gap.high-skill",
      at("四（一）", "高技能人才培养补助"),
      bilingual("高技能人才培养补助没有数额。", "No figure is given for the high-skill training grant."),
    ),
  ],
  criteria: [
    criterion("bj.plan.brands", {
      topic: "brand-number",
      cite: at("二", "12个以上优秀劳务品牌"),
      binding: false,
      require: dueOn(planEnd, atLeast(plan.brands, brands(12))),
    }),
    criterion("bj.plan.county", {
      topic: "counties-with-brand",
      cite: at("二", "一县一品牌"),
      binding: false,
      require: dueOn(planEnd, everyOneOf(plan.counties, plan.countiesWithBrand)),
    }),
    criterion("bj.plan.provincial", {
      topic: "provincial-brands",
      cite: at("二", "3个省级劳务品牌"),
      binding: false,
      require: dueOn(planEnd, atLeast(plan.recommendedProvincial, brands(3))),
    }),
    criterion("bj.plan.national", {
      topic: "national-brands",
      cite: at("二", "2个以上全国知名劳务品牌"),
      binding: false,
      require: dueOn(planEnd, atLeast(plan.national, brands(2))),
    }),
    criterion("bj.plan.skill", {
      topic: "skill-brands",
      cite: at("三（二）", "打造1-2个"),
      require: byPlanEnd(
        choose(skillRange, {
          floor: atLeastOne,
          range: allOf(atLeastOne, atMost(plan.skill, brands(2, "most"))),
        }),
      ),
    }),
    criterion("bj.plan.service", {
      topic: "service-brands",
      cite: at("三（二）", "2个以上高品质服务型"),
      require: byPlanEnd(atLeast(plan.service, brands(2))),
    }),
    criterion("bj.plan.culture-tourism", {
      topic: "culture-tourism-brands",
      cite: at("三（二）", "2个以上文化和旅游类"),
      require: byPlanEnd(atLeast(plan.cultureTourism, brands(2))),
    }),
    criterion("bj.plan.livelihood", {
      topic: "livelihood-brands",
      cite: at("三（二）", "2个以上民生保障型"),
      require: byPlanEnd(atLeast(plan.livelihood, brands(2))),
    }),
    criterion("bj.plan.projects", {
      topic: "training-projects",
      cite: at("四（一）", "每县打造不少于1个"),
      binding: false,
      require: byPlanEnd(everyOneOf(plan.counties, plan.countiesWithProject)),
    }),
    criterion("bj.plan.studios", {
      topic: "studios",
      cite: at("四（一）", "每县至少建设1个"),
      require: byPlanEnd(everyOneOf(plan.keySupportCounties, plan.keySupportCountiesWithStudio)),
    }),
  ],
});
