import type { Fact } from "../facts/fact.ts";
import type { Stated } from "./expression.ts";
import { bare, type Judge, type Preparation } from "./word.ts";

/**
 * The request states one of these facts at least.
 *
 * @example
 * ```ts
 * import { fact, stated } from "laowu-rules/authoring";
 *
 * const handedIn = fact("materials.submittedOn", "材料报送日期", "day of handing in");
 * stated(handedIn).facts.length; // => 1
 * ```
 */
export const stated = (...facts: readonly Fact[]): Stated => ({ kind: "stated", facts });

export function judgeStated({ facts }: Stated, preparation: Preparation): Judge {
  const slotsOf = facts.map((fact) => preparation.slot(fact));
  return {
    judge: (slots) => (slotsOf.some((slot) => slots[slot] !== undefined) ? "met" : "not-met"),
    show: (_, outcome) => bare(outcome),
    open: () => undefined,
    openSettled: (slots, add) => {
      if (slotsOf.every((slot) => slots[slot] === undefined)) for (const { path } of facts) add(path);
    },
  };
}
