import { describe, expect, test } from "vitest";
import { bands, edgesOf, from, series } from "../../src/expressions/bands.ts";
import { chooseTerm } from "../../src/expressions/choose.ts";
import type { Onward } from "../../src/expressions/expression.ts";
import { outside } from "../../src/expressions/quantity.ts";
import { eachTier, highestTier } from "../../src/expressions/tiers.ts";
import { fact } from "../../src/facts/fact.ts";
import { bilingual } from "../../src/ground/bilingual.ts";
import { people, points } from "../../src/sources/figure.ts";
import { is, reading } from "../../src/sources/reading.ts";
import { measured as computed, prepared } from "./prepared.ts";

const total = fact("workforce.total", "从业人员数", "workforce");
const honours = fact("brand.honours", "品牌荣誉", "brand honours");
const words = bilingual("示例", "example");
const edge = reading("dm.edge", {
  place: words,
  options: { upper: words, lower: words },
  default: "upper",
  grounds: words,
});
const of = (value: number) => ({ workforce: { total: value } });
/** Points are computed in hundredths. */
const measured = (...given: Parameters<typeof computed>) => {
  const { low, high, ...rest } = computed(...given);
  return { low: outside("points", low), high: outside("points", high), ...rest };
};
const both = (value: number) => ({ low: value, high: value, open: [], notices: [] });

describe("bands: from 10 people 1 point, from 100 people 4 points", () => {
  const listed = [from(people(10), points(1)), from(people(100), points(4))];

  test.each([
    [0, 0],
    [9, 0],
    [10, 1],
    [11, 1],
    [99, 1],
    [100, 4],
    [101, 4],
    [1_000_000_000, 4],
  ])("%d people: %d", (value, score) => {
    expect(measured(bands(total, listed), of(value))).toEqual(both(score));
  });

  test("of a number that is not known, nothing at least: it can lie below the first band", () => {
    expect(measured(bands(total, listed), {})).toEqual({ low: 0, high: 4, open: [total.path], notices: [] });
  });

  test("where the first band begins with nobody, its points are the least", () => {
    const term = bands(total, [from(people(0), points(1)), from(people(100), points(4))]);
    expect(measured(term, of(0))).toEqual(both(1));
    expect(measured(term, {})).toMatchObject({ low: 1, high: 4 });
  });

  test("where points fall as numbers rise, the first band has the most", () => {
    const falling = bands(total, [
      from(people(0), points(5)),
      from(people(10), points(3)),
      from(people(20), points(4)),
    ]);
    expect(measured(falling, {})).toMatchObject({ low: 3, high: 5 });
  });
});

describe("whether the edge is in the band hangs on a reading", () => {
  const inUpper = is(edge, "upper");
  const term = bands(total, [from(people(10), points(1), inUpper), from(people(100), points(4), inUpper)]);
  const lower = { readings: { "dm.edge": "lower" } };

  test.each([
    [10, 1, 0],
    [11, 1, 1],
    [100, 4, 1],
    [101, 4, 4],
  ])("%d people: %d, or %d", (value, included, excluded) => {
    expect(measured(term, of(value)).low).toBe(included);
    expect(measured(term, of(value), lower).low).toBe(excluded);
  });

  test("a band that does not hold its edge of nobody leaves nobody without points", () => {
    const fromNobody = bands(total, [from(people(0), points(2), inUpper)]);
    expect(measured(fromNobody, {})).toMatchObject({ low: 2, high: 2, open: [] });
    expect(measured(fromNobody, {}, lower)).toMatchObject({ low: 0, high: 2, open: [total.path] });
  });

  test("the edges in force", () => {
    const chosen = from(chooseTerm("people", edge, { upper: people(20), lower: people(30) }), points(2), inUpper);
    const listed = bands(total, [from(people(10), points(1)), chosen]);
    expect(edgesOf(listed, prepared())).toEqual([
      { value: 10, included: true },
      { value: 20, included: true },
    ]);
    expect(edgesOf(listed, prepared(lower))).toEqual([
      { value: 10, included: true },
      { value: 30, included: false },
    ]);
  });
});

describe("a series that goes on: above 100 people, 2 points for every 50 begun, 9 at most", () => {
  const onward: Onward<"people"> = { above: people(100), step: people(50), points: points(2), cap: points(9) };
  const term = bands(total, [from(people(10), points(1)), from(people(60), points(4))], onward);

  test.each([
    [9, 0],
    [59, 1],
    [60, 4],
    [100, 4],
    [101, 6],
    [150, 6],
    [151, 8],
    [200, 8],
    [201, 9],
    [1_000_000, 9],
  ])("%d people: %d", (value, score) => {
    expect(measured(term, of(value))).toEqual(both(score));
  });

  test("not known", () => expect(measured(term, {})).toEqual({ low: 0, high: 9, open: [total.path], notices: [] }));

  test("the cap holds for the last printed band as well", () => {
    const capped = bands(total, [from(people(0), points(1)), from(people(60), points(4))], {
      ...onward,
      cap: points(3),
    });
    expect(measured(capped, of(60))).toEqual(both(3));
    expect(measured(capped, {})).toMatchObject({ low: 1, high: 3 });
  });

  test("where every number gets the same, there is nothing to ask", () => {
    const flat = bands(total, [from(people(0), points(5))], { ...onward, cap: points(5) });
    expect(measured(flat, {})).toEqual(both(5));
  });

  test("a last band worth less than the first one is the least", () => {
    const falling = bands(total, [from(people(0), points(5)), from(people(60), points(4))], {
      ...onward,
      cap: points(4),
    });
    expect(measured(falling, {})).toMatchObject({ low: 4, high: 5 });
  });
});

test("a series names its figures by their place, and leaves the first edge in its band", () => {
  const inUpper = is(edge, "upper");
  const listed = series(
    people,
    [
      [10, 1],
      [100, 4],
      [200, 6],
    ],
    inUpper,
  );
  expect(listed).toEqual([
    { from: people(10, "band-1.from"), points: points(1, "band-1.points"), edgeIn: null },
    { from: people(100, "band-2.from"), points: points(4, "band-2.points"), edgeIn: inUpper },
    { from: people(200, "band-3.from"), points: points(6, "band-3.points"), edgeIn: inUpper },
  ]);
  expect(series(people, [[10, 1]])).toEqual([
    { from: people(10, "band-1.from"), points: points(1, "band-1.points"), edgeIn: null },
  ]);
  expect(bands(total, listed)).toMatchObject({ kind: "bands", unit: "points", onward: null });
});

describe("points by tier", () => {
  const scores = { national: points(5), provincial: points(3) };
  const highest = highestTier(honours, scores);
  const each = eachTier(honours, scores);
  const held = (...tiers: readonly string[]) => ({ brand: { honours: tiers } });

  test.each([
    [[], 0, 0],
    [["provincial"], 3, 3],
    [["provincial", "national", "provincial"], 5, 11],
    [["national", "provincial"], 5, 8],
    // A tier that gets none.
    [["local", "provincial"], 3, 3],
    [["local"], 0, 0],
  ])("%j: %d for the highest, %d for each", (tiers, ofHighest, ofEach) => {
    expect(measured(highest, held(...tiers))).toEqual(both(ofHighest));
    expect(measured(each, held(...tiers))).toEqual(both(ofEach));
  });

  test("of a list not known: the highest tier at most, and of each entry no telling how many", () => {
    expect(measured(highest, {})).toEqual({ low: 0, high: 5, open: ["brand.honours"], notices: [] });
    const { low, high, open } = measured(each, {});
    expect([low, open]).toEqual([0, ["brand.honours"]]);
    expect(high).toBeGreaterThan(5 * 10_000);
  });

  test("where no tier gets any, the list can be as long as it will", () => {
    expect(measured(eachTier(honours, { national: points(0) }), {})).toEqual(both(0));
  });

  test("are both points", () => {
    expect([highest, each]).toMatchObject([
      { kind: "tiers", unit: "points", count: "highest" },
      { kind: "tiers", unit: "points", count: "each" },
    ]);
  });
});
