import { criterion } from "../../eligibility/criterion.ts";
import { atLeast } from "../../expressions/compare.ts";
import { dueOn } from "../../expressions/due.ts";
import { ofYears } from "../../expressions/of-years.ts";
import { shareAtLeast } from "../../expressions/share.ts";
import { bilingual } from "../../ground/bilingual.ts";
import { matter } from "../../policy/policy.ts";
import { brands, percent } from "../../sources/figure.ts";
import { actionPlanFrom, actionPlanTo, inPlan } from "./documents.ts";
import { plan } from "./facts.ts";

const [in2023, in2024, in2025] = [
  { years: [2023], due: "2023-12-31" },
  { years: [2024], due: "2024-12-31" },
  { years: [2025], due: actionPlanTo },
];
const inAll = { years: [2023, 2024, 2025], due: actionPlanTo };

type Period = typeof inAll;

/** The counties that have a brand, at the end of the period. */
const countiesWithBrand = ({ years, due }: Period, least: number) => {
  const [withBrand, all] = [
    ofYears(plan.milestones, years, "countiesWithBrand"),
    ofYears(plan.milestones, years, "counties"),
  ];
  return dueOn(due, shareAtLeast(withBrand, all, percent(least)));
};

/** The brands gained in the period. */
const gained = (level: "regional" | "national", { years, due }: Period, least: number) =>
  dueOn(due, atLeast(ofYears(plan.milestones, years, level), brands(least)));

const regional = { 2023: 10, 2024: 10, 2025: 10, total: 30 };
const national = { 2023: 6, 2024: 5, 2025: 4, total: 15 };

for (const { total, ...phases } of [regional, national]) {
  if (Object.values(phases).reduce((sum, phase) => sum + phase) !== total)
    throw new Error("the phases of the plan do not come to its totals");
}

/** 一（二） and 二 of the action plan: how far has the plan come? */
export const actionPlanMatter = matter("action-plan", {
  kind: "progress",
  question: bilingual("劳务品牌培树专项行动计划的目标是否达到？", "Are the targets of the action plan reached?"),
  from: actionPlanFrom,
  to: actionPlanTo,
  criteria: [
    criterion("im.plan.total.counties", {
      topic: "counties-with-brand",
      cite: inPlan("一（二）", "到2025年底，50%以上的旗县(市、区)拥有特色劳务品牌"),
      require: countiesWithBrand(in2025, 50),
    }),
    criterion("im.plan.total.regional", {
      topic: "provincial-brands",
      cite: inPlan("一（二）", "自治区级劳务品牌30个"),
      require: gained("regional", inAll, regional.total),
    }),
    criterion("im.plan.total.national", {
      topic: "national-brands",
      cite: inPlan("一（二）", "国家级劳务品牌15个"),
      binding: false,
      require: gained("national", inAll, national.total),
    }),
    criterion("im.plan.2023.counties", {
      topic: "counties-with-brand",
      cite: inPlan("二（一）", "20%以上"),
      require: countiesWithBrand(in2023, 20),
    }),
    criterion("im.plan.2023.regional", {
      topic: "provincial-brands",
      cite: inPlan("二（一）", "自治区级劳务品牌10个、国家级劳务品牌6个"),
      require: gained("regional", in2023, regional[2023]),
    }),
    criterion("im.plan.2023.national", {
      topic: "national-brands",
      cite: inPlan("二（一）", "自治区级劳务品牌10个、国家级劳务品牌6个"),
      require: gained("national", in2023, national[2023]),
    }),
    criterion("im.plan.2024.counties", {
      topic: "counties-with-brand",
      cite: inPlan("二（二）", "35%以上"),
      require: countiesWithBrand(in2024, 35),
    }),
    criterion("im.plan.2024.regional", {
      topic: "provincial-brands",
      cite: inPlan("二（二）", "自治区级劳务品牌10个，国家级劳务品牌新增5个"),
      require: gained("regional", in2024, regional[2024]),
    }),
    criterion("im.plan.2024.national", {
      topic: "national-brands",
      cite: inPlan("二（二）", "自治区级劳务品牌10个，国家级劳务品牌新增5个"),
      require: gained("national", in2024, national[2024]),
    }),
    criterion("im.plan.2025.counties", {
      topic: "counties-with-brand",
      cite: inPlan("二（三）", "50%以上的旗县(市、区)拥有特色劳务品牌；新增"),
      require: countiesWithBrand(in2025, 50),
    }),
    criterion("im.plan.2025.regional", {
      topic: "provincial-brands",
      cite: inPlan("二（三）", "自治区级劳务品牌10个，国家级劳务品牌4个"),
      require: gained("regional", in2025, regional[2025]),
    }),
    criterion("im.plan.2025.national", {
      topic: "national-brands",
      cite: inPlan("二（三）", "自治区级劳务品牌10个，国家级劳务品牌4个"),
      require: gained("national", in2025, national[2025]),
    }),
  ],
});
