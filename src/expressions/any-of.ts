import { several } from "../ground/template.ts";
import { either, type Outcome } from "../ground/outcome.ts";
import type { AnyOf, Condition } from "./expression.ts";
import { bare, codesOf, type Judge, noticesOf, type Preparation } from "./word.ts";

/** One of these is enough. */
export const anyOf = (...conditions: readonly Condition[]): AnyOf => ({ kind: "any-of", conditions });

export function judgeAnyOf({ conditions }: AnyOf, preparation: Preparation): Judge {
  const parts = conditions.map((condition) => preparation.judge(condition));
  const codes = codesOf("any-of");
  return {
    judge: (slots) => {
      let outcome: Outcome = "not-applicable";
      for (const part of parts) outcome = either(outcome, part.judge(slots));
      return outcome;
    },
    // Met, it speaks of the part that decides; else of all that would do.
    show: (slots, outcome) => {
      const shown = parts.filter((part) => part.judge(slots) === outcome).map((part) => part.show(slots, outcome));
      const [first] = shown;
      if (first === undefined || outcome === "met") return first ?? bare(outcome);
      const lead = { code: codes[outcome], values: {} };
      return { ...first, message: several([lead, ...shown.map(({ message }) => message)]) };
    },
    open: (slots, add) => {
      for (const part of parts) if (part.judge(slots) === "undetermined") part.open(slots, add);
    },
    ...noticesOf(...parts),
  };
}
