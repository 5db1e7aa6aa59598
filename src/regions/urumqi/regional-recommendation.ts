import { criterion } from "../../eligibility/criterion.ts";
import { hasAny, hasNone } from "../../expressions/among.ts";
import { attested } from "../../expressions/attested.ts";
import { bilingual } from "../../ground/bilingual.ts";
import { matter } from "../../policy/policy.ts";
import { sourceGap } from "../../sources/source-gap.ts";
import { at } from "./documents.ts";
import { brand } from "./facts.ts";

const fromAmong = at("三（三）3", "市、区（县）级劳务品牌中择优推荐");

/** 三（三）3: may the brand be recommended for recognition by the autonomous region? */
export const regionalRecommendation = matter("regional-recommendation", {
  kind: "eligibility",
  question: bilingual(
    "该品牌是否属于可推荐认定自治区级劳务品牌的范围？",
    "Is the brand among those that may be recommended for autonomous-region recognition?",
  ),
  gaps: [
    sourceGap(
      "uq.gap.regional-conditions",
      at("三（三）3", "从符合条件的"),
      bilingual(
        "文件未规定自治区级劳务品牌的条件，须经确认是否符合。",
        "The text does not give the autonomous region's conditions; that they are met must be attested.",
      ),
    ),
  ],
  criteria: [
    criterion("uq.recommend.regional", {
      topic: "prior-recognition",
      cite: fromAmong,
      require: hasAny(brand.recognizedAs, "county", "municipal"),
    }),
    criterion("uq.recommend.not-duplicate", {
      topic: "no-duplicate",
      cite: at("三（一）", "不得重复申报"),
      require: hasNone(brand.recognizedAs, "provincial", "national"),
    }),
    criterion("uq.recommend.conditions", {
      topic: "award-qualification",
      cite: at("三（三）3", "从符合条件的"),
      require: attested(brand.regionalConditions),
    }),
  ],
});
