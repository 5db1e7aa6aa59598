import type { Slots } from "../../facts/slots.ts";
import { factPaths } from "../../facts/fact-types.ts";
import { type Step, type Steps, weight } from "./steps.ts";

/** Where a fact stands in the list of all facts. */
function placeOf({ slot, record }: Step): number {
  return slot * 1000 + (record?.at ?? 0);
}

/** Of several ways the one that changes the fewest facts, then the least beside what they were, then in the documents' order. */
export function bestWay(slots: Slots, ways: readonly Steps[]): Steps | undefined {
  const measured = ways.map((steps) => ({
    steps,
    total: steps.reduce((sum, step) => sum + weight(slots, step), 0),
    first: Math.min(...steps.map(placeOf), factPaths.length * 1000),
  }));
  measured.sort(
    (left, right) =>
      left.steps.length - right.steps.length || left.total - right.total || left.first - right.first,
  );
  return measured[0]?.steps;
}
