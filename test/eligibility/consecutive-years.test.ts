import { expect, test } from "vitest";
import { prepare } from "../../src/index.ts";

const judge = prepare({ policy: "urumqi", matter: "annual-review", asOf: "2025-06-30" });
const reviewOf = (years?: readonly (readonly [year: number, passed: boolean])[]) => {
  const review = years && { years: years.map(([year, passed]) => ({ year, passed })) };
  return judge(review ? { review } : {}).matters["annual-review"].criteria.find(({ id }) => id === "uq.review");
};

// Two years in a row end the recognition (连续2年复核不合格); the message speaks of the year that settles it.
test.each([
  [
    "the latest passed",
    [
      [2023, false],
      [2024, true],
    ],
    "passed",
    "review.passed",
    2024,
  ],
  [
    "the latest failed",
    [
      [2023, true],
      [2024, false],
    ],
    "failed",
    "review.latest-failed",
    2024,
  ],
  [
    "two failed in a row, then passed",
    [
      [2022, false],
      [2023, false],
      [2024, true],
    ],
    "failed",
    "review.run-failed",
    2023,
  ],
  [
    "a year beside a failed one lacking",
    [
      [2022, false],
      [2024, true],
    ],
    "open",
    "review.year-lacking",
    2024,
  ],
] as const)("%s", (_, years, value, code, year) => {
  const { observed, required, message } = reviewOf(years) ?? {};
  expect(observed).toEqual({ kind: "choice", value });
  expect(required).toEqual({ kind: "choice", value: "passed" });
  expect(message).toMatchObject({ code, values: { year, years: 2 } });
});

test.each([
  ["no list", undefined],
  ["an empty list", []],
])("%s: nothing is observed, and no year spoken of", (_, years) => {
  const { observed, required, message } = reviewOf(years) ?? {};
  expect(observed).toBeNull();
  expect(required).toEqual({ kind: "choice", value: "passed" });
  expect(message).toMatchObject({ code: "review.undetermined", values: {} });
  expect(message?.values).toEqual({});
});
