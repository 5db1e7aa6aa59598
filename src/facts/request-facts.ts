/**
 * The facts as a request nests them. Every fact may be absent, undefined or null: all three mean that it is not known.
 * Counts are whole numbers from 0 to 10⁹; money is yuan from 0 to 10¹², a number or a decimal string with at most two
 * decimals; dates are ISO `YYYY-MM-DD` between 1900-01-01 and 2999-12-31; texts have at most 1,000 characters (Unicode code
 * points) and no lone surrogate.
 */
export type Known<Value> = Value | null | undefined;

/** Money in yuan. */
export type Yuan = number | string;
/** Levels of recognition: county (district included), municipal, provincial (autonomous region included), national. */
export type Level = "county" | "municipal" | "provincial" | "national";
/** Tiers of honours and media reports: national, provincial or ministerial, city or county. */
export type Tier = "national" | "provincial" | "local";
/** Points that an assessor gives, with at most two decimals. */
export type AssessorPoints = number;

/** Facts about the labour brand (劳务品牌). */
export interface BrandFacts {
  /** 劳务品牌名称, as written. */
  name?: Known<string>;
  /** 已获认定级别: every recognition held. */
  recognizedAs?: Known<readonly Level[]>;
  /** 已获奖补级别: the levels whose award has been paid. */
  awardsPaid?: Known<readonly Level[]>;
  /** 独立名称或商标: attested. */
  ownIdentity?: Known<boolean>;
  /** 归属清晰: attested. */
  ownershipClear?: Known<boolean>;
  /** 劳务特色鲜明: attested. */
  distinctCharacter?: Known<boolean>;
  /** 知名度和美誉度: attested. */
  reputation?: Known<boolean>;
  /** 特色产业或重点行业: attested. */
  keyIndustry?: Known<boolean>;
  /** Logo或商标易辨识: attested. */
  logo?: Known<boolean>;
  /** 历史渊源和发展规划: attested. */
  historyAndPlan?: Known<boolean>;
  /** 名称此前已固定. */
  nameFixedBefore?: Known<boolean>;
  /** 在资源库中. */
  inLibrary?: Known<boolean>;
  /** 在指导目录中. */
  inDirectory?: Known<boolean>;
  /** 品牌领域. */
  field?: Known<"skill" | "service" | "culture-tourism" | "livelihood" | "other">;
  /** 带动就业人数多: attested. */
  largeEmployment?: Known<boolean>;
  /** 技能产品特色明显: attested. */
  markedSkill?: Known<boolean>;
  /** 市场知名度高: attested. */
  marketRecognition?: Known<boolean>;
  /** 县区推荐: attested. */
  countyRecommended?: Known<boolean>;
  /** 符合自治区级条件: attested. */
  regionalConditions?: Known<boolean>;
  /** 品牌荣誉: one entry for each honour, duplicates included. */
  honours?: Known<readonly Tier[]>;
  /** 媒体报道: one entry for each report, duplicates included. */
  media?: Known<readonly Tier[]>;
  /** 宣传阵地应用较好: attested. */
  channels?: Known<boolean>;
  /** 宣传内容丰富: attested. */
  richContent?: Known<boolean>;
  /** 品牌所在地: a place name, or a six-digit code of an administrative division. */
  place?: Known<string>;
  /** 形成方式. */
  origin?: Known<"cultivated" | "spontaneous" | "other">;
  /** 品牌形成日期; of a cultivated brand the day on which cultivation began. */
  formedOn?: Known<string>;
  /** 是否家政服务类. */
  domesticService?: Known<boolean>;
  /** 名称简洁响亮: attested. */
  nameQuality?: Known<boolean>;
  /** 地域特征: attested. */
  regionTrait?: Known<boolean>;
  /** 无违法失信: attested. */
  noViolations?: Known<boolean>;
  /** 经济社会效益: attested. */
  socialBenefit?: Known<boolean>;
  /** 辐射范围较广: attested. */
  wideReach?: Known<boolean>;
}

/** Facts about the applicant (申报主体). */
export interface ApplicantFacts {
  /** 申报主体类型. */
  kind?: Known<
    | "enterprise"
    | "training-institution"
    | "trade-association"
    | "hr-agency"
    | "agricultural-cooperative"
    | "other-market-entity"
    | "non-market-body"
  >;
  /** 注册地点: a place name, or a six-digit code of an administrative division. */
  registeredIn?: Known<string>;
  /** 独立法人: attested. */
  independentLegalPerson?: Known<boolean>;
  /** 遵纪守法: attested. */
  lawful?: Known<boolean>;
  /** 内部和财务制度规范: attested. */
  internalRules?: Known<boolean>;
  /** 具备培训资质: attested. */
  trainingQualified?: Known<boolean>;
  /** 协同单位具备培训资质: attested; false includes "no partner". */
  partnerQualified?: Known<boolean>;
  /** 取消资格日期: the day on which recognition was cancelled, or "never". */
  recognitionLostOn?: Known<string>;
  /** 无劳动争议和案事件: attested. */
  noDisputes?: Known<boolean>;
  /** 上年度营业收入, in yuan. */
  revenue?: Known<Yuan>;
  /** 财务健康: attested. */
  healthyFinances?: Known<boolean>;
  /** 抗风险能力: attested. */
  riskResistance?: Known<boolean>;
  /** 用工制度健全: attested. */
  soundEmployment?: Known<boolean>;
  /** 省级领军企业: recognised as one. */
  recognizedLeadingEnterprise?: Known<boolean>;
}

/** Facts about the application (申报). */
export interface ApplicationFacts {
  /** 区（县）初审通过: attested. */
  districtReviewed?: Known<boolean>;
}

/** Facts about those who work under the brand (从业人员), in people. */
export interface WorkforceFacts {
  /** 从业人员数. */
  total?: Known<number>;
  /** 经特色职业培训人数; at most `total`. */
  trained?: Known<number>;
  /** 吸纳困难群体人数; people placed elsewhere count, so it may exceed `total`. */
  hardship?: Known<number>;
  /** 参加城镇职工社保人数. */
  insured?: Known<number>;
  /** 从业人员中自用或输出人数; at most `total`. */
  placed?: Known<number>;
  /** 签订协议吸纳人数. */
  signed?: Known<number>;
  /** 一定数量持证: attested. */
  certified?: Known<boolean>;
  /** 近三年累计带动就业人数, indirect included. */
  employedThreeYears?: Known<number>;
}

/** Facts about a year's vocational training (职业技能培训), in people unless said. */
export interface TrainingFacts {
  /** 培训品牌级别. */
  level?: Known<"autonomous-region" | "league-city" | "county">;
  /** 统计年度: the calendar year of the figures. */
  year?: Known<number>;
  /** 培训人数. */
  trainees?: Known<number>;
  /** 各年培训人数: one entry for each year; that of the latest year equals `trainees` where both are given. */
  traineesByYear?: Known<readonly { readonly year: number; readonly trainees: number }[]>;
  /** 参加考核人数; at most `trainees`. */
  examined?: Known<number>;
  /** 合格人数; at most `trainees`, and at most `examined`. */
  passed?: Known<number>;
  /** 就业人数; at most `trainees`. */
  employed?: Known<number>;
  /** 合格后就业人数; at most `passed`. */
  employedPassed?: Known<number>;
  /** 重点群体人数: subsidised; at most `trainees`. */
  keyGroups?: Known<number>;
  /** 订单定岗定向人数; at most `trainees`. */
  orderOriented?: Known<number>;
  /** 自用或输出人数; at most `trainees`. */
  placed?: Known<number>;
  /** 合格后自用或输出人数; at most `passed`. */
  placedPassed?: Known<number>;
  /** 合格后在品牌产业行业从业人数; at most `passed`. */
  retainedInTrade?: Known<number>;
  /** 技能、岗前、回炉培训人数. */
  headcount?: Known<number>;
  /** 技能、岗前、回炉培训人数（分列）: they sum to `headcount` where all are given. */
  headcountByKind?: Known<{
    skill?: Known<number>;
    induction?: Known<number>;
    refresher?: Known<number>;
  }>;
  /** 自有机构或长期协作: attested. */
  ownOrPartner?: Known<boolean>;
  /** 牵头项数: standards, textbooks and training packages led. */
  standardsLed?: Known<number>;
  /** 参与项数: the same, joined. */
  standardsJoined?: Known<number>;
  /** 经认定的培训机构或孵化基地: whether the training is held at one. */
  recognizedVenue?: Known<boolean>;
  /** 基础条件六项: attested. */
  institution?: Known<{
    management?: Known<boolean>;
    teachers?: Known<boolean>;
    premises?: Known<boolean>;
    schoolEnterprise?: Known<boolean>;
    realNameRecords?: Known<boolean>;
    lawful?: Known<boolean>;
  }>;
  /** 聚焦重点领域: attested. */
  keyField?: Known<boolean>;
  /** 服务能力: attested. */
  service?: Known<boolean>;
  /** 旗县自定标准: people, and rates in percent from 0 to 100 with at most two decimals. */
  localStandard?: Known<{
    scale?: Known<number>;
    passRate?: Known<number>;
    employmentRate?: Known<number>;
    keyGroups?: Known<number>;
    orderShare?: Known<number>;
    /** 旗县自定标准已列全: the county sets no other figure. */
    complete?: Known<boolean>;
  }>;
  /** 关联贡献: attested. */
  linked?: Known<boolean>;
  /** 促进就业: attested. */
  promotes?: Known<boolean>;
}

/** Facts about a dual brand (“双品牌”). */
export interface DualFacts {
  /** 对应的职业技能培训品牌: instead of `training`; both together are an error. */
  trainingBrands?: Known<readonly TrainingFacts[]>;
  /** 放宽情形. */
  relaxationGround?: Known<
    "recognized-influence" | "key-technology" | "intangible-heritage" | "innovative-model" | "new-technology" | "other"
  >;
}

/** Facts about the recommendation materials (推荐材料). */
export interface MaterialsFacts {
  /** 材料报送日期. */
  submittedOn?: Known<string>;
  /** 附件1: the form for the training brand. */
  trainingForm?: Known<boolean>;
  /** 附件2: the form for the labour brand. */
  laborForm?: Known<boolean>;
}

/** Facts about the staff (员工). */
export interface StaffFacts {
  /** 个人荣誉: one entry for each honour, duplicates included. */
  honours?: Known<readonly Tier[]>;
  /** 公益活动次数. */
  publicBenefit?: Known<number>;
}

/** Points that an assessor gives (评审给分), with at most two decimals. */
export interface AssessorFacts {
  /** Rules and earlier support money, 0 to 3. */
  supportMoney?: Known<AssessorPoints>;
  /** Labour cooperation and export channels, 0 to 5. */
  cooperation?: Known<AssessorPoints>;
  /** Brand culture and care for staff, 0 to 5. */
  culture?: Known<AssessorPoints>;
}

/** Facts about how support money is to be spent (扶持资金). */
export interface FundFacts {
  /** 资金使用计划: its lines, each with a use and an amount in yuan. */
  lines?: Known<readonly { readonly use: string; readonly amount: Yuan }[]>;
  /** 计划已备案: attested. */
  planFiled?: Known<boolean>;
}

/** Facts about annual reviews (年度复核). */
export interface ReviewFacts {
  /** One entry for each reviewed year; none later than the year of `asOf`, none twice. */
  years?: Known<readonly { readonly year: number; readonly passed: boolean }[]>;
  /** 四类整改情形: true where the fault was found. */
  findings?: Known<{
    training?: Known<boolean>;
    scale?: Known<boolean>;
    competitiveness?: Known<boolean>;
    recognition?: Known<boolean>;
  }>;
}

/** Facts about the public notice (公示). */
export interface NoticeFacts {
  /** 公示日期: the day of publication. */
  publishedOn?: Known<string>;
  /** 有未处理的异议: whether an objection is unresolved; one that was dismissed is none. */
  objection?: Known<boolean>;
  /** 节假日: days that are public holidays. */
  holidays?: Known<readonly string[]>;
  /** 调休工作日: weekend days that are worked. */
  makeUpWorkdays?: Known<readonly string[]>;
}

/** Facts about the application form (推荐表). */
export interface FormFacts {
  /** 已填写项目: the ids of the fields and parts that are filled in. */
  completed?: Known<readonly FormField[]>;
}

/** The fields and parts of the form of annex 2. */
export type FormField =
  | "brand-name"
  | "applicant-name"
  | "brand-type"
  | "trademark-licence"
  | "credit-code"
  | "registered-on"
  | "registered-at"
  | "registered-capital"
  | "legal-representative"
  | "identity-number"
  | "bank-account"
  | "bank"
  | "registered-address"
  | "business-address"
  | "contact"
  | "telephone"
  | "postcode"
  | "account"
  | "commitment"
  | "district-opinion";

/** Facts about awards (奖补). */
export interface AwardFacts {
  /** 已认定项目类型. */
  skillsBase?: Known<"training-base" | "master-studio" | "none">;
  /** 一次性奖补已发放. */
  paid?: Known<boolean>;
  /** 培训补贴标准, in yuan. */
  trainingSubsidy?: Known<Yuan>;
  /** 提高比例, in percent, 0 to 1000 with at most two decimals. */
  uplift?: Known<number>;
  /** 符合县级条件: attested. */
  countyQualified?: Known<boolean>;
  /** 县级确定金额, in yuan. */
  countyAmount?: Known<Yuan>;
  /** 主管部门确定金额, in yuan. */
  decidedAmount?: Known<Yuan>;
  /** 被确定参加国家、省级展示交流. */
  exhibition?: Known<boolean>;
}

/** Findings that speak for leaving the library (退出情形): true where the fault was found. */
export interface ExitFacts {
  training?: Known<boolean>;
  employment?: Known<boolean>;
  competitiveness?: Known<boolean>;
  recognition?: Known<boolean>;
}

/** The state of a plan (计划进展): counts of counties and of brands. */
export interface PlanFacts {
  /** 年度进展: one entry for each year, none later than the year of `asOf`; `regional` and `national` are newly gained. */
  milestones?: Known<
    readonly {
      readonly year: number;
      readonly counties?: Known<number>;
      readonly countiesWithBrand?: Known<number>;
      readonly regional?: Known<number>;
      readonly national?: Known<number>;
    }[]
  >;
  /** 已有双品牌的盟市: names or six-digit codes. */
  dualBrandPlaces?: Known<readonly string[]>;
  /** 县区数. */
  counties?: Known<number>;
  /** 有品牌县区数; at most `counties`. */
  countiesWithBrand?: Known<number>;
  /** 有培训项目县区数; at most `counties`. */
  countiesWithProject?: Known<number>;
  /** 重点帮扶县数. */
  keySupportCounties?: Known<number>;
  /** 有工作室重点帮扶县数; at most `keySupportCounties`. */
  keySupportCountiesWithStudio?: Known<number>;
  /** 优秀品牌数. */
  brands?: Known<number>;
  /** 推荐上报省级数. */
  recommendedProvincial?: Known<number>;
  /** 全国知名品牌数. */
  national?: Known<number>;
  /** 技能型品牌数. */
  skill?: Known<number>;
  /** 服务型品牌数. */
  service?: Known<number>;
  /** 文化旅游类品牌数. */
  cultureTourism?: Known<number>;
  /** 民生保障型品牌数. */
  livelihood?: Known<number>;
}
