/** 宝人社发〔2022〕39号 in straight lines: test/second-opinion shares nothing with the engine. */

import {
  type Answer,
  atLeast,
  every,
  fen,
  type Given,
  known,
  type Outcome,
  type Readings,
  together,
} from "./answer.ts";

export interface Facts {
  brand?: { inLibrary?: Given<boolean>; recognizedAs?: Given<readonly string[]> };
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

/** 四（二）: 500 people with agreements; at most 300,000 yuan, the sum set by the county. */
export function absorptionAward(facts: Facts, readings: Readings): Answer {
  const { countyQualified, countyAmount, paid } = facts.award ?? {};
  const absorbed = atLeast(facts.workforce?.signed, 500);
  const qualified = every(countyQualified);
  const library = readings["bj.library-entry"] === "condition" ? [every(facts.brand?.inLibrary)] : [];
  const outcome = together([absorbed, qualified, ...library]);
  // Outside the library nothing is owed; the ceiling stands.
  const ceiling = together([absorbed, qualified]) === "not-met" ? 0 : fen(300_000);
  const sum = known(countyAmount) ? Math.min(ceiling, fen(countyAmount)) : null;
  const none = outcome === "not-met" || sum === 0 || paid === true;
  const settled = outcome === "met" && paid === false;
  return {
    outcome,
    criteria: { "bj.award.absorbed": absorbed, "bj.award.qualified": qualified },
    amount: none ? 0 : settled ? sum : null,
    ceiling,
  };
}

/** 四（二）: some award, its sum not printed. */
export function recognitionAward(facts: Facts): Answer {
  const levels = facts.brand?.recognizedAs;
  const decided = facts.award?.decidedAmount;
  const outcome: Outcome = known(levels)
    ? every(levels.includes("provincial") || levels.includes("municipal"))
    : "undetermined";
  const ceiling = outcome === "not-met" ? 0 : known(decided) ? fen(decided) : null;
  const amount = outcome === "undetermined" && ceiling !== 0 ? null : ceiling;
  return { outcome, criteria: { "bj.award.recognition": outcome }, amount, ceiling };
}

/** 四（三）: once, its sum not printed. */
export function exhibitionAward(facts: Facts): Answer {
  const { exhibition, decidedAmount, paid } = facts.award ?? {};
  const outcome = every(exhibition);
  const ceiling = outcome === "not-met" ? 0 : known(decidedAmount) ? fen(decidedAmount) : null;
  const none = ceiling === 0 || paid === true;
  const amount = none ? 0 : outcome === "met" && paid === false ? ceiling : null;
  return { outcome, criteria: { "bj.award.exhibition": outcome }, amount, ceiling };
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

/** 二, 三（二） and 四（一）. */
export function actionPlan(facts: Facts, readings: Readings, asOf: string): Answer {
  const plan = facts.plan ?? {};
  const tooMany = readings["bj.skill-range"] === "range" && known(plan.skill) && plan.skill > 2;
  const binding = {
    "bj.plan.skill": tooMany ? "not-met" : atLeast(plan.skill, 1),
    "bj.plan.service": atLeast(plan.service, 2),
    "bj.plan.culture-tourism": atLeast(plan.cultureTourism, 2),
    "bj.plan.livelihood": atLeast(plan.livelihood, 2),
    "bj.plan.studios": everyCounty(plan.keySupportCountiesWithStudio, plan.keySupportCounties),
  } as const;
  return {
    outcome: together(Object.values(binding)),
    criteria: {
      ...binding,
      "bj.plan.brands": dueAtEndOf2025(atLeast(plan.brands, 12), asOf),
      "bj.plan.county": dueAtEndOf2025(everyCounty(plan.countiesWithBrand, plan.counties), asOf),
      "bj.plan.provincial": dueAtEndOf2025(atLeast(plan.recommendedProvincial, 3), asOf),
      "bj.plan.national": dueAtEndOf2025(atLeast(plan.national, 2), asOf),
      "bj.plan.projects": everyCounty(plan.countiesWithProject, plan.counties),
    },
  };
}
