import { either, type Outcome } from "../ground/outcome.ts";
import type { AnyOf, Condition } from "./expression.ts";
import { subjectOf } from "./walk.ts";
import { codesOf, type Judge, noticesOf, type Preparation } from "./word.ts";

/** One of these is enough. */
export const anyOf = (...conditions: readonly Condition[]): AnyOf => ({ kind: "any-of", conditions });

export function judgeAnyOf({ conditions }: AnyOf, preparation: Preparation): Judge {
  const parts = conditions.map((condition) => preparation.judge(condition));
  const codes = codesOf("any-of");
  const facts = conditions.map((condition) => subjectOf(condition)).join(",");
  return {
    judge: (slots) => {
      let outcome: Outcome = "not-applicable";
      for (const part of parts) outcome = either(outcome, part.judge(slots));
      return outcome;
    },
    // Met, it speaks of the part that decides; else of all that would do.
    show: (slots, outcome) => {
      const part = parts.find((each) => each.judge(slots) === outcome) as Judge;
      const shown = part.show(slots, outcome);
      return outcome === "met" ? shown : { ...shown, message: { code: codes[outcome], values: { facts } } };
    },
    open: (slots, add) => {
      for (const part of parts) if (part.judge(slots) === "undetermined") part.open(slots, add);
    },
    ...noticesOf(...parts),
  };
}
