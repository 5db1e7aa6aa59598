import { describe, expect, test } from "vitest";
import { eachTier, fact, highestTier, points } from "../../../src/authoring.ts";
import { type Change, scoring } from "./asked.ts";

const honours = fact("brand.honours", "荣誉", "honours");
type Next = readonly [points: number, ...needs: Change[]] | undefined;

describe("points by tiers", () => {
  const worth = { national: points(3, "n"), provincial: points(2, "p"), local: points(1, "l") };
  const gain = (points: number, had: readonly string[], tier: string): Next => [
    points,
    ["brand.honours", had, [...had, tier]],
  ];

  test.each([
    [[], gain(1, [], "local")],
    [["national"], gain(1, ["national"], "local")],
  ])("of every entry: one more of the least, after %j", (had, expected) => {
    expect(scoring(eachTier(honours, worth)).next({ "brand.honours": had })).toEqual(expected);
  });

  test.each([
    [[], gain(1, [], "local")],
    [["local"], gain(1, ["local"], "provincial")],
    [["local", "provincial"], gain(1, ["local", "provincial"], "national")],
    [["national"], undefined],
  ])("of the highest entry: the next tier, after %j", (had, expected) => {
    expect(scoring(highestTier(honours, worth)).next({ "brand.honours": had })).toEqual(expected);
  });

  test("a tier without points gains none", () => {
    const { next } = scoring(eachTier(honours, { ...worth, local: points(0, "l") }));
    expect(next({ "brand.honours": ["local"] })).toEqual(gain(2, ["local"], "provincial"));
  });

  test("a list that is full gains no entry", () => {
    const full = Array.from({ length: 10_000 }, () => "local");
    const { next } = scoring(highestTier(honours, worth));
    expect(next({ "brand.honours": full })).toBeUndefined();
    expect(next({ "brand.honours": full.slice(1) })?.[0]).toBe(1);
  });
});
