/** 内人社办发〔2024〕118号 and the plan of 2022, in straight lines: test/second-opinion shares nothing with the engine. */

import {
  type Answer,
  atLeast,
  every,
  type Given,
  known,
  nextDay,
  type Outcome,
  type Readings,
  shareAtLeast,
  some,
  together,
  whichever,
  within,
  yearsLater,
} from "./answer.ts";

interface LocalStandard {
  scale?: Given<number>;
  passRate?: Given<number>;
  employmentRate?: Given<number>;
  keyGroups?: Given<number>;
  orderShare?: Given<number>;
  complete?: Given<boolean>;
}

interface Training {
  level?: Given<string>;
  year?: Given<number>;
  trainees?: Given<number>;
  examined?: Given<number>;
  passed?: Given<number>;
  employed?: Given<number>;
  employedPassed?: Given<number>;
  keyGroups?: Given<number>;
  orderOriented?: Given<number>;
  institution?: {
    management?: Given<boolean>;
    teachers?: Given<boolean>;
    premises?: Given<boolean>;
    schoolEnterprise?: Given<boolean>;
    realNameRecords?: Given<boolean>;
    lawful?: Given<boolean>;
  };
  keyField?: Given<boolean>;
  service?: Given<boolean>;
  localStandard?: Given<LocalStandard>;
  linked?: Given<boolean>;
  promotes?: Given<boolean>;
}

export interface Facts {
  brand?: {
    place?: Given<string>;
    origin?: Given<string>;
    formedOn?: Given<string>;
    domesticService?: Given<boolean>;
    regionTrait?: Given<boolean>;
    reputation?: Given<boolean>;
    noViolations?: Given<boolean>;
    socialBenefit?: Given<boolean>;
    nameQuality?: Given<boolean>;
    largeEmployment?: Given<boolean>;
    markedSkill?: Given<boolean>;
    marketRecognition?: Given<boolean>;
    wideReach?: Given<boolean>;
  };
  workforce?: {
    total?: Given<number>;
    trained?: Given<number>;
    certified?: Given<boolean>;
    employedThreeYears?: Given<number>;
  };
  training?: Training;
  dual?: { trainingBrands?: Given<readonly Training[]>; relaxationGround?: Given<string> };
  plan?: { milestones?: Given<readonly Milestone[]>; dualBrandPlaces?: Given<readonly string[]> };
  materials?: { submittedOn?: Given<string>; trainingForm?: Given<boolean>; laborForm?: Given<boolean> };
}

interface Milestone {
  year: number;
  counties?: Given<number>;
  countiesWithBrand?: Given<number>;
  regional?: Given<number>;
  national?: Given<number>;
}

/** 四（二）: the form of each brand that is recommended, by 2024-07-30. */
function materials(facts: Facts, ...forms: readonly ("trainingForm" | "laborForm")[]): Outcome {
  const submittedOn = facts.materials?.submittedOn;
  const inTime = known(submittedOn) ? submittedOn <= "2024-07-30" : null;
  return every(inTime, ...forms.map((form) => facts.materials?.[form]));
}

/** 三（二）, with the materials of its own round. */
export function trainingBrand(facts: Facts, readings: Readings, asOf: string): Answer {
  const binding = trainingConditions(facts.training ?? {}, readings, asOf);
  return {
    outcome: together(Object.values(binding)),
    criteria: { ...binding, "im.materials": materials(facts, "trainingForm") },
  };
}

function trainingConditions(training: Training, readings: Readings, asOf: string): Record<string, Outcome> {
  const { trainees, passed, keyGroups, orderOriented } = training;
  const examined = readings["im.pass-base"] === "examined" ? training.examined : trainees;
  const overPassed = readings["im.employment-base"] === "passed";
  const employed = overPassed ? training.employedPassed : training.employed;
  const employable = overPassed ? passed : trainees;
  const year = Number(asOf.slice(0, 4)) - 1;
  const yearOutcome: Outcome = !known(training.year) ? "undetermined" : training.year === year ? "met" : "not-met";

  const region = {
    scale: atLeast(trainees, 400),
    "pass-rate": shareAtLeast(passed, examined, 90),
    "employment-rate": shareAtLeast(employed, employable, 70),
    "key-groups": atLeast(keyGroups, 200),
    "order-share": shareAtLeast(orderOriented, trainees, 50),
    "previous-year": yearOutcome,
  };
  const league = {
    scale: atLeast(trainees, 200),
    "pass-rate": shareAtLeast(passed, examined, 85),
    "employment-rate": shareAtLeast(employed, employable, 60),
    "key-groups": atLeast(keyGroups, 100),
    "order-share": shareAtLeast(orderOriented, trainees, 40),
    "previous-year": yearOutcome,
  };
  const local = training.localStandard ?? {};
  const none = ![local.scale, local.passRate, local.employmentRate, local.keyGroups, local.orderShare].some(known);
  // A figure that is not told may be set all the same, unless the county is known to set no other.
  const open: Outcome = none || local.complete !== true ? "undetermined" : "not-applicable";
  const county: Record<keyof typeof region, Outcome> = {
    scale: known(local.scale) ? atLeast(trainees, local.scale) : open,
    "pass-rate": known(local.passRate) ? shareAtLeast(passed, examined, local.passRate) : open,
    "employment-rate": known(local.employmentRate) ? shareAtLeast(employed, employable, local.employmentRate) : open,
    "key-groups": known(local.keyGroups) ? atLeast(keyGroups, local.keyGroups) : open,
    "order-share": known(local.orderShare) ? shareAtLeast(orderOriented, trainees, local.orderShare) : open,
    "previous-year": "not-applicable",
  };

  function ofLevel(figure: keyof typeof region): Outcome {
    if (training.level === "autonomous-region") return region[figure];
    if (training.level === "league-city") return league[figure];
    if (training.level === "county") return county[figure];
    return whichever([region[figure], league[figure], county[figure]]);
  }
  const place = training.institution ?? {};
  return {
    "im.training.institution": every(
      place.management,
      place.teachers,
      place.premises,
      place.schoolEnterprise,
      place.realNameRecords,
      place.lawful,
    ),
    "im.training.scale": ofLevel("scale"),
    "im.training.pass-rate": ofLevel("pass-rate"),
    "im.training.employment-rate": ofLevel("employment-rate"),
    "im.training.key-groups": ofLevel("key-groups"),
    "im.training.order-share": ofLevel("order-share"),
    "im.training.previous-year": ofLevel("previous-year"),
    "im.training.key-field": every(training.keyField),
    "im.training.service": every(training.service),
  };
}

/** 三（三）2（3）: people employed in three years, for any brand and for one of domestic service. */
function scaleOf(place: string): readonly [number, number] | "elsewhere" | "unknown" {
  if (place === "150000") return "unknown";
  if (place === "150781" || place === "152501") return [500, 100];
  const league = place.slice(0, 4);
  if (["1501", "1502", "1505", "1504", "1509"].includes(league)) return [3000, 500];
  if (["1507", "1522", "1525", "1506", "1508"].includes(league)) return [2000, 300];
  if (["1503", "1529"].includes(league)) return [500, 100];
  return "elsewhere";
}

function scale(facts: Facts): Outcome {
  const { place, domesticService } = facts.brand ?? {};
  const employed = facts.workforce?.employedThreeYears;
  if (!known(place)) return "undetermined";
  const figures = scaleOf(place);
  if (figures === "elsewhere") return "not-applicable";
  if (figures === "unknown") return "undetermined";
  const any = atLeast(employed, figures[0]);
  const domestic = atLeast(employed, figures[1]);
  if (!known(domesticService)) return whichever([any, domestic]);
  return domesticService ? domestic : any;
}

/** 三（三）2（2）. */
function age(facts: Facts, readings: Readings, asOf: string): Outcome {
  const { origin, formedOn } = facts.brand ?? {};
  let oneYear: Outcome = "undetermined";
  if (known(formedOn)) {
    const anniversary = yearsLater(formedOn, 1);
    const first = readings["im.age-day"] === "anniversary" ? anniversary : nextDay(anniversary);
    oneYear = asOf >= first ? "met" : "not-met";
  }
  const cultivated = readings["im.age-scope"] === "spontaneous" ? "met" : oneYear;
  if (origin === "cultivated") return cultivated;
  if (origin === "spontaneous") return oneYear;
  if (origin === "other") return "not-met";
  return whichever([cultivated, oneYear, "not-met"]);
}

/** 三（三）2 技能特征: most is more than half. */
function skill(facts: Facts): Outcome {
  const { total, trained, certified } = facts.workforce ?? {};
  let most: Given<boolean>;
  if (trained === 0 || total === 0) most = false;
  else if (known(trained) && known(total)) most = trained * 2 > total;
  return some(most, certified);
}

/** The preamble: 在全区范围内开展. */
function inRegion(facts: Facts): Outcome {
  const place = facts.brand?.place;
  return known(place) ? every(place.startsWith("15")) : "undetermined";
}

function laborConditions(facts: Facts, readings: Readings, asOf: string): Record<string, Outcome> {
  const brand = facts.brand ?? {};
  return {
    "im.labor.region-trait": every(brand.regionTrait),
    "im.labor.age": age(facts, readings, asOf),
    "im.labor.scale": scale(facts),
    "im.labor.skill": skill(facts),
    "im.labor.integrity": every(brand.reputation, brand.noViolations),
    "im.labor.benefit": every(brand.socialBenefit),
  };
}

/** 三（三）; how the name is made is judged elsewhere. */
export function laborBrand(facts: Facts, readings: Readings, asOf: string, named: Outcome = "undetermined"): Answer {
  const scope = inRegion(facts);
  const binding = laborConditions(facts, readings, asOf);
  const name: Outcome[] = readings["im.name-force"] === "advisory" ? [] : [named];
  return {
    outcome: within(scope, together([...Object.values(binding), ...name])),
    scope: ["im.labor.scope", scope],
    criteria: {
      ...binding,
      "im.labor.name": named,
      "im.labor.name-quality": every(facts.brand?.nameQuality),
      "im.materials": materials(facts, "laborForm"),
    },
  };
}

/** Some of several is enough. */
function anyOf(outcomes: readonly Outcome[]): Outcome {
  if (outcomes.includes("met")) return "met";
  return outcomes.includes("undetermined") ? "undetermined" : "not-met";
}

/** 三（一）: one labour brand, and one training brand of several that holds by itself. */
export function dualBrand(facts: Facts, readings: Readings, asOf: string, named: Outcome = "undetermined"): Answer {
  const scope = inRegion(facts);
  const list = facts.dual?.trainingBrands;
  const brands = known(list) ? list : [facts.training ?? {}];
  const whole = brands.map((training) =>
    together([
      ...Object.values(trainingConditions(training, readings, asOf)),
      every(training.linked, training.promotes),
    ]),
  );
  const name: Outcome[] = readings["im.name-force"] === "advisory" ? [] : [named];
  const binding = {
    "im.dual.training": anyOf(whole),
    "im.dual.labor": together([...Object.values(laborConditions(facts, readings, asOf)), ...name]),
    "im.dual.link": anyOf(brands.map(({ linked }) => every(linked))),
    "im.dual.promotion": anyOf(brands.map(({ promotes }) => every(promotes))),
  };
  return {
    outcome: within(scope, together(Object.values(binding))),
    scope: ["im.labor.scope", scope],
    // Outside the region nobody asks for the labour brand's conditions.
    criteria: {
      "im.dual.training": binding["im.dual.training"],
      "im.dual.link": binding["im.dual.link"],
      "im.dual.promotion": binding["im.dual.promotion"],
      ...(scope === "met" && { "im.dual.labor": binding["im.dual.labor"] }),
      "im.materials": materials(facts, "trainingForm", "laborForm"),
    },
  };
}

/** The plan of 2022, 二（一）: for the directory of the autonomous region. */
export function directory(facts: Facts): Answer {
  const brand = facts.brand ?? {};
  const criteria = {
    "im.directory.employment": every(brand.largeEmployment),
    "im.directory.skill": every(brand.markedSkill),
    "im.directory.market": every(brand.marketRecognition),
    "im.directory.reach": every(brand.wideReach),
  };
  return { outcome: together(Object.values(criteria)), criteria };
}

const leagues = "1501 1502 1503 1504 1505 1506 1507 1508 1509 1522 1525 1529".split(" ").map((code) => `${code}00`);
const cities = ["150781", "152501"];

/**
 * Before its day a target that is not reached does not bear yet. What happens in a year to come has not been reached for
 * certain: a record of such a year cannot even be given.
 */
function due(outcome: Outcome, year: number, asOf: string): Outcome {
  if (asOf >= `${year}-12-31` || outcome === "met") return outcome;
  return outcome === "undetermined" && Number(asOf.slice(0, 4)) >= year ? "undetermined" : "not-applicable";
}

/** What the phases add up to; the known ones alone may reach it, and those to come have brought nothing yet. */
function totalOf(phases: readonly Given<number>[], bound: number, begun: number, asOf: string): Outcome {
  let sum = 0;
  for (const phase of phases) if (known(phase)) sum += phase;
  if (sum >= bound) return "met";
  if (asOf >= "2025-12-31") return phases.every(known) ? "not-met" : "undetermined";
  return phases.slice(0, begun).every(known) ? "not-applicable" : "undetermined";
}

/** The plan, 一（二） and 二. */
export function actionPlan(facts: Facts, _readings: Readings, asOf: string): Answer {
  const milestones = facts.plan?.milestones ?? [];
  const criteria: Record<string, Outcome> = {};
  const targets = [
    [2023, 20, 10, 6],
    [2024, 35, 10, 5],
    [2025, 50, 10, 4],
  ] as const;
  const regional: Given<number>[] = [];
  const national: Given<number>[] = [];
  let begun = 0;
  for (const [year, share, regionalTarget, nationalTarget] of targets) {
    if (Number(asOf.slice(0, 4)) >= year) begun += 1;
    const record = milestones.find((milestone) => milestone.year === year);
    const counties = shareAtLeast(record?.countiesWithBrand, record?.counties, share);
    criteria[`im.plan.${year}.counties`] = due(counties, year, asOf);
    criteria[`im.plan.${year}.regional`] = due(atLeast(record?.regional, regionalTarget), year, asOf);
    criteria[`im.plan.${year}.national`] = due(atLeast(record?.national, nationalTarget), year, asOf);
    if (year === 2025) criteria["im.plan.total.counties"] = due(counties, year, asOf);
    regional.push(record?.regional);
    national.push(record?.national);
  }
  criteria["im.plan.total.regional"] = totalOf(regional, 30, begun, asOf);
  // 力争 is no duty, and counts for the progress all the same.
  criteria["im.plan.total.national"] = totalOf(national, 15, begun, asOf);
  return { outcome: together(Object.values(criteria)), criteria };
}

/** 一: every league has one. */
export function dualBrandCoverage(facts: Facts, readings: Readings): Answer {
  const places = facts.plan?.dualBrandPlaces;
  const twelve = readings["im.league-places"] === "twelve";
  // A county counts for its league; the two cities for themselves, or where they are no places of their own, for theirs.
  const covered = places?.map((place) => {
    if (!twelve && cities.includes(place)) return place;
    return `${place.slice(0, 4)}00`;
  });
  const wanted = twelve ? leagues : [...leagues, ...cities];
  const outcome = known(covered) ? every(wanted.every((league) => covered.includes(league))) : "undetermined";
  return { outcome, criteria: { "im.dual.per-league": outcome } };
}
