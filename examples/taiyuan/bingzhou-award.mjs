import {
  anyOf,
  atLeast,
  attested,
  awardWhere,
  bilingual,
  criterion,
  hasAny,
  lesser,
  locatedIn,
  matter,
  people,
  perEach,
  plus,
  wan,
  yuan,
} from "laowu-rules/authoring";
import { at, fromReport, to } from "./documents.mjs";
import { applicant, award, brand, taiyuan, training } from "./facts.mjs";

/** The city with its six districts, three counties and the city that it holds. */
const area = {
  name: bilingual("太原市", "Taiyuan"),
  code: "1401",
  names: [
    ...["太原", "太原市", "小店区", "迎泽区", "杏花岭区", "尖草坪区", "万柏林区", "晋源区"],
    ...["清徐县", "阳曲县", "娄烦县", "古交市"],
  ],
};

/** What the report asks of a “并州” brand. Only a recognised one is paid, so each of these is a condition of the sum as well. */
const criteria = [
  criterion("ty.place", {
    topic: "registration",
    cite: at("第3段", "太原市范围内"),
    require: locatedIn(brand.place, area),
  }),
  criterion("ty.recognized", {
    topic: "prior-recognition",
    cite: at("第3段", "省、市、县（区）级劳务品牌或劳务协作基地"),
    require: anyOf(hasAny(brand.recognizedAs, "provincial", "municipal", "county"), attested(taiyuan.cooperationBase)),
  }),
  criterion("ty.industry", {
    topic: "key-industry",
    cite: at("第3段", "当地特色产业或重点行业"),
    require: attested(brand.keyIndustry),
  }),
  criterion("ty.identity", {
    topic: "brand-identity",
    cite: at("第3段", "拥有独立品牌名称或商标"),
    require: attested(brand.ownIdentity, brand.ownershipClear, brand.distinctCharacter),
  }),
  criterion("ty.market", {
    topic: "market-recognition",
    cite: at("第3段", "市场认可度良好"),
    require: attested(brand.marketRecognition),
  }),
  criterion("ty.legal-person", {
    topic: "legal-person",
    cite: at("第3段", "具备独立法人资格和规范管理制度"),
    require: attested(applicant.independentLegalPerson, applicant.internalRules),
  }),
  criterion("ty.reputation", {
    topic: "reputation",
    cite: at("第3段", "较高知名度和美誉度"),
    require: attested(brand.reputation),
  }),
  criterion("ty.film", {
    topic: "publicity",
    cite: at("第3段", "拍摄制作过主题宣传片"),
    require: attested(taiyuan.film),
  }),
  criterion("ty.course", {
    topic: "training-course",
    cite: at("第3段", "开发了定制化公开课程"),
    require: attested(taiyuan.openCourse),
  }),
  criterion("ty.outlet", {
    topic: "placement",
    cite: at("第3段", "稳定劳务输出渠道或直接吸纳就业"),
    require: attested(taiyuan.outlet),
  }),
  criterion("ty.newly-employed", {
    topic: "employment-effect",
    cite: at("第3段", "不低于120人"),
    require: atLeast(taiyuan.newlyEmployed, people(120)),
  }),
];

/** May the award for a “并州” brand be paid? */
export const bingzhouAward = matter("bingzhou-award", {
  kind: "award",
  question: bilingual(
    "该品牌能否认定为“并州”特色劳务品牌并获得一次性奖励？",
    "May the brand be recognised as a “并州” brand and be paid the one-off award?",
  ),
  to,
  gaps: [fromReport],
  award: awardWhere({
    payee: bilingual("被认定的品牌", "the recognised brand"),
    paid: award.paid,
    sums: [
      {
        id: "ty.award",
        conditions: criteria.map(({ id, require }) => ({ id, require })),
        amount: lesser(
          wan(20, "most"),
          plus(perEach(yuan(500, "trained"), training.trainees), perEach(yuan(300, "employed"), taiyuan.newlyEmployed)),
        ),
        cite: at("第4段", "培训1人500元、品牌带动新增就业1人300元"),
      },
    ],
  }),
  criteria,
});
