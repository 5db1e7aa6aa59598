import { brand as sharedBrand } from "../../facts/brand.ts";
import { brandLibrary } from "../../facts/brand-library.ts";
import { fact } from "../../facts/fact.ts";
import { training as sharedTraining } from "../../facts/training.ts";
import { workforce as sharedWorkforce } from "../../facts/workforce.ts";

export const brand = {
  name: sharedBrand.name,
  largeEmployment: brandLibrary.largeEmployment,
  markedSkill: brandLibrary.markedSkill,
  marketRecognition: brandLibrary.marketRecognition,
  wideReach: fact("brand.wideReach", "辐射范围较广", "wide reach"),
  place: fact("brand.place", "品牌所在地", "place of the brand"),
  origin: fact("brand.origin", "形成方式", "way in which the brand came about", {
    cultivated: { zh: "政府有关部门培育", en: "cultivated by a government department" },
    spontaneous: { zh: "自发形成", en: "formed spontaneously" },
    other: { zh: "其他", en: "other" },
  }),
  formedOn: fact(
    "brand.formedOn",
    "品牌形成（开始培育）日期",
    "day on which the brand was formed or cultivation began",
  ),
  domesticService: fact("brand.domesticService", "是否家政服务类", "whether it is a domestic-service brand"),
  nameQuality: fact("brand.nameQuality", "名称简洁响亮", "short and sonorous name"),
  regionTrait: fact("brand.regionTrait", "地域特征", "local and trade character"),
  reputation: fact("brand.reputation", "在一定区域内的知名度和信誉度", "known and trusted in its area"),
  noViolations: fact(
    "brand.noViolations",
    "无违法、违规、违纪、失信行为",
    "no breach of law, rule, discipline or trust",
  ),
  socialBenefit: fact("brand.socialBenefit", "经济社会效益", "marked economic and social benefit"),
};

export const workforce = {
  ...sharedWorkforce,
  trained: fact("workforce.trained", "经过专业技能培训人数", "workers with professional skill training"),
  certified: fact("workforce.certified", "一定数量持证", "a certain number hold certificates"),
  employedThreeYears: fact(
    "workforce.employedThreeYears",
    "近三年累计带动就业人数",
    "employment of the last three years, indirect included",
  ),
};

export const institution = {
  management: fact("training.institution.management", "五项管理制度完善", "five management systems"),
  teachers: fact("training.institution.teachers", "师资队伍合格稳定", "qualified and stable teachers"),
  premises: fact("training.institution.premises", "场所和教学设施满足需求", "premises and equipment"),
  schoolEnterprise: fact(
    "training.institution.schoolEnterprise",
    "校企合作机制完善、培训成效明显",
    "school–enterprise cooperation with marked results",
  ),
  realNameRecords: fact("training.institution.realNameRecords", "落实培训信息实名制", "real-name training records"),
  lawful: fact("training.institution.lawful", "培训行为规范", "lawful conduct of training"),
};

/** The standard that a county sets for training brands of its own level. */
export const localStandard = {
  scale: fact("training.localStandard.scale", "旗县自定培训规模", "county's own training scale"),
  passRate: fact("training.localStandard.passRate", "旗县自定合格率", "county's own pass rate"),
  employmentRate: fact("training.localStandard.employmentRate", "旗县自定就业率", "county's own employment rate"),
  keyGroups: fact(
    "training.localStandard.keyGroups",
    "旗县自定重点群体人数",
    "county's own number of key-group trainees",
  ),
  orderShare: fact(
    "training.localStandard.orderShare",
    "旗县自定订单定岗定向占比",
    "county's own share of order-oriented training",
  ),
  complete: fact("training.localStandard.complete", "旗县自定标准已列全", "county's own standard given in full"),
};

export const training = {
  ...sharedTraining,
  level: fact("training.level", "培训品牌级别", "level of the training brand", {
    "autonomous-region": { zh: "自治区级", en: "autonomous region" },
    "league-city": { zh: "盟市级", en: "league or city" },
    county: { zh: "旗县（市、区）级", en: "county" },
  }),
  examined: fact("training.examined", "参加考核人数", "trainees examined"),
  year: fact("training.year", "统计年度", "year of the figures"),
  employed: fact("training.employed", "就业人数", "trainees employed after training"),
  employedPassed: fact("training.employedPassed", "合格后就业人数", "those who passed and are employed"),
  keyGroups: fact("training.keyGroups", "重点群体人数", "subsidised key-group trainees"),
  orderOriented: fact("training.orderOriented", "订单定岗定向人数", "order-, post- or target-oriented trainees"),
  keyField: fact("training.keyField", "聚焦重点领域", "focus on a key field"),
  service: fact("training.service", "服务能力", "school–enterprise model, strengthened teachers and follow-up service"),
  linked: fact("training.linked", "关联贡献", "related to the labour brand and contributing to it"),
  promotes: fact("training.promotes", "促进就业", "the labour brand promotes employment after the training"),
};

export const dual = {
  trainingBrands: fact(
    "dual.trainingBrands",
    "对应的职业技能培训品牌",
    "training brands that answer to the labour brand",
  ),
  relaxationGround: fact("dual.relaxationGround", "放宽情形", "ground for relaxation", {
    "recognized-influence": { zh: "有较大认可度和较强影响力", en: "recognised influence" },
    "key-technology": { zh: "重点产业关键技术环节", en: "key technology of a key industry" },
    "intangible-heritage": { zh: "非物质文化遗产", en: "intangible heritage" },
    "innovative-model": { zh: "创新发展模式", en: "innovative model" },
    "new-technology": { zh: "实践新技术", en: "new technology" },
    other: { zh: "其他", en: "other" },
  }),
};

export const materials = {
  submittedOn: fact("materials.submittedOn", "材料报送日期", "day on which the materials were handed in"),
  trainingForm: fact("materials.trainingForm", "附件1 职业技能培训品牌推荐表", "annex 1, form for the training brand"),
  laborForm: fact("materials.laborForm", "附件2 劳务品牌推荐表", "annex 2, form for the labour brand"),
};

export const plan = {
  milestones: fact("plan.milestones", "年度进展", "progress by year", {
    year: { zh: "年度", en: "year" },
    counties: { zh: "旗县数", en: "counties" },
    countiesWithBrand: { zh: "有特色劳务品牌的旗县数", en: "counties with a characteristic brand" },
    regional: { zh: "新增自治区级劳务品牌数", en: "new brands of the autonomous region" },
    national: { zh: "新增国家级劳务品牌数", en: "new national brands" },
  }),
  dualBrandPlaces: fact("plan.dualBrandPlaces", "已有双品牌的盟市", "places that have a dual brand"),
};
