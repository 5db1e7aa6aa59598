import { describe, expect, test } from "vitest";
import {
  everyOneOf,
  fact,
  ofYears,
  percent,
  shareAtLeast,
  shareMoreThan,
  sourceGap,
  supplied,
} from "../../../src/authoring.ts";
import { asking, type Change, place } from "./asked.ts";

const total = fact("workforce.total", "人数", "people");
const trained = fact("workforce.trained", "受训人数", "trained");
const insured = fact("workforce.insured", "参保人数", "insured");

const trainedTo = (from: unknown, to: number): Change => ["workforce.trained", from, to];
const totalTo = (from: unknown, to: number): Change => ["workforce.total", from, to];

type Row = readonly [part: number | null, whole: number | null, changes: readonly Change[]];

const half: readonly Row[] = [
  [4, 10, [trainedTo(4, 5)]],
  [5, 10, []],
  // Half of eleven is five and a half.
  [5, 11, [trainedTo(5, 6)]],
  [null, 10, [trainedTo(null, 5)]],
  // A whole that is not known is its part: of four, two would do.
  [4, null, [totalTo(null, 4)]],
  [1, null, [totalTo(null, 1)]],
  // Of nothing there is no share: one of one.
  [0, null, [trainedTo(0, 1), totalTo(null, 1)]],
  [null, null, [trainedTo(null, 1), totalTo(null, 1)]],
  [0, 0, [trainedTo(0, 1), totalTo(0, 1)]],
];
test.each(half)("half at least: %s of %s", (part, whole, expected) => {
  const { way } = asking(shareAtLeast(trained, total, percent(50)));
  expect(way({ "workforce.trained": part, "workforce.total": whole })).toEqual(expected);
});

const most: readonly Row[] = [
  [5, 10, [trainedTo(5, 6)]],
  [6, 10, []],
  [5, 11, [trainedTo(5, 6)]],
  [null, 3, [trainedTo(null, 2)]],
  [0, null, [trainedTo(0, 1), totalTo(null, 1)]],
  [3, null, [totalTo(null, 3)]],
];
test.each(most)("more than half: %s of %s", (part, whole, expected) => {
  const { way } = asking(shareMoreThan(trained, total, percent(50)));
  expect(way({ "workforce.trained": part, "workforce.total": whole })).toEqual(expected);
});

describe("a share", () => {
  const gap = sourceGap("dm.gap", place, { zh: "未给出比例", en: "no share is given" });
  const standard = fact("training.localStandard.passRate", "合格率标准", "pass rate asked for");

  test("of the whole calls for all", () => {
    const { way, short } = asking(shareAtLeast(trained, total, percent(100)));
    const facts = { "workforce.trained": 7, "workforce.total": 10 };
    expect(way(facts)).toEqual([trainedTo(7, 10)]);
    expect(short(facts)).toEqual([trainedTo(7, 10)]);
  });

  test("that nobody can have leaves no way: more than all of a whole that takes its part along", () => {
    expect(
      asking(shareMoreThan(trained, total, percent(100))).way({ "workforce.trained": 7, "workforce.total": 10 }),
    ).toEqual({ blocked: ["dm.1"] });
  });

  test("set by an authority is asked as it is set, to the hundredth, and leaves no way where it is not", () => {
    const { way } = asking(shareAtLeast(trained, total, supplied(standard, gap)));
    const facts = { "workforce.trained": 3, "workforce.total": 1_000 };
    expect(way({ ...facts, "training.localStandard.passRate": 33.31 })).toEqual([trainedTo(3, 334)]);
    expect(way(facts)).toEqual({ blocked: ["dm.1"] });
  });

  test("of a part that may exceed its whole does not call for a larger whole", () => {
    const { way } = asking(shareAtLeast(insured, total, percent(100)));
    expect(way({ "workforce.insured": 12, "workforce.total": 10 })).toEqual([]);
    expect(way({ "workforce.insured": 9, "workforce.total": 10 })).toEqual([["workforce.insured", 9, 10]]);
  });
});

describe("every one of a whole", () => {
  const counties = fact("plan.keySupportCounties", "重点帮扶县数", "key counties");
  const studios = fact("plan.keySupportCountiesWithStudio", "有工作室", "with a studio");
  const { way, short } = asking(everyOneOf(counties, studios));
  const studiosTo = (from: unknown, to: number): Change => ["plan.keySupportCountiesWithStudio", from, to];
  const countiesTo = (from: unknown, to: number): Change => ["plan.keySupportCounties", from, to];
  const rows: readonly Row[] = [
    [1, 3, [studiosTo(1, 3)]],
    [3, 3, []],
    [null, 3, [studiosTo(null, 3)]],
    // A whole that is not known is its part, and one at least.
    [2, null, [countiesTo(null, 2)]],
    [0, null, [studiosTo(0, 1), countiesTo(null, 1)]],
    [null, null, [studiosTo(null, 1), countiesTo(null, 1)]],
  ];
  test.each(rows)("%s of %s", (part, whole, expected) => {
    expect(way({ "plan.keySupportCountiesWithStudio": part, "plan.keySupportCounties": whole })).toEqual(expected);
  });

  test("lacks what it lacks", () => {
    const facts = { "plan.keySupportCountiesWithStudio": 1, "plan.keySupportCounties": 3 };
    expect(short(facts)).toEqual([studiosTo(1, 3)]);
  });
});

describe("a share of the counts of a year", () => {
  const milestones = fact("plan.milestones", "年度进展", "milestones");
  const share = shareAtLeast(
    ofYears(milestones, [2024], "countiesWithBrand"),
    ofYears(milestones, [2024], "counties"),
    percent(50),
  );
  const { way } = asking(share);
  const changed = (field: string, from: unknown, to: number): Change => [`plan.milestones[2024].${field}`, from, to];
  const year = (year: number, counties?: number, countiesWithBrand?: number) => ({ year, counties, countiesWithBrand });

  test.each([
    ["part lacking", [year(2023, 9, 9), year(2024, 103, 51)], [changed("countiesWithBrand", 51, 52)]],
    ["reached", [year(2024, 103, 52)], []],
    ["part not known", [year(2024, 103)], [changed("countiesWithBrand", null, 52)]],
    ["whole not known", [year(2024, undefined, 7)], [changed("counties", null, 7)]],
    ["year not known", [year(2023, 9, 9)], [changed("counties", null, 1), changed("countiesWithBrand", null, 1)]],
    ["no year known", undefined, [changed("counties", null, 1), changed("countiesWithBrand", null, 1)]],
  ])("%s", (_, records, expected) => {
    expect(way({ "plan.milestones": records }, "2025-06-30")).toEqual(expected);
  });
});
