import { criterion } from "../../eligibility/criterion.ts";
import { firstDayAfter } from "../../expressions/after.ts";
import { hasAny, hasNone, isOneOf } from "../../expressions/among.ts";
import { anyAttested, attested } from "../../expressions/attested.ts";
import { choose } from "../../expressions/choose.ts";
import { atLeast } from "../../expressions/compare.ts";
import { asOf } from "../../expressions/dates.ts";
import { locatedIn } from "../../expressions/located.ts";
import { shareAtLeast } from "../../expressions/share.ts";
import { bilingual } from "../../ground/bilingual.ts";
import { optionalPart, part } from "../../naming/format-part.ts";
import { nameFollows } from "../../naming/name-format.ts";
import { matter } from "../../policy/policy.ts";
import { people, percent, years } from "../../sources/figure.ts";
import { reading } from "../../sources/reading.ts";
import { at } from "./documents.ts";
import { traineesAtLeast } from "./every-year.ts";
import { applicant, application, brand, workforce } from "./facts.ts";
import { placedShareAtLeast } from "./placed-base.ts";
import { urumqiArea } from "./urumqi-area.ts";

const duplicateNational = reading("uq.duplicate-national", {
  place: bilingual(
    "已认定为国家级劳务品牌的，是否属于不得重复申报",
    "whether a brand recognised at national level is barred from a repeat application",
  ),
  options: {
    bars: bilingual("国家级亦不得重复申报", "national recognition bars too"),
    "not-named": bilingual("只限文本列明的自治区级、市级", "the two levels that the text names alone"),
  },
  default: "bars",
  grounds: bilingual(
    "举轻以明重：较低级别的认定即不得重复申报，较高级别的更是如此；文本只列明自治区级、市级。",
    "If the lower recognition bars, the higher does all the more; the text names two levels.",
  ),
});

/** 三、申报认定: may the unit be recognised as a municipal labour-brand construction unit? */
export const recognition = matter("recognition", {
  kind: "eligibility",
  question: bilingual(
    "该单位是否符合乌鲁木齐市劳务品牌建设单位的申报认定条件？",
    "Does the unit qualify for recognition as a labour-brand construction unit of Urumqi?",
  ),
  criteria: [
    criterion("uq.registered", {
      topic: "registration",
      cite: at("三（一）", "在乌鲁木齐市范围内注册"),
      require: locatedIn(applicant.registeredIn, urumqiArea),
    }),
    criterion("uq.applicant", {
      topic: "applicant-kind",
      cite: at("三（一）", "等市场主体均可申报"),
      require: isOneOf(
        applicant.kind,
        "enterprise",
        "training-institution",
        "trade-association",
        "hr-agency",
        "agricultural-cooperative",
        "other-market-entity",
      ),
    }),
    criterion("uq.no-duplicate", {
      topic: "no-duplicate",
      cite: at("三（一）", "不得重复申报"),
      require: choose(duplicateNational, {
        bars: hasNone(brand.recognizedAs, "municipal", "provincial", "national"),
        "not-named": hasNone(brand.recognizedAs, "municipal", "provincial"),
      }),
    }),
    criterion("uq.legal-person", {
      topic: "legal-person",
      cite: at("三（二）1", "具有独立法人资格"),
      require: attested(applicant.independentLegalPerson, applicant.lawful, applicant.internalRules),
    }),
    criterion("uq.identity", {
      topic: "brand-identity",
      cite: at("三（二）2", "品牌主体归属清晰"),
      require: attested(brand.ownIdentity, brand.ownershipClear, brand.distinctCharacter, brand.reputation),
    }),
    criterion("uq.industry", {
      topic: "key-industry",
      cite: at("三（二）3", "当地特色产业或重点行业"),
      require: attested(brand.keyIndustry),
    }),
    criterion("uq.workforce", {
      topic: "workforce-size",
      cite: at("三（二）3", "从业人数不少于300人"),
      require: atLeast(workforce.total, people(300)),
    }),
    criterion("uq.trained-share", {
      topic: "trained-share",
      cite: at("三（二）3", "比例不低于50%"),
      require: shareAtLeast(workforce.trained, workforce.total, percent(50)),
    }),
    criterion("uq.trainees", {
      topic: "training-scale",
      cite: at("三（二）4", "培训人数不少于100人"),
      require: traineesAtLeast(people(100)),
    }),
    criterion("uq.training-qualified", {
      topic: "training-qualification",
      cite: at("三（二）4", "委托具备职业技能培训资质的协同单位"),
      require: anyAttested(applicant.trainingQualified, applicant.partnerQualified),
    }),
    criterion("uq.placed-share", {
      topic: "placed-share",
      cite: at("三（二）4", "占比不低于80%"),
      require: placedShareAtLeast(percent(80)),
    }),
    criterion("uq.name", {
      topic: "brand-name",
      cite: at("三", "地区+（企业）产业行业（职业）+工种"),
      binding: false,
      require: nameFollows({
        of: brand.name,
        formats: [[part("region"), optionalPart("enterprise"), part("industry"), part("work-type")]],
        regions: urumqiArea.names,
      }),
    }),
    criterion("uq.re-application", {
      topic: "re-application-bar",
      cite: at("五（三）", "5年内不得再次申报"),
      require: atLeast(asOf, firstDayAfter(years(5), applicant.recognitionLostOn)),
    }),
    criterion("uq.procedure.district-review", {
      topic: "first-review",
      cite: at("三（三）1", "区（县）人社部门初审"),
      require: attested(application.districtReviewed),
    }),
    criterion("uq.recommend.municipal", {
      topic: "prior-recognition",
      cite: at("三（三）3", "已认定的区（县）级劳务品牌建设单位中推荐"),
      binding: false,
      require: hasAny(brand.recognizedAs, "county"),
    }),
  ],
});
