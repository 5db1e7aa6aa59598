import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type RankedPlace, rank } from "../../src/engine/rank.ts";
import type { Evaluation, Outcome } from "../../src/index.ts";
import { between } from "./scored.ts";

// A candidate whose scored matter is not met takes no place; one whose matter is undetermined takes one or none. Every way to
// settle totals and places is tried.

interface Candidate {
  readonly outcome: Outcome;
  readonly low: number;
  readonly high: number;
}

/** A candidate's settled total; null where it takes no place. */
type Settled = number | null;

const outcomes: readonly Outcome[] = ["met", "not-applicable", "undetermined", "not-met"];
const candidates: fc.Arbitrary<readonly Candidate[]> = fc.array(
  fc
    .record({ outcome: fc.constantFrom(...outcomes), low: fc.nat(3), width: fc.nat(2) })
    .map(({ outcome, low, width }) => ({ outcome, low, high: low + width })),
  { maxLength: 5 },
);

function evaluationOf({ outcome, low, high }: Candidate, at: number): Evaluation<"result"> {
  const evaluation = between(low, high, `c${at}`);
  const [id, matter] = Object.entries(evaluation.matters)[0] as [string, object];
  return { ...evaluation, matters: { [id]: { ...matter, outcome } } } as never;
}

/** Everything that may become of one candidate. */
function settlings({ outcome, low, high }: Candidate): readonly Settled[] {
  const totals = Array.from({ length: high - low + 1 }, (_, step) => low + step);
  if (outcome === "not-met") return [null];
  return outcome === "undetermined" ? [...totals, null] : totals;
}

function completions(all: readonly Candidate[]): readonly (readonly Settled[])[] {
  return all.reduce<readonly (readonly Settled[])[]>(
    (settled, each) => settled.flatMap((before) => settlings(each).map((one) => [...before, one])),
    [[]],
  );
}

/** The place of one of the candidates; null where it takes none. */
function placeOf(settled: readonly Settled[], at: number): number | null {
  const own = settled[at] as Settled;
  return own === null ? null : 1 + settled.filter((other) => other !== null && other > own).length;
}

const ranked = (all: readonly Candidate[], quota: number | null) => {
  const { places } = rank(all.map(evaluationOf), { quota });
  const byId = new Map(places.map((place) => [place.id, place]));
  return all.map((_, at) => byId.get(`c${at}`) as RankedPlace);
};

describe("candidates of whom some take no place", () => {
  test("have exactly the span of places that they may still take", () => {
    fc.assert(
      fc.property(candidates, (all) => {
        const ways = completions(all);
        ranked(all, null).forEach(({ from, to, in: within }, at) => {
          const places = ways.map((settled) => placeOf(settled, at)).filter((place) => place !== null);
          const span = places.length === 0 ? [null, null] : [Math.min(...places), Math.max(...places)];
          expect([from, to, within]).toEqual([...span, null]);
        });
      }),
      { numRuns: 150 },
    );
  });

  test("are in where they are within the quota however all is settled, out where they never are", () => {
    fc.assert(
      fc.property(candidates, fc.nat(5), (all, quota) => {
        const ways = completions(all);
        ranked(all, quota).forEach((place, at) => {
          const within = ways.map((settled) => {
            const found = placeOf(settled, at);
            return found !== null && found <= quota;
          });
          const expected = within.every((each) => each) ? "in" : within.includes(true) ? "depends" : "out";
          expect(place.in).toBe(expected);
        });
      }),
      { numRuns: 150 },
    );
  });
});

test("a candidate that is not met stands behind all others, in nobody's way", () => {
  const { places } = rank(
    [
      evaluationOf({ outcome: "not-met", low: 9, high: 9 }, 0),
      evaluationOf({ outcome: "undetermined", low: 5, high: 5 }, 1),
      evaluationOf({ outcome: "not-applicable", low: 3, high: 3 }, 2),
    ],
    { quota: 1 },
  );
  expect(places).toMatchObject([
    { id: "c1", from: 1, to: 1, total: 5, in: "depends" },
    { id: "c2", from: 1, to: 2, total: 3, in: "depends", dependsOn: { candidates: ["c1"] } },
    { id: "c0", from: null, to: null, total: 9, in: "out" },
  ]);
});
