import { bilingual } from "../../ground/bilingual.ts";
import { cite } from "../../sources/citation.ts";
import { policyDocument } from "../../sources/document.ts";

/** 内人社办发〔2024〕118号: training brands and labour brands cultivated together (“双品牌”). */
export const workPlan = policyDocument({
  id: "im-2024-118",
  title: "内蒙古自治区职业技能培训品牌与劳务品牌融合培育工作方案",
  number: "内人社办发〔2024〕118号",
  dates: { issued: "2024-07-05", published: "2024-07-10", from: null, to: null },
  status: "in-force",
  remark: null,
  source: "inner-mongolia-2024-118.txt",
});

/** 2022—2025年: the action plan for labour brands. */
export const actionPlan = policyDocument({
  id: "im-2022-plan",
  title: "内蒙古自治区劳务品牌培树专项行动计划（2022—2025年）",
  number: null,
  dates: { issued: "2022-09-07", published: null, from: "2022-01-01", to: "2025-12-31" },
  status: "period-limited",
  remark: bilingual(
    "文本未印文号；起始日期据标题“2022—2025年”推定。",
    "The text prints no number; its first day is inferred from the title, 2022–2025.",
  ),
  source: "inner-mongolia-2022-action-plan.txt",
});

/** The day from which the work plan's provisions apply. */
export const workPlanFrom = "2024-07-05";
/** The days between which the action plan's targets run. */
export const actionPlanFrom = "2022-09-07";
export const actionPlanTo = "2025-12-31";

/** Cites the work plan. */
export const at = (clause: string, fragment: string) => cite(workPlan, clause, fragment);
/** Cites the action plan. */
export const inPlan = (clause: string, fragment: string) => cite(actionPlan, clause, fragment);
