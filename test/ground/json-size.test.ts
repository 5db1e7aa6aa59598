import { describe, expect, test } from "vitest";
import { isTooLarge } from "../../src/ground/json-size.ts";

/** A list that counts for so many values: itself and its entries. */
const listOf = (values: number): readonly number[] => Array(values - 1).fill(0);

describe("more than two million values are too many", () => {
  test.each([
    ["as many as are allowed", () => listOf(2_000_000), false],
    ["one more", () => listOf(2_000_001), true],
    // A part that is pointed at twice is written twice: 1 + 2 × 999,999 values, and 1 + 2 × 1,000,000.
    ["a part pointed at twice", () => Array(2).fill(listOf(999_999)), false],
    ["a larger part pointed at twice", () => Array(2).fill(listOf(1_000_000)), true],
    ["a small value", () => ({ text: "a", nothing: null }), false],
    ["no object at all", () => "a", false],
    ["nothing", () => null, false],
  ])("%s", (_, make, tooLarge) => expect(isTooLarge(make())).toBe(tooLarge));

  test("a value that holds itself has no end", () => {
    const value: { self?: unknown } = {};
    value.self = value;
    expect(isTooLarge(value)).toBe(true);
  });

  test("doubled fifty times over it is counted, not written", () => {
    const doubled = Array.from({ length: 50 }).reduce<unknown>((part) => [part, part], "a");
    expect(isTooLarge(doubled)).toBe(true);
  });
});
