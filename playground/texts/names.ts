import type { Bilingual } from "laowu-rules";

const word = (zh: string, en: string): Bilingual => ({ zh, en });
type Names = Readonly<Record<string, Bilingual>>;

/** Where an authority is at home; where it is lacking, its full name stands for it. */
export const placeNames: Names = {
  "inner-mongolia": word("内蒙古自治区", "Inner Mongolia"),
  hubei: word("湖北省", "Hubei"),
  baoji: word("宝鸡市", "Baoji"),
  urumqi: word("乌鲁木齐市", "Urumqi"),
};

/** Short names of matters, which the library asks as questions; where one is lacking, the question stands for it. */
export const matterTitles: Readonly<Record<string, Names>> = {
  "inner-mongolia": {
    "training-brand": word("职业技能培训品牌", "Training brand"),
    "labor-brand": word("劳务品牌", "Labour brand"),
    "dual-brand": word("“双品牌”", "Dual brand"),
    "dual-brand-coverage": word("各盟市“双品牌”", "Dual brands by league"),
    "action-plan": word("专项行动目标", "Action plan"),
    directory: word("自治区级目录", "Directory"),
  },
  hubei: {
    "labor-brand": word("重点劳务品牌资源库", "Brand register"),
    "construction-award": word("建设奖补", "Construction award"),
    "skills-base-grant": word("建设补助", "Construction grant"),
    "leading-enterprise": word("领军企业奖补", "Leading enterprise"),
    "training-subsidy": word("培训补贴", "Training subsidy"),
  },
  baoji: {
    "labor-brand": word("劳务品牌资源库", "Brand register"),
    "absorption-award": word("吸纳就业奖补", "Taking workers on"),
    "recognition-award": word("认定奖补", "Recognition award"),
    "exhibition-award": word("展示交流补助", "Exhibition award"),
    "library-review": word("退出机制", "Exit from the register"),
    "leading-enterprise": word("龙头企业", "Leading enterprise"),
    "action-plan": word("目标任务", "Targets"),
  },
  urumqi: {
    recognition: word("申报认定", "Recognition"),
    scoring: word("打分表", "Scoring sheet"),
    "support-fund": word("政策扶持", "Support money"),
    "fund-plan": word("资金使用", "Spending plan"),
    "annual-review": word("动态管理", "Annual review"),
    "public-notice": word("公示", "Public notice"),
    "regional-recommendation": word("推荐自治区级", "Recommendation"),
    "application-form": word("推荐表", "Application form"),
  },
};

export const kindNames: Names = {
  eligibility: word("资格", "eligibility"),
  scoring: word("评分", "scoring"),
  award: word("奖补", "award"),
  review: word("复核", "review"),
  progress: word("进度", "progress"),
  procedure: word("程序", "procedure"),
};

/** What the facts of a group are about, by the first word of their paths. */
export const groupNames: Names = {
  brand: word("品牌", "The brand"),
  applicant: word("申报主体", "The applicant"),
  application: word("申报", "The application"),
  workforce: word("从业人员", "The workforce"),
  training: word("培训", "Training"),
  dual: word("“双品牌”", "The dual brand"),
  materials: word("申报材料", "Materials"),
  staff: word("从业者", "Staff"),
  assessor: word("评审给分", "The assessor"),
  fund: word("资金使用", "Use of money"),
  review: word("年度复核", "Reviews"),
  notice: word("公示", "Public notice"),
  form: word("推荐表", "The form"),
  award: word("奖补", "The award"),
  exit: word("退出情形", "Grounds of exit"),
  plan: word("计划进展", "Progress of the plan"),
};

export const unitNames: Names = {
  people: word("人", "people"),
  items: word("项", "items"),
  occasions: word("次", "times"),
  places: word("个", "places"),
  brands: word("个", "brands"),
  yuan: word("元", "yuan"),
  percent: word("%", "%"),
  years: word("年", "years"),
  days: word("日", "days"),
  points: word("分", "points"),
  year: word("年", "year"),
};

/** Of one alone English speaks otherwise. */
export const singularUnits: Readonly<Record<string, string>> = {
  people: "person",
  items: "item",
  occasions: "time",
  places: "place",
  brands: "brand",
  years: "year",
  days: "day",
  points: "point",
};

/** Fields of records that the library's description has no label for. */
export const fieldNames: Names = {
  "review.years.year": word("年度", "year"),
  "review.years.passed": word("通过", "passed"),
  "fund.lines.use": word("用途", "use"),
  "fund.lines.amount": word("金额", "amount"),
};

export const segmentNames: Names = {
  region: word("地域", "region"),
  enterprise: word("企业", "enterprise"),
  industry: word("产业", "industry"),
  person: word("人称", "person"),
  occupation: word("职业", "occupation"),
  "work-type": word("工种", "type of work"),
};

/** What a figure is in its provision, by the end of its address. */
export const figureNames: Names = {
  first: word("起点", "from"),
  "first.points": word("起点得分", "points from there"),
  step: word("每级", "each further"),
  "step.points": word("每级得分", "points for each"),
  onward: word("累加起点", "counted from"),
  cap: word("封顶", "cap"),
  most: word("至多", "at most"),
  sum: word("金额", "sum"),
  identity: word("独立名称或商标", "identity"),
  logo: word("标识", "logo"),
  "history-and-plan": word("渊源和规划", "history and plan"),
  "own-or-partner": word("自有机构或协作", "own or partner"),
  led: word("每项牵头", "each led"),
  joined: word("每项参与", "each joined"),
  trainees: word("培训人数", "trainees"),
  trained: word("经培训占比", "trained share"),
  placed: word("自用或输出占比", "placed share"),
  activity: word("每次活动", "each activity"),
  channels: word("宣传阵地", "channels"),
  "rich-content": word("内容丰富", "rich content"),
  national: word("国家级", "national"),
  provincial: word("省级", "provincial"),
  municipal: word("市级", "municipal"),
  local: word("地市县级", "local"),
  county: word("县级", "county"),
  "autonomous-region": word("自治区级", "autonomous region"),
  "league-city": word("盟市级", "league or city"),
};

/** Bands and classes are numbered: `band-3.from`. */
export const numberedFigures: readonly (readonly [RegExp, Bilingual])[] = [
  [/^band-(\d+)\.from$/, word("第{number}档起点", "band {number} from")],
  [/^band-(\d+)\.points$/, word("第{number}档得分", "band {number} points")],
  [/^class-(\d+)$/, word("第{number}类", "class {number}")],
  [/^class-(\d+)-domestic$/, word("第{number}类，家政", "class {number}, domestic service")],
];
