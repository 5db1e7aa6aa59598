#!/usr/bin/env node
// How many questions does it take until an outcome is settled, if each time the first of the `missing` facts is asked for?
// Beside it stand the document's order, a random order, and, where few facts are open, the least that any strategy needs.
// Usage, after `npm run build`: node scripts/measure-missing.mjs [APPLICANTS]
import { fileURLToPath } from "node:url";
import { randomFrom } from "../bench/random.mjs";

const SEED = 20_250_630;
const AS_OF = "2025-06-30";
/** How likely each criterion is to fail. */
const rates = [0.05, 0.2, 0.5];
/** The optimum is worked out where no more facts than these are open. */
const MOST_FOR_OPTIMUM = 8;

/** @typedef {{ chance: (share: number) => boolean, whole: (from: number, to: number) => number, pick: <T>(list: readonly T[]) => T }} Dice */
/** @typedef {Record<string, unknown>} Facts facts by their dotted paths */

/**
 * What is asked of an applicant, at the smallest: the facts that it takes to tell, and facts that make it fail or hold.
 * Some values tell before all the facts are known: those of `soon` do in so many of all cases.
 *
 * @typedef {{
 *   scope: readonly string[],
 *   soon?: { scope: readonly string[], share: number },
 *   write: (facts: Facts, fails: boolean, dice: Dice) => boolean | void,
 * }} Test `write` says whether the values tell soon.
 */

/** @typedef {{ hold: "all" | "any", tests: readonly Test[] }} Criterion */

/**
 * What one kind of applicant is asked: facts that only say which provisions bear (given), those of them that are never
 * hidden, and the criteria.
 *
 * @typedef {{ given?: Facts, told?: Facts, criteria: readonly Criterion[] }} Questions
 */

/** @typedef {{ policy: string, matter: string, ask: (dice: Dice) => Questions }} Matter */

/**
 * @param {readonly string[]} scope
 * @param {Test["write"]} write
 * @returns {Test}
 */
const test = (scope, write) => ({ scope, write });

/**
 * One fact that tells by itself.
 *
 * @param {string} path
 * @param {readonly unknown[]} holding
 * @param {readonly unknown[]} failing
 */
const value = (path, holding, failing) =>
  test([path], (facts, fails, { pick }) => {
    facts[path] = pick(fails ? failing : holding);
  });

const attested = (/** @type {string} */ path) => value(path, [true], [false]);

/** @type {(path: string, least: number, lowest?: number, scope?: readonly string[]) => Test} */
const atLeast = (path, least, lowest = 1, scope = []) =>
  test([...scope, path], (facts, fails, { whole }) => {
    facts[path] = fails ? whole(lowest, least - 1) : whole(least, least * 3);
  });

/**
 * A share of a whole that is written before. No part is 0: that would tell without the whole.
 *
 * @type {(part: string, whole: string, least: (of: number) => number, scope?: readonly string[]) => Test}
 */
const share = (part, of, least, scope = []) =>
  test([...scope, part, of], (facts, fails, { whole }) => {
    const total = /** @type {number} */ (facts[of]);
    facts[part] = fails ? whole(1, least(total) - 1) : whole(least(total), total);
  });

const percent = (/** @type {number} */ share) => (/** @type {number} */ of) => Math.ceil((of * share) / 100);
const majority = (/** @type {number} */ of) => Math.floor(of / 2) + 1;

/** @type {(...tests: readonly Test[]) => Criterion} */
const all = (...tests) => ({ hold: "all", tests });
/** @type {(...tests: readonly Test[]) => Criterion} */
const any = (...tests) => ({ hold: "any", tests });
const allAttested = (/** @type {readonly string[]} */ ...paths) => all(...paths.map(attested));

const recognition = () => ({
  criteria: [
    all(value("applicant.registeredIn", ["天山区", "米东区", "650104"], ["北京市", "652301"])),
    all(value("applicant.kind", ["enterprise", "hr-agency", "trade-association"], ["non-market-body"])),
    all(value("brand.recognizedAs", [[], ["county"]], [["municipal"], ["county", "provincial"]])),
    allAttested("applicant.independentLegalPerson", "applicant.lawful", "applicant.internalRules"),
    allAttested("brand.ownIdentity", "brand.ownershipClear", "brand.distinctCharacter", "brand.reputation"),
    allAttested("brand.keyIndustry"),
    all(atLeast("workforce.total", 300, 20)),
    all(share("workforce.trained", "workforce.total", percent(50))),
    all(atLeast("training.trainees", 100, 20)),
    any(attested("applicant.trainingQualified"), attested("applicant.partnerQualified")),
    all(share("training.placed", "training.trainees", percent(80))),
    all(value("applicant.recognitionLostOn", ["never", "2019-12-31"], ["2023-03-15", "2020-07-01"])),
    allAttested("application.districtReviewed"),
  ],
});

/** No uses are prohibited that are not also outside the list: one finding. The recognition is given: without it no money is planned. */
const fundPlan = () => ({
  told: { "brand.recognizedAs": ["municipal"] },
  criteria: [
    all(
      value(
        "fund.lines",
        [[{ use: "hired-teachers", amount: 1 }]],
        ["staff-allowances", "other-general-spending"].map((use) => [{ use, amount: 1 }]),
      ),
    ),
    allAttested("fund.planFiled"),
  ],
});

const localStandard = { scale: 60, passRate: 80, employmentRate: 55, keyGroups: 20, orderShare: 30 };

/**
 * A county's applicant gives its level and the county's own standard, those of the upper levels may leave the level open;
 * no value settles anything before the level is known. A scale that fails still has room for the key groups.
 *
 * @type {(dice: Dice) => Questions}
 */
const trainingBrand = ({ pick }) => {
  const level = pick(["autonomous-region", "league-city", "county"]);
  const [scale, passed, employed, groups, orders] =
    {
      "autonomous-region": [400, 90, 70, 200, 50],
      "league-city": [200, 85, 60, 100, 40],
      county: Object.values(localStandard),
    }[level] ?? never();
  const county = level === "county";
  const scope = county ? [] : ["training.level"];
  const own = Object.entries(localStandard).map(([key, figure]) => [`training.localStandard.${key}`, figure]);
  const least = /** @type {number} */ (groups);
  return {
    ...(county
      ? { told: { "training.level": level, ...Object.fromEntries(own) } }
      : { given: { "training.level": level } }),
    criteria: [
      allAttested(
        ...["management", "teachers", "premises", "schoolEnterprise", "realNameRecords", "lawful"].map(
          (key) => `training.institution.${key}`,
        ),
      ),
      ...(county
        ? []
        : [
            all(
              test(["training.level", "training.year"], (facts, fails) => {
                facts["training.year"] = fails ? 2023 : 2024;
              }),
            ),
          ]),
      all(atLeast("training.trainees", /** @type {number} */ (scale), least, scope)),
      all(share("training.passed", "training.trainees", percent(/** @type {number} */ (passed)), scope)),
      all(share("training.employed", "training.trainees", percent(/** @type {number} */ (employed)), scope)),
      all(
        test([...scope, "training.keyGroups"], (facts, fails, { whole }) => {
          const trainees = /** @type {number} */ (facts["training.trainees"]);
          facts["training.keyGroups"] = fails ? whole(0, least - 1) : whole(least, trainees);
        }),
      ),
      all(share("training.orderOriented", "training.trainees", percent(/** @type {number} */ (orders)), scope)),
      allAttested("training.keyField"),
      allAttested("training.service"),
    ],
  };
};

/** How often a number of workers tells without the kind of service; see `workers`. */
const TELLS_SOON = 0.5;

/**
 * The workers that a brand brings into work are held against one of two figures. Whatever the service, the number tells by
 * itself in the same share of cases, and fails as often as any other criterion.
 *
 * @type {(service: boolean, most: number, least: number) => Test}
 */
const workers = (service, most, least) => ({
  scope: ["brand.domesticService", "workforce.employedThreeYears"],
  soon: { scope: ["workforce.employedThreeYears"], share: (1 + TELLS_SOON) / 2 },
  write: (facts, fails, { chance, whole }) => {
    facts["brand.domesticService"] = service;
    // Between the two figures it fails exactly where it is no such service.
    const soon = fails === service || chance(TELLS_SOON);
    const number = !soon ? whole(least, most - 1) : fails ? whole(0, least - 1) : whole(most, most * 2);
    facts["workforce.employedThreeYears"] = number;
    return soon;
  },
});

/** @type {(dice: Dice) => Questions} */
const regionalLaborBrand = ({ pick, chance, whole }) => {
  const [place, most, least] = pick(
    /** @type {const} */ ([
      ["敖汉旗", 3000, 500],
      ["兴安盟", 2000, 300],
      ["乌海市", 500, 100],
    ]),
  );
  return {
    // Nothing settles anything before it is known whether the place lies in the region.
    told: { "brand.place": place },
    given: { "workforce.total": whole(20, 500) },
    criteria: [
      all(value("brand.name", ["敖汉架线工", "赤峰牧工"], ["赤峰", "敖汉"])),
      allAttested("brand.regionTrait"),
      all(
        value("brand.origin", ["cultivated", "spontaneous"], ["other"]),
        value("brand.formedOn", ["2020-05-01", "2024-06-29"], ["2024-12-01", "2025-01-15"]),
      ),
      all(workers(chance(0.5), most, least)),
      any(share("workforce.trained", "workforce.total", majority), attested("workforce.certified")),
      allAttested("brand.reputation", "brand.noViolations"),
      allAttested("brand.socialBenefit"),
    ],
  };
};

/** The criteria of both brands, and how they hang together. @type {(dice: Dice) => Questions} */
const dualBrand = (dice) => {
  const [training, labor] = [trainingBrand(dice), regionalLaborBrand(dice)];
  return {
    given: { ...training.given, ...labor.given },
    told: { ...training.told, ...labor.told },
    criteria: [
      ...training.criteria,
      ...labor.criteria,
      allAttested("training.linked"),
      allAttested("training.promotes"),
    ],
  };
};

/** A name that was not fixed before, and findings that stand alone. @type {(names: readonly string[], bare: string, ...findings: string[]) => () => Questions} */
const library =
  (names, bare, ...findings) =>
  () => ({
    told: { "brand.nameFixedBefore": false },
    criteria: [all(value("brand.name", names, [bare])), ...findings.map((path) => allAttested(path))],
  });

const findings = ["brand.largeEmployment", "brand.markedSkill", "brand.marketRecognition"];
/** @type {(...paths: string[]) => () => Questions} */
const eachAttested =
  (...paths) =>
  () => ({ criteria: paths.map((path) => allAttested(path)) });

/** The matters of eligibility and award whose outcome hangs on several criteria. @type {readonly Matter[]} */
const matters = [
  { policy: "urumqi", matter: "recognition", ask: recognition },
  { policy: "urumqi", matter: "fund-plan", ask: fundPlan },
  { policy: "inner-mongolia", matter: "training-brand", ask: trainingBrand },
  { policy: "inner-mongolia", matter: "labor-brand", ask: regionalLaborBrand },
  { policy: "inner-mongolia", matter: "dual-brand", ask: dualBrand },
  { policy: "inner-mongolia", matter: "directory", ask: eachAttested(...findings, "brand.wideReach") },
  { policy: "hubei", matter: "labor-brand", ask: eachAttested(...findings) },
  {
    policy: "hubei",
    matter: "construction-award",
    ask: () => ({
      criteria: [
        allAttested("brand.inLibrary"),
        all(value("brand.recognizedAs", [["provincial"], ["national"]], [[], ["county"]])),
      ],
    }),
  },
  { policy: "hubei", matter: "training-subsidy", ask: eachAttested("brand.inDirectory", "training.recognizedVenue") },
  {
    policy: "baoji",
    matter: "labor-brand",
    ask: library(["岐山面点师", "眉县猕猴桃技术员"], "岐山", ...findings, "brand.countyRecommended"),
  },
  {
    policy: "baoji",
    matter: "absorption-award",
    ask: () => ({ criteria: [all(atLeast("workforce.signed", 500)), allAttested("award.countyQualified")] }),
  },
  {
    policy: "baoji",
    matter: "leading-enterprise",
    ask: eachAttested("applicant.healthyFinances", "applicant.riskResistance", "applicant.soundEmployment"),
  },
];

/** @returns {never} */
function never() {
  throw new Error("this can't happen");
}

/** @typedef {{ scope: readonly string[], soon?: Test["soon"], isSoon: boolean, fails: boolean, rate: number }} Drawn */
/** @typedef {{ hold: "all" | "any", tests: readonly Drawn[] }} DrawnCriterion */
/** @typedef {{ matter: Matter, rate: number, facts: Facts, hidden: ReadonlySet<string>, criteria: readonly DrawnCriterion[] }} Applicant */

/**
 * An applicant each of whose criteria fails with the same chance, independently of the others; within one the tests share
 * that chance evenly. Each fact is hidden with a chance of one half.
 *
 * @param {Matter} matter
 * @param {number} rate
 * @param {Dice} dice
 * @returns {Applicant}
 */
function drawApplicant(matter, rate, dice) {
  const { given = {}, told = {}, criteria } = matter.ask(dice);
  /** @type {Facts} */
  const facts = { ...given, ...told };
  const drawn = criteria.map(({ hold, tests }) => {
    const each = hold === "all" ? 1 - (1 - rate) ** (1 / tests.length) : rate ** (1 / tests.length);
    return {
      hold,
      tests: tests.map(({ scope, soon, write }) => {
        const fails = dice.chance(each);
        const isSoon = write(facts, fails, dice) === true;
        return { scope, ...(soon && { soon }), isSoon, fails, rate: each };
      }),
    };
  });
  const hidden = new Set(Object.keys(facts).filter((path) => !Object.hasOwn(told, path) && dice.chance(0.5)));
  return { matter, rate, facts, hidden, criteria: drawn };
}

/** @typedef {0 | 1 | 2 | 3} Standing of a test: open, holds, fails, or open still though its number is known */
const [OPEN, HOLDS, FAILS, NOT_SOON] = /** @type {const} */ ([0, 1, 2, 3]);

/**
 * How the tests of an applicant stand by the facts that are not hidden.
 *
 * @param {readonly Drawn[]} tests
 * @param {ReadonlySet<string>} hidden
 * @returns {Standing[]}
 */
function standings(tests, hidden) {
  const known = (/** @type {readonly string[]} */ scope) => scope.every((path) => !hidden.has(path));
  return tests.map(({ scope, soon, isSoon, fails }) => {
    const first = soon !== undefined && known(soon.scope);
    if (known(scope) || (first && isSoon)) return fails ? FAILS : HOLDS;
    return first ? NOT_SOON : OPEN;
  });
}

/**
 * The tests of all criteria in one list, and for each the criterion that it belongs to.
 *
 * @param {readonly DrawnCriterion[]} criteria
 */
function flat(criteria) {
  const tests = criteria.flatMap((criterion) => criterion.tests);
  const criterionOf = criteria.flatMap((criterion, at) => criterion.tests.map(() => at));
  const testsOf = criteria.map((_, at) => criterionOf.flatMap((of, test) => (of === at ? [test] : [])));
  /**
   * Nothing where some criterion fails; else the tests that are still to be told.
   *
   * @param {readonly Standing[]} standing
   * @returns {readonly number[] | undefined}
   */
  const open = (standing) => {
    /** @type {number[]} */
    const found = [];
    for (const [at, { hold }] of criteria.entries()) {
      const own = testsOf[at] ?? never();
      const isAny = hold === "any";
      if (own.some((one) => standing[one] === (isAny ? HOLDS : FAILS))) {
        if (isAny) continue;
        return undefined;
      }
      const left = own.filter((one) => standing[one] === OPEN || standing[one] === NOT_SOON);
      if (isAny && left.length === 0) return undefined;
      found.push(...left);
    }
    return found;
  };
  return { tests, open };
}

/**
 * The unknown facts that could still decide the outcome by this reckoning, in no order that means anything; and the outcome.
 *
 * @param {Applicant} applicant
 * @param {ReadonlySet<string>} hidden
 */
function deciding({ criteria }, hidden) {
  const { tests, open } = flat(criteria);
  const left = open(standings(tests, hidden));
  const paths = new Set(
    (left ?? []).flatMap((one) => (tests[one] ?? never()).scope.filter((path) => hidden.has(path))),
  );
  return { outcome: left === undefined ? "not-met" : left.length === 0 ? "met" : "undetermined", paths };
}

/**
 * The least expected number of questions of any strategy that chooses each question by the answers before it. It knows the
 * provisions, the facts that are not hidden, and the chance of each test to fail. Of an answer it learns what that settles:
 * which tests now hold or fail; not the value, which may hint at more. Found by trying every next question in every state.
 *
 * @param {Applicant} applicant
 * @returns {(hidden: ReadonlySet<string>) => { questions: number, ask: string | undefined }}
 */
export function optimumOf({ criteria, hidden: hiddenFirst }) {
  const { tests, open } = flat(criteria);
  const paths = [...hiddenFirst];
  const bitsOf = (/** @type {readonly string[]} */ scope) =>
    scope.reduce((bits, path) => (paths.includes(path) ? bits | (1 << paths.indexOf(path)) : bits), 0);
  const needs = tests.map(({ scope }) => bitsOf(scope));
  const soonNeeds = tests.map(({ soon }) => (soon === undefined ? undefined : bitsOf(soon.scope)));
  /** @type {Map<string, { questions: number, ask: number }>} */
  const found = new Map();

  /** @type {(left: number, standing: readonly Standing[]) => { questions: number, ask: number }} */
  const best = (left, standing) => {
    const toTell = open(standing);
    if (toTell === undefined || toTell.length === 0) return { questions: 0, ask: -1 };
    const useful = toTell.reduce((bits, one) => bits | ((needs[one] ?? never()) & left), 0);
    const key = `${useful} ${toTell.map((one) => `${one}:${standing[one]}`)}`;
    const known = found.get(key);
    if (known !== undefined) return known;
    let least = { questions: Number.POSITIVE_INFINITY, ask: -1 };
    for (let at = 0; at < paths.length; at += 1) {
      if ((useful & (1 << at)) === 0) continue;
      const after = left & ~(1 << at);
      const questions = 1 + expected(after, standing, toTell, 0);
      if (questions < least.questions - 1e-12) least = { questions, ask: at };
    }
    found.set(key, least);
    return least;
  };

  /**
   * What is expected once it is known how the tests fared that the last answer tells, from the given one on.
   *
   * @type {(left: number, standing: readonly Standing[], toTell: readonly number[], from: number) => number}
   */
  const expected = (left, standing, toTell, from) => {
    for (let at = from; at < toTell.length; at += 1) {
      const one = toTell[at] ?? never();
      const { soon, rate } = tests[one] ?? never();
      const whole = ((needs[one] ?? never()) & left) === 0;
      const first = standing[one] === OPEN && soon !== undefined && ((soonNeeds[one] ?? 0) & left) === 0;
      if (!whole && !first) continue;
      const settles = whole ? 1 : (soon?.share ?? never());
      const then = (/** @type {Standing} */ is) =>
        expected(
          left,
          standing.map((was, of) => (of === one ? is : was)),
          toTell,
          at + 1,
        );
      return (
        settles * (rate * then(FAILS) + (1 - rate) * then(HOLDS)) + (settles === 1 ? 0 : (1 - settles) * then(NOT_SOON))
      );
    }
    return best(left, standing).questions;
  };

  return (hidden) => {
    const left = bitsOf([...hidden]);
    const { questions, ask } = best(left, standings(tests, hidden));
    return { questions, ask: paths[ask] };
  };
}

/**
 * @param {Facts} facts
 * @param {ReadonlySet<string>} hidden
 */
function nested(facts, hidden) {
  /** @type {Record<string, unknown>} */
  const whole = {};
  for (const [path, value] of Object.entries(facts)) {
    if (hidden.has(path)) continue;
    const keys = path.split(".");
    const last = keys.pop() ?? never();
    let group = whole;
    for (const key of keys) {
      group[key] ??= {};
      group = /** @type {Record<string, unknown>} */ (group[key]);
    }
    group[last] = value;
  }
  return whole;
}

/** @typedef {{ outcome: string, missing: readonly string[] }} Answer */
/** @typedef {(facts: Record<string, unknown>) => Answer} Judge */

/**
 * Asks one fact at a time until the outcome is settled, and counts the questions. A fact that the applicant does not have
 * is asked in vain, once.
 *
 * @param {Applicant} applicant
 * @param {Judge} judge
 * @param {(answer: Answer, hidden: ReadonlySet<string>) => readonly string[]} order
 * @returns {number}
 */
function questionsAsked(applicant, judge, order) {
  const hidden = new Set(applicant.hidden);
  const inVain = new Set();
  for (let asked = 0; ; asked += 1) {
    const answer = judge(nested(applicant.facts, hidden));
    const told = deciding(applicant, hidden).outcome;
    if (answer.outcome !== told) {
      const { policy, matter } = applicant.matter;
      throw new Error(`${policy} ${matter}: the library says ${answer.outcome}, the reckoning here ${told}`);
    }
    if (answer.outcome !== "undetermined") return asked;
    const next = order(answer, hidden).find((path) => !inVain.has(path)) ?? never();
    if (!hidden.delete(next)) inVain.add(next);
  }
}

/**
 * @typedef {{
 *   matter: string, rate: number,
 *   ours: number, document: number, random: number,
 *   optimum: number | undefined, played: number | undefined,
 * }} Measured the questions of one applicant; of the optimum those expected, and those that it then asks
 */

/**
 * Seeded applicants of all matters and rates in turn, those whose outcome is open.
 *
 * @param {number} count
 * @param {{ prepare: Function, describePolicy: Function }} library
 * @returns {readonly Measured[]}
 */
export function measureMissing(count, { prepare, describePolicy }) {
  const random = randomFrom(SEED);
  /** @type {Dice} */
  const dice = {
    chance: (share) => random() < share,
    whole: (from, to) => from + Math.floor(random() * (to - from + 1)),
    pick: (list) => list[Math.floor(random() * list.length)] ?? never(),
  };
  const ready = matters.map((matter) => {
    const one = prepare({ policy: matter.policy, matter: matter.matter, asOf: AS_OF, detail: "result" });
    const described = describePolicy(matter.policy, { asOf: AS_OF }).matters.find(
      (/** @type {{ id: string }} */ { id }) => id === matter.matter,
    );
    /** @type {readonly string[]} */
    const inDocument = described.editions[0].provisions.flatMap(
      (/** @type {{ facts: string[] }} */ { facts }) => facts,
    );
    /** @type {Judge} */
    const judge = (facts) => one(facts).matters[matter.matter];
    return { matter, judge, inDocument };
  });
  /** @type {Measured[]} */
  const measured = [];
  for (let at = 0; at < count; at += 1) {
    const { matter, judge, inDocument } = ready[Math.floor(at / rates.length) % ready.length] ?? never();
    const applicant = drawApplicant(matter, rates[at % rates.length] ?? never(), dice);
    const shuffled = Object.keys(applicant.facts)
      .map((path) => ({ path, place: random() }))
      .sort((left, right) => left.place - right.place)
      .map(({ path }) => path);
    const { outcome, paths } = deciding(applicant, applicant.hidden);
    if (outcome !== "undetermined") continue;
    /** @type {(list: readonly string[]) => (answer: Answer, hidden: ReadonlySet<string>) => readonly string[]} */
    const inOrder = (list) => (answer, hidden) => {
      const { paths } = deciding(applicant, hidden);
      return list.filter((path) => paths.has(path) && answer.missing.includes(path));
    };
    const optimum = paths.size <= MOST_FOR_OPTIMUM ? optimumOf(applicant) : undefined;
    measured.push({
      matter: `${matter.policy} ${matter.matter}`,
      rate: applicant.rate,
      ours: questionsAsked(applicant, judge, ({ missing }) => missing),
      document: questionsAsked(applicant, judge, inOrder(inDocument)),
      random: questionsAsked(applicant, judge, inOrder(shuffled)),
      optimum: optimum?.(applicant.hidden).questions,
      played: optimum && questionsAsked(applicant, judge, (_, hidden) => [optimum(hidden).ask ?? never()]),
    });
  }
  return measured;
}

/**
 * The averages: over all, and over those for whom the optimum is known.
 *
 * @param {readonly Measured[]} measured
 */
export function averages(measured) {
  const few = measured.filter(({ optimum }) => optimum !== undefined);
  /** @type {(list: readonly Measured[], of: (one: Measured) => number) => number} */
  const mean = (list, of) => list.reduce((sum, one) => sum + of(one), 0) / list.length;
  const [oursOfFew, optimum] = [mean(few, ({ ours }) => ours), mean(few, (one) => one.optimum ?? never())];
  return {
    open: measured.length,
    ours: mean(measured, ({ ours }) => ours),
    document: mean(measured, ({ document }) => document),
    random: mean(measured, ({ random }) => random),
    few: few.length,
    oursOfFew,
    optimum,
    played: mean(few, (one) => one.played ?? never()),
    ratio: oursOfFew / optimum,
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const count = Number(process.argv[2] ?? 5_000);
  if (!Number.isInteger(count) || count < 100) {
    console.error("Give a whole number of applicants, at least 100.");
    process.exit(2);
  }
  const measured = measureMissing(count, await import("laowu-rules"));
  const rows = [
    ...rates.map((rate) => ({ name: `${rate * 100} % fail`, of: measured.filter((one) => one.rate === rate) })),
    { name: "all", of: measured },
    ...matters.map(({ policy, matter }) => {
      const name = `${policy} ${matter}`;
      return { name, of: measured.filter((one) => one.matter === name) };
    }),
  ];
  console.log(`${count} applicants, the outcome of ${measured.length} is open. Questions on average:\n`);
  console.log(
    "| | open | ours | document | random | at most 8 unknown | ours | optimum | ours / optimum | optimum, as asked |",
  );
  console.log("| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
  for (const { name, of } of rows) {
    const { open, ours, document, random, few, oursOfFew, optimum, ratio, played } = averages(of);
    const numbers = [ours, document, random].map((number) => number.toFixed(3));
    const compared = [oursOfFew, optimum, ratio, played].map((number) =>
      Number.isNaN(number) ? "–" : number.toFixed(3),
    );
    console.log(`| ${[name, open, ...numbers, few, ...compared].join(" | ")} |`);
  }
}
