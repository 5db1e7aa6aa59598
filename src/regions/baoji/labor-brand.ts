import { criterion } from "../../eligibility/criterion.ts";
import { attested } from "../../expressions/attested.ts";
import { bilingual } from "../../ground/bilingual.ts";
import { placeIndustryPerson } from "../../naming/place-industry-person.ts";
import { matter } from "../../policy/policy.ts";
import { reading } from "../../sources/reading.ts";
import { baojiNames } from "./baoji-names.ts";
import { at, from } from "./documents.ts";
import { brand } from "./facts.ts";

const nameOccupation = reading("bj.name-occupation", {
  place: bilingual(
    "裁缝、护工一类自身即为称谓的职业词，是否同时算作产业和人",
    "whether an occupation word that is its own person (裁缝, 护工) is industry and person",
  ),
  options: {
    accept: bilingual("算", "it is"),
    literal: bilingual(
      "不算：须有可分出的产业、行业或产品",
      "it is not: an industry, trade or product must be told apart",
    ),
  },
  default: "accept",
  grounds: bilingual(
    "此类职业词兼有行业与称谓，各地已认定的品牌多有此例。",
    "Such a word names trade and person at once, and recognised brands elsewhere are named so.",
  ),
});

const nameScope = reading("bj.name-scope", {
  place: bilingual("命名格式是否及于此前已固定的名称", "whether the format reaches names that were fixed before"),
  options: {
    all: bilingual("及于所有名称", "all names"),
    "new-names": bilingual("此前已固定的名称不变", "names fixed before stand"),
  },
  default: "new-names",
  grounds: bilingual(
    "文件自举的知名品牌“西岐名吃”不合此格式，故文件印发前已固定的名称不变；“应统一为”亦可理解为及于所有名称。",
    "The document's own example of a known brand, 西岐名吃, does not fit the format, so names fixed before the document's date stand; 应统一为 could also mean all names.",
  ),
});

/** 三（三）: does the brand belong in the city's library of labour brands? */
export const laborBrand = matter("labor-brand", {
  kind: "eligibility",
  question: bilingual(
    "该品牌是否符合纳入全市劳务品牌资源库的条件？",
    "Does the brand belong in the city's library of labour brands?",
  ),
  from,
  criteria: [
    criterion("bj.name", {
      topic: "brand-name",
      cite: at("三（三）", "地域+产业/行业/产品+人"),
      require: placeIndustryPerson({
        of: brand.name,
        fixedBefore: brand.nameFixedBefore,
        regions: baojiNames,
        occupation: nameOccupation,
        scope: nameScope,
      }),
    }),
    criterion("bj.library.employment", {
      topic: "employment-effect",
      cite: at("三（三）", "带动就业人数较多"),
      require: attested(brand.largeEmployment),
    }),
    criterion("bj.library.skill", {
      topic: "skill-character",
      cite: at("三（三）", "技能产品特色明显"),
      require: attested(brand.markedSkill),
    }),
    criterion("bj.library.market", {
      topic: "market-recognition",
      cite: at("三（三）", "市场知名度高"),
      require: attested(brand.marketRecognition),
    }),
    criterion("bj.library.recommended", {
      topic: "first-review",
      cite: at("三（三）", "择优向市人社部门推荐"),
      require: attested(brand.countyRecommended),
    }),
  ],
});
