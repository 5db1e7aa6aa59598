import { lesser, plus } from "../../expressions/arithmetic.ts";
import { attested } from "../../expressions/attested.ts";
import { bands, from, series } from "../../expressions/bands.ts";
import { chooseTerm } from "../../expressions/choose.ts";
import { allOf } from "../../expressions/combine.ts";
import { given } from "../../expressions/given.ts";
import { perEach, perFull } from "../../expressions/per.ts";
import { shareAtLeast } from "../../expressions/share.ts";
import { eachTier, highestTier } from "../../expressions/tiers.ts";
import { bilingual } from "../../ground/bilingual.ts";
import { matter } from "../../policy/policy.ts";
import { item, section, sheet } from "../../scoring/sheet.ts";
import { people, percent, points, wan } from "../../sources/figure.ts";
import { is } from "../../sources/reading.ts";
import { sourceGap } from "../../sources/source-gap.ts";
import { at } from "./documents.ts";
import { traineesAtLeast } from "./every-year.ts";
import { applicant, assessor, brand, staff, training, workforce } from "./facts.ts";
import { placedShareAtLeast } from "./placed-base.ts";
import {
  bandEdge,
  brandHonours,
  headcountKinds,
  insuredNone,
  mediaReports,
  personalHonours,
  trainees100,
  trainees500,
} from "./scoring-readings.ts";

/** 国家层级 3, 省部层级 2, 地市县层级 1. */
const tierPoints = () => ({
  national: points(3, "national"),
  provincial: points(2, "provincial"),
  local: points(1, "local"),
});

const brandHonourPoints = tierPoints();
const personalHonourPoints = tierPoints();
const mediaPoints = tierPoints();
const enoughTrainees = people(100, "trainees");
const headcountStep = people(50, "step");
const headcountPoints = points(1, "step.points");
const firstWorkforce = people(300, "first");

const operation = section(
  "uq.s1",
  bilingual("运营规范", "Orderly operation"),
  20,
  at("附件3 1", "运营规范"),
  item("uq.s1.1", {
    title: bilingual("申请主体符合规定要求", "The applicant meets the requirements"),
    max: 2,
    cite: at("附件3 1", "申请主体符合规定要求。（2分）"),
    points: given(attested(applicant.independentLegalPerson, applicant.lawful, applicant.internalRules), points(2)),
  }),
  item("uq.s1.2", {
    title: bilingual("品牌内涵与发展规划", "Brand content and plan"),
    max: 4,
    cite: at("附件3 1", "品牌主体归属清晰1分"),
    points: plus(
      given(attested(brand.ownIdentity, brand.ownershipClear), points(1, "identity")),
      given(attested(brand.logo), points(2, "logo")),
      given(attested(brand.historyAndPlan), points(1, "history-and-plan")),
    ),
  }),
  item("uq.s1.3", {
    title: bilingual("品牌荣誉", "Brand honours"),
    max: 3,
    cite: at("附件3 1", "获国家层级得3分"),
    points: chooseTerm("points", brandHonours, {
      highest: highestTier(brand.honours, brandHonourPoints),
      cumulative: lesser(points(3, "cap"), eachTier(brand.honours, brandHonourPoints)),
    }),
  }),
  item("uq.s1.4", {
    title: bilingual("经营规模", "Scale of business"),
    max: 5,
    cite: at("附件3 1", "500万以上得5分"),
    points: bands(
      applicant.revenue,
      series(
        wan,
        [
          [50, 1],
          [100, 2],
          [200, 3],
          [300, 4],
          [500, 5],
        ],
        is(bandEdge, "higher"),
      ),
    ),
  }),
  item("uq.s1.5", {
    title: bilingual("管理制度与支持资金使用（评审给分）", "Rules and use of support money (awarded by the assessor)"),
    max: 3,
    cite: at("附件3 1", "已认定劳务品牌支持资金使用符合规定"),
    points: assessor.supportMoney,
  }),
  item("uq.s1.6", {
    title: bilingual("遵守人力资源市场法规", "Compliance with the rules of the labour market"),
    max: 3,
    cite: at("附件3 1", "未出现劳动争议"),
    points: given(attested(applicant.noDisputes), points(3)),
  }),
);

const trainingAndIndustry = section(
  "uq.s2",
  bilingual("产训融合", "Training and industry"),
  23,
  at("附件3 2", "产训融合"),
  item("uq.s2.1", {
    title: bilingual("培训机构与培训人数", "Training institution and people trained"),
    max: 8,
    cite: at("附件3 2", "每50人累加1分"),
    points: lesser(
      points(8, "cap"),
      plus(
        given(attested(training.ownOrPartner), points(1, "own-or-partner")),
        chooseTerm("points", headcountKinds, {
          together: perFull(headcountStep, headcountPoints, training.headcount),
          "per-kind": plus(...training.headcountByKind.map((kind) => perFull(headcountStep, headcountPoints, kind))),
        }),
      ),
    ),
  }),
  item("uq.s2.2", {
    title: bilingual("标准、教材与培训包", "Standards, textbooks and training packages"),
    max: 5,
    cite: at("附件3 2", "牵头一项得3分"),
    points: lesser(
      points(5, "cap"),
      plus(perEach(points(3, "led"), training.standardsLed), perEach(points(1, "joined"), training.standardsJoined)),
    ),
  }),
  item("uq.s2.3", {
    title: bilingual("年培训人数与自用或输出占比", "Trainees of the year and placed share"),
    max: 10,
    cite: at("附件3 2", "500人以上加10分"),
    points: given(
      allOf(traineesAtLeast(enoughTrainees), placedShareAtLeast(percent(80, "placed"))),
      bands(training.trainees, [
        from(
          chooseTerm("people", trainees100, { none: people(101, "band-1.from"), "first-band": enoughTrainees }),
          points(2, "band-1.points"),
        ),
        from(people(201, "band-2.from"), points(4, "band-2.points")),
        from(people(301, "band-3.from"), points(6, "band-3.points")),
        from(people(401, "band-4.from"), points(8, "band-4.points")),
        from(people(500, "band-5.from"), points(10, "band-5.points"), is(trainees500, "inclusive")),
      ]),
    ),
  }),
);

const employment = section(
  "uq.s3",
  bilingual("促进和稳定就业", "Promoting and stabilising employment"),
  37,
  at("附件3 3", "促进和稳定就业"),
  item("uq.s3.1", {
    title: bilingual("从业人员规模与培训比例", "Workforce and trained share"),
    max: 15,
    cite: at("附件3 3", "501-700人"),
    points: given(
      shareAtLeast(workforce.trained, workforce.total, percent(50, "trained")),
      bands(workforce.total, [from(firstWorkforce, points(10, "first.points"))], {
        above: firstWorkforce,
        step: people(200, "step"),
        points: points(1, "step.points"),
        cap: points(15, "cap"),
      }),
    ),
  }),
  item("uq.s3.2", {
    title: bilingual("吸纳脱贫人口等困难群体", "People out of poverty and others in hardship taken on"),
    max: 7,
    cite: at("附件3 3", "151-200人加5分"),
    points: bands(
      workforce.hardship,
      series(people, [
        [5, 1],
        [21, 2],
        [51, 3],
        [101, 4],
        [151, 5],
      ]),
      {
        above: people(200, "onward"),
        step: people(50, "step"),
        points: points(1, "step.points"),
        cap: points(7, "cap"),
      },
    ),
  }),
  item("uq.s3.3", {
    title: bilingual("缴纳城镇职工社会保险", "Urban workers' social insurance"),
    max: 10,
    cite: at("附件3 3", "50人及以下得1分"),
    points: bands(
      workforce.insured,
      [from(people(0, "band-1.from"), points(1, "first.points"), is(insuredNone, "one"))],
      {
        above: people(50, "first"),
        step: people(50, "step"),
        points: points(1, "step.points"),
        cap: points(10, "cap"),
      },
    ),
  }),
  item("uq.s3.4", {
    title: bilingual(
      "劳务协作与输出渠道（评审给分）",
      "Labour cooperation and export channels (awarded by the assessor)",
    ),
    max: 5,
    cite: at("附件3 3", "提供劳务协议、劳务合同"),
    points: assessor.cooperation,
  }),
);

const selfDevelopment = section(
  "uq.s4",
  bilingual("自身建设", "Self-development"),
  10,
  at("附件3 4", "自身建设"),
  item("uq.s4.1", {
    title: bilingual("劳务品牌文化（评审给分）", "Brand culture (awarded by the assessor)"),
    max: 5,
    cite: at("附件3 4", "拥有企业特定的劳务品牌文化"),
    points: assessor.culture,
  }),
  item("uq.s4.2", {
    title: bilingual("个人荣誉", "Personal honours"),
    max: 3,
    cite: at("附件3 4", "国家层级个人荣誉得3分"),
    points: chooseTerm("points", personalHonours, {
      highest: highestTier(staff.honours, personalHonourPoints),
      cumulative: lesser(points(3, "cap"), eachTier(staff.honours, personalHonourPoints)),
    }),
  }),
  item("uq.s4.3", {
    title: bilingual("公益活动", "Public-benefit activities"),
    max: 2,
    cite: at("附件3 4", "得0.5分"),
    points: lesser(points(2, "cap"), perEach(points(0.5, "activity"), staff.publicBenefit)),
  }),
);

const publicity = section(
  "uq.s5",
  bilingual("品牌宣传", "Brand publicity"),
  10,
  at("附件3 5", "品牌宣传"),
  item("uq.s5.1", {
    title: bilingual("宣传阵地、媒体报道与宣传内容", "Channels, media reports and content"),
    max: 10,
    cite: at("附件3 5", "品牌宣传内容丰富得4分"),
    points: lesser(
      points(10, "cap"),
      plus(
        given(attested(brand.channels), points(3, "channels")),
        chooseTerm("points", mediaReports, {
          highest: highestTier(brand.media, mediaPoints),
          cumulative: eachTier(brand.media, mediaPoints),
        }),
        given(attested(brand.richContent), points(4, "rich-content")),
      ),
    ),
  }),
);

/** 附件3 市级劳务品牌评估打分表（试行）: what does the unit score? The sheet prints no pass mark. */
export const scoring = matter("scoring", {
  kind: "scoring",
  question: bilingual(
    "该单位在市级劳务品牌评估打分表上得多少分？",
    "What does the unit score on the evaluation sheet?",
  ),
  sheet: sheet(100, operation, trainingAndIndustry, employment, selfDevelopment, publicity),
  gaps: [
    sourceGap(
      "uq.gap.exported-total",
      at("三（三）2", "每年输出劳务从业人员总数"),
      bilingual(
        "三（三）2把每年输出劳务从业人员总数列为评估重点，但打分表没有对应项目。",
        "Part 三（三）2 names the number of workers sent out each year among what is weighed, and no item of the sheet scores it.",
      ),
    ),
  ],
});
