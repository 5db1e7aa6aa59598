import { describe, expect, test } from "vitest";
import {
  bands,
  bilingual,
  fact,
  from,
  is,
  lesser,
  people,
  perEach,
  perFull,
  points,
  reading,
  series,
  type Term,
  yuan,
} from "../../../src/authoring.ts";
import { type Change, scoring } from "./asked.ts";

const words = bilingual("某事", "a thing");
const total = fact("workforce.total", "人数", "people");
const revenue = fact("applicant.revenue", "营业收入", "revenue");

/** Is the edge itself in the band? */
const edge = reading("dm.edge", {
  place: words,
  options: { upper: words, lower: words },
  default: "lower",
  grounds: words,
});
const totalTo = (from: unknown, to: number): Change => ["workforce.total", from, to];

/** Points by a number of people, held against what the next ones need. */
function holds(term: Term<"points">, rows: readonly (readonly [now: number | null, points?: number, to?: number])[]) {
  const { next } = scoring(term);
  const named = rows.map(([now, points, to]) => ({ now, points, to }));
  test.each(named)("$now people: $points more points at $to", ({ now, points, to }) => {
    const expected = points === undefined || to === undefined ? undefined : [points, totalTo(now, to)];
    expect(next({ "workforce.total": now })).toEqual(expected);
  });
}

describe("points for each", () => {
  holds(perEach(points(2), total), [[4, 2, 5], [0, 2, 1], [1_000_000_000], [null]]);
});

describe("points for every full fifty", () => {
  holds(perFull(people(50, "every"), points(0.5), total), [
    [0, 0.5, 50],
    [49, 0.5, 50],
    [50, 0.5, 100],
    [70, 0.5, 100],
    [1_000_000_000],
    [null],
  ]);
});

describe("points by bands", () => {
  holds(
    bands(
      total,
      series(people, [
        [100, 1],
        [200, 1],
        [300, 4],
      ]),
    ),
    [[0, 1, 100], [99, 1, 100], [100, 3, 300], [250, 3, 300], [299, 3, 300], [300], [null]],
  );
});

describe("points by bands of which one begins above its edge", () => {
  const edged = bands(
    total,
    series(
      people,
      [
        [100, 1],
        [200, 2],
      ],
      is(edge, "upper"),
    ),
  );
  holds(edged, [[99, 1, 100], [199, 1, 201], [200, 1, 201], [201]]);

  test("or at it, under another reading", () => {
    const { next } = scoring(edged);
    expect(next({ "workforce.total": 199 }, { "dm.edge": "upper" })).toEqual([1, totalTo(199, 200)]);
    expect(next({ "workforce.total": 200 }, { "dm.edge": "upper" })).toBeUndefined();
  });
});

describe("points by bands and for more beyond, up to a cap", () => {
  // Ten from three hundred, two more for each two hundred that have begun above it, fourteen at most.
  const onward = {
    above: people(300, "above"),
    step: people(200, "step"),
    points: points(2, "more"),
    cap: points(14, "cap"),
  };
  holds(
    bands(
      total,
      series(people, [
        [100, 5],
        [300, 10],
      ]),
      onward,
    ),
    [[0, 5, 100], [100, 5, 300], [299, 5, 300], [300, 2, 301], [301, 2, 501], [500, 2, 501], [501], [701]],
  );
});

describe("points for more beyond an edge that lies above the last band", () => {
  const onward = {
    above: people(500, "above"),
    step: people(100, "step"),
    points: points(1, "more"),
    cap: points(20, "cap"),
  };
  holds(bands(total, series(people, [[100, 5]]), onward), [
    [99, 5, 100],
    [100, 1, 501],
    [500, 1, 501],
    [501, 1, 601],
  ]);
});

describe("money", () => {
  const { next } = scoring(
    bands(revenue, [
      from(yuan(50.5, "first"), points(1, "one")),
      from(yuan(99, "second"), points(2, "two"), is(edge, "upper")),
    ]),
  );

  test.each([
    [50.49, [1, ["applicant.revenue", 50.49, 50.5]]],
    [50.5, [1, ["applicant.revenue", 50.5, 99.01]]],
    [99, [1, ["applicant.revenue", 99, 99.01]]],
    [99.01, undefined],
  ])("rises to the fen: %s", (now, expected) => {
    expect(next({ "applicant.revenue": now })).toEqual(expected);
  });

  test("goes up to a trillion and no further", () => {
    const most = yuan(1_000_000_000_000, "edge");
    const at = scoring(bands(revenue, [from(most, points(1, "one"))]));
    expect(at.next({ "applicant.revenue": 7 })).toEqual([1, ["applicant.revenue", 7, 1_000_000_000_000]]);
    const above = scoring(bands(revenue, [from(most, points(1, "one"), is(edge, "upper"))]));
    expect(above.next({ "applicant.revenue": 7 })).toBeUndefined();
  });
});

describe("an assessor's points", () => {
  const { next } = scoring(fact("assessor.supportMoney", "支持资金", "support money"));
  const support = fact("assessor.supportMoney", "支持资金", "support money");
  const capped = scoring(lesser(support, points(2, "cap")));
  test.each([0, 1, 2.5, 3, null])("are not the applicant's to change, bare or capped: %s", (now) => {
    expect(next({ "assessor.supportMoney": now })).toBeUndefined();
    expect(capped.next({ "assessor.supportMoney": now })).toBeUndefined();
  });
});
