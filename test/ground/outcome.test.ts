import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { both, either, type Outcome, opposite } from "../../src/ground/outcome.ts";

const outcomes: readonly Outcome[] = ["met", "not-met", "undetermined", "not-applicable"];

// Written out cell by cell, so that no formula of the test can share a mistake with the code.
const conjunctions: readonly (readonly [Outcome, Outcome, Outcome])[] = [
  ["met", "met", "met"],
  ["met", "not-met", "not-met"],
  ["met", "undetermined", "undetermined"],
  ["met", "not-applicable", "met"],
  ["not-met", "met", "not-met"],
  ["not-met", "not-met", "not-met"],
  ["not-met", "undetermined", "not-met"],
  ["not-met", "not-applicable", "not-met"],
  ["undetermined", "met", "undetermined"],
  ["undetermined", "not-met", "not-met"],
  ["undetermined", "undetermined", "undetermined"],
  ["undetermined", "not-applicable", "undetermined"],
  ["not-applicable", "met", "met"],
  ["not-applicable", "not-met", "not-met"],
  ["not-applicable", "undetermined", "undetermined"],
  ["not-applicable", "not-applicable", "not-applicable"],
];

const disjunctions: readonly (readonly [Outcome, Outcome, Outcome])[] = [
  ["met", "met", "met"],
  ["met", "not-met", "met"],
  ["met", "undetermined", "met"],
  ["met", "not-applicable", "met"],
  ["not-met", "met", "met"],
  ["not-met", "not-met", "not-met"],
  ["not-met", "undetermined", "undetermined"],
  ["not-met", "not-applicable", "not-met"],
  ["undetermined", "met", "met"],
  ["undetermined", "not-met", "undetermined"],
  ["undetermined", "undetermined", "undetermined"],
  ["undetermined", "not-applicable", "undetermined"],
  ["not-applicable", "met", "met"],
  ["not-applicable", "not-met", "not-met"],
  ["not-applicable", "undetermined", "undetermined"],
  ["not-applicable", "not-applicable", "not-applicable"],
];

describe("outcomes", () => {
  test.each(conjunctions)("%s and %s is %s", (left, right, expected) => expect(both(left, right)).toBe(expected));
  test.each(disjunctions)("%s or %s is %s", (left, right, expected) => expect(either(left, right)).toBe(expected));

  test.each([
    ["met", "not-met"],
    ["not-met", "met"],
    ["undetermined", "undetermined"],
    ["not-applicable", "not-applicable"],
  ] as const)("not %s is %s", (outcome, expected) => expect(opposite(outcome)).toBe(expected));

  test("the order of parts does not matter, nor how they are bracketed, and negation turns one into the other", () => {
    const any = fc.constantFrom(...outcomes);
    fc.assert(
      fc.property(any, any, any, (a, b, c) => {
        for (const join of [both, either]) {
          expect(join(a, b)).toBe(join(b, a));
          expect(join(join(a, b), c)).toBe(join(a, join(b, c)));
          expect(join(a, a)).toBe(a);
          expect(join(a, "not-applicable")).toBe(a);
        }
        expect(opposite(both(a, b))).toBe(either(opposite(a), opposite(b)));
      }),
      { numRuns: 500 },
    );
  });
});
