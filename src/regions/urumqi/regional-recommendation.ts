import { criterion } from "../../eligibility/criterion.ts";
import { hasAny } from "../../expressions/among.ts";
import { bilingual } from "../../ground/bilingual.ts";
import { matter } from "../../policy/policy.ts";
import { at } from "./documents.ts";
import { brand } from "./facts.ts";

/** 三（三）3: may the brand be recommended for recognition by the autonomous region? */
export const regionalRecommendation = matter("regional-recommendation", {
  kind: "eligibility",
  question: bilingual(
    "该品牌是否属于可推荐认定自治区级劳务品牌的范围？",
    "Is the brand among those that may be recommended for autonomous-region recognition?",
  ),
  criteria: [
    criterion("uq.recommend.regional", {
      topic: "prior-recognition",
      cite: at("三（三）3", "市、区（县）级劳务品牌中择优推荐"),
      require: hasAny(brand.recognizedAs, "county", "municipal"),
    }),
  ],
});
