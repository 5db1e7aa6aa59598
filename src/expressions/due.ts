import { type CivilDay, parseDay } from "../ground/civil-day.ts";
import { several } from "../ground/template.ts";
import type { Condition, Due } from "./expression.ts";
import type { Judge, Preparation } from "./word.ts";

/**
 * The condition is a target for a day.
 *
 * @example
 * ```ts
 * import { atLeast, brands, dueOn, fact } from "laowu-rules/authoring";
 *
 * const number = fact("plan.brands", "品牌数", "brands");
 * dueOn("2025-12-31", atLeast(number, brands(12))).on; // => "2025-12-31"
 * ```
 */
export function dueOn(on: string, condition: Condition): Due {
  return { kind: "due", on, condition };
}

export function judgeDue({ on, condition }: Due, preparation: Preparation): Judge {
  const inner = preparation.judge(condition);
  if (preparation.asOf >= (parseDay(on) as CivilDay)) return inner;
  return {
    ...inner,
    judge: (slots) => {
      const outcome = inner.judge(slots);
      return outcome === "not-met" ? "not-applicable" : outcome;
    },
    show: (slots, outcome) => {
      const asked = inner.judge(slots);
      const shown = inner.show(slots, asked);
      if (asked === outcome) return shown;
      return { ...shown, message: several([{ code: "due.not-applicable", values: { on } }, shown.message]) };
    },
  };
}
