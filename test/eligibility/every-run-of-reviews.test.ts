import { describe, expect, test } from "vitest";
import { prepare } from "../../src/index.ts";

// Every sequence of reviews up to seven years, against 五（三） read word by word: two failed years in a row, whatever came later
// or, under the other reading, unless a later year was passed. An absent year between two given ones counts only beside a
// failed one, and could be either.

type Review = boolean | undefined;
type Cure = "stands" | "cured";

const LONGEST = 7;
const LAST_YEAR = 2024;
const noFaults = { training: false, scale: false, competitiveness: false, recognition: false };

/** Every sequence of so many reviews. */
function sequences(length: number): readonly (readonly Review[])[] {
  if (length === 0) return [[]];
  return sequences(length - 1).flatMap((before) => [true, false, undefined].map((last) => [...before, last]));
}

/** The years from the first given to the latest. */
function between(reviews: readonly Review[]): readonly Review[] {
  const given = reviews.flatMap((review, at) => (review === undefined ? [] : [at]));
  return given.length === 0 ? [] : reviews.slice(given[0], (given.at(-1) as number) + 1);
}

/** The absent years beside a failed one. */
function besideFailed(reviews: readonly Review[]): readonly number[] {
  return reviews.flatMap((review, at) =>
    review === undefined && (reviews[at - 1] === false || reviews[at + 1] === false) ? [at] : [],
  );
}

/** How a unit stands whose reviews are all known. */
function statusOf(passed: readonly boolean[], cure: Cure): string {
  const cancelled = passed.some(
    (each, at) =>
      at > 0 && !each && !passed[at - 1] && (cure === "stands" || passed.slice(at + 1).every((later) => !later)),
  );
  if (cancelled) return "to-be-cancelled";
  return passed.at(-1) ? "standing" : "rectify";
}

function expected(reviews: readonly Review[], cure: Cure) {
  const known = between(reviews);
  if (known.length === 0) return { outcome: "undetermined", status: null, missing: [] };
  const open = besideFailed(known);
  // Each bit says of one open year that it was failed; years beside no failed one count as passed.
  const statuses = Array.from({ length: 2 ** open.length }, (_, failed) =>
    statusOf(
      known.map((review, at) => review ?? !(open.includes(at) && failed & (2 ** open.indexOf(at)))),
      cure,
    ),
  );
  const [status] = statuses;
  if (statuses.every((each) => each === status))
    return { outcome: status === "standing" ? "met" : "not-met", status, missing: [] };
  // A year is missing where, for some answer of the others, its own would change how the unit stands.
  const first = LAST_YEAR - reviews.length + 1 + reviews.findIndex((review) => review !== undefined);
  const missing = open
    .filter((_, bit) => statuses.some((each, failed) => each !== statuses[failed ^ (2 ** bit)]))
    .map((at) => `review.years[${first + at}].passed`);
  return { outcome: "undetermined", status: null, missing };
}

describe.each(["stands", "cured"] as const)("two failed years in a row, reading %s", (cure) => {
  const judge = prepare({
    policy: "urumqi",
    matter: "annual-review",
    asOf: "2025-06-30",
    readings: { "uq.run-cured": cure },
  });

  function found(reviews: readonly Review[]) {
    const years = reviews.flatMap((passed, at) =>
      passed === undefined ? [] : [{ year: LAST_YEAR - reviews.length + 1 + at, passed }],
    );
    // The order in which the years are given says nothing.
    const { outcome, status, missing } = judge({ review: { years: years.reverse(), findings: noFaults } }).matters[
      "annual-review"
    ];
    return { outcome, status, missing: missing.filter((path) => path.startsWith("review.years[")).sort() };
  }

  test.each(Array.from({ length: LONGEST }, (_, at) => at + 1))("is told of every sequence of %i years", (length) => {
    const wrong = sequences(length)
      .map((reviews) => ({ reviews, found: found(reviews), expected: expected(reviews, cure) }))
      .filter(({ found, expected }) => JSON.stringify(found) !== JSON.stringify(expected));
    expect(wrong).toEqual([]);
  });

  test("is not told of an empty list", () => {
    expect(judge({ review: { years: [], findings: noFaults } }).matters["annual-review"].outcome).toBe("undetermined");
  });
});
