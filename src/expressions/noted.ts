import type { Condition, Noted } from "./expression.ts";
import { type Judge, noticesOf, type Preparation } from "./word.ts";

/**
 * The condition, with a notice where `when` is met.
 *
 * @example
 * ```ts
 * import { atLeast, bilingual, fact, locatedIn, noted, people } from "laowu-rules/authoring";
 *
 * const place = fact("brand.place", "品牌所在地", "place of the brand");
 * const city = { name: bilingual("示例市", "Demo City"), code: "1401", names: ["示例", "示例市"] };
 * const workforce = fact("workforce.total", "从业人员数", "workforce");
 * const asked = noted(locatedIn(place, city), "administered-elsewhere", atLeast(workforce, people(100)));
 * asked.notice; // => "administered-elsewhere"
 * ```
 */
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
