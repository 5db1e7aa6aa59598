import { judgeAnyOf } from "../../expressions/any-of.ts";
import { measureJoined, measureMinus } from "../../expressions/arithmetic.ts";
import { judgeClassified } from "../../expressions/classified.ts";
import { judgeNot } from "../../expressions/combine.ts";
import { measureGiven } from "../../expressions/given.ts";
import { measureLacking } from "../../expressions/leaf.ts";
import { measurePercentOf } from "../../expressions/percent-of.ts";
import { measureSupplied } from "../../expressions/supplied.ts";
import { commonWords, type Vocabulary } from "../../expressions/vocabulary.ts";
import { judgeNameFormat } from "../../naming/name-format.ts";

/** The words that this policy is written in. */
export const hubeiWords: Vocabulary = {
  conditions: {
    ...commonWords.conditions,
    "any-of": judgeAnyOf,
    classified: judgeClassified,
    not: judgeNot,
  },
  terms: {
    ...commonWords.terms,
    given: measureGiven,
    greater: measureJoined,
    lacking: measureLacking,
    lesser: measureJoined,
    minus: measureMinus,
    "percent-of": measurePercentOf,
    plus: measureJoined,
    supplied: measureSupplied,
  },
  procedures: {
    "name-format": judgeNameFormat,
  },
};
