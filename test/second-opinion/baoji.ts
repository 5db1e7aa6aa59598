/** 宝人社发〔2022〕39号 in straight lines: test/second-opinion shares nothing with the engine. */

import {
  type Answer,
  atLeast,
  beforeDocument,
  every,
  fen,
  type Given,
  known,
  type Outcome,
  type Readings,
  together,
} from "./answer.ts";

const issued = "2022-08-19";

export interface Facts {
  brand?: {
    nameFixedBefore?: Given<boolean>;
    inLibrary?: Given<boolean>;
    recognizedAs?: Given<readonly string[]>;
    largeEmployment?: Given<boolean>;
    markedSkill?: Given<boolean>;
    marketRecognition?: Given<boolean>;
    countyRecommended?: Given<boolean>;
  };
  applicant?: {
    healthyFinances?: Given<boolean>;
    riskResistance?: Given<boolean>;
    soundEmployment?: Given<boolean>;
  };
  exit?: {
    training?: Given<boolean>;
    employment?: Given<boolean>;
    competitiveness?: Given<boolean>;
    recognition?: Given<boolean>;
  };
  workforce?: { signed?: Given<number> };
  award?: {
    countyQualified?: Given<boolean>;
    countyAmount?: Given<number | string>;
    decidedAmount?: Given<number | string>;
    paid?: Given<boolean>;
    exhibition?: Given<boolean>;
  };
  plan?: {
    counties?: Given<number>;
    countiesWithBrand?: Given<number>;
    countiesWithProject?: Given<number>;
    keySupportCounties?: Given<number>;
    keySupportCountiesWithStudio?: Given<number>;
    brands?: Given<number>;
    recommendedProvincial?: Given<number>;
    national?: Given<number>;
    skill?: Given<number>;
    service?: Given<number>;
    cultureTourism?: Given<number>;
    livelihood?: Given<number>;
  };
}

/** 三（三）; how the name itself is made is judged elsewhere. */
export function laborBrand(facts: Facts, readings: Readings, _asOf: string, named: Outcome = "undetermined"): Answer {
  const brand = facts.brand ?? {};
  let name = named;
  if (readings["bj.name-scope"] !== "all") {
    if (brand.nameFixedBefore === true) name = "not-applicable";
    else if (!known(brand.nameFixedBefore)) name = "undetermined";
  }
  const criteria = {
    "bj.name": name,
    "bj.library.employment": every(brand.largeEmployment),
    "bj.library.skill": every(brand.markedSkill),
    "bj.library.market": every(brand.marketRecognition),
    "bj.library.recommended": every(brand.countyRecommended),
  };
  return { outcome: together(Object.values(criteria)), criteria };
}

/** 四（二）: 500 people with agreements; at most 300,000 yuan, the sum set by the county. */
export function absorptionAward(facts: Facts, readings: Readings, asOf: string): Answer {
  const { countyQualified, countyAmount, paid } = facts.award ?? {};
  const inLibrary = readings["bj.library-entry"] === "condition" ? every(facts.brand?.inLibrary) : null;
  const conditions = {
    "bj.award.absorbed": atLeast(facts.workforce?.signed, 500),
    "bj.award.qualified": every(countyQualified),
    ...(inLibrary && { "bj.award.library": inLibrary }),
  };
  const outcome = together(Object.values(conditions));
  const ceiling = outcome === "not-met" ? 0 : fen(300_000);
  const sum = known(countyAmount) ? Math.min(ceiling, fen(countyAmount)) : null;
  const none = ceiling === 0 || sum === 0 || paid === true;
  const settled = outcome === "met" && paid === false;
  const answer: Answer = {
    outcome,
    criteria: conditions,
    amount: none ? 0 : settled ? sum : null,
    ceiling,
    lines: { "bj.award.ceiling": outcome },
  };
  return asOf < issued ? beforeDocument : answer;
}

/** 四（二）: some award, its sum not printed. */
export function recognitionAward(facts: Facts, _readings: Readings, asOf: string): Answer {
  const levels = facts.brand?.recognizedAs;
  const decided = facts.award?.decidedAmount;
  const outcome: Outcome = known(levels)
    ? every(levels.includes("provincial") || levels.includes("municipal"))
    : "undetermined";
  const ceiling = outcome === "not-met" ? 0 : known(decided) ? fen(decided) : null;
  const amount = outcome === "undetermined" && ceiling !== 0 ? null : ceiling;
  const answer: Answer = {
    outcome,
    criteria: { "bj.award.recognition": outcome },
    amount,
    ceiling,
    lines: { "bj.award.recognition/sum": outcome === "not-met" ? "not-applicable" : outcome },
  };
  return asOf < issued ? beforeDocument : answer;
}

/** 四（三）: once, its sum not printed. */
export function exhibitionAward(facts: Facts, _readings: Readings, asOf: string): Answer {
  const { exhibition, decidedAmount, paid } = facts.award ?? {};
  const outcome = every(exhibition);
  const ceiling = outcome === "not-met" ? 0 : known(decidedAmount) ? fen(decidedAmount) : null;
  const none = ceiling === 0 || paid === true;
  const amount = none ? 0 : outcome === "met" && paid === false ? ceiling : null;
  const answer: Answer = {
    outcome,
    criteria: { "bj.award.exhibition": outcome },
    amount,
    ceiling,
    lines: { "bj.award.exhibition/sum": outcome },
  };
  return asOf < issued ? beforeDocument : answer;
}

/** 三（四）: four findings, each by itself or the four together. */
export function libraryReview(facts: Facts, readings: Readings): Answer {
  const exit = facts.exit ?? {};
  const free = (found: Given<boolean>): Outcome => (known(found) ? every(!found) : "undetermined");
  let criteria: Record<string, Outcome> = {
    "bj.exit.training": free(exit.training),
    "bj.exit.employment": free(exit.employment),
    "bj.exit.competitiveness": free(exit.competitiveness),
    "bj.exit.recognition": free(exit.recognition),
  };
  if (readings["bj.exit-joined"] === "all") {
    // One that is not found is enough: then the four are not there together.
    const found = Object.values(criteria);
    const joined = found.includes("met") ? "met" : found.includes("undetermined") ? "undetermined" : "not-met";
    criteria = Object.fromEntries(Object.keys(criteria).map((id) => [id, joined]));
  }
  const outcome = together(Object.values(criteria));
  const status = outcome === "met" ? "standing" : outcome === "not-met" ? "exit-proposed" : null;
  return { outcome, criteria, status };
}

/** 五（二）. */
export function leadingEnterprise(facts: Facts): Answer {
  const applicant = facts.applicant ?? {};
  const criteria = {
    "bj.enterprise.finance": every(applicant.healthyFinances),
    "bj.enterprise.risk": every(applicant.riskResistance),
    "bj.enterprise.employment-system": every(applicant.soundEmployment),
  };
  return { outcome: together(Object.values(criteria)), criteria };
}

/** Every county has one; of no counties nothing can be asked. */
function everyCounty(having: Given<number>, counties: Given<number>): Outcome {
  if (counties === 0) return "not-applicable";
  if (!known(having) || !known(counties)) return "undetermined";
  return having >= counties ? "met" : "not-met";
}

/** Before its day a target that is not reached does not bear yet; whether it is reached may be unknown. */
function dueAtEndOf2025(outcome: Outcome, asOf: string): Outcome {
  return asOf < "2025-12-31" && outcome === "not-met" ? "not-applicable" : outcome;
}

/** 二, 三（二） and 四（一）: every target counts for the progress, a duty or not. */
export function actionPlan(facts: Facts, readings: Readings, asOf: string): Answer {
  const plan = facts.plan ?? {};
  const tooMany = readings["bj.skill-range"] === "range" && known(plan.skill) && plan.skill > 2;
  const dated = {
    "bj.plan.brands": atLeast(plan.brands, 12),
    "bj.plan.county": everyCounty(plan.countiesWithBrand, plan.counties),
    "bj.plan.provincial": atLeast(plan.recommendedProvincial, 3),
    "bj.plan.national": atLeast(plan.national, 2),
  };
  const undated = {
    "bj.plan.skill": tooMany ? "not-met" : atLeast(plan.skill, 1),
    "bj.plan.service": atLeast(plan.service, 2),
    "bj.plan.culture-tourism": atLeast(plan.cultureTourism, 2),
    "bj.plan.livelihood": atLeast(plan.livelihood, 2),
    "bj.plan.projects": everyCounty(plan.countiesWithProject, plan.counties),
    "bj.plan.studios": everyCounty(plan.keySupportCountiesWithStudio, plan.keySupportCounties),
  } as const;
  const atOnce = readings["bj.plan-due"] === "at-once";
  const criteria: Record<string, Outcome> = {};
  for (const [id, outcome] of Object.entries(dated)) criteria[id] = dueAtEndOf2025(outcome, asOf);
  for (const [id, outcome] of Object.entries(undated)) {
    criteria[id] = atOnce ? outcome : dueAtEndOf2025(outcome, asOf);
  }
  return { outcome: together(Object.values(criteria)), criteria };
}
