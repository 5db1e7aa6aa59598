import { describe, expect, test } from "vitest";
import { randomFrom } from "../../bench/random.mjs";
import { type BrandName, labelled, measure, readBrandNames } from "../../scripts/measure-names.mjs";
import { checkName } from "../../src/index.ts";
import { regionsLike } from "./other-regions.ts";

const file = process.env.LAOWU_NAMES;
const brandNames = file === undefined ? [] : readBrandNames(file);

const check = (name: string) => checkName("inner-mongolia", name);

/** Names with a region of their own, whatever else they lack. */
const placed = brandNames.filter(({ kind }) => kind !== "none" && kind !== "enterprise");

/** Fifty regions of the same kind, the same ones every time. */
function otherRegions(brandName: BrandName, seed: number): readonly string[] {
  const random = randomFrom(seed);
  const others = regionsLike(brandName).filter((other) => other !== brandName.region);
  return Array.from({ length: 50 }, () => others[Math.floor(random() * others.length)] as string);
}

// Skipped, and said to be, where no file of names is at hand.
describe.skipIf(file === undefined)("the sample of real names (LAOWU_NAMES)", () => {
  test("at least 95 % are told right, and none is told wrong with confidence", () => {
    const { right, confidentlyWrong, wrong } = measure(brandNames, check);
    const told = wrong.map((each) => `${each.name} ${each.told.outcome}`).join(", ");
    expect(right, told).toBeGreaterThanOrEqual(0.95);
    expect(confidentlyWrong, told).toBe(0);
  });

  test("the region is found in at least 90 % of those that conform", () => {
    expect(measure(brandNames, check).regionsRight).toBeGreaterThanOrEqual(0.9);
  });

  // No name is special-cased. Of a region that no table has nothing is known; with a known one the name is told as by hand.
  test("another region of the same kind keeps the outcome", () => {
    expect(placed.length).toBeGreaterThan(50);
    const changed = placed.flatMap((brandName, at) => {
      const { outcome, message } = check(brandName.name);
      const expected = message.code === "name.region-unknown" ? labelled(brandName) : outcome;
      return otherRegions(brandName, at)
        .map((region) => region + brandName.name.slice(brandName.region.length))
        .filter((name) => check(name).outcome !== expected)
        .map((name) => `${name}: ${check(name).outcome} ${check(name).message.code}, not ${expected}`);
    });
    expect(changed).toEqual([]);
  });
});
