import { criterion } from "../../eligibility/criterion.ts";
import { choose } from "../../expressions/choose.ts";
import { covers } from "../../expressions/covers.ts";
import { bilingual } from "../../ground/bilingual.ts";
import { matter } from "../../policy/policy.ts";
import { reading } from "../../sources/reading.ts";
import { at, workPlanFrom } from "./documents.ts";
import { plan } from "./facts.ts";
import { fourteen, innerMongoliaArea, twelve } from "./places.ts";

const leaguePlaces = reading("im.league-places", {
  place: bilingual("“每个盟市”有多少个", "how many places “every league and city” are"),
  options: {
    fourteen: bilingual("12个盟市加满洲里市、二连浩特市", "the twelve, Manzhouli and Erenhot"),
    twelve: bilingual("12个盟市", "the twelve leagues and league-level cities"),
  },
  default: "fourteen",
  grounds: bilingual(
    "三（三）2（3）把“各盟市”分为三类，其中列有满洲里市和二连浩特市。",
    "三（三）2（3） sorts 各盟市 into three classes and lists both cities among them.",
  ),
});

/** 一 of the work plan: does every league and city have a dual brand? No date is printed, so the target is always due. */
export const dualBrandCoverage = matter("dual-brand-coverage", {
  kind: "progress",
  question: bilingual("是否每个盟市均已培育“双品牌”？", "Does every league and city have a dual brand?"),
  from: workPlanFrom,
  criteria: [
    criterion("im.dual.per-league", {
      topic: "leagues-with-dual-brand",
      cite: at("一", "每个盟市至少培育一个"),
      require: choose(leaguePlaces, {
        fourteen: covers(plan.dualBrandPlaces, innerMongoliaArea, fourteen),
        twelve: covers(plan.dualBrandPlaces, innerMongoliaArea, twelve),
      }),
    }),
  ],
});
