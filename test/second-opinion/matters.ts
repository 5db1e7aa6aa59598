import type { Answer, Readings } from "./answer.ts";
import * as applicants from "./applicants.ts";
import * as baoji from "./baoji.ts";
import type { Chance } from "./chance.ts";
import * as hubei from "./hubei.ts";
import * as innerMongolia from "./inner-mongolia.ts";
import * as urumqi from "./urumqi.ts";

/** What is compared, and how often. */

export interface Matter {
  readonly policy: string;
  readonly matter: string;
  /** Of a hundred applicants. */
  readonly weight: number;
  readonly readings: Readonly<Record<string, readonly string[]>>;
  draw(chance: Chance, asOf: string): object;
  answer(facts: object, readings: Readings, asOf: string): Answer;
}

function matter<Facts extends object>(
  id: `${string}/${string}`,
  weight: number,
  readings: Matter["readings"],
  draw: (chance: Chance, asOf: string) => Facts,
  answer: (facts: Facts, readings: Readings, asOf: string) => Answer,
): Matter {
  const [policy = "", name = ""] = id.split("/");
  return { policy, matter: name, weight, readings, draw, answer: answer as Matter["answer"] };
}

const passBase = { "im.pass-base": ["trainees", "examined"], "im.employment-base": ["trainees", "passed"] };
const age = {
  "im.age-scope": ["both", "spontaneous"],
  "im.age-day": ["day-after", "anniversary"],
  "im.name-force": ["binding", "advisory"],
};
const training = {
  "uq.placed-base": ["trainees", "passed", "workforce"],
  "uq.every-year": ["latest", "each"],
};
const money = {
  "uq.fund-stacking": ["each-recognition", "top-up"],
  "uq.district-amount": ["fixed", "district-set"],
};

export const matters: readonly Matter[] = [
  matter("inner-mongolia/training-brand", 11, passBase, applicants.trainingBrand, innerMongolia.trainingBrand),
  matter("inner-mongolia/labor-brand", 8, age, applicants.laborBrand, innerMongolia.laborBrand),
  matter("inner-mongolia/dual-brand", 5, { ...passBase, ...age }, applicants.dualBrand, innerMongolia.dualBrand),
  matter(
    "inner-mongolia/dual-brand-coverage",
    2,
    { "im.league-places": ["fourteen", "twelve"] },
    applicants.innerMongoliaPlan,
    innerMongolia.dualBrandCoverage,
  ),
  matter("inner-mongolia/directory", 1, {}, applicants.directory, innerMongolia.directory),
  matter("inner-mongolia/action-plan", 5, {}, applicants.innerMongoliaPlan, innerMongolia.actionPlan),
  matter(
    "hubei/labor-brand",
    1,
    { "hb.name-scope": ["all", "new-names"], "hb.name-force": ["advisory", "binding"] },
    applicants.hubeiLaborBrand,
    hubei.laborBrand,
  ),
  matter(
    "hubei/construction-award",
    4,
    { "hb.award-stacking": ["each-recognition", "top-up"], "hb.library-scope": ["both", "provincial"] },
    applicants.constructionAward,
    hubei.constructionAward,
  ),
  matter("hubei/skills-base-grant", 1, {}, applicants.skillsBaseGrant, hubei.skillsBaseGrant),
  matter("hubei/leading-enterprise", 1, {}, applicants.hubeiLeadingEnterprise, hubei.leadingEnterprise),
  matter("hubei/training-subsidy", 2, {}, applicants.trainingSubsidy, hubei.trainingSubsidy),
  matter(
    "baoji/labor-brand",
    1,
    { "bj.name-scope": ["new-names", "all"] },
    applicants.baojiLaborBrand,
    baoji.laborBrand,
  ),
  matter(
    "baoji/absorption-award",
    3,
    { "bj.library-entry": ["consequence", "condition"] },
    applicants.absorptionAward,
    baoji.absorptionAward,
  ),
  matter("baoji/recognition-award", 1, {}, applicants.recognitionAward, baoji.recognitionAward),
  matter("baoji/exhibition-award", 1, {}, applicants.exhibitionAward, baoji.exhibitionAward),
  matter(
    "baoji/library-review",
    1,
    { "bj.exit-joined": ["any", "all"] },
    applicants.libraryReview,
    baoji.libraryReview,
  ),
  matter("baoji/leading-enterprise", 1, {}, applicants.baojiLeadingEnterprise, baoji.leadingEnterprise),
  matter(
    "baoji/action-plan",
    4,
    { "bj.skill-range": ["floor", "range"], "bj.plan-due": ["plan-end", "at-once"] },
    applicants.baojiPlan,
    baoji.actionPlan,
  ),
  matter(
    "urumqi/recognition",
    8,
    { ...training, "uq.duplicate-national": ["bars", "not-named"] },
    applicants.recognition,
    urumqi.recognition,
  ),
  matter(
    "urumqi/scoring",
    21,
    {
      ...training,
      "uq.band-edge": ["higher", "lower"],
      "uq.trainees-500": ["closed-band", "inclusive"],
      "uq.trainees-100": ["none", "first-band"],
      "uq.brand-honours": ["highest", "cumulative"],
      "uq.personal-honours": ["highest", "cumulative"],
      "uq.media": ["highest", "cumulative"],
      "uq.headcount": ["together", "per-kind"],
      "uq.insured-none": ["zero", "one"],
    },
    applicants.scoring,
    urumqi.scoring,
  ),
  matter(
    "urumqi/support-fund",
    5,
    { ...money, "uq.fund-gate": ["obligation", "precondition"] },
    applicants.supportFund,
    urumqi.supportFund,
  ),
  matter(
    "urumqi/fund-plan",
    4,
    { ...money, "uq.fund-scope": ["related", "closed"] },
    applicants.supportFund,
    urumqi.fundPlan,
  ),
  matter(
    "urumqi/annual-review",
    4,
    { "uq.run-cured": ["stands", "cured"], "uq.rectify-joined": ["any", "all"] },
    applicants.annualReview,
    urumqi.annualReview,
  ),
  matter(
    "urumqi/public-notice",
    3,
    {
      "uq.notice-days": ["calendar", "working"],
      "uq.notice-first-day": ["excluded", "included"],
      "uq.notice-last-day": ["rolls", "stays"],
    },
    applicants.publicNotice,
    urumqi.publicNotice,
  ),
  matter("urumqi/regional-recommendation", 1, {}, applicants.regionalRecommendation, urumqi.regionalRecommendation),
  matter("urumqi/application-form", 1, {}, applicants.applicationForm, urumqi.applicationForm),
];
