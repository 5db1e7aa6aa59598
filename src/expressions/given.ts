import type { Condition, Given, Term, Unit } from "./expression.ts";
import type { Measure, Preparation } from "./word.ts";

/**
 * The term, given that the condition is met; else 0.
 *
 * @example
 * ```ts
 * import { attested, fact, given, points } from "laowu-rules/authoring";
 *
 * const keyIndustry = fact("brand.keyIndustry", "属于重点产业", "in a key industry");
 * const { condition, term } = given(attested(keyIndustry), points(2));
 * `${condition.kind} → ${term.value}`; // => "attested → 2"
 * ```
 */
export function given<U extends Unit>(condition: Condition, term: Term<U>): Given<U> {
  return { kind: "given", unit: term.unit as U, condition, term };
}

export function measureGiven({ condition, term }: Given, preparation: Preparation): Measure {
  const gate = preparation.judge(condition);
  const value = preparation.measure(term);
  return {
    low: (slots) => (gate.judge(slots) === "met" ? value.low(slots) : 0),
    high: (slots) => {
      const outcome = gate.judge(slots);
      return outcome === "met" || outcome === "undetermined" ? value.high(slots) : 0;
    },
    open: (slots, add) => {
      if (gate.judge(slots) === "undetermined") gate.open(slots, add);
      if (value.low(slots) !== value.high(slots)) value.open(slots, add);
    },
  };
}
