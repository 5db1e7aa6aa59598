import { describe, expect, test } from "vitest";
import { describePolicy, policies } from "../../src/index.ts";
import { figureProblem } from "../../src/sources/figure.ts";

const figures = (Object.keys(policies) as (keyof typeof policies)[]).flatMap((policy) =>
  describePolicy(policy).matters.flatMap(({ editions }) =>
    editions.flatMap(({ provisions }) => provisions.flatMap((provision) => provision.figures)),
  ),
);

// What the documents count at each of these places.
test.each([
  ["uq.workforce", 300, "people"],
  ["uq.trained-share", 50, "percent"],
  ["uq.s1.4/band-5.from", 5_000_000, "yuan"],
  ["uq.s3.1/first", 300, "people"],
  ["uq.s3.1/first.points", 10, "points"],
  ["uq.fund.amount/municipal", 200_000, "yuan"],
  ["uq.notice", 5, "days"],
  ["uq.re-application", 5, "years"],
  ["bj.plan.brands", 12, "brands"],
])("%s: %d %s", (address, value, unit) => {
  expect(figures.filter((figure) => figure.address === address)).toEqual(
    expect.arrayContaining([{ address, value, unit }]),
  );
});

describe("a figure may be replaced by every value that its unit can have", () => {
  test.each([
    ["people", 0, undefined],
    ["people", -1, "negative"],
    ["people", 0.5, "not-whole"],
    ["people", 1_000_000_000, undefined],
    ["people", 1_000_000_001, "too-large"],
    ["percent", 100, undefined],
    ["percent", 101, "too-large"],
    ["percent", 33.3, "not-whole"],
    ["years", 100, undefined],
    ["years", 101, "too-large"],
    ["days", 1000, undefined],
    ["days", 1001, "too-large"],
    ["points", 0.5, undefined],
    ["points", 1, undefined],
    ["points", 1.5, undefined],
    ["points", 0.25, undefined],
    ["points", 0.125, "too-many-decimals"],
    ["points", 1000, undefined],
    ["points", 1000.5, "too-large"],
    ["yuan", 0.01, undefined],
    ["yuan", 0.001, "too-many-decimals"],
    ["yuan", 1_000_000_000_000, undefined],
    ["yuan", 1_000_000_000_000.01, "too-large"],
  ] as const)("%s: %d %s", (unit, value, problem) => expect(figureProblem(unit, value)).toBe(problem));
});
