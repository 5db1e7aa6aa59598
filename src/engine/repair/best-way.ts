import { factsOf } from "../../expressions/walk.ts";
import type { Preparation } from "../../expressions/word.ts";
import { factPaths } from "../../facts/fact-types.ts";
import type { Slots } from "../../facts/slots.ts";
import { type Step, type Steps, weight } from "./steps.ts";

/** Where a step stands in the order of the document. */
export type DocumentOrder = (step: Step) => number;

/** Facts in the order in which provisions first speak of them; those that they do not speak of come last. */
export function documentOrder(provisions: unknown, { option, slot }: Preparation): DocumentOrder {
  const facts = factsOf(provisions, option).map((fact) => slot(fact));
  const places = new Map(facts.map((slot, place) => [slot, place]));
  return ({ slot, record }) => {
    const place = places.get(slot) ?? factPaths.length + slot;
    return place * 1e7 + (record === null ? 0 : record.key * 100 + record.field);
  };
}

/** What a way costs. */
export interface Cost {
  readonly facts: number;
  readonly weight: number;
  /** Where its facts stand in the document, in that order. */
  readonly places: readonly number[];
}

/** Sums of fractions in another order differ in their last digits: that is no difference. */
const SAME = 1e-9;

/** What a way costs, counted from the facts as they are. */
export function costOf(slots: Slots, steps: Steps, order: DocumentOrder): Cost {
  return {
    facts: steps.length,
    weight: steps.reduce((sum, step) => sum + weight(slots, step), 0),
    places: steps.map(order).sort((left, right) => left - right),
  };
}

/** Negative where the first costs less: fewer facts, then less beside what they were, then earlier in the document. */
export function compareCosts(left: Cost, right: Cost): number {
  const more =
    left.facts - right.facts || (Math.abs(left.weight - right.weight) < SAME ? 0 : left.weight - right.weight);
  if (more !== 0) return more;
  const at = left.places.findIndex((place, index) => place !== right.places[index]);
  return at < 0 ? 0 : (left.places[at] as number) - (right.places[at] as number);
}

/** Can a way that goes on from here still cost less than another one? Every further step only adds to it. */
export function canBeLess(soFar: Cost, than: Cost): boolean {
  return soFar.facts < than.facts || (soFar.facts === than.facts && soFar.weight < than.weight + SAME);
}

/** Of several ways the least, its facts in the order of the document; of ways that cost the same, the first. */
export function bestWay(slots: Slots, ways: readonly Steps[], order: DocumentOrder): Steps | undefined {
  let best: { readonly steps: Steps; readonly cost: Cost } | undefined;
  for (const steps of ways) {
    const cost = costOf(slots, steps, order);
    if (best === undefined || compareCosts(cost, best.cost) < 0) best = { steps, cost };
  }
  return best && inOrder(best.steps, order);
}

/** The steps in the order of the document. */
export function inOrder(steps: Steps, order: DocumentOrder): Steps {
  return [...steps].sort((left, right) => order(left) - order(right));
}
