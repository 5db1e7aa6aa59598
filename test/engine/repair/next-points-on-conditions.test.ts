import { describe, expect, test } from "vitest";
import {
  anyAttested,
  atLeast,
  attested,
  bilingual,
  chooseTerm,
  fact,
  given,
  greater,
  hasNone,
  lesser,
  levels,
  minus,
  people,
  percent,
  perEach,
  perFull,
  plus,
  points,
  reading,
  shareAtLeast,
} from "../../../src/authoring.ts";
import { type Change, type Given, scoring } from "./asked.ts";

const words = bilingual("某事", "a thing");
const total = fact("workforce.total", "人数", "people");
const trained = fact("workforce.trained", "受训人数", "trained");
const hardship = fact("workforce.hardship", "困难群体", "hardship");
const logo = fact("brand.logo", "标识", "logo");
const held = fact("brand.recognizedAs", "已获认定级别", "recognitions held", levels);
const channels = fact("brand.channels", "宣传阵地", "channels");

const totalTo = (from: unknown, to: number): Change => ["workforce.total", from, to];
const logoTo: Change = ["brand.logo", false, true];
const of = (total: number, others: Given = {}): Given => ({ "workforce.total": total, ...others });

describe("points on a condition", () => {
  test.each([
    ["are gained by what meets it", given(attested(logo), points(3)), { "brand.logo": false }, [3, logoTo]],
    ["are there already", given(attested(logo), points(3)), { "brand.logo": true }, undefined],
    ["are not settled", given(attested(logo), points(3)), {}, undefined],
    [
      "need all that it asks",
      given(attested(logo, channels), points(3)),
      { "brand.logo": false, "brand.channels": false },
      [3, logoTo, ["brand.channels", false, true]],
    ],
    [
      "need one where one is enough",
      given(anyAttested(logo, channels), points(3)),
      { "brand.logo": false, "brand.channels": false },
      [3, logoTo],
    ],
    // Lists gain entries; nobody is told to give up what they hold.
    [
      "are not gained by giving something up",
      given(hasNone(held, "county"), points(3)),
      { "brand.recognizedAs": ["county"] },
      undefined,
    ],
  ])("%s", (_, term, facts, expected) => {
    expect(scoring(term).next(facts as Given)).toEqual(expected);
  });

  test("may be what meets it, and need no more", () => {
    const { next } = scoring(
      given(atLeast(total, people(300, "least")), perFull(people(50, "every"), points(1), total)),
    );
    expect(next(of(280))).toEqual([6, totalTo(280, 300)]);
    expect(next(of(300))).toEqual([1, totalTo(300, 350)]);
  });

  test("grow beyond it, where meeting it gains nothing yet", () => {
    const { next } = scoring(given(attested(logo), perFull(people(50), points(1), total)));
    expect(next(of(20, { "brand.logo": false }))).toEqual([1, logoTo, totalTo(20, 50)]);
    expect(next(of(70, { "brand.logo": false }))).toEqual([1, logoTo]);
  });

  test("mend it where growing breaks it", () => {
    const { next } = scoring(
      given(shareAtLeast(trained, total, percent(50)), perFull(people(10, "every"), points(1), total)),
    );
    const trainedTo = (from: number, to: number): Change => ["workforce.trained", from, to];
    expect(next(of(10, { "workforce.trained": 5 }))).toEqual([1, trainedTo(5, 10), totalTo(10, 20)]);
    expect(next(of(10, { "workforce.trained": 10 }))).toEqual([1, totalTo(10, 20)]);
  });
});

describe("points put together", () => {
  const each = (of: typeof total, name: string) => perEach(points(1, name), of);

  test("grow by the part that takes less", () => {
    const { next } = scoring(plus(each(total, "total"), given(attested(logo), points(1, "logo"))));
    expect(next(of(10, { "brand.logo": false }))).toEqual([1, totalTo(10, 11)]);
    // From one to two is as much as a finding, and stands first; from nothing, too.
    expect(next(of(1, { "brand.logo": false }))).toEqual([1, totalTo(1, 2)]);
    const reversed = scoring(plus(given(attested(logo), points(1, "logo")), each(total, "total")));
    expect(reversed.next(of(1, { "brand.logo": false }))).toEqual([1, logoTo]);
  });

  test("stop at a cap, and grow up to it", () => {
    const { next } = scoring(lesser(points(3, "cap"), perEach(points(2, "each"), total)));
    expect(next(of(0))).toEqual([2, totalTo(0, 1)]);
    expect(next(of(1))).toEqual([1, totalTo(1, 2)]);
    expect(next(of(2))).toBeUndefined();
  });

  test("of the lesser of two, the lesser grows", () => {
    const { next } = scoring(lesser(each(total, "total"), each(hardship, "hardship")));
    expect(next(of(5, { "workforce.hardship": 3 }))).toEqual([1, ["workforce.hardship", 3, 4]]);
  });

  test("of the greater of two, the one that gains", () => {
    const { next } = scoring(
      greater(given(attested(logo), points(1, "logo")), given(attested(channels), points(3, "channels"))),
    );
    expect(next({ "brand.logo": false, "brand.channels": false })).toEqual([1, logoTo]);
    expect(next({ "brand.logo": true, "brand.channels": false })).toEqual([2, ["brand.channels", false, true]]);
    expect(next({ "brand.logo": false, "brand.channels": true })).toBeUndefined();
  });

  test("under a reading, by what it counts", () => {
    const base = reading("dm.base", {
      place: words,
      options: { total: words, hardship: words },
      default: "total",
      grounds: words,
    });
    const { next } = scoring(
      chooseTerm("points", base, { total: each(total, "total"), hardship: each(hardship, "hardship") }),
    );
    const facts = of(5, { "workforce.hardship": 3 });
    expect(next(facts)).toEqual([1, totalTo(5, 6)]);
    expect(next(facts, { "dm.base": "hardship" })).toEqual([1, ["workforce.hardship", 3, 4]]);
  });

  test("by what is left, by no growth of what is taken", () => {
    expect(scoring(minus(points(5, "all"), each(total, "total"))).next(of(3))).toBeUndefined();
  });
});
