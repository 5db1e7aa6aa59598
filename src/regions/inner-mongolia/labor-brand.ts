import { criterion } from "../../eligibility/criterion.ts";
import { firstDayAfter, lastDayOf } from "../../expressions/after.ts";
import { isOneOf } from "../../expressions/among.ts";
import { anyOf } from "../../expressions/any-of.ts";
import { attested } from "../../expressions/attested.ts";
import { choose, chooseTerm } from "../../expressions/choose.ts";
import { chooseBy } from "../../expressions/choose-by-fact.ts";
import { chooseByPlace } from "../../expressions/choose-by-place.ts";
import { cited } from "../../expressions/cited.ts";
import { allOf } from "../../expressions/combine.ts";
import { atLeast } from "../../expressions/compare.ts";
import { asOf } from "../../expressions/dates.ts";
import { locatedIn } from "../../expressions/located.ts";
import { noted } from "../../expressions/noted.ts";
import { shareMoreThan } from "../../expressions/share.ts";
import { bilingual } from "../../ground/bilingual.ts";
import { part } from "../../naming/format-part.ts";
import { nameFollows } from "../../naming/name-format.ts";
import { matter } from "../../policy/policy.ts";
import { people, percent, years } from "../../sources/figure.ts";
import { is, reading } from "../../sources/reading.ts";
import { sourceGap } from "../../sources/source-gap.ts";
import { at, workPlanFrom } from "./documents.ts";
import { brand, materials, workforce } from "./facts.ts";
import { materialsHandedIn } from "./materials-criterion.ts";
import { classes, innerMongoliaArea, innerMongoliaNames, jalainur } from "./places.ts";

const ageScope = reading("im.age-scope", {
  place: bilingual("“一年以上”管及哪一种形成方式", "which way of coming about “one year or more” governs"),
  options: {
    both: bilingual("培育的和自发形成的均须满一年", "both: cultivated or formed spontaneously"),
    spontaneous: bilingual("只有自发形成的须满一年", "brands formed spontaneously alone"),
  },
  default: "both",
  grounds: bilingual("“一年以上”在句末，管及两种方式。", "一年以上 closes the sentence and governs both."),
});

const ageDay = reading("im.age-day", {
  place: bilingual("满一年是当日还是次日", "whether a year is full on its last day or on the day after"),
  options: {
    anniversary: bilingual("满一年的当日即可", "on the anniversary"),
    "day-after": bilingual("满一年的次日起", "from the day after"),
  },
  default: "day-after",
  grounds: bilingual(
    "按《民法典》第二百零一条至第二百零三条，自2024年6月30日起的一年至2025年6月30日届满，自2025年7月1日起为满一年；按习惯亦可在周年当日视为已满。",
    "By the Civil Code, articles 201 to 203, a year from 2024-06-30 ends with 2025-06-30, so it is full from 2025-07-01; in common speech it is full on the anniversary.",
  ),
});

const nameForce = reading("im.name-force", {
  place: bilingual("命名格式是否为必备条件", "whether the naming format is a condition"),
  options: {
    binding: bilingual("是条件", "it is a condition"),
    advisory: bilingual("只是基本格式，不作条件", "it is advice alone"),
  },
  default: "binding",
  grounds: bilingual("列于“基本要求”，用语为“应体现”。", "It stands under the basic requirements, worded 应体现."),
});

const annualScale = sourceGap(
  "im.gap.annual-scale",
  at("三（三）2（3）", "最近三年每年带动就业人数达到一定规模"),
  bilingual(
    "“每年达到一定规模”没有数据；三类地区的累计人数定下规模。",
    "No yearly figure is given; the classes of places fix the scale.",
  ),
);

const oneYear = years(1);
const oldEnough = atLeast(
  asOf,
  chooseTerm("day", ageDay, {
    anniversary: lastDayOf(oneYear, brand.formedOn),
    "day-after": firstDayAfter(oneYear, brand.formedOn),
  }),
);

/** What a class of places asks of a brand, and of a domestic-service brand. */
function scaleOf(
  place: string,
  [brandFragment, least]: readonly [string, number],
  [serviceFragment, leastOfService]: readonly [string, number],
) {
  const reaches = (fragment: string, number: number, name: string) =>
    cited(at("三（三）2（3）", fragment), atLeast(workforce.employedThreeYears, people(number, name)));
  return chooseBy(brand.domesticService, {
    true: reaches(serviceFragment, leastOfService, `${place}-domestic`),
    false: reaches(brandFragment, least, place),
  });
}

/** The preamble: the plan is carried out in the autonomous region; brands elsewhere are outside its scope. */
export const regionScope = criterion("im.labor.scope", {
  topic: "scope",
  cite: at("引言", "在全区范围内开展"),
  require: locatedIn(brand.place, innerMongoliaArea),
});

/** 三（三）: does a brand qualify as a labour brand (劳务品牌)? */
export const laborBrand = matter("labor-brand", {
  kind: "eligibility",
  question: bilingual("该品牌是否符合劳务品牌培育条件？", "Does the brand qualify as a labour brand?"),
  from: workPlanFrom,
  scope: regionScope,
  gaps: [annualScale],
  criteria: [
    criterion("im.labor.name", {
      topic: "brand-name",
      cite: at("三（三）1", "地域+产业/行业/产品/技能+人"),
      binding: is(nameForce, "binding"),
      require: nameFollows({
        of: brand.name,
        formats: [
          [part("region"), part("industry"), part("person")],
          [part("region"), part("occupation")],
        ],
        regions: innerMongoliaNames,
      }),
    }),
    criterion("im.labor.name-quality", {
      topic: "name-quality",
      cite: at("三（三）1", "简洁响亮"),
      binding: false,
      require: attested(brand.nameQuality),
    }),
    criterion("im.labor.region-trait", {
      topic: "region-trait",
      cite: at("三（三）2（1）", "具有一定的地域特点"),
      require: attested(brand.regionTrait),
    }),
    criterion("im.labor.age", {
      topic: "brand-age",
      cite: at("三（三）2（2）", "自发形成品牌一年以上"),
      require: choose(ageScope, {
        both: allOf(isOneOf(brand.origin, "cultivated", "spontaneous"), oldEnough),
        spontaneous: anyOf(isOneOf(brand.origin, "cultivated"), allOf(isOneOf(brand.origin, "spontaneous"), oldEnough)),
      }),
    }),
    criterion("im.labor.scale", {
      topic: "employment-effect",
      cite: at("三（三）2（3）", "按照各盟市人口数量与转移就业人数分为3类"),
      require: noted(
        locatedIn(brand.place, jalainur),
        "administered-elsewhere",
        chooseByPlace(brand.place, innerMongoliaArea, [
          {
            areas: classes.first,
            condition: scaleOf(
              "class-1",
              ["达到3000人以上", 3000],
              ["人数(包括间接带动就业人数,下同)达到500人以上", 500],
            ),
          },
          { areas: classes.second, condition: scaleOf("class-2", ["达到2000人以上", 2000], ["300人以上", 300]) },
          {
            areas: classes.third,
            condition: scaleOf("class-3", ["累计带动就业人数达到500人以上", 500], ["100人以上", 100]),
          },
        ]),
      ),
    }),
    criterion("im.labor.skill", {
      topic: "skill-character",
      cite: at("三（三）2 技能特征", "多数从业人员经过"),
      require: anyOf(shareMoreThan(workforce.trained, workforce.total, percent(50)), attested(workforce.certified)),
    }),
    criterion("im.labor.integrity", {
      topic: "integrity",
      cite: at("三（三）2 诚信特征", "无违法、违规、违纪、失信"),
      require: attested(brand.reputation, brand.noViolations),
    }),
    criterion("im.labor.benefit", {
      topic: "economic-benefit",
      cite: at("三（三）2 经济社会效益", "经济带动效应"),
      require: attested(brand.socialBenefit),
    }),
    materialsHandedIn(materials.laborForm),
  ],
});
