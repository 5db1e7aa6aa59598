import { describe, expect, test } from "vitest";
import { type Answer, changesBetween } from "../../src/engine/changes.ts";
import { describePolicy, evaluate, type ReadingUse } from "../../src/index.ts";

interface Evaluated {
  readonly matters: Record<string, { readonly readings: readonly ReadingUse[] }>;
}

/** What choosing a reading otherwise would change, by place: from what, to what. */
function changesUnder(reading: string, option: string, request: object): Record<string, readonly [unknown, unknown]> {
  const { matters } = evaluate({ asOf: "2025-06-30", ...request } as never) as never as Evaluated;
  const use = Object.values(matters)[0]?.readings.find(({ id }) => id === reading);
  const { changes } = use?.alternatives.find((each) => each.reading === option) ?? { changes: [] };
  return Object.fromEntries(changes.map(({ path, from, to }) => [path, [from, to]]));
}

describe("a revenue of exactly 5,000,000 yuan: 5 points, or 4 where the edge belongs to the band that it closes", () => {
  const scoring = { policy: "urumqi", matter: "scoring" };
  const [section] = describePolicy("urumqi").matters.find(({ id }) => id === "scoring")?.editions[0]?.sections ?? [];
  const most = section?.max as number;

  test("with nothing else known, the bounds of section and sheet move too", () => {
    const changes = changesUnder("uq.band-edge", "lower", { ...scoring, facts: { applicant: { revenue: 5_000_000 } } });
    expect(changes).toEqual({
      "score.atLeast": [5, 4],
      "score.atMost": [100, 99],
      "uq.s1.atLeast": [5, 4],
      "uq.s1.atMost": [most, most - 1],
      "uq.s1.4.score": [5, 4],
    });
  });

  test("between the edges nothing changes", () => {
    const facts = { applicant: { revenue: 4_999_999 } };
    expect(changesUnder("uq.band-edge", "lower", { ...scoring, facts })).toEqual({});
  });

  test("with the revenue not known nothing changes", () => {
    expect(changesUnder("uq.band-edge", "lower", { ...scoring, facts: {} })).toEqual({});
  });
});

test("money: both levels held and none paid come to 300,000, or to the higher sum alone", () => {
  const facts = {
    brand: { recognizedAs: ["municipal", "county"], awardsPaid: [] },
    fund: { planFiled: true, lines: [{ use: "hired-teachers", amount: 1 }] },
  };
  expect(changesUnder("uq.fund-stacking", "top-up", { policy: "urumqi", matter: "support-fund", facts })).toEqual({
    "subsidy.amount": [300_000, 200_000],
    "subsidy.ceiling": [300_000, 200_000],
    "uq.fund.amount/county.amount": [100_000, 0],
  });
});

test("days: five days of notice from a Wednesday, or five working days", () => {
  const facts = { notice: { publishedOn: "2025-06-18", objection: false } };
  expect(changesUnder("uq.notice-days", "working", { policy: "urumqi", matter: "public-notice", facts })).toEqual({
    "dates.lastDay": ["2025-06-23", "2025-06-25"],
    "dates.announceFrom": ["2025-06-24", "2025-06-26"],
  });
});

test("outcome and status: one of four faults found ends a brand's place in the library, or all four together", () => {
  const exit = { training: true, employment: false, competitiveness: false, recognition: false };
  const request = { policy: "baoji", matter: "library-review", facts: { exit } };
  expect(changesUnder("bj.exit-joined", "all", request)).toMatchObject({
    outcome: ["not-met", "met"],
    status: ["exit-proposed", "standing"],
    "bj.exit.training.outcome": ["not-met", "met"],
  });
});

test("a day that only one of two answers has", () => {
  const without: Answer = {
    outcome: "met",
    scope: "met",
    counted: [],
    criteria: [],
    status: undefined,
    score: undefined,
    subsidy: undefined,
    dates: {},
  };
  const known = { ...without, dates: { lastDay: "2025-06-21" } };
  expect(changesBetween(without, known)).toEqual([{ path: "dates.lastDay", from: null, to: "2025-06-21" }]);
  expect(changesBetween(known, without)).toEqual([{ path: "dates.lastDay", from: "2025-06-21", to: null }]);
});
