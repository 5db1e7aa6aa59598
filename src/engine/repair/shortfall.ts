import type { Criterion } from "../../eligibility/criterion.ts";
import type { Preparation } from "../../expressions/word.ts";
import type { Slots } from "../../facts/slots.ts";
import { bestWay } from "./best-way.ts";
import { repairsWith } from "./repairs.ts";
import type { Steps } from "./steps.ts";

/** Finds the least change of facts that would meet a criterion; undefined where no change of facts does. */
export function shortfallsWith(preparation: Preparation): (criterion: Criterion, slots: Slots) => Steps | undefined {
  const repairs = repairsWith(preparation, "any");
  return ({ require }, slots) => bestWay(slots, repairs.of(require, slots));
}
