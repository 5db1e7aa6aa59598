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

  test("the holes of a list are written, so they are counted", () => {
    expect(isTooLarge(new Array(1_999_999))).toBe(false);
    expect(isTooLarge(new Array(2_000_000))).toBe(true);
    expect(isTooLarge({ documents: new Array(80_000_000) })).toBe(true);
  });

  test("a hundred characters count as one value more, in a text and in a key", () => {
    const text = "a".repeat(1_000_000);
    expect(isTooLarge(Array(199).fill(text))).toBe(false);
    expect(isTooLarge(Array(200).fill(text))).toBe(true);
    expect(isTooLarge(Array(200).fill({ [text]: 0 }))).toBe(true);
  });

  test("a hundred levels are deep enough, also where a part is counted at a lesser depth first", () => {
    const levels = (count: number, inner: unknown = 0) =>
      Array.from({ length: count }).reduce<unknown>((part) => [part], inner);
    expect(isTooLarge(levels(100))).toBe(false);
    expect(isTooLarge(levels(101))).toBe(true);
    const part = levels(60);
    expect(isTooLarge([part, levels(39, part)])).toBe(false);
    expect(isTooLarge([part, levels(40, part)])).toBe(true);
  });

  test("doubled fifty times over it is counted, not written", () => {
    const doubled = Array.from({ length: 50 }).reduce<unknown>((part) => [part, part], "a");
    expect(isTooLarge(doubled)).toBe(true);
  });
});
