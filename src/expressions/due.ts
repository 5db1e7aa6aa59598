import { type CivilDay, parseDay } from "../ground/civil-day.ts";
import type { Condition, Due } from "./expression.ts";
import type { Judge, Preparation } from "./word.ts";

/** The condition is a target for a day. */
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
      const { observed, required, message } = inner.show(slots, outcome === "not-applicable" ? "not-met" : outcome);
      if (outcome !== "not-applicable") return { observed, required, message };
      return { observed, required, message: { code: "due.not-applicable", values: { on } } };
    },
  };
}
