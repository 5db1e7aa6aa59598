import { seeded } from "../seeded.mjs";

const SEED = 2_025;

const kinds = /** @type {const} */ ([
  "enterprise",
  "training-institution",
  "trade-association",
  "hr-agency",
  "agricultural-cooperative",
]);
/** @type {Record<"municipal" | "county" | "none", readonly ("municipal" | "county")[]>} */
const held = { municipal: ["municipal"], county: ["county"], none: [] };
const places = /** @type {const} */ (["天山区", "沙依巴克区", "水磨沟区", "米东区", "达坂城区", "乌鲁木齐县"]);

const uses = /** @type {const} */ ([
  "equipment-and-materials",
  "hired-teachers",
  "venue-upgrade",
  "employment-services",
]);

/**
 * A made-up plan for spending the support money: most within 300,000 yuan and on permitted uses.
 *
 * @param {ReturnType<typeof seeded>} draws
 */
function plan({ chance, pick, whole }) {
  const spent = /** @type {const} */ ([pick(uses), pick(uses)]).map((use) => ({ use, amount: whole(1, 10) * 10_000 }));
  const improper = { use: /** @type {const} */ ("staff-allowances"), amount: 10_000 };
  return { lines: chance(0.04) ? [...spent, improper] : spent, planFiled: chance(0.95) };
}

/**
 * Made-up applicants for recognition in Urumqi, the same ones every time: A-0001, A-0002, … Most are in order. Many are
 * small, a few hundred workers being common and a thousand rare, and some have a finding against them or a fact that is not
 * yet on file. Each has a plan for the support money.
 *
 * @param {number} count
 */
export function applicants(count) {
  const { draw, middling, chance, pick } = seeded(SEED);
  const plans = seeded(SEED + 1);
  /** @type {<Value>(value: Value) => Value | null} now and then a fact is not on file yet */
  const onFile = (value) => (chance(0.01) ? null : value);

  const one = () => {
    // The product of two draws is small far more often than it is large.
    const total = Math.floor(90 + 1_200 * draw() * draw());
    const trainees = Math.floor(60 + 480 * middling());
    return {
      brand: {
        recognizedAs: held[chance(0.03) ? "municipal" : chance(0.5) ? "county" : "none"],
        ownIdentity: chance(0.99),
        ownershipClear: chance(0.98),
        distinctCharacter: chance(0.98),
        reputation: chance(0.97),
        keyIndustry: onFile(chance(0.95)),
      },
      applicant: {
        kind: chance(0.98) ? pick(kinds) : /** @type {const} */ ("non-market-body"),
        registeredIn: chance(0.97) ? pick(places) : "甘肃省",
        independentLegalPerson: chance(0.98),
        lawful: chance(0.99),
        internalRules: chance(0.97),
        trainingQualified: chance(0.7),
        partnerQualified: chance(0.8),
        recognitionLostOn: chance(0.98) ? "never" : pick(["2019-04-30", "2022-11-15"]),
      },
      application: { districtReviewed: onFile(chance(0.96)) },
      workforce: { total, trained: onFile(Math.floor(total * (0.4 + 0.6 * middling()))) },
      training: { trainees, placed: onFile(Math.floor(trainees * (0.72 + 0.28 * middling()))) },
      fund: plan(plans),
    };
  };
  return Array.from({ length: count }, (_, at) => ({ id: `A-${String(at + 1).padStart(4, "0")}`, facts: one() }));
}
