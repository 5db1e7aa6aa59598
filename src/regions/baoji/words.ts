import { measureJoined } from "../../expressions/arithmetic.ts";
import { judgeCompare } from "../../expressions/compare.ts";
import { judgeDue } from "../../expressions/due.ts";
import { judgeEvery } from "../../expressions/every.ts";
import { measureGiven } from "../../expressions/given.ts";
import { measureSupplied } from "../../expressions/supplied.ts";
import { commonWords, type Vocabulary } from "../../expressions/vocabulary.ts";
import { judgeNameFormat } from "../../naming/name-format.ts";

/** The words that this policy is written in. */
export const baojiWords: Vocabulary = {
  conditions: {
    ...commonWords.conditions,
    compare: judgeCompare,
    due: judgeDue,
    every: judgeEvery,
  },
  terms: {
    ...commonWords.terms,
    given: measureGiven,
    greater: measureJoined,
    lesser: measureJoined,
    supplied: measureSupplied,
  },
  procedures: {
    "name-format": judgeNameFormat,
  },
};
