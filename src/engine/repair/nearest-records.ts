import type { Within } from "../../expressions/expression.ts";
import { nodesOf } from "../../expressions/walk.ts";
import type { Preparation } from "../../expressions/word.ts";
import type { Slots } from "../../facts/slots.ts";
import { type Cost, compareCosts, costOf, type DocumentOrder } from "./best-way.ts";
import { recordsInPlace } from "./records.ts";
import type { Repairs } from "./repairs.ts";
import { recordStep, type Step, type Steps } from "./steps.ts";

/** Of a longer list so many records are looked at, the nearest to doing. */
const MOST_RECORDS = 16;
/** These are chosen by what it takes to make them do, among so many that have the fewest conditions open. */
const MOST_WEIGHED = 128;

/** Facts with long lists cut down to the records that matter, and the way back from steps found there. */
export interface Narrowed {
  readonly slots: Slots;
  whole(steps: Steps): Steps;
}

/** Makes the cut for provisions that ask something of one record of a list, so that ten thousand take no longer than a few. */
export function nearestRecords(
  provisions: unknown,
  preparation: Preparation,
  repairs: Repairs,
  order: DocumentOrder,
): (slots: Slots) => Narrowed {
  const anyOfRecords = nodesOf<Within>(provisions, "within").filter(({ hold }) => hold === "any");
  const asked = anyOfRecords.map((within) => ({
    conditions: repairs.parts(within.condition),
    places: recordsInPlace(within, preparation),
    within,
  }));
  const lists = [...new Set(asked.map(({ places }) => places.list))];

  const nearest = (slots: Slots, list: number, records: readonly Slots[]): readonly number[] => {
    const here = asked.filter(({ places }) => places.list === list);
    const conditions = here.flatMap(({ conditions }) => conditions);
    const { inPlace } = (here[0] as (typeof here)[number]).places;
    const open = records.map((record, at) => {
      const own = inPlace(slots, record);
      return { at, own, open: conditions.filter((each) => !isMet(repairs, each, own)).length };
    });
    open.sort((left, right) => left.open - right.open);
    const weighed = open.slice(0, MOST_WEIGHED).flatMap(({ at, own }): { at: number; cost: Cost }[] => {
      const steps = repairs.least(conditions, own, order);
      return steps === undefined ? [] : [{ at, cost: costOf(own, steps, order) }];
    });
    weighed.sort((left, right) => compareCosts(left.cost, right.cost) || left.at - right.at);
    // Where nothing makes any of them do, any will show it.
    const kept = weighed.length > 0 ? weighed : open;
    return kept
      .slice(0, MOST_RECORDS)
      .map(({ at }) => at)
      .sort((left, right) => left - right);
  };

  return (slots) => {
    const kept = new Map<number, readonly number[]>();
    const cut = slots.slice();
    for (const list of lists) {
      const records = slots[list] as readonly Slots[] | undefined;
      if (records === undefined || records.length <= MOST_RECORDS) continue;
      const places = nearest(slots, list, records);
      kept.set(list, places);
      cut[list] = places.map((at) => records[at] as Slots);
    }
    if (kept.size === 0) return { slots, whole: (steps) => steps };
    return {
      slots: cut,
      whole: (steps) =>
        steps.map((step): Step => {
          const places = step.record === null ? undefined : kept.get(step.slot);
          if (step.record === null || places === undefined) return step;
          const { path, record, slot, to } = step;
          return recordStep(slot, places[record.key] as number, path.slice(path.indexOf("].") + 2), to);
        }),
    };
  };
}

function isMet(repairs: Repairs, condition: Parameters<Repairs["judge"]>[0], slots: Slots): boolean {
  const outcome = repairs.judge(condition).judge(slots);
  return outcome === "met" || outcome === "not-applicable";
}
