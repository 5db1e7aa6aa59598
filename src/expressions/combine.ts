import { both, either, opposite, type Outcome } from "../ground/outcome.ts";
import type { Condition } from "./expression.ts";
import type { Judge, Preparation } from "./word.ts";

/** Conditions together (且) or in the alternative (或). */
export interface Combined {
  readonly kind: "all-of" | "any-of";
  readonly conditions: readonly Condition[];
}

/** The contrary of a condition. */
export interface Not {
  readonly kind: "not";
  readonly condition: Condition;
}

export const allOf = (...conditions: readonly Condition[]): Combined => ({ kind: "all-of", conditions });
export const anyOf = (...conditions: readonly Condition[]): Combined => ({ kind: "any-of", conditions });
export const not = (condition: Condition): Not => ({ kind: "not", condition });

export function judgeCombined({ kind, conditions }: Combined, preparation: Preparation): Judge {
  const parts = conditions.map((condition) => preparation.judge(condition));
  const combine = kind === "all-of" ? both : either;
  return {
    judge: (slots) => {
      let outcome: Outcome = "not-applicable";
      for (const part of parts) outcome = combine(outcome, part.judge(slots));
      return outcome;
    },
    open: (slots, add) => {
      for (const part of parts) if (part.judge(slots) === "undetermined") part.open(slots, add);
    },
    notices: (slots, add) => {
      for (const part of parts) part.notices?.(slots, add);
    },
  };
}

export function judgeNot({ condition }: Not, preparation: Preparation): Judge {
  const part = preparation.judge(condition);
  return { judge: (slots) => opposite(part.judge(slots)), open: part.open };
}
