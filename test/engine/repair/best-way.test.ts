import { describe, expect, test } from "vitest";
import { type Cost, canBeLess, compareCosts } from "../../../src/engine/repair/best-way.ts";

const cost = (facts: number, weight: number, places: readonly number[] = []): Cost => ({ facts, weight, places });

describe("the least change: fewest facts, then the least relative change, then the document's order", () => {
  test.each([
    ["one fact moved far before two moved little", cost(1, 9), cost(2, 0.1)],
    ["of as many facts, the smaller change", cost(2, 0.1, [5, 6]), cost(2, 0.2, [1, 2])],
    ["of the same change, the fact that stands first", cost(1, 1, [3]), cost(1, 1, [4])],
    ["of the same change and first fact, the second fact", cost(2, 1, [3, 7]), cost(2, 1, [3, 8])],
    // 0.1 + 0.2 and 0.3 differ in their last digit.
    ["sums of fractions in another order are the same change", cost(2, 0.1 + 0.2, [1, 2]), cost(2, 0.3, [1, 3])],
  ])("%s", (_, less, more) => {
    expect(compareCosts(less, more)).toBeLessThan(0);
    expect(compareCosts(more, less)).toBeGreaterThan(0);
  });

  test("the same way costs the same", () => expect(compareCosts(cost(2, 1, [3, 7]), cost(2, 1, [3, 7]))).toBe(0));
});

test.each([
  ["fewer facts so far", cost(1, 9), true],
  ["as many facts, less change so far", cost(2, 0.9), true],
  ["as many facts and the same change: the document's order may decide", cost(2, 1), true],
  ["as many facts, more change already", cost(2, 1.1), false],
  ["more facts already", cost(3, 0.1), false],
])("whether a way that goes on can still cost less: %s", (_, soFar, can) => {
  expect(canBeLess(soFar, cost(2, 1))).toBe(can);
});
