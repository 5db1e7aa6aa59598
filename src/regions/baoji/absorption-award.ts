import { criterion } from "../../eligibility/criterion.ts";
import { applies } from "../../expressions/applies.ts";
import { lesser } from "../../expressions/arithmetic.ts";
import { attested } from "../../expressions/attested.ts";
import { atLeast } from "../../expressions/compare.ts";
import { supplied } from "../../expressions/supplied.ts";
import { bilingual } from "../../ground/bilingual.ts";
import { matter } from "../../policy/policy.ts";
import { people, wan } from "../../sources/figure.ts";
import { is, reading } from "../../sources/reading.ts";
import { sourceGap } from "../../sources/source-gap.ts";
import { awardWhere } from "../../subsidy/award.ts";
import { at, from } from "./documents.ts";
import { award, brand, workforce } from "./facts.ts";

const most = wan(30);
const absorbed = atLeast(workforce.signed, people(500));
const qualified = attested(award.countyQualified);

const countyAmountGap = sourceGap(
  "bj.gap.county-amount",
  at("四（二）", "奖补上限30万元"),
  bilingual("文本只给出上限，具体金额由县区确定。", "The text gives a ceiling alone; the county sets the sum."),
);

const libraryEntry = reading("bj.library-entry", {
  place: bilingual(
    "“纳入省市劳务品牌资源库”是奖补的条件还是结果",
    "whether entry into the library of labour brands is a condition of the award or follows it",
  ),
  options: {
    consequence: bilingual("是结果，不作条件", "it follows the award"),
    condition: bilingual("是条件，须已在资源库中", "one must be in the library"),
  },
  default: "consequence",
  grounds: bilingual("该句列在奖补金额之后。", "The phrase follows the sum."),
});

const inLibrary = applies(is(libraryEntry, "condition"), attested(brand.inLibrary));

/** 四（二）: what may the county pay for taking workers on? */
export const absorptionAward = matter("absorption-award", {
  kind: "award",
  question: bilingual("该品牌能否获得一次性吸纳就业奖补？", "May the once-only award for taking workers on be paid?"),
  from,
  award: awardWhere({
    payee: bilingual("培育创建单位", "the founding unit"),
    paid: award.paid,
    sums: [
      {
        id: "bj.award.ceiling",
        conditions: [
          { id: "bj.award.absorbed", require: absorbed },
          { id: "bj.award.qualified", require: qualified },
          { id: "bj.award.library", require: inLibrary },
        ],
        amount: lesser(most, supplied(award.countyAmount, countyAmountGap)),
        ceiling: most,
        cite: at("四（二）", "奖补上限30万元"),
      },
    ],
  }),
  criteria: [
    criterion("bj.award.absorbed", {
      topic: "employment-effect",
      cite: at("四（二）", "达500人以上"),
      require: absorbed,
    }),
    criterion("bj.award.qualified", {
      topic: "award-qualification",
      cite: at("四（二）", "培育创建并符合条件"),
      require: qualified,
    }),
    criterion("bj.award.library", {
      topic: "in-library",
      cite: at("四（二）", "纳入省市劳务品牌资源库"),
      require: inLibrary,
    }),
  ],
});
