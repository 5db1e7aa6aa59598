import Engine from "publicodes";
import { hardshipBands, insuredBands, revenueBands, traineeBands, workforceBands } from "./bands.mjs";
import { barringLevels, marketEntities, mayApplyAgain } from "./conditions.mjs";
import { registeredInUrumqi } from "./registered.mjs";

/** @typedef {import("./applicant.mjs").Applicant} Applicant */
/** @typedef {import("./applicant.mjs").Tier} Tier */
/** @typedef {import("./bands.mjs").Bands} Bands */
/** @typedef {import("./verdict.mjs").Outcome} Outcome */

const all = (/** @type {readonly unknown[]} */ conditions) => ({ "toutes ces conditions": conditions });
const any = (/** @type {readonly unknown[]} */ conditions) => ({ "une de ces conditions": conditions });
const sum = (/** @type {readonly unknown[]} */ terms) => ({ somme: terms });
const least = (/** @type {readonly unknown[]} */ terms) => ({ "le minimum de": terms });
const points = (/** @type {unknown} */ condition, /** @type {unknown} */ value) => ({
  variations: [{ si: condition, alors: value }, { sinon: 0 }],
});

/**
 * @param {string} fact
 * @param {Bands} bands
 */
const banded = (fact, bands) => ({
  variations: [...bands.map(([from, value]) => ({ si: `${fact} >= ${from}`, alors: value })), { sinon: 0 }],
});

const tiers = (/** @type {string} */ held) => ({
  variations: [
    { si: `${held} national`, alors: 3 },
    { si: `${held} provincial`, alors: 2 },
    { si: `${held} local`, alors: 1 },
    { sinon: 0 },
  ],
});

const yesOrNo = (/** @type {boolean} */ value) => (value ? "oui" : "non");

/**
 * The facts as a situation. It knows no lists and its dates know no "never": lists become a yes or no for each entry, and
 * the place and the day of a loss are judged before.
 *
 * @param {Applicant} facts
 */
function situationOf(facts) {
  const { brand, applicant, application, workforce, training, staff, assessor } = facts;
  /**
   * @param {string} name
   * @param {readonly Tier[]} list
   */
  const held = (name, list) => ({
    [`${name} national`]: yesOrNo(list.includes("national")),
    [`${name} provincial`]: yesOrNo(list.includes("provincial")),
    [`${name} local`]: yesOrNo(list.includes("local")),
  });
  return {
    registration: `'${registeredInUrumqi(applicant.registeredIn)}'`,
    kind: `'${applicant.kind}'`,
    recognized: yesOrNo(brand.recognizedAs.some((level) => barringLevels.includes(level))),
    "independent legal person": yesOrNo(applicant.independentLegalPerson),
    lawful: yesOrNo(applicant.lawful),
    "internal rules": yesOrNo(applicant.internalRules),
    "own identity": yesOrNo(brand.ownIdentity),
    "ownership clear": yesOrNo(brand.ownershipClear),
    "distinct character": yesOrNo(brand.distinctCharacter),
    reputation: yesOrNo(brand.reputation),
    "key industry": yesOrNo(brand.keyIndustry),
    logo: yesOrNo(brand.logo),
    "history and plan": yesOrNo(brand.historyAndPlan),
    channels: yesOrNo(brand.channels),
    "rich content": yesOrNo(brand.richContent),
    "training qualified": yesOrNo(applicant.trainingQualified),
    "partner qualified": yesOrNo(applicant.partnerQualified),
    "may apply again": yesOrNo(mayApplyAgain(facts)),
    "no disputes": yesOrNo(applicant.noDisputes),
    revenue: applicant.revenue,
    "district reviewed": yesOrNo(application.districtReviewed),
    workers: workforce.total,
    trained: workforce.trained,
    hardship: workforce.hardship,
    insured: workforce.insured,
    trainees: training.trainees,
    placed: training.placed,
    headcount: training.headcount,
    "own or partner": yesOrNo(training.ownOrPartner),
    "standards led": training.standardsLed,
    "standards joined": training.standardsJoined,
    "public benefit": staff.publicBenefit,
    "support money": assessor.supportMoney,
    cooperation: assessor.cooperation,
    culture: assessor.culture,
    ...held("honours", brand.honours),
    ...held("media", brand.media),
    ...held("personal honours", staff.honours),
  };
}

/** @type {Record<string, unknown>} */
const items = {
  "legal person points": points("sound legal person", 2),
  "identity points": points(all(["own identity", "ownership clear"]), 1),
  "logo points": points("logo", 2),
  "plan points": points("history and plan", 1),
  "honour points": tiers("honours"),
  "revenue points": banded("revenue", revenueBands),
  "support points": "support money",
  "dispute points": points("no disputes", 3),
  "institution point": points("own or partner", 1),
  "training points": least([8, "institution point + headcount // 50"]),
  "standard points": least([5, "standards led * 3 + standards joined"]),
  "band of trainees": banded("trainees", traineeBands),
  "trainee points": points(all(["enough trainees", "placed share"]), "band of trainees"),
  "band of workers": banded("workers", workforceBands),
  "workforce points": points("trained share", "band of workers"),
  "hardship points": banded("hardship", hardshipBands),
  "insured points": banded("insured", insuredBands),
  "cooperation points": "cooperation",
  "culture points": "culture",
  "personal honour points": tiers("personal honours"),
  "benefit points": least([2, "public benefit * 0.5"]),
  "channel points": points("channels", 3),
  "media points": tiers("media"),
  "content points": points("rich content", 4),
};
const parts = new Set(["institution point", "band of trainees", "band of workers"]);

/** @type {Record<string, unknown>} */
const rules = {
  "sound legal person": all(["independent legal person", "lawful", "internal rules"]),
  "trained share": all(["workers > 0", "trained * 100 >= workers * 50"]),
  "enough trainees": "trainees >= 100",
  "placed share": all(["trainees > 0", "placed * 100 >= trainees * 80"]),
  qualifies: all([
    any(marketEntities.map((kind) => `kind = '${kind}'`)),
    "recognized = non",
    "sound legal person",
    all(["own identity", "ownership clear", "distinct character", "reputation"]),
    "key industry",
    "workers >= 300",
    "trained share",
    "enough trainees",
    any(["training qualified", "partner qualified"]),
    "placed share",
    "may apply again",
    "district reviewed",
  ]),
  outcome: { variations: [{ si: "qualifies", alors: "registration" }, { sinon: "'not-met'" }] },
  ...items,
  // Words within words would need names of their own: each item is a rule.
  total: sum(Object.keys(items).filter((item) => !parts.has(item))),
};

/** @type {Engine | undefined} */
let engine;

/**
 * An engine that knows every fact by name; a fact without a rule of its own is a mistake to it.
 *
 * @param {readonly string[]} facts
 */
const engineFor = (facts) =>
  new Engine(
    /** @type {never} */ ({ ...Object.fromEntries(facts.map((fact) => [fact, { question: fact }])), ...rules }),
  );

/**
 * A situation, and two rules evaluated in it, the outcome and the total. Each comes with the tree of what it rests on.
 *
 * @param {Applicant} facts
 * @returns {{ outcome: Outcome, total: number }}
 */
export function publicodes(facts) {
  const situation = situationOf(facts);
  engine ??= engineFor(Object.keys(situation));
  engine.setSituation(situation);
  return {
    outcome: /** @type {Outcome} */ (engine.evaluate("outcome").nodeValue),
    total: /** @type {number} */ (engine.evaluate("total").nodeValue),
  };
}
