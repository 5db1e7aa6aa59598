import {
  boolean,
  choice,
  count,
  date,
  dateOrNever,
  type FactType,
  list,
  money,
  percentUpTo,
  place,
  pointsUpTo,
  records,
  text,
  year,
} from "./fact-type.ts";

const people = count("people");
const places = count("places");
const brands = count("brands");
const level = choice("county", "municipal", "provincial", "national");
const tier = choice("national", "provincial", "local");

const training = {
  level: choice("autonomous-region", "league-city", "county"),
  year,
  trainees: people,
  traineesByYear: records({ year, trainees: people }, ["year", "trainees"]),
  examined: people,
  passed: people,
  employed: people,
  employedPassed: people,
  keyGroups: people,
  orderOriented: people,
  placed: people,
  placedPassed: people,
  retainedInTrade: people,
  headcount: people,
  "headcountByKind.skill": people,
  "headcountByKind.induction": people,
  "headcountByKind.refresher": people,
  ownOrPartner: boolean,
  standardsLed: count("items"),
  standardsJoined: count("items"),
  "institution.management": boolean,
  "institution.teachers": boolean,
  "institution.premises": boolean,
  "institution.schoolEnterprise": boolean,
  "institution.realNameRecords": boolean,
  "institution.lawful": boolean,
  keyField: boolean,
  service: boolean,
  "localStandard.scale": people,
  "localStandard.passRate": percentUpTo(100),
  "localStandard.employmentRate": percentUpTo(100),
  "localStandard.keyGroups": people,
  "localStandard.orderShare": percentUpTo(100),
  "localStandard.complete": boolean,
  linked: boolean,
  promotes: boolean,
  recognizedVenue: boolean,
} as const;

type Prefixed<Prefix extends string, Fields> = {
  readonly [Key in keyof Fields & string as `${Prefix}.${Key}`]: Fields[Key];
};

function prefixed<Prefix extends string, Fields extends Record<string, FactType>>(
  prefix: Prefix,
  fields: Fields,
): Prefixed<Prefix, Fields> {
  return Object.fromEntries(Object.entries(fields).map(([key, type]) => [`${prefix}.${key}`, type])) as Prefixed<
    Prefix,
    Fields
  >;
}

/**
 * Every fact that any authority asks for, by path, with its type. Each entry point carries all of them, so that a fact
 * of another authority is told from a misspelt one; labels are with the authority that reads the fact.
 */
export const factTypes = {
  "brand.name": text,
  "brand.nameFixedBefore": boolean,
  "brand.place": place,
  "brand.origin": choice("cultivated", "spontaneous", "other"),
  "brand.formedOn": date,
  "brand.domesticService": boolean,
  "brand.field": choice("skill", "service", "culture-tourism", "livelihood", "other"),
  "brand.recognizedAs": list(level),
  "brand.awardsPaid": list(level),
  "brand.inLibrary": boolean,
  "brand.inDirectory": boolean,
  "brand.regionTrait": boolean,
  "brand.nameQuality": boolean,
  "brand.ownIdentity": boolean,
  "brand.ownershipClear": boolean,
  "brand.distinctCharacter": boolean,
  "brand.reputation": boolean,
  "brand.keyIndustry": boolean,
  "brand.logo": boolean,
  "brand.historyAndPlan": boolean,
  "brand.noViolations": boolean,
  "brand.socialBenefit": boolean,
  "brand.largeEmployment": boolean,
  "brand.markedSkill": boolean,
  "brand.marketRecognition": boolean,
  "brand.wideReach": boolean,
  "brand.countyRecommended": boolean,
  "brand.regionalConditions": boolean,
  "brand.honours": list(tier),
  "brand.media": list(tier),
  "brand.channels": boolean,
  "brand.richContent": boolean,
  "applicant.kind": choice(
    "enterprise",
    "training-institution",
    "trade-association",
    "hr-agency",
    "agricultural-cooperative",
    "other-market-entity",
    "non-market-body",
  ),
  "applicant.registeredIn": place,
  "applicant.independentLegalPerson": boolean,
  "applicant.lawful": boolean,
  "applicant.internalRules": boolean,
  "applicant.trainingQualified": boolean,
  "applicant.partnerQualified": boolean,
  "applicant.recognitionLostOn": dateOrNever,
  "applicant.noDisputes": boolean,
  "applicant.revenue": money,
  "applicant.healthyFinances": boolean,
  "applicant.riskResistance": boolean,
  "applicant.soundEmployment": boolean,
  "applicant.recognizedLeadingEnterprise": boolean,
  "application.districtReviewed": boolean,
  "workforce.total": people,
  "workforce.trained": people,
  "workforce.hardship": people,
  "workforce.insured": people,
  "workforce.placed": people,
  "workforce.signed": people,
  "workforce.certified": boolean,
  "workforce.employedThreeYears": people,
  ...prefixed("training", training),
  "dual.trainingBrands": records(training),
  "dual.relaxationGround": choice(
    "recognized-influence",
    "key-technology",
    "intangible-heritage",
    "innovative-model",
    "new-technology",
    "other",
  ),
  "materials.submittedOn": date,
  "materials.trainingForm": boolean,
  "materials.laborForm": boolean,
  "staff.honours": list(tier),
  "staff.publicBenefit": count("occasions"),
  "assessor.supportMoney": pointsUpTo(3),
  "assessor.cooperation": pointsUpTo(5),
  "assessor.culture": pointsUpTo(5),
  "fund.lines": records({ use: text, amount: money }, ["use", "amount"]),
  "fund.planFiled": boolean,
  "review.years": records({ year, passed: boolean }, ["year", "passed"]),
  "review.findings.training": boolean,
  "review.findings.scale": boolean,
  "review.findings.competitiveness": boolean,
  "review.findings.recognition": boolean,
  "notice.publishedOn": date,
  "notice.objection": boolean,
  "notice.holidays": list(date),
  "notice.makeUpWorkdays": list(date),
  "form.completed": list(
    choice(
      "brand-name",
      "applicant-name",
      "brand-type",
      "trademark-licence",
      "credit-code",
      "registered-on",
      "registered-at",
      "registered-capital",
      "legal-representative",
      "identity-number",
      "bank-account",
      "bank",
      "registered-address",
      "business-address",
      "contact",
      "telephone",
      "postcode",
      "account",
      "commitment",
      "district-opinion",
    ),
  ),
  "award.skillsBase": choice("training-base", "master-studio", "none"),
  "award.paid": boolean,
  "award.trainingSubsidy": money,
  "award.uplift": percentUpTo(1000),
  "award.countyQualified": boolean,
  "award.countyAmount": money,
  "award.decidedAmount": money,
  "award.exhibition": boolean,
  "exit.training": boolean,
  "exit.employment": boolean,
  "exit.competitiveness": boolean,
  "exit.recognition": boolean,
  "plan.milestones": records(
    { year, counties: places, countiesWithBrand: places, regional: brands, national: brands },
    ["year"],
  ),
  "plan.dualBrandPlaces": list(place),
  "plan.counties": places,
  "plan.countiesWithBrand": places,
  "plan.countiesWithProject": places,
  "plan.keySupportCounties": places,
  "plan.keySupportCountiesWithStudio": places,
  "plan.brands": brands,
  "plan.recommendedProvincial": brands,
  "plan.national": brands,
  "plan.skill": brands,
  "plan.service": brands,
  "plan.cultureTourism": brands,
  "plan.livelihood": brands,
} as const satisfies Readonly<Record<string, FactType>>;

/** The path of a fact, as requests nest it: `workforce.total`. */
export type FactPath = keyof typeof factTypes;
/** The type of the fact at a path. */
export type TypeAt<Path extends FactPath> = (typeof factTypes)[Path];

/** Every fact path, in the order in which results list facts. */
export const factPaths: readonly FactPath[] = Object.freeze(Object.keys(factTypes) as FactPath[]);

type TrainingField = keyof typeof training;
const trainingPairs: readonly (readonly [TrainingField, TrainingField])[] = [
  ["examined", "trainees"],
  ["passed", "trainees"],
  ["passed", "examined"],
  ["employed", "trainees"],
  ["keyGroups", "trainees"],
  ["orderOriented", "trainees"],
  ["placed", "trainees"],
  ["employedPassed", "passed"],
  ["placedPassed", "passed"],
  ["retainedInTrade", "passed"],
];

/** A count and the parts into which a request may break it down: where all are given, the parts sum to the count. */
export interface CheckedBreakdown {
  readonly total: string;
  readonly parts: readonly string[];
}

/** A count of the latest year and the list that gives it year by year: where both are given, they agree. */
export interface CheckedSeries {
  readonly latest: string;
  readonly list: string;
  readonly field: string;
}

const trainingBreakdown = {
  total: "headcount",
  parts: ["headcountByKind.skill", "headcountByKind.induction", "headcountByKind.refresher"],
} as const satisfies { total: TrainingField; parts: readonly TrainingField[] };
const trainingSeries = { latest: "trainees", list: "traineesByYear", field: "trainees" } as const satisfies {
  latest: TrainingField;
  list: TrainingField;
  field: string;
};

/** The counts that every request is checked for against their breakdown. */
export const checkedBreakdowns: readonly CheckedBreakdown[] = [
  {
    total: `training.${trainingBreakdown.total}`,
    parts: trainingBreakdown.parts.map((part) => `training.${part}`),
  },
];

/** The counts that every request is checked for against the list of all years. */
export const checkedSeries: readonly CheckedSeries[] = [
  { latest: `training.${trainingSeries.latest}`, list: `training.${trainingSeries.list}`, field: trainingSeries.field },
];

/** A list of records that stands in the place of a group: a request gives one of the two. */
export interface RecordAlternative {
  readonly list: string;
  readonly group: string;
}

/** The lists that stand in the place of a group. */
export const recordAlternatives: readonly RecordAlternative[] = [{ list: "dual.trainingBrands", group: "training" }];

/** The same checks inside the records of a list, by the list's path. */
export const recordBreakdowns: Readonly<Record<string, readonly CheckedBreakdown[]>> = {
  "dual.trainingBrands": [trainingBreakdown],
};
export const recordSeries: Readonly<Record<string, readonly CheckedSeries[]>> = {
  "dual.trainingBrands": [trainingSeries],
};

/** A part that can't be greater than its whole: both paths lie in the same group, or in the same record. */
export type CheckedPair = readonly [part: string, whole: string];

/** The pairs that every request is checked for, and no others. */
export const checkedPairs: readonly CheckedPair[] = [
  ["workforce.trained", "workforce.total"],
  ["workforce.placed", "workforce.total"],
  ...trainingPairs.map(([part, whole]): CheckedPair => [`training.${part}`, `training.${whole}`]),
  ["plan.countiesWithBrand", "plan.counties"],
  ["plan.countiesWithProject", "plan.counties"],
  ["plan.keySupportCountiesWithStudio", "plan.keySupportCounties"],
];

/** The pairs inside the records of a list, by the list's path. */
export const recordPairs: Readonly<Record<string, readonly CheckedPair[]>> = {
  "dual.trainingBrands": trainingPairs,
  "plan.milestones": [["countiesWithBrand", "counties"]],
};
