import type { Criterion } from "../../eligibility/criterion.ts";
import type { Preparation } from "../../expressions/word.ts";
import type { Slots } from "../../facts/slots.ts";
import { remembered } from "../../ground/remembered.ts";
import { bestWay, documentOrder } from "./best-way.ts";
import { nearestRecords } from "./nearest-records.ts";
import { repairsWith } from "./repairs.ts";
import { type Steps, taken } from "./steps.ts";

/**
 * Finds the least change of facts that would meet a criterion: the fewest facts, then the least beside what they were, then
 * the first of the document. Wholes are lifted to their parts, so that the facts stay in order; of a number, one unit less
 * would not do. Undefined where no change of facts does: of names and places, of days that have passed, of facts that tell
 * which provision bears. Of a list of more than 16 records the 16 nearest are looked at.
 */
export function shortfallsWith(preparation: Preparation): (criterion: Criterion, slots: Slots) => Steps | undefined {
  const repairs = repairsWith(preparation, "any");
  const prepare = ({ require }: Criterion) => {
    const order = documentOrder(require, preparation);
    const narrow = nearestRecords(require, preparation, repairs, order);
    const judge = repairs.judge(require);
    return (slots: Slots): Steps | undefined => {
      const near = narrow(slots);
      const ways = repairs.of(require, near.slots).filter((steps) => judge.judge(taken(near.slots, steps)) === "met");
      const steps = bestWay(near.slots, ways, order);
      return steps && near.whole(steps);
    };
  };
  const prepared = new Map<Criterion, (slots: Slots) => Steps | undefined>();
  return (criterion, slots) => remembered(prepared, criterion, () => prepare(criterion))(slots);
}
