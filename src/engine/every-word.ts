import { judgeConsecutiveYears } from "../eligibility/consecutive-years.ts";
import { judgeNoticePeriod } from "../eligibility/notice-period.ts";
import { measureAfter } from "../expressions/after.ts";
import { judgeAnyOf } from "../expressions/any-of.ts";
import { measureJoined, measureMinus } from "../expressions/arithmetic.ts";
import { measureBands } from "../expressions/bands.ts";
import { judgeChooseByFact } from "../expressions/choose-by-fact.ts";
import { judgeChooseByPlace } from "../expressions/choose-by-place.ts";
import { judgeCited } from "../expressions/cited.ts";
import { judgeClassified } from "../expressions/classified.ts";
import { judgeNot } from "../expressions/combine.ts";
import { judgeCompare } from "../expressions/compare.ts";
import { judgeCovers } from "../expressions/covers.ts";
import { measureDate } from "../expressions/dates.ts";
import { judgeDue } from "../expressions/due.ts";
import { judgeEvery } from "../expressions/every.ts";
import { measureGiven } from "../expressions/given.ts";
import { judgeLacksFigure } from "../expressions/lacks-figure.ts";
import { measureLacking, measureTotal } from "../expressions/leaf.ts";
import { judgeLocated } from "../expressions/located.ts";
import { judgeMeets } from "../expressions/meets.ts";
import { judgeNoted } from "../expressions/noted.ts";
import { measureOfYears } from "../expressions/of-years.ts";
import { measurePer } from "../expressions/per.ts";
import { measurePercentOf } from "../expressions/percent-of.ts";
import { judgeShare } from "../expressions/share.ts";
import { judgeStated } from "../expressions/stated.ts";
import { measureSupplied } from "../expressions/supplied.ts";
import { measureTiers } from "../expressions/tiers.ts";
import { commonWords, type Vocabulary } from "../expressions/vocabulary.ts";
import { judgeWithin } from "../expressions/within.ts";
import { judgeNameFormat } from "../naming/name-format.ts";

/** All words that there are. */
export const everyWord: Vocabulary = {
  conditions: {
    ...commonWords.conditions,
    "any-of": judgeAnyOf,
    "choose-by-fact": judgeChooseByFact,
    "choose-by-place": judgeChooseByPlace,
    cited: judgeCited,
    classified: judgeClassified,
    compare: judgeCompare,
    covers: judgeCovers,
    due: judgeDue,
    every: judgeEvery,
    "lacks-figure": judgeLacksFigure,
    located: judgeLocated,
    meets: judgeMeets,
    not: judgeNot,
    noted: judgeNoted,
    share: judgeShare,
    stated: judgeStated,
    within: judgeWithin,
  },
  terms: {
    ...commonWords.terms,
    after: measureAfter,
    "as-of": measureDate,
    bands: measureBands,
    given: measureGiven,
    greater: measureJoined,
    lacking: measureLacking,
    lesser: measureJoined,
    minus: measureMinus,
    "of-years": measureOfYears,
    "on-day": measureDate,
    per: measurePer,
    "percent-of": measurePercentOf,
    plus: measureJoined,
    supplied: measureSupplied,
    tiers: measureTiers,
    total: measureTotal,
    "year-before": measureDate,
  },
  procedures: {
    "consecutive-years": judgeConsecutiveYears,
    "name-format": judgeNameFormat,
    "notice-period": judgeNoticePeriod,
  },
};
