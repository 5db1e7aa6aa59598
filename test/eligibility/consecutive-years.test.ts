import { describe, expect, test } from "vitest";
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

/** A year's review: passed, failed, or not given. */
type Review = boolean | undefined;

/** Every sequence of reviews of as many years. */
function sequences(length: number): readonly (readonly Review[])[] {
  if (length === 0) return [[]];
  return sequences(length - 1).flatMap((before) => [true, false, undefined].map((last) => [...before, last]));
}

/** The sequence with each year that is not given passed, and failed. */
function completions(reviews: readonly Review[]): readonly (readonly boolean[])[] {
  return reviews.reduce<readonly (readonly boolean[])[]>(
    (all, review) =>
      all.flatMap((before) => (review === undefined ? [true, false] : [review]).map((each) => [...before, each])),
    [[]],
  );
}

/**
 * The status by the text: so many adjacent years failed, one of them at least given, are the run; under `cured` a later year that was
 * passed ends it. Else the latest year tells.
 */
function statusOf(
  years: readonly boolean[],
  given: readonly Review[],
  reading: "stands" | "cured",
  run: number,
): string {
  const isRun = years.some((_, end) => {
    const start = end - run + 1;
    if (start < 0 || years.slice(start, end + 1).includes(true) || !given.slice(start, end + 1).includes(false))
      return false;
    return reading === "stands" || !years.slice(end + 1).includes(true);
  });
  if (isRun) return "to-be-cancelled";
  return years.at(-1) === false ? "rectify" : "standing";
}

const runs = (["stands", "cured"] as const).flatMap((reading) => [2, 3].map((run) => [reading, run] as const));

describe.each(runs)("every sequence of up to seven years; a run that %s, of %d years", (reading, run) => {
  const review = prepare({
    policy: "urumqi",
    matter: "annual-review",
    asOf: "2025-06-30",
    readings: { "uq.run-cured": reading },
    parameters: { "uq.review": run },
  });
  const findings = { training: false, scale: false, competitiveness: false, recognition: false };
  const answer = (reviews: readonly Review[]) => {
    const years = reviews.flatMap((passed, at) => (passed === undefined ? [] : [{ year: 2018 + at, passed }]));
    const { status, criteria, missing } = review({ review: { years, findings } }).matters["annual-review"];
    return { status, outcome: criteria.find(({ id }) => id === "uq.review")?.outcome, missing };
  };
  // Every year given or absent; those before the first one given and after the latest do not count.
  const given = [1, 2, 3, 4, 5, 6, 7]
    .flatMap(sequences)
    .filter((reviews) => reviews[0] !== undefined && reviews.at(-1) !== undefined);

  test("the outcome and the status are those that all reviews not given leave", () => {
    for (const reviews of given) {
      const [status, ...others] = new Set(completions(reviews).map((years) => statusOf(years, reviews, reading, run)));
      const settled = others.length === 0;
      const outcome = !settled ? "undetermined" : status === "standing" ? "met" : "not-met";
      const found = answer(reviews);
      expect([reviews, found.outcome, found.status]).toEqual([reviews, outcome, settled ? status : null]);
    }
  });

  test("the years whose review could still tell are missing", () => {
    for (const reviews of given) {
      const all = completions(reviews).map((years) => [years, statusOf(years, reviews, reading, run)] as const);
      const tells = reviews.flatMap((review, at) => {
        if (review !== undefined) return [];
        const other = (years: readonly boolean[]) => years.filter((_, place) => place !== at).join();
        const differs = all.some(([years, status]) =>
          all.some(([each, another]) => other(each) === other(years) && another !== status),
        );
        return differs ? [`review.years[${2018 + at}].passed`] : [];
      });
      const missing = answer(reviews).missing.filter((path) => path.startsWith("review.years"));
      // Of longer runs a what-if alone asks; of the text's two years no other year is missing.
      const asked = run === 2 ? missing : missing.filter((path) => tells.includes(path));
      expect(`${reviews} ${[...asked].sort()}`).toBe(`${reviews} ${tells}`);
    }
  });

  test("years outside those given do not count", () => {
    for (const reviews of given.filter(({ length }) => length <= 4)) {
      const { outcome, status } = answer(reviews);
      expect(answer([undefined, ...reviews, undefined])).toMatchObject({ outcome, status });
    }
  });
});
