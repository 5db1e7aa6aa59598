import { bilingual } from "../../ground/bilingual.ts";
import type { Policy } from "../../policy/policy.ts";
import { assumptions } from "./assumptions.ts";
import { constructionAward } from "./construction-award.ts";
import { opinion } from "./documents.ts";
import { laborBrand } from "./labor-brand.ts";
import { leadingEnterprise } from "./leading-enterprise.ts";
import { skillsBaseGrant } from "./skills-base-grant.ts";
import { trainingSubsidy } from "./training-subsidy.ts";

/** 湖北省: the opinion on labour brands of twenty departments. */
export const hubei: Policy = {
  id: "hubei",
  authority: bilingual(
    "湖北省人力资源和社会保障厅等20部门",
    "Hubei Human Resources and Social Security Department and 19 other departments",
  ),
  assumptions,
  documents: [opinion],
  matters: [laborBrand, constructionAward, skillsBaseGrant, leadingEnterprise, trainingSubsidy],
};
