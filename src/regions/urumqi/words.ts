import { judgeConsecutiveYears } from "../../eligibility/consecutive-years.ts";
import { judgeNoticePeriod } from "../../eligibility/notice-period.ts";
import { measureAfter } from "../../expressions/after.ts";
import { judgeAnyOf } from "../../expressions/any-of.ts";
import { measureJoined, measureMinus } from "../../expressions/arithmetic.ts";
import { measureBands } from "../../expressions/bands.ts";
import { judgeNot } from "../../expressions/combine.ts";
import { judgeCompare } from "../../expressions/compare.ts";
import { measureDate } from "../../expressions/dates.ts";
import { measureGiven } from "../../expressions/given.ts";
import { judgeLacksFigure } from "../../expressions/lacks-figure.ts";
import { measureLacking, measureTotal } from "../../expressions/leaf.ts";
import { judgeLocated } from "../../expressions/located.ts";
import { measurePer } from "../../expressions/per.ts";
import { judgeShare } from "../../expressions/share.ts";
import { measureTiers } from "../../expressions/tiers.ts";
import { commonWords, type Vocabulary } from "../../expressions/vocabulary.ts";
import { judgeWithin } from "../../expressions/within.ts";
import { judgeNameFormat } from "../../naming/name-format.ts";

/** The words that this policy is written in. */
export const urumqiWords: Vocabulary = {
  conditions: {
    ...commonWords.conditions,
    "any-of": judgeAnyOf,
    compare: judgeCompare,
    "lacks-figure": judgeLacksFigure,
    located: judgeLocated,
    not: judgeNot,
    share: judgeShare,
    within: judgeWithin,
  },
  terms: {
    ...commonWords.terms,
    after: measureAfter,
    "as-of": measureDate,
    bands: measureBands,
    given: measureGiven,
    lacking: measureLacking,
    greater: measureJoined,
    lesser: measureJoined,
    minus: measureMinus,
    per: measurePer,
    plus: measureJoined,
    tiers: measureTiers,
    total: measureTotal,
  },
  procedures: {
    "consecutive-years": judgeConsecutiveYears,
    "name-format": judgeNameFormat,
    "notice-period": judgeNoticePeriod,
  },
};
