import { criterion } from "../../eligibility/criterion.ts";
import { hasAny, hasNone } from "../../expressions/among.ts";
import { applies } from "../../expressions/applies.ts";
import { attested } from "../../expressions/attested.ts";
import { choose } from "../../expressions/choose.ts";
import { bilingual } from "../../ground/bilingual.ts";
import { matter } from "../../policy/policy.ts";
import { wan } from "../../sources/figure.ts";
import { is, reading } from "../../sources/reading.ts";
import { awardByLevel } from "../../subsidy/award.ts";
import { at, from } from "./documents.ts";
import { brand } from "./facts.ts";

const awardStacking = reading("hb.award-stacking", {
  place: bilingual(
    "同时为省级和国家级品牌时，两笔建设奖补是否都给",
    "whether a brand recognised at both levels brings both sums",
  ),
  options: {
    "each-recognition": bilingual("每次评定各给一笔", "each recognition brings its sum"),
    "top-up": bilingual("就高，高的一笔为全额", "the higher sum is the whole"),
  },
  default: "each-recognition",
  grounds: bilingual("文本对每一评定各写一笔奖补。", "The text attaches one sum to each recognition."),
});

const libraryScope = reading("hb.library-scope", {
  place: bilingual(
    "“资源库中”只管省级一笔，还是也管国家级一笔",
    "whether “in the brand register” governs the provincial sum alone or the national one too",
  ),
  options: {
    both: bilingual("两笔均须在资源库中", "both sums"),
    provincial: bilingual("只有省级一笔须在资源库中", "the provincial sum alone"),
  },
  default: "both",
  grounds: bilingual(
    "两笔奖补同在一句之中，句首即为资源库；分号之后，国家级一笔亦可单独成立。",
    "The two sums stand in one sentence that begins with the register; after the semicolon the national sum could also stand alone.",
  ),
});

const inLibrary = attested(brand.inLibrary);
const inLibraryId = "hb.award.in-library";

/** （五）: what construction award goes to the place of creation? */
export const constructionAward = matter("construction-award", {
  kind: "award",
  question: bilingual(
    "该品牌的创建地能否获得建设奖补？",
    "Is a construction award due to the brand's place of creation?",
  ),
  from,
  award: awardByLevel({
    payee: bilingual("创建地", "the place of creation"),
    held: brand.recognizedAs,
    paid: brand.awardsPaid,
    stacking: awardStacking,
    sums: [
      {
        id: "hb.award.provincial",
        level: "provincial",
        amount: wan(50),
        conditions: [{ id: inLibraryId, require: inLibrary }],
        cite: at("（五）", "50万元建设奖补"),
      },
      {
        id: "hb.award.national",
        level: "national",
        amount: wan(100),
        conditions: [{ id: inLibraryId, require: applies(is(libraryScope, "both"), inLibrary) }],
        cite: at("（五）", "100万元建设奖补"),
      },
    ],
  }),
  criteria: [
    criterion(inLibraryId, {
      topic: "in-library",
      cite: at("（五）", "资源库中被评定为省级"),
      require: inLibrary,
      counted: choose(libraryScope, {
        both: inLibrary,
        provincial: applies(hasNone(brand.recognizedAs, "national"), inLibrary),
      }),
    }),
    criterion("hb.award.recognized", {
      topic: "award-recognition",
      cite: at("（五）", "被评定为国家级劳务品牌的"),
      require: hasAny(brand.recognizedAs, "provincial", "national"),
    }),
  ],
});
