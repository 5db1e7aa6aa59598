import { measureAfter } from "../../expressions/after.ts";
import { judgeAnyOf } from "../../expressions/any-of.ts";
import { judgeChooseByFact } from "../../expressions/choose-by-fact.ts";
import { judgeChooseByPlace } from "../../expressions/choose-by-place.ts";
import { judgeCited } from "../../expressions/cited.ts";
import { judgeNot } from "../../expressions/combine.ts";
import { judgeCompare } from "../../expressions/compare.ts";
import { judgeCovers } from "../../expressions/covers.ts";
import { measureDate } from "../../expressions/dates.ts";
import { judgeDue } from "../../expressions/due.ts";
import { judgeLocated } from "../../expressions/located.ts";
import { judgeMeets } from "../../expressions/meets.ts";
import { judgeNoted } from "../../expressions/noted.ts";
import { measureOfYears } from "../../expressions/of-years.ts";
import { judgeShare } from "../../expressions/share.ts";
import { judgeStated } from "../../expressions/stated.ts";
import { measureSupplied } from "../../expressions/supplied.ts";
import { commonWords, type Vocabulary } from "../../expressions/vocabulary.ts";
import { judgeWithin } from "../../expressions/within.ts";
import { judgeNameFormat } from "../../naming/name-format.ts";

/** The words that this policy is written in. */
export const innerMongoliaWords: Vocabulary = {
  conditions: {
    ...commonWords.conditions,
    "any-of": judgeAnyOf,
    "choose-by-fact": judgeChooseByFact,
    "choose-by-place": judgeChooseByPlace,
    cited: judgeCited,
    compare: judgeCompare,
    covers: judgeCovers,
    due: judgeDue,
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
    "of-years": measureOfYears,
    "on-day": measureDate,
    supplied: measureSupplied,
    "year-before": measureDate,
  },
  procedures: {
    "name-format": judgeNameFormat,
  },
};
