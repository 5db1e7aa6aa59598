import { shareOfFen } from "../ground/share-of-fen.ts";
import type { PercentOf, Term } from "./expression.ts";
import type { Measure, Preparation } from "./word.ts";

/**
 * So many percent of an amount.
 *
 * @example
 * ```ts
 * import { fact, percent, percentOf } from "laowu-rules/authoring";
 *
 * const subsidy = fact("award.trainingSubsidy", "培训补贴标准", "training subsidy");
 * percentOf(percent(20), subsidy).percent.value; // => 20
 * ```
 */
export function percentOf(percent: Term<"percent">, amount: Term<"yuan">): PercentOf {
  return { kind: "percent-of", unit: "yuan", percent, amount };
}

export function measurePercentOf({ percent, amount }: PercentOf, preparation: Preparation): Measure {
  const rate = preparation.measure(percent);
  const base = preparation.measure(amount);
  return {
    low: (slots) => shareOfFen(base.low(slots), rate.low(slots)),
    high: (slots) => shareOfFen(base.high(slots), rate.high(slots)),
    open: (slots, add) => {
      for (const term of [rate, base]) if (term.low(slots) !== term.high(slots)) term.open(slots, add);
    },
  };
}
