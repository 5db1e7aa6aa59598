import { criterion } from "../../eligibility/criterion.ts";
import { attested } from "../../expressions/attested.ts";
import { classifiedBy } from "../../expressions/classified.ts";
import { bilingual } from "../../ground/bilingual.ts";
import { placeIndustryPerson } from "../../naming/place-industry-person.ts";
import { matter } from "../../policy/policy.ts";
import { is, reading } from "../../sources/reading.ts";
import { at, from } from "./documents.ts";
import { brand } from "./facts.ts";
import { hubeiNames } from "./hubei-names.ts";

const nameOccupation = reading("hb.name-occupation", {
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
    "已认定的湖北品牌（潜江裁缝、东宝护工）即如此命名。",
    "Recognised Hubei brands (潜江裁缝, 东宝护工) are named so.",
  ),
});

const nameForce = reading("hb.name-force", {
  place: bilingual(
    "命名格式是否为进入资源库的条件",
    "whether the naming format is a condition for entering the brand register",
  ),
  options: {
    advisory: bilingual("不作条件", "it is not a condition"),
    binding: bilingual("作为条件", "it is a condition"),
  },
  default: "advisory",
  grounds: bilingual(
    "（五）列明入库所据的三项特点，命名格式见于（三），用语为“规范为”。",
    "Part （五） lists the three traits for the register; the format stands in （三）, worded 规范为.",
  ),
});

const nameScope = reading("hb.name-scope", {
  place: bilingual("命名格式是否及于此前已固定的名称", "whether the format reaches names that were fixed before"),
  options: {
    all: bilingual("及于所有名称", "all names"),
    "new-names": bilingual("只及于还未固定的名称", "only names not yet fixed"),
  },
  default: "all",
  grounds: bilingual(
    "“规范为”泛指劳务品牌名称（公布的文本在其前没有句号）。",
    "规范为 speaks of brand names in general (the text as published prints no stop before it).",
  ),
});

/** （三）至（五）: does the brand belong in the provincial library of key labour brands? */
export const laborBrand = matter("labor-brand", {
  kind: "eligibility",
  question: bilingual(
    "该品牌是否符合纳入全省重点劳务品牌资源库的条件？",
    "Does the brand belong in the provincial library of key labour brands?",
  ),
  from,
  criteria: [
    criterion("hb.name", {
      topic: "brand-name",
      cite: at("（三）", "地域+产业/行业/产品+人"),
      binding: is(nameForce, "binding"),
      require: placeIndustryPerson({
        of: brand.name,
        fixedBefore: brand.nameFixedBefore,
        regions: hubeiNames,
        occupation: nameOccupation,
        scope: nameScope,
      }),
    }),
    criterion("hb.library.employment", {
      topic: "employment-effect",
      cite: at("（五）", "带动就业人数规模大"),
      require: attested(brand.largeEmployment),
    }),
    criterion("hb.library.skill", {
      topic: "skill-character",
      cite: at("（五）", "技能产品特色明显"),
      require: attested(brand.markedSkill),
    }),
    criterion("hb.library.market", {
      topic: "market-recognition",
      cite: at("（五）", "市场知名度高"),
      require: attested(brand.marketRecognition),
    }),
    criterion("hb.category", {
      topic: "brand-field",
      cite: at("（四）", "民生保障型劳务品牌"),
      binding: false,
      require: classifiedBy(brand.field),
    }),
  ],
});
