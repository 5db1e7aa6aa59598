import { criterion } from "../../eligibility/criterion.ts";
import { attested } from "../../expressions/attested.ts";
import { bilingual } from "../../ground/bilingual.ts";
import { matter } from "../../policy/policy.ts";
import { actionPlanFrom, actionPlanTo, inPlan } from "./documents.ts";
import { brand } from "./facts.ts";

/** 二（一） of the action plan: does a brand belong in the directory of the autonomous region (自治区级劳务品牌目录)? */
export const directory = matter("directory", {
  kind: "eligibility",
  question: bilingual(
    "该品牌是否符合纳入自治区级劳务品牌目录的条件？",
    "Does the brand belong in the autonomous region's directory of labour brands?",
  ),
  from: actionPlanFrom,
  to: actionPlanTo,
  criteria: [
    criterion("im.directory.employment", {
      topic: "employment-effect",
      cite: inPlan("二（一）", "带动就业人数较多"),
      require: attested(brand.largeEmployment),
    }),
    criterion("im.directory.skill", {
      topic: "skill-character",
      cite: inPlan("二（一）", "技能产品特色明显"),
      require: attested(brand.markedSkill),
    }),
    criterion("im.directory.market", {
      topic: "market-recognition",
      cite: inPlan("二（一）", "市场知名度较高"),
      require: attested(brand.marketRecognition),
    }),
    criterion("im.directory.reach", {
      topic: "wide-reach",
      cite: inPlan("二（一）", "辐射范围较广"),
      require: attested(brand.wideReach),
    }),
  ],
});
