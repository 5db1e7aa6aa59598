/** 乌鲁木齐市劳务品牌建设工作方案（征求意见稿） in straight lines: test/second-opinion shares nothing with the engine. */

import {
  type Answer,
  atLeast,
  every,
  fen,
  type Given,
  isWeekend,
  known,
  nextDay,
  type Outcome,
  type Readings,
  shareAtLeast,
  some,
  together,
  yearsLater,
} from "./answer.ts";

export interface Facts {
  brand?: {
    recognizedAs?: Given<readonly string[]>;
    awardsPaid?: Given<readonly string[]>;
    ownIdentity?: Given<boolean>;
    ownershipClear?: Given<boolean>;
    distinctCharacter?: Given<boolean>;
    reputation?: Given<boolean>;
    keyIndustry?: Given<boolean>;
    logo?: Given<boolean>;
    historyAndPlan?: Given<boolean>;
    honours?: Given<readonly string[]>;
    media?: Given<readonly string[]>;
    channels?: Given<boolean>;
    richContent?: Given<boolean>;
  };
  applicant?: {
    kind?: Given<string>;
    registeredIn?: Given<string>;
    independentLegalPerson?: Given<boolean>;
    lawful?: Given<boolean>;
    internalRules?: Given<boolean>;
    trainingQualified?: Given<boolean>;
    partnerQualified?: Given<boolean>;
    recognitionLostOn?: Given<string>;
    noDisputes?: Given<boolean>;
    revenue?: Given<number | string>;
  };
  application?: { districtReviewed?: Given<boolean> };
  workforce?: {
    total?: Given<number>;
    trained?: Given<number>;
    hardship?: Given<number>;
    insured?: Given<number>;
    placed?: Given<number>;
  };
  training?: {
    trainees?: Given<number>;
    passed?: Given<number>;
    placed?: Given<number>;
    placedPassed?: Given<number>;
    headcount?: Given<number>;
    ownOrPartner?: Given<boolean>;
    standardsLed?: Given<number>;
    standardsJoined?: Given<number>;
  };
  staff?: { honours?: Given<readonly string[]>; publicBenefit?: Given<number> };
  assessor?: { supportMoney?: Given<number>; cooperation?: Given<number>; culture?: Given<number> };
  fund?: {
    lines?: Given<readonly { use?: Given<string>; amount?: Given<number | string> }[]>;
    planFiled?: Given<boolean>;
  };
  review?: {
    years?: Given<readonly { year: number; passed?: Given<boolean> }[]>;
    findings?: {
      training?: Given<boolean>;
      scale?: Given<boolean>;
      competitiveness?: Given<boolean>;
      recognition?: Given<boolean>;
    };
  };
  notice?: {
    publishedOn?: Given<string>;
    objection?: Given<boolean>;
    holidays?: Given<readonly string[]>;
    makeUpWorkdays?: Given<readonly string[]>;
  };
}

/** 三（二）4: those placed, and the whole that they are a share of. */
function placedOf(facts: Facts, readings: Readings): readonly [Given<number>, Given<number>] {
  if (readings["uq.placed-base"] === "passed") return [facts.training?.placedPassed, facts.training?.passed];
  if (readings["uq.placed-base"] === "workforce") return [facts.workforce?.placed, facts.workforce?.total];
  return [facts.training?.placed, facts.training?.trainees];
}

/** 三, of a brand whose name is not given: the name does not bind. */
export function recognition(facts: Facts, readings: Readings, asOf: string): Answer {
  const brand = facts.brand ?? {};
  const applicant = facts.applicant ?? {};
  const workforce = facts.workforce ?? {};
  const [placed, base] = placedOf(facts, readings);
  const levels = brand.recognizedAs;
  const barred = levels?.some((level) => ["municipal", "provincial", "national"].includes(level));
  const lost = applicant.recognitionLostOn;
  let again: Outcome = "undetermined";
  if (lost === "never") again = "met";
  else if (known(lost)) again = asOf > yearsLater(lost, 5) ? "met" : "not-met";
  const binding = {
    "uq.registered": known(applicant.registeredIn) ? every(applicant.registeredIn.startsWith("6501")) : "undetermined",
    "uq.applicant": known(applicant.kind) ? every(applicant.kind !== "non-market-body") : "undetermined",
    "uq.no-duplicate": known(barred) ? every(!barred) : "undetermined",
    "uq.legal-person": every(applicant.independentLegalPerson, applicant.lawful, applicant.internalRules),
    "uq.identity": every(brand.ownIdentity, brand.ownershipClear, brand.distinctCharacter, brand.reputation),
    "uq.industry": every(brand.keyIndustry),
    "uq.workforce": atLeast(workforce.total, 300),
    "uq.trained-share": shareAtLeast(workforce.trained, workforce.total, 50),
    "uq.trainees": atLeast(facts.training?.trainees, 100),
    "uq.training-qualified": some(applicant.trainingQualified, applicant.partnerQualified),
    "uq.placed-share": shareAtLeast(placed, base, 80),
    "uq.re-application": again,
    "uq.procedure.district-review": every(facts.application?.districtReviewed),
  } as const;
  return {
    outcome: together(Object.values(binding)),
    criteria: {
      ...binding,
      "uq.recommend.municipal": known(levels) ? every(levels.includes("county")) : "undetermined",
    },
  };
}

type Points = readonly [number, number];

function ifTrue(finding: Given<boolean>, points: number): Points {
  if (!known(finding)) return [0, points];
  return finding ? [points, points] : [0, 0];
}

function ifAll(findings: readonly Given<boolean>[], points: number): Points {
  const outcome = every(...findings);
  return [outcome === "met" ? points : 0, outcome === "not-met" ? 0 : points];
}

/** Each part added up, and no more than the item holds. */
function sum(most: number, parts: readonly Points[]): Points {
  let least = 0;
  let greatest = 0;
  for (const [from, to] of parts) {
    least += from;
    greatest += to;
  }
  return [Math.min(most, least), Math.min(most, greatest)];
}

function tiers(list: Given<readonly string[]>, adds: boolean, unknownMost: number): Points {
  if (!known(list)) return [0, unknownMost];
  let added = 0;
  let highest = 0;
  for (const tier of list) {
    const points = tier === "national" ? 3 : tier === "provincial" ? 2 : 1;
    added += points;
    if (points > highest) highest = points;
  }
  const points = adds ? added : highest;
  return [points, points];
}

function revenuePoints(revenue: number, lower: boolean): number {
  if (lower) {
    if (revenue > fen(5_000_000)) return 5;
    if (revenue > fen(3_000_000)) return 4;
    if (revenue > fen(2_000_000)) return 3;
    if (revenue > fen(1_000_000)) return 2;
    return revenue >= fen(500_000) ? 1 : 0;
  }
  if (revenue >= fen(5_000_000)) return 5;
  if (revenue >= fen(3_000_000)) return 4;
  if (revenue >= fen(2_000_000)) return 3;
  if (revenue >= fen(1_000_000)) return 2;
  return revenue >= fen(500_000) ? 1 : 0;
}

function traineePoints(trainees: number, readings: Readings): number {
  if (trainees < 100) return 0;
  if (trainees === 100) return readings["uq.trainees-100"] === "first-band" ? 2 : 0;
  if (trainees <= 200) return 2;
  if (trainees <= 300) return 4;
  if (trainees <= 400) return 6;
  if (trainees < 500) return 8;
  if (trainees === 500) return readings["uq.trainees-500"] === "inclusive" ? 10 : 8;
  return 10;
}

/** Points for a count on a condition: where either is unknown the count may be any, for the condition may hold. */
function onCondition(share: Outcome, points: number | null, most: number): Points {
  if (share === "not-met") return [0, 0];
  if (points === null) return [0, most];
  return [share === "met" ? points : 0, points];
}

/** 附件3 2, the third row. */
function trained(facts: Facts, readings: Readings, exact: boolean): Points {
  const trainees = facts.training?.trainees;
  const [placed, base] = placedOf(facts, readings);
  const share = shareAtLeast(placed, base, 80);
  const points = known(trainees) ? traineePoints(trainees, readings) : null;
  const over = readings["uq.placed-base"];
  if (exact && over !== "passed" && over !== "workforce" && known(placed) && !known(trainees)) {
    // The trainees are the whole as well: not so many that those placed are less than 80 % of them.
    return [0, traineePoints(Math.floor((placed * 100) / 80), readings)];
  }
  return onCondition(share, points, 10);
}

function workforcePoints(total: number): number {
  if (total < 300) return 0;
  if (total === 300) return 10;
  if (total <= 500) return 11;
  if (total <= 700) return 12;
  if (total <= 900) return 13;
  if (total <= 1100) return 14;
  return 15;
}

/** 附件3 3, the first row. */
function workers(facts: Facts, exact: boolean): Points {
  const { total, trained } = facts.workforce ?? {};
  // Not so many workers that those trained are less than half of them.
  if (exact && known(trained) && !known(total)) return [0, workforcePoints(trained * 2)];
  return onCondition(shareAtLeast(trained, total, 50), known(total) ? workforcePoints(total) : null, 15);
}

function hardshipPoints(people: number): number {
  if (people < 5) return 0;
  if (people <= 20) return 1;
  if (people <= 50) return 2;
  if (people <= 100) return 3;
  if (people <= 150) return 4;
  if (people <= 200) return 5;
  if (people <= 250) return 6;
  return 7;
}

function insuredPoints(people: number, readings: Readings): number {
  if (people === 0) return readings["uq.insured-none"] === "one" ? 1 : 0;
  if (people <= 50) return 1;
  if (people <= 100) return 2;
  if (people <= 150) return 3;
  if (people <= 200) return 4;
  if (people <= 250) return 5;
  if (people <= 300) return 6;
  if (people <= 350) return 7;
  if (people <= 400) return 8;
  if (people <= 450) return 9;
  return 10;
}

function counted(count: Given<number>, points: (count: number) => number, least: number, most: number): Points {
  return known(count) ? [points(count), points(count)] : [least, most];
}

/**
 * Annex 3. Two rows ask the same fact twice, as a condition and as a band: there the engine may take each by itself, and its
 * bounds lie anywhere from the exact ones to those.
 */
export function scoring(facts: Facts, readings: Readings): Answer {
  return { outcome: "not-applicable", points: sheet(facts, readings, true), widest: sheet(facts, readings, false) };
}

/** Annex 3, row by row. */
function sheet(facts: Facts, readings: Readings, exact: boolean): Record<string, Points> {
  const brand = facts.brand ?? {};
  const applicant = facts.applicant ?? {};
  const training = facts.training ?? {};
  const staff = facts.staff ?? {};
  const assessor = facts.assessor ?? {};
  const lower = readings["uq.band-edge"] === "lower";
  const allMedia = readings["uq.media"] === "cumulative";
  const brandHonours = tiers(brand.honours, readings["uq.brand-honours"] === "cumulative", 3);
  const staffHonours = tiers(staff.honours, readings["uq.personal-honours"] === "cumulative", 3);
  const asGiven = (points: number): number => points;

  const items: Record<string, Points> = {
    "uq.s1.1": ifAll([applicant.independentLegalPerson, applicant.lawful, applicant.internalRules], 2),
    "uq.s1.2": sum(4, [
      ifAll([brand.ownIdentity, brand.ownershipClear], 1),
      ifTrue(brand.logo, 2),
      ifTrue(brand.historyAndPlan, 1),
    ]),
    "uq.s1.3": sum(3, [brandHonours]),
    "uq.s1.4": known(applicant.revenue)
      ? counted(fen(applicant.revenue), (revenue) => revenuePoints(revenue, lower), 0, 5)
      : [0, 5],
    "uq.s1.5": counted(assessor.supportMoney, asGiven, 0, 3),
    "uq.s1.6": ifTrue(applicant.noDisputes, 3),
    "uq.s2.1": sum(8, [
      ifTrue(training.ownOrPartner, 1),
      counted(training.headcount, (people) => Math.floor(people / 50), 0, 8),
    ]),
    "uq.s2.2": sum(5, [
      counted(training.standardsLed, (led) => led * 3, 0, 5),
      counted(training.standardsJoined, (joined) => joined, 0, 5),
    ]),
    "uq.s2.3": trained(facts, readings, exact),
    "uq.s3.1": workers(facts, exact),
    "uq.s3.2": counted(facts.workforce?.hardship, hardshipPoints, 0, 7),
    "uq.s3.3": counted(
      facts.workforce?.insured,
      (people) => insuredPoints(people, readings),
      insuredPoints(0, readings),
      10,
    ),
    "uq.s3.4": counted(assessor.cooperation, asGiven, 0, 5),
    "uq.s4.1": counted(assessor.culture, asGiven, 0, 5),
    "uq.s4.2": sum(3, [staffHonours]),
    "uq.s4.3": counted(staff.publicBenefit, (times) => Math.min(2, times / 2), 0, 2),
    "uq.s5.1": sum(10, [
      ifTrue(brand.channels, 3),
      tiers(brand.media, allMedia, allMedia ? 10 : 3),
      ifTrue(brand.richContent, 4),
    ]),
  };
  const points: Record<string, Points> = { ...items };
  const sections: Points[] = [];
  for (const [section, most] of [
    ["uq.s1", 20],
    ["uq.s2", 23],
    ["uq.s3", 37],
    ["uq.s4", 10],
    ["uq.s5", 10],
  ] as const) {
    const inside = Object.keys(items).filter((id) => id.startsWith(`${section}.`));
    const added = sum(
      most,
      inside.map((id) => items[id] ?? [0, 0]),
    );
    points[section] = added;
    sections.push(added);
  }
  points.total = sum(100, sections);
  return points;
}

const uses = [
  "equipment-and-materials",
  "courses-and-textbooks",
  "hired-teachers",
  "teacher-development",
  "venue-upgrade",
  "management-and-promotion",
  "joint-training-projects",
  "employment-services",
];
const prohibited = ["official-hospitality-vehicles-travel", "staff-allowances", "other-general-spending"];

/** 四: the sums for the levels held, without those paid; null where a district sets its own. */
function fundOf(held: readonly string[], paid: readonly string[], readings: Readings): number | null {
  const municipal = fen(200_000);
  const county = readings["uq.district-amount"] === "district-set" ? null : fen(100_000);
  if (readings["uq.fund-stacking"] === "top-up") {
    const levels = ["municipal", "county"];
    // Whatever the sums: no level held is worth more than the same level paid.
    if (levels.every((level) => !held.includes(level) || paid.includes(level))) return 0;
    if (county === null && (held.includes("county") || paid.includes("county"))) return null;
    const whole = held.includes("municipal") ? municipal : held.includes("county") ? fen(100_000) : 0;
    const given = paid.includes("municipal") ? municipal : paid.includes("county") ? fen(100_000) : 0;
    return Math.max(0, whole - given);
  }
  let sum = held.includes("municipal") && !paid.includes("municipal") ? municipal : 0;
  if (held.includes("county") && !paid.includes("county")) {
    if (county === null) return null;
    sum += county;
  }
  return sum;
}

/** 四. */
export function supportFund(facts: Facts, readings: Readings): Answer {
  const { recognizedAs, awardsPaid } = facts.brand ?? {};
  const lines = facts.fund?.lines;
  const recognized: Outcome = known(recognizedAs)
    ? every(recognizedAs.includes("municipal") || recognizedAs.includes("county"))
    : "undetermined";

  const permitted = readings["uq.fund-scope"] === "related" ? [...uses, "other-related"] : uses;
  let use: Outcome = "undetermined";
  let forbidden: Outcome = "undetermined";
  let planned = 0;
  let allPlanned = known(lines);
  if (known(lines)) {
    use = every(...lines.map((line) => (known(line.use) ? permitted.includes(line.use) : null)));
    forbidden = every(...lines.map((line) => (known(line.use) ? !prohibited.includes(line.use) : null)));
    for (const line of lines) {
      if (known(line.amount)) planned += fen(line.amount);
      else allPlanned = false;
    }
  }
  // Without a level known, the plan may be measured by any of these.
  const grosses = known(recognizedAs)
    ? [fundOf(recognizedAs, [], readings)]
    : [[], ["county"], ["municipal"], ["municipal", "county"]].map((held) => fundOf(held, [], readings));
  const totals = grosses.map((gross): Outcome => {
    if (gross === null) return "not-applicable";
    if (planned > gross) return "not-met";
    return allPlanned ? "met" : "undetermined";
  });
  const total: Outcome = totals.every((each) => each === totals[0]) ? (totals[0] ?? "undetermined") : "undetermined";

  const binding = {
    "uq.fund.amount": recognized,
    "uq.fund.use": use,
    "uq.fund.prohibited": forbidden,
    "uq.fund.total": total,
    "uq.fund.plan-filed": every(facts.fund?.planFiled),
  };
  const outcome = together(Object.values(binding));
  const levels = recognizedAs ?? ["municipal", "county"];
  const most = outcome === "not-met" ? 0 : fundOf(levels, awardsPaid ?? [], readings);
  const settled = most === 0 || (outcome === "met" && known(awardsPaid));
  const held = (level: string): Outcome =>
    !known(recognizedAs) ? "undetermined" : recognizedAs.includes(level) ? "met" : "not-applicable";
  return {
    outcome,
    criteria: binding,
    amount: settled ? most : null,
    // A plan that fails leaves the sum of the recognition as it is.
    ceiling: fundOf(levels, [], readings),
    lines: { "uq.fund.amount/municipal": held("municipal"), "uq.fund.amount/county": held("county") },
  };
}

/** 五（三）: what the years say. */
function reviewOf(
  years: Given<readonly { year: number; passed?: Given<boolean> }[]>,
): "standing" | "rectify" | "to-be-cancelled" | null {
  if (!known(years) || years.length === 0) return null;
  const first = Math.min(...years.map(({ year }) => year));
  const last = Math.max(...years.map(({ year }) => year));
  const passed = (year: number): Given<boolean> => years.find((each) => each.year === year)?.passed;
  for (let year = first; year < last; year += 1) {
    if (passed(year) === false && passed(year + 1) === false) return "to-be-cancelled";
  }
  // An absent year beside a failed one may have failed too.
  for (let year = first; year < last; year += 1) {
    const [one, next] = [passed(year), passed(year + 1)];
    if ((one === false && !known(next)) || (!known(one) && next === false)) return null;
  }
  return passed(last) ? "standing" : "rectify";
}

export function annualReview(facts: Facts): Answer {
  const status = reviewOf(facts.review?.years);
  const review: Outcome = status === null ? "undetermined" : status === "standing" ? "met" : "not-met";
  const findings = facts.review?.findings ?? {};
  const fault = (found: Given<boolean>): Outcome => (known(found) ? every(!found) : "undetermined");
  const binding = {
    "uq.review": review,
    "uq.rectify.training": fault(findings.training),
    "uq.rectify.scale": fault(findings.scale),
    "uq.rectify.competitiveness": fault(findings.competitiveness),
    "uq.rectify.recognition": fault(findings.recognition),
  };
  const outcome = together(Object.values(binding));
  const lost = facts.applicant?.recognitionLostOn;
  const { placedPassed, passed } = facts.training ?? {};
  return {
    outcome,
    criteria: { ...binding, "uq.task.retention": shareAtLeast(placedPassed, passed, 80) },
    status: graver(status, outcome),
    dates: { mayApplyFrom: known(lost) && lost !== "never" ? nextDay(yearsLater(lost, 5)) : null },
  };
}

function graver(status: ReturnType<typeof reviewOf>, outcome: Outcome): string | null {
  if (status === "to-be-cancelled" || status === null) return status;
  if (outcome === "not-met") return "rectify";
  return outcome === "met" ? "standing" : null;
}

/** 三（三）2: five days without objection. */
export function publicNotice(facts: Facts, readings: Readings, asOf: string): Answer {
  const { publishedOn, objection, holidays, makeUpWorkdays } = facts.notice ?? {};
  let last: string | null = null;
  let announce: string | null = null;
  if (known(publishedOn)) {
    const working = readings["uq.notice-days"] === "working";
    const free = (day: string): boolean =>
      (holidays ?? []).includes(day) || (isWeekend(day) && !(makeUpWorkdays ?? []).includes(day));
    let day = readings["uq.notice-first-day"] === "included" ? publishedOn : nextDay(publishedOn);
    let left = 5;
    while (true) {
      if (!working || !free(day)) left -= 1;
      if (left === 0) break;
      day = nextDay(day);
    }
    if (!working) while ((holidays ?? []).includes(day)) day = nextDay(day);
    last = day;
    announce = nextDay(day);
  }
  let outcome: Outcome = "undetermined";
  if (objection === true) outcome = "not-met";
  else if (objection === false && last !== null && asOf > last) outcome = "met";
  return {
    outcome,
    criteria: { "uq.notice": outcome },
    dates: { lastDay: last, announceFrom: announce },
  };
}
