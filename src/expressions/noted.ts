import type { Condition, Noted } from "./expression.ts";
import { type Judge, noticesOf, type Preparation } from "./word.ts";

/** The condition, with a notice where `when` is met. */
export function noted(when: Condition, notice: string, condition: Condition): Noted {
  return { kind: "noted", when, notice, condition };
}

export function judgeNoted({ when, notice, condition }: Noted, preparation: Preparation): Judge {
  const gate = preparation.judge(when);
  const inner = preparation.judge(condition);
  const ofInner = noticesOf(inner).notices;
  return {
    ...inner,
    notices: (slots, add) => {
      ofInner?.(slots, add);
      if (gate.judge(slots) === "met") add(notice);
    },
  };
}
