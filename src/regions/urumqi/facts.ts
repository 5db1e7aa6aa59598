import { brand as sharedBrand } from "../../facts/brand.ts";
import { fact } from "../../facts/fact.ts";
import { tiers } from "../../facts/options.ts";
import { training as sharedTraining } from "../../facts/training.ts";
import { workforce as sharedWorkforce } from "../../facts/workforce.ts";
import { formFieldNames } from "./form-fields.ts";
import { fundUses } from "./fund-uses.ts";

export const brand = {
  ...sharedBrand,
  ownIdentity: fact("brand.ownIdentity", "独立名称或商标", "own name or trademark"),
  ownershipClear: fact("brand.ownershipClear", "归属清晰", "clear ownership"),
  distinctCharacter: fact("brand.distinctCharacter", "劳务特色鲜明", "distinct labour character"),
  reputation: fact("brand.reputation", "知名度和美誉度", "known and well thought of"),
  keyIndustry: fact("brand.keyIndustry", "特色产业或重点行业", "local characteristic or key industry"),
  logo: fact("brand.logo", "Logo或商标易辨识", "a logo or mark that is easily told"),
  historyAndPlan: fact("brand.historyAndPlan", "历史渊源和发展规划", "history and a complete plan"),
  honours: fact("brand.honours", "品牌荣誉", "brand honours", tiers),
  regionalConditions: fact("brand.regionalConditions", "符合自治区级条件", "meets the autonomous region's conditions"),
  media: fact("brand.media", "媒体报道", "media reports", tiers),
  channels: fact("brand.channels", "宣传阵地应用较好", "publicity channels well used"),
  richContent: fact("brand.richContent", "宣传内容丰富", "rich publicity content"),
};

export const applicant = {
  kind: fact("applicant.kind", "申报主体类型", "kind of applicant", {
    enterprise: { zh: "企业", en: "enterprise" },
    "training-institution": { zh: "职业培训机构", en: "training institution" },
    "trade-association": { zh: "行业协会", en: "trade association" },
    "hr-agency": { zh: "人力资源服务机构", en: "human-resources service agency" },
    "agricultural-cooperative": { zh: "农业合作社", en: "agricultural cooperative" },
    "other-market-entity": { zh: "其他市场主体", en: "other market entity" },
    "non-market-body": { zh: "非市场主体", en: "not a market entity" },
  }),
  registeredIn: fact("applicant.registeredIn", "注册地点", "place of registration"),
  independentLegalPerson: fact("applicant.independentLegalPerson", "独立法人", "independent legal person"),
  lawful: fact("applicant.lawful", "遵纪守法", "lawful conduct"),
  internalRules: fact("applicant.internalRules", "内部和财务制度规范", "sound internal and financial rules"),
  trainingQualified: fact("applicant.trainingQualified", "具备培训资质", "qualified to train"),
  partnerQualified: fact("applicant.partnerQualified", "协同单位具备培训资质", "a partner qualified to train"),
  recognitionLostOn: fact("applicant.recognitionLostOn", "取消资格日期", "day on which recognition was cancelled", {
    never: { zh: "从未取消", en: "never" },
  }),
  noDisputes: fact("applicant.noDisputes", "无劳动争议和案事件", "no labour dispute and no incident"),
  revenue: fact("applicant.revenue", "上年度营业收入", "last year's revenue"),
};

export const application = {
  districtReviewed: fact("application.districtReviewed", "区（县）初审通过", "first review by the district passed"),
};

export const workforce = {
  ...sharedWorkforce,
  hardship: fact("workforce.hardship", "吸纳困难群体人数", "people in hardship taken on"),
  insured: fact("workforce.insured", "参加城镇职工社保人数", "employees in the urban workers' social insurance"),
  placed: fact("workforce.placed", "从业人员中自用或输出人数", "workers employed by the unit or sent out"),
};

export const training = {
  ...sharedTraining,
  traineesByYear: fact("training.traineesByYear", "各年培训人数", "trainees by year", {
    year: { zh: "年度", en: "year" },
    trainees: { zh: "培训人数", en: "trainees" },
  }),
  retainedInTrade: fact(
    "training.retainedInTrade",
    "合格后在品牌产业行业从业人数",
    "those who passed and work in the brand's trade",
  ),
  headcountByKind: [
    fact("training.headcountByKind.skill", "技能培训人数", "people given skill training"),
    fact("training.headcountByKind.induction", "岗前培训人数", "people given induction training"),
    fact("training.headcountByKind.refresher", "回炉培训人数", "people given refresher training"),
  ],
  placed: fact("training.placed", "自用或输出人数", "trainees employed by the unit or sent out"),
  placedPassed: fact(
    "training.placedPassed",
    "合格后自用或输出人数",
    "trainees who passed and were employed or sent out",
  ),
  headcount: fact(
    "training.headcount",
    "技能、岗前、回炉培训人数",
    "people given skill, induction or refresher training",
  ),
  ownOrPartner: fact("training.ownOrPartner", "自有机构或长期协作", "own institution or long-term partner"),
  standardsLed: fact("training.standardsLed", "牵头项数", "standards and textbooks led"),
  standardsJoined: fact("training.standardsJoined", "参与项数", "standards and textbooks joined"),
};

export const staff = {
  honours: fact("staff.honours", "个人荣誉", "personal honours", tiers),
  publicBenefit: fact("staff.publicBenefit", "公益活动次数", "public-benefit activities"),
};

export const assessor = {
  supportMoney: fact("assessor.supportMoney", "评审给分：制度和支持资金", "assessor's points: rules and support money"),
  cooperation: fact("assessor.cooperation", "评审给分：劳务协作", "assessor's points: labour cooperation"),
  culture: fact("assessor.culture", "评审给分：品牌文化", "assessor's points: brand culture"),
};

export const fund = {
  lines: fact("fund.lines", "资金使用计划", "spending plan", fundUses),
  planFiled: fact("fund.planFiled", "计划已备案", "plan filed with the city bureau"),
};

export const review = {
  years: fact("review.years", "年度复核", "annual reviews"),
  training: fact("review.findings.training", "培训质量不高", "poor training quality"),
  scale: fact("review.findings.scale", "吸纳或输出人员不足", "too few taken on or sent out"),
  competitiveness: fact("review.findings.competitiveness", "市场竞争力下降", "competitiveness fallen"),
  recognition: fact("review.findings.recognition", "社会认可度不高", "low public recognition"),
};

export const notice = {
  publishedOn: fact("notice.publishedOn", "公示日期", "day of publication"),
  objection: fact("notice.objection", "有未处理的异议", "an unresolved objection"),
  holidays: fact("notice.holidays", "节假日", "public holidays"),
  makeUpWorkdays: fact("notice.makeUpWorkdays", "调休工作日", "make-up workdays"),
};

export const form = {
  completed: fact("form.completed", "已填写项目", "fields filled in", formFieldNames),
};
