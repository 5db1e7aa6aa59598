import { bilingual } from "../../ground/bilingual.ts";
import type { Policy } from "../../policy/policy.ts";
import { actionPlanMatter } from "./action-plan.ts";
import { assumptions } from "./assumptions.ts";
import { directory } from "./directory.ts";
import { actionPlan, workPlan } from "./documents.ts";
import { dualBrand } from "./dual-brand.ts";
import { dualBrandCoverage } from "./dual-brand-coverage.ts";
import { laborBrand } from "./labor-brand.ts";
import { trainingBrand } from "./training-brand.ts";

/** 内蒙古自治区: the work plan on training brands and labour brands, and the action plan for labour brands. */
export const innerMongolia: Policy = {
  id: "inner-mongolia",
  authority: bilingual(
    "内蒙古自治区人力资源和社会保障厅",
    "Department of Human Resources and Social Security of the Inner Mongolia Autonomous Region",
  ),
  assumptions,
  documents: [workPlan, actionPlan],
  matters: [trainingBrand, laborBrand, dualBrand, dualBrandCoverage, actionPlanMatter, directory],
};
