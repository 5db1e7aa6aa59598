import { describe, expect, test } from "vitest";
import { safeEvaluate } from "../../src/index.ts";

// The contract: training.headcountByKind sums to training.headcount, and the latest year of training.traineesByYear equals
// training.trainees, where both are given; in a training brand of a list as in the group.

/** The places and codes of what is wrong with facts of training, given as the group or as the second of two training brands. */
function wrong(training: object, inList: boolean): readonly (readonly [string, string])[] {
  const facts = inList ? { dual: { trainingBrands: [{}, training] } } : { training };
  const answer = safeEvaluate({ policy: "urumqi", asOf: "2025-06-30", facts } as never);
  return answer.success ? [] : answer.error.issues.map(({ path, code }) => [path, code]);
}

const places = [
  ["the group", false, "facts.training"],
  ["a training brand", true, "facts.dual.trainingBrands[1]"],
] as const;

describe.each(places)("in %s", (_, inList, place) => {
  describe("the three kinds of training sum to the whole", () => {
    const kinds = (skill?: number | null, induction?: number | null, refresher?: number | null) => ({
      skill,
      induction,
      refresher,
    });
    test.each([
      ["one less than the sum", 149, kinds(50, 60, 40), false],
      ["the sum", 150, kinds(50, 60, 40), true],
      ["one more than the sum", 151, kinds(50, 60, 40), false],
      ["nobody", 0, kinds(0, 0, 0), true],
      // What is not known is nobody at least.
      ["one less than the two kinds that are known", 89, kinds(50, null, 40), false],
      ["the two kinds that are known", 90, kinds(50, null, 40), true],
      ["more than the two kinds that are known", 500, kinds(50, undefined, 40), true],
      ["no kind known", 0, kinds(), true],
    ])("%s: %d", (_, headcount, headcountByKind, accepted) => {
      const issues = accepted ? [] : [[`${place}.headcount`, "parts-do-not-sum"]];
      expect(wrong({ headcount, headcountByKind }, inList)).toEqual(issues);
    });

    test("a whole that is not given agrees with any kinds", () => {
      expect(wrong({ headcountByKind: kinds(50, 60, 40) }, inList)).toEqual([]);
    });
  });

  describe("the latest year of all is the year's count", () => {
    const years = (...given: readonly (readonly [year: number, trainees: number])[]) =>
      given.map(([year, trainees]) => ({ year, trainees }));
    test.each([
      ["one less than the latest", 99, years([2023, 200], [2024, 100]), false],
      ["the latest", 100, years([2023, 200], [2024, 100]), true],
      ["one more than the latest", 101, years([2023, 200], [2024, 100]), false],
      ["the latest, listed first", 100, years([2024, 100], [2023, 200]), true],
      ["the latest in the middle", 100, years([2021, 7], [2024, 100], [2023, 200]), true],
      ["an earlier year", 200, years([2023, 200], [2024, 100]), false],
      ["any, of no year", 7, years(), true],
    ])("%s: %d", (_, trainees, traineesByYear, accepted) => {
      const issues = accepted ? [] : [[`${place}.trainees`, "latest-year-differs"]];
      expect(wrong({ trainees, traineesByYear }, inList)).toEqual(issues);
    });

    test("a count that is not given agrees with any years", () => {
      expect(wrong({ traineesByYear: years([2024, 100]) }, inList)).toEqual([]);
    });
  });
});

test("everything that does not agree is told at once", () => {
  const training = {
    headcount: 1,
    headcountByKind: { skill: 2 },
    trainees: 3,
    traineesByYear: [{ year: 2024, trainees: 4 }],
  };
  const codes = (inList: boolean) => wrong(training, inList).map(([, code]) => code);
  for (const inList of [false, true]) expect(codes(inList).sort()).toEqual(["latest-year-differs", "parts-do-not-sum"]);
});
