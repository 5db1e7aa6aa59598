import { randomFrom } from "./random.mjs";

/** @typedef {import("./applicant.mjs").Applicant} Applicant */
/** @typedef {import("./applicant.mjs").ApplicantKind} ApplicantKind */
/** @typedef {import("./applicant.mjs").Level} Level */
/** @typedef {import("./applicant.mjs").Tier} Tier */

const SEED = 20_250_630;

/** @type {readonly ApplicantKind[]} */
const marketEntities = [
  "enterprise",
  "training-institution",
  "trade-association",
  "hr-agency",
  "agricultural-cooperative",
  "other-market-entity",
];
/** @type {readonly Tier[]} */
const tiers = ["national", "provincial", "local"];

const inUrumqi = ["天山区", "沙依巴克区", "米东区", "乌鲁木齐县", "乌鲁木齐市", "乌鲁木齐市新市区", "650104", "650100"];
const elsewhere = ["北京市", "甘肃省", "内蒙古自治区", "652301", "110105"];
// Wider than the city, or in no table: whether they lie inside can't be told.
const untold = ["新疆维吾尔自治区", "650000", "五家渠开发区"];

// Where something changes: each is tried exactly, one below and one above.
const workforceEdges = [300, 500, 700, 900, 1_100];
const traineeEdges = [100, 200, 300, 400, 500];
const hardshipEdges = [5, 20, 50, 100, 150, 200, 250];
const insuredEdges = [1, 50, 100, 150, 200, 250, 300, 350, 400, 450];
const headcountEdges = [50, 100, 150, 200, 250, 300, 350, 400];
const revenueEdges = [500_000, 1_000_000, 2_000_000, 3_000_000, 5_000_000];
// Five years before the day of judgement is the last day that still bars.
const lostDays = ["2020-06-29", "2020-06-30", "2020-07-01", "2020-02-29", "2019-12-31", "2023-03-15", "2025-06-30"];

/**
 * Complete random applicants, the same ones every time. About half of all quantities lie on an edge of the policy or one
 * beside it, where engines that disagree would show it; each criterion is failed by some, and more than a third of the
 * applicants qualify.
 *
 * @param {number} count
 * @returns {Applicant[]}
 */
export const applicants = (count) => [...eachApplicant(count)];

/**
 * The same applicants one after the other, each made when it is asked for, so that a million of them take no memory.
 *
 * @param {number} count
 * @returns {Generator<Applicant, void, void>}
 */
export function* eachApplicant(count) {
  const random = randomFrom(SEED);
  const chance = (/** @type {number} */ share) => random() < share;
  const whole = (/** @type {number} */ from, /** @type {number} */ to) => from + Math.floor(random() * (to - from + 1));
  /** @type {<T>(list: readonly T[]) => T} */
  const pick = (list) => /** @type {typeof list[number]} */ (list[whole(0, list.length - 1)]);
  const near = (/** @type {number} */ edge, step = 1) => Math.max(0, edge + whole(-1, 1) * step);
  const quantity = (/** @type {readonly number[]} */ edges, /** @type {number} */ most) =>
    chance(0.5) ? near(pick(edges)) : whole(0, most);
  /** Part of a whole: beside the percentage that decides, or clearly above, or anything. */
  const part = (/** @type {number} */ of, /** @type {number} */ percent) => {
    const edge = Math.ceil((of * percent) / 100);
    if (chance(0.3)) return Math.min(of, near(edge));
    return chance(0.9) ? whole(edge, of) : whole(0, of);
  };
  const halves = (/** @type {number} */ most) => whole(0, most * 2) / 2;
  /** @type {() => Tier[]} */
  const held = () => Array.from({ length: whole(0, 3) }, () => pick(tiers));
  /** @type {() => Level[]} */
  const recognized = () => {
    if (chance(0.04)) return [pick(/** @type {const} */ (["municipal", "provincial", "national"])), "county"];
    return chance(0.6) ? ["county"] : [];
  };
  const place = () => (chance(0.95) ? pick(inUrumqi) : chance(0.6) ? pick(elsewhere) : pick(untold));
  const revenue = () => {
    if (chance(0.5)) return near(pick(revenueEdges), 0.01);
    return whole(0, 700_000_000) / 100;
  };

  const one = () => {
    const total = chance(0.02) ? whole(0, 1) : chance(0.5) ? near(pick(workforceEdges)) : whole(240, 1_400);
    const trainees = chance(0.02) ? whole(0, 1) : chance(0.5) ? near(pick(traineeEdges)) : whole(80, 650);
    return {
      brand: {
        recognizedAs: recognized(),
        ownIdentity: chance(0.98),
        ownershipClear: chance(0.98),
        distinctCharacter: chance(0.98),
        reputation: chance(0.97),
        keyIndustry: chance(0.96),
        logo: chance(0.7),
        historyAndPlan: chance(0.6),
        honours: held(),
        media: held(),
        channels: chance(0.7),
        richContent: chance(0.5),
      },
      applicant: {
        kind: chance(0.97) ? pick(marketEntities) : /** @type {const} */ ("non-market-body"),
        registeredIn: place(),
        independentLegalPerson: chance(0.98),
        lawful: chance(0.98),
        internalRules: chance(0.97),
        trainingQualified: chance(0.7),
        partnerQualified: chance(0.7),
        recognitionLostOn: chance(0.9) ? "never" : pick(lostDays),
        noDisputes: chance(0.9),
        revenue: revenue(),
      },
      application: { districtReviewed: chance(0.96) },
      workforce: {
        total,
        trained: part(total, 50),
        hardship: quantity(hardshipEdges, 400),
        insured: chance(0.05) ? 0 : quantity(insuredEdges, 550),
      },
      training: {
        trainees,
        placed: part(trainees, 80),
        headcount: quantity(headcountEdges, 500),
        ownOrPartner: chance(0.8),
        standardsLed: whole(0, 2),
        standardsJoined: whole(0, 6),
      },
      staff: { honours: held(), publicBenefit: whole(0, 6) },
      assessor: { supportMoney: halves(3), cooperation: halves(5), culture: halves(5) },
    };
  };
  for (let made = 0; made < count; made += 1) yield one();
}
