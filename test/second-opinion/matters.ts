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

const placedBase = { "uq.placed-base": ["trainees", "passed", "workforce"] };
export const matters: readonly Matter[] = [
  matter(
    "inner-mongolia/training-brand",
    14,
    { "im.employment-base": ["trainees", "passed"] },
    applicants.trainingBrand,
    innerMongolia.trainingBrand,
  ),
  matter(
    "inner-mongolia/labor-brand",
    10,
    {
      "im.age-scope": ["both", "spontaneous"],
      "im.age-day": ["anniversary", "day-after"],
      "im.name-force": ["binding", "advisory"],
    },
    applicants.laborBrand,
    innerMongolia.laborBrand,
  ),
  matter(
    "inner-mongolia/action-plan",
    8,
    { "im.league-places": ["fourteen", "twelve"] },
    applicants.innerMongoliaPlan,
    innerMongolia.actionPlan,
  ),
  matter(
    "hubei/construction-award",
    4,
    { "hb.award-stacking": ["each-recognition", "top-up"] },
    applicants.constructionAward,
    hubei.constructionAward,
  ),
  matter("hubei/skills-base-grant", 1, {}, applicants.skillsBaseGrant, hubei.skillsBaseGrant),
  matter("hubei/leading-enterprise", 1, {}, applicants.hubeiLeadingEnterprise, hubei.leadingEnterprise),
  matter("hubei/training-subsidy", 2, {}, applicants.trainingSubsidy, hubei.trainingSubsidy),
  matter(
    "baoji/absorption-award",
    3,
    { "bj.library-entry": ["consequence", "condition"] },
    applicants.absorptionAward,
    baoji.absorptionAward,
  ),
  matter("baoji/recognition-award", 1, {}, applicants.recognitionAward, baoji.recognitionAward),
  matter("baoji/exhibition-award", 1, {}, applicants.exhibitionAward, baoji.exhibitionAward),
  matter("baoji/action-plan", 5, { "bj.skill-range": ["floor", "range"] }, applicants.baojiPlan, baoji.actionPlan),
  matter("urumqi/recognition", 9, placedBase, applicants.recognition, urumqi.recognition),
  matter(
    "urumqi/scoring",
    25,
    {
      ...placedBase,
      "uq.band-edge": ["higher", "lower"],
      "uq.trainees-500": ["closed-band", "inclusive"],
      "uq.trainees-100": ["none", "first-band"],
      "uq.brand-honours": ["highest", "cumulative"],
      "uq.personal-honours": ["highest", "cumulative"],
      "uq.media": ["highest", "cumulative"],
      "uq.insured-none": ["zero", "one"],
    },
    applicants.scoring,
    urumqi.scoring,
  ),
  matter(
    "urumqi/support-fund",
    8,
    {
      "uq.fund-stacking": ["each-recognition", "top-up"],
      "uq.district-amount": ["fixed", "district-set"],
      "uq.fund-scope": ["closed", "related"],
    },
    applicants.supportFund,
    urumqi.supportFund,
  ),
  matter("urumqi/annual-review", 4, {}, applicants.annualReview, urumqi.annualReview),
  matter(
    "urumqi/public-notice",
    4,
    { "uq.notice-days": ["calendar", "working"], "uq.notice-first-day": ["excluded", "included"] },
    applicants.publicNotice,
    urumqi.publicNotice,
  ),
];
