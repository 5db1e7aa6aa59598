import { hasAny } from "../expressions/among.ts";
import { greater, minus, plus } from "../expressions/arithmetic.ts";
import { chooseTerm } from "../expressions/choose.ts";
import { allOf, not } from "../expressions/combine.ts";
import type { Condition, Term } from "../expressions/expression.ts";
import { given } from "../expressions/given.ts";
import type { FactOfKind } from "../facts/fact.ts";
import type { Bilingual } from "../ground/bilingual.ts";
import type { Citation } from "../sources/citation.ts";
import type { Reading } from "../sources/reading.ts";

/** One sum of an award. */
export interface AwardLine {
  readonly id: string;
  readonly citation: Citation;
  /** Where the line bears on the applicant. */
  readonly when: Condition;
  /** What is owed now on this line, payments taken off. */
  readonly owed: Term<"yuan">;
}

/** Money that a policy pays. */
export interface Award {
  readonly payee: Bilingual;
  readonly lines: readonly AwardLine[];
  /** What the award comes to before payments. */
  readonly gross: Term<"yuan">;
}

type Levels = FactOfKind<"list">;

/** The sum that goes with one level of recognition. */
export interface LevelSum {
  readonly id: string;
  readonly level: string;
  readonly amount: Term<"yuan">;
  readonly cite: Citation;
}

/**
 * An award by level of recognition, the highest level first: each recognition brings its own sum, or the highest one is
 * the whole, as a reading says. What is owed now is net of what was paid.
 */
export function awardByLevel(declared: {
  readonly payee: Bilingual;
  readonly held: Levels;
  readonly paid: Levels;
  readonly stacking: Reading<"each-recognition" | "top-up">;
  readonly sums: readonly LevelSum[];
}): Award {
  const { payee, held, paid, stacking, sums } = declared;
  const grossOf = ({ level, amount }: LevelSum) => given(hasAny(held, level), amount);
  const highest = greater(...sums.map(grossOf));
  const paidSoFar = plus(...sums.map(({ level, amount }) => given(hasAny(paid, level), amount)));
  return {
    payee,
    gross: chooseTerm("yuan", stacking, { "each-recognition": plus(...sums.map(grossOf)), "top-up": highest }),
    lines: sums.map(({ id, level, amount, cite }, at) => {
      const above = sums.slice(0, at).map((sum) => not(hasAny(held, sum.level)));
      return {
        id,
        citation: cite,
        when: hasAny(held, level),
        owed: chooseTerm("yuan", stacking, {
          "each-recognition": given(allOf(hasAny(held, level), not(hasAny(paid, level))), amount),
          "top-up": given(allOf(hasAny(held, level), ...above), minus(highest, paidSoFar)),
        }),
      };
    }),
  };
}
