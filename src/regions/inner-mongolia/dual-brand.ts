import { criterion } from "../../eligibility/criterion.ts";
import { attested } from "../../expressions/attested.ts";
import { allOf } from "../../expressions/combine.ts";
import { meets } from "../../expressions/meets.ts";
import { within } from "../../expressions/within.ts";
import { bilingual } from "../../ground/bilingual.ts";
import { matter } from "../../policy/policy.ts";
import { at, workPlanFrom } from "./documents.ts";
import { dual, materials, training } from "./facts.ts";
import { laborBrand, regionScope } from "./labor-brand.ts";
import { materialsHandedIn } from "./materials-criterion.ts";
import { trainingBrand } from "./training-brand.ts";

const linked = attested(training.linked);
const promotes = attested(training.promotes);

/** 三（一）: do a labour brand and its training brands make a dual brand (“双品牌”)? */
export const dualBrand = matter("dual-brand", {
  kind: "eligibility",
  question: bilingual(
    "该劳务品牌与职业技能培训品牌是否符合“双品牌”培育条件？",
    "Do the labour brand and its training brands qualify as a dual brand?",
  ),
  from: workPlanFrom,
  scope: regionScope,
  gaps: laborBrand.gaps,
  criteria: [
    criterion("im.dual.training", {
      topic: "training-brand",
      cite: at("三（一）", "需同时满足"),
      require: within(dual.trainingBrands, "training", allOf(meets(trainingBrand), linked, promotes)),
    }),
    criterion("im.dual.labor", {
      topic: "labor-brand",
      cite: at("三（一）", "需同时满足"),
      require: meets(laborBrand),
    }),
    criterion("im.dual.link", {
      topic: "training-link",
      cite: at("三（一）", "关联度和贡献度"),
      require: within(dual.trainingBrands, "training", linked),
    }),
    criterion("im.dual.promotion", {
      topic: "training-promotion",
      cite: at("三（一）", "一定促进作用"),
      require: within(dual.trainingBrands, "training", promotes),
    }),
    materialsHandedIn(materials.trainingForm, materials.laborForm),
  ],
  relaxation: {
    id: "im.dual.relaxation",
    citation: at("三（一）", "适当放宽条件"),
    ground: dual.relaxationGround,
  },
});
