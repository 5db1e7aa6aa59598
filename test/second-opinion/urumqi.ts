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
  whichever,
  whicheverAmount,
  within,
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
    regionalConditions?: Given<boolean>;
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
    retainedInTrade?: Given<number>;
    traineesByYear?: Given<readonly { year: number; trainees?: Given<number> }[]>;
    headcount?: Given<number>;
    headcountByKind?: Given<{ skill?: Given<number>; induction?: Given<number>; refresher?: Given<number> }>;
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
  form?: { completed?: Given<readonly string[]> };
}

/** 三（二）4: those placed, and the whole that they are a share of. */
function placedOf(facts: Facts, readings: Readings): readonly [Given<number>, Given<number>] {
  if (readings["uq.placed-base"] === "passed") return [facts.training?.placedPassed, facts.training?.passed];
  if (readings["uq.placed-base"] === "workforce") return [facts.workforce?.placed, facts.workforce?.total];
  return [facts.training?.placed, facts.training?.trainees];
}

/** 三（二）4: a hundred trainees, of the latest year or of each that is told. */
function trainedEnough(facts: Facts, readings: Readings): Outcome {
  if (readings["uq.every-year"] !== "each") return atLeast(facts.training?.trainees, 100);
  const years = facts.training?.traineesByYear;
  if (!known(years) || years.length === 0) return "undetermined";
  return every(...years.map(({ trainees }) => (known(trainees) ? trainees >= 100 : null)));
}

/** 三; how the name is made is judged elsewhere, and does not bind. */
export function recognition(facts: Facts, readings: Readings, asOf: string, named: Outcome = "undetermined"): Answer {
  const brand = facts.brand ?? {};
  const applicant = facts.applicant ?? {};
  const workforce = facts.workforce ?? {};
  const [placed, base] = placedOf(facts, readings);
  const levels = brand.recognizedAs;
  const bars = ["municipal", "provincial"];
  if (readings["uq.duplicate-national"] !== "not-named") bars.push("national");
  const barred = levels?.some((level) => bars.includes(level));
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
    "uq.trainees": trainedEnough(facts, readings),
    "uq.training-qualified": some(applicant.trainingQualified, applicant.partnerQualified),
    "uq.placed-share": shareAtLeast(placed, base, 80),
    "uq.re-application": again,
    "uq.procedure.district-review": every(facts.application?.districtReviewed),
  } as const;
  return {
    outcome: together(Object.values(binding)),
    criteria: {
      ...binding,
      "uq.name": named,
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
  // Points have two decimals, which binary fractions do not add up to.
  return [Math.min(most, Math.round(least * 100) / 100), Math.min(most, Math.round(greatest * 100) / 100)];
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

function both(one: Outcome, other: Outcome): Outcome {
  if (one === "not-met" || other === "not-met") return "not-met";
  return one === "met" && other === "met" ? "met" : "undetermined";
}

/** 附件3 2, the first row: a point for each fifty trained, together or kind by kind. */
function fifties(facts: Facts, readings: Readings): Points {
  const perFifty = (people: number): number => Math.floor(people / 50);
  const { headcount, headcountByKind } = facts.training ?? {};
  if (readings["uq.headcount"] !== "per-kind") return counted(headcount, perFifty, 0, 8);
  const { skill, induction, refresher } = headcountByKind ?? {};
  return sum(8, [
    counted(skill, perFifty, 0, 8),
    counted(induction, perFifty, 0, 8),
    counted(refresher, perFifty, 0, 8),
  ]);
}

/** 附件3 2, the third row. */
function trained(facts: Facts, readings: Readings, exact: boolean): Points {
  const trainees = facts.training?.trainees;
  const [placed, base] = placedOf(facts, readings);
  const share = shareAtLeast(placed, base, 80);
  const points = known(trainees) ? traineePoints(trainees, readings) : null;
  const condition = both(readings["uq.every-year"] === "each" ? trainedEnough(facts, readings) : "met", share);
  const over = readings["uq.placed-base"];
  const overTrainees = over !== "passed" && over !== "workforce";
  if (exact && overTrainees && known(placed) && !known(trainees) && condition !== "not-met") {
    // The trainees are the whole as well: not so many that those placed are less than 80 % of them.
    return [0, traineePoints(Math.floor((placed * 100) / 80), readings)];
  }
  return onCondition(condition, points, 10);
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
    "uq.s2.1": sum(8, [ifTrue(training.ownOrPartner, 1), fifties(facts, readings)]),
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

/** 四: recognition is the only condition of the sums, unless the plan must be filed before. */
export function supportFund(facts: Facts, readings: Readings): Answer {
  const { recognizedAs, awardsPaid } = facts.brand ?? {};
  const recognized: Outcome = known(recognizedAs)
    ? every(recognizedAs.includes("municipal") || recognizedAs.includes("county"))
    : "undetermined";
  const filed = facts.fund?.planFiled;
  const filedFirst = readings["uq.fund-gate"] === "precondition";
  const gate: Outcome = filedFirst ? every(filed) : "not-applicable";

  const some = [[], ["municipal"], ["county"], ["municipal", "county"]];
  const amounts: (number | null)[] = [];
  for (const held of known(recognizedAs) ? [recognizedAs] : some) {
    for (const paid of known(awardsPaid) ? [awardsPaid] : some) {
      for (const open of !filedFirst ? [true] : known(filed) ? [filed] : [true, false]) {
        amounts.push(open ? fundOf(held, paid, readings) : 0);
      }
    }
  }
  const line = (level: string): Outcome => {
    if (!known(recognizedAs)) return "undetermined";
    if (!recognizedAs.includes(level)) return "not-applicable";
    return filedFirst ? gate : "met";
  };
  return {
    outcome: together([recognized, gate]),
    criteria: { "uq.fund.amount": recognized, "uq.fund.plan-filed": gate },
    amount: whicheverAmount(amounts),
    // A plan that is not filed leaves the sum of the recognition as it is.
    ceiling: fundOf(recognizedAs ?? ["municipal", "county"], [], readings),
    lines: { "uq.fund.amount/municipal": line("municipal"), "uq.fund.amount/county": line("county") },
  };
}

/** 四: what the money may be spent on. */
export function fundPlan(facts: Facts, readings: Readings): Answer {
  const { recognizedAs } = facts.brand ?? {};
  const lines = facts.fund?.lines;
  const scope: Outcome = known(recognizedAs)
    ? every(recognizedAs.includes("municipal") || recognizedAs.includes("county"))
    : "undetermined";

  const permitted = readings["uq.fund-scope"] === "closed" ? uses : [...uses, "other-related"];
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

  const binding = {
    "uq.fund.use": use,
    "uq.fund.prohibited": forbidden,
    "uq.fund.plan-filed": every(facts.fund?.planFiled),
  };
  return {
    outcome: within(scope, together(Object.values(binding))),
    scope: ["uq.fund.scope", scope],
    criteria: {
      ...binding,
      // Money of its own may be in a unit's plan: what it adds up to does not bind. Unrecognised, there is no amount.
      ...(scope !== "not-met" && { "uq.fund.total": whichever(totals) }),
    },
  };
}

/** 五（三）: what the years say. */
function reviewOf(
  years: Given<readonly { year: number; passed?: Given<boolean> }[]>,
  cured: boolean,
): "standing" | "rectify" | "to-be-cancelled" | null {
  if (!known(years) || years.length === 0) return null;
  let first = Math.min(...years.map(({ year }) => year));
  const last = Math.max(...years.map(({ year }) => year));
  const passed = (year: number): Given<boolean> => years.find((each) => each.year === year)?.passed;
  // Where a later pass cures, what lies before the last one is over.
  if (cured) for (let year = first; year <= last; year += 1) if (passed(year) === true) first = year;
  for (let year = first; year < last; year += 1) {
    if (passed(year) !== false || passed(year + 1) !== false) continue;
    // Where a later pass cures, an absent year after the two may be one.
    let certain = true;
    for (let later = year; cured && later < last; later += 1) if (!known(passed(later))) certain = false;
    if (certain) return "to-be-cancelled";
  }
  // An absent year beside a failed one may have failed too.
  for (let year = first; year < last; year += 1) {
    const [one, next] = [passed(year), passed(year + 1)];
    if ((one === false && !known(next)) || (!known(one) && next === false)) return null;
  }
  const latest = passed(last);
  if (!known(latest)) return null;
  return latest ? "standing" : "rectify";
}

export function annualReview(facts: Facts, readings: Readings, asOf: string): Answer {
  const status = reviewOf(facts.review?.years, readings["uq.run-cured"] === "cured");
  const review: Outcome = status === null ? "undetermined" : status === "standing" ? "met" : "not-met";
  const findings = facts.review?.findings ?? {};
  const fault = (found: Given<boolean>): Outcome => (known(found) ? every(!found) : "undetermined");
  let faults: Record<string, Outcome> = {
    "uq.rectify.training": fault(findings.training),
    "uq.rectify.scale": fault(findings.scale),
    "uq.rectify.competitiveness": fault(findings.competitiveness),
    "uq.rectify.recognition": fault(findings.recognition),
  };
  if (readings["uq.rectify-joined"] === "all") {
    // One that is not found is enough: then the four are not there together.
    const found = Object.values(faults);
    const joined = found.includes("met") ? "met" : found.includes("undetermined") ? "undetermined" : "not-met";
    faults = Object.fromEntries(Object.keys(faults).map((id) => [id, joined]));
  }
  const outcome = together([review, ...Object.values(faults)]);
  const lost = facts.applicant?.recognitionLostOn;
  const free = known(lost) && lost !== "never" ? nextDay(yearsLater(lost, 5)) : null;
  let bar: Outcome = lost === "never" ? "not-applicable" : "undetermined";
  if (free !== null) bar = every(asOf >= free);
  const { retainedInTrade, passed } = facts.training ?? {};
  return {
    outcome,
    criteria: {
      "uq.review": review,
      ...faults,
      "uq.review.bar": bar,
      "uq.task.retention": shareAtLeast(retainedInTrade, passed, 80),
    },
    status: graver(status, outcome),
    dates: { mayApplyFrom: free },
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
    const rolls = !working && readings["uq.notice-last-day"] !== "stays";
    let day = readings["uq.notice-first-day"] === "included" ? publishedOn : nextDay(publishedOn);
    let left = 5;
    while (true) {
      if (!working || !free(day)) left -= 1;
      if (left === 0) break;
      day = nextDay(day);
    }
    if (rolls) while (free(day)) day = nextDay(day);
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

/** 三（三）3: a brand of the city or a district may be proposed to the autonomous region. */
export function regionalRecommendation(facts: Facts): Answer {
  const { recognizedAs: levels, regionalConditions } = facts.brand ?? {};
  const has = (...wanted: string[]): Given<boolean> =>
    known(levels) ? wanted.some((level) => levels.includes(level)) : null;
  const higher = has("provincial", "national");
  const criteria = {
    "uq.recommend.regional": every(has("municipal", "county")),
    "uq.recommend.not-duplicate": known(higher) ? every(!higher) : "undetermined",
    "uq.recommend.conditions": every(regionalConditions),
  } as const;
  return { outcome: together(Object.values(criteria)), criteria };
}

export const basicFields = [
  "brand-name",
  "applicant-name",
  "brand-type",
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
];

/** Annex 2: what is filled in. The licence of a trademark is not everybody's. */
export function applicationForm(facts: Facts): Answer {
  const completed = facts.form?.completed;
  const filled = (...ids: string[]): Outcome =>
    known(completed) ? every(ids.every((id) => completed.includes(id))) : "undetermined";
  const binding = {
    "uq.form.basic": filled(...basicFields),
    "uq.form.account": filled("account"),
    "uq.form.commitment": filled("commitment"),
    "uq.form.district-opinion": filled("district-opinion"),
  };
  return {
    outcome: together(Object.values(binding)),
    criteria: { ...binding, "uq.form.trademark": filled("trademark-licence") },
  };
}
