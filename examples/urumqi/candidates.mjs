import { seeded } from "../seeded.mjs";

const SEED = 31;

const tiers = /** @type {const} */ (["national", "provincial", "local"]);

/**
 * Made-up candidates for Urumqi's scoring sheet, the same ones every time: C-01, C-02, … About one in three lacks
 * two facts, which are not known yet.
 *
 * @param {number} count
 */
export function candidates(count) {
  const { chance, middling, whole, pick } = seeded(SEED);
  const tiersHeld = () => Array.from({ length: whole(0, 2) }, () => pick(tiers));
  /** @param {number} most */
  const halfPoints = (most) => whole(most, most * 2) / 2;

  const one = () => {
    const total = whole(280, 1_100);
    const trainees = whole(110, 560);
    const facts = {
      brand: {
        ownIdentity: true,
        ownershipClear: true,
        logo: chance(0.8),
        historyAndPlan: chance(0.7),
        honours: tiersHeld(),
        media: tiersHeld(),
        channels: chance(0.8),
        richContent: chance(0.6),
      },
      applicant: {
        independentLegalPerson: true,
        lawful: true,
        internalRules: true,
        noDisputes: chance(0.9),
        revenue: whole(30, 800) * 10_000,
      },
      workforce: {
        total,
        trained: Math.floor(total * (0.5 + 0.5 * middling())),
        hardship: whole(0, 200),
        insured: whole(20, 480),
      },
      training: {
        trainees,
        placed: Math.floor(trainees * (0.78 + 0.22 * middling())),
        headcount: whole(60, 420),
        ownOrPartner: true,
        standardsLed: whole(0, 2),
        standardsJoined: whole(0, 3),
      },
      staff: { honours: tiersHeld(), publicBenefit: whole(0, 5) },
      assessor: { supportMoney: halfPoints(3), cooperation: halfPoints(5), culture: halfPoints(5) },
    };
    if (!chance(0.3)) return facts;
    /** @type {readonly [object, ...object[]]} groups of facts in which two are not known yet */
    const groups = [
      { workforce: { ...facts.workforce, insured: null, hardship: null } },
      { training: { ...facts.training, placed: null, standardsLed: null } },
      { brand: { ...facts.brand, media: null, honours: null } },
      { assessor: { ...facts.assessor, culture: null, cooperation: null } },
    ];
    return { ...facts, ...pick(groups) };
  };
  return Array.from({ length: count }, (_, at) => ({ id: `C-${String(at + 1).padStart(2, "0")}`, facts: one() }));
}
