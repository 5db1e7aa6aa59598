import { describe, expect, test } from "vitest";
import {
  applies,
  atLeast,
  attested,
  bilingual,
  choose,
  chooseBy,
  chooseByPlace,
  chooseTerm,
  classifiedBy,
  column,
  consecutiveYears,
  dueOn,
  fact,
  given,
  is,
  lacksFigure,
  noFigure,
  people,
  reading,
  stated,
  years,
} from "../../../src/authoring.ts";
import { asking, type Change } from "./asked.ts";

const words = bilingual("某事", "a thing");
const total = fact("workforce.total", "人数", "people");
const hardship = fact("workforce.hardship", "困难群体", "hardship");
const logo = fact("brand.logo", "标识", "logo");
const place = fact("brand.place", "所在地", "place");
const level = fact("training.level", "级别", "level");
const least = (of: typeof total, number: number) => atLeast(of, people(number, `least-${number}`));
const totalTo = (from: unknown, to: number): Change => ["workforce.total", from, to];
const blocked = { blocked: ["dm.1"] };

describe("a case that a fact tells", () => {
  const { way, short } = asking(
    chooseBy(level, { "autonomous-region": least(total, 300), "league-city": least(hardship, 20), county: null }),
  );
  const facts = (told: string | null, total: number | null, hardship: number | null) => ({
    "training.level": told,
    "workforce.total": total,
    "workforce.hardship": hardship,
  });

  test("asks what it asks, and of another case nothing", () => {
    expect(way(facts("autonomous-region", 100, 1))).toEqual([totalTo(100, 300)]);
    expect(short(facts("autonomous-region", 100, 1))).toEqual([totalTo(100, 300)]);
    expect(way(facts("league-city", 100, 10))).toEqual([["workforce.hardship", 10, 20]]);
    expect(short(facts("league-city", 100, 10))).toEqual([["workforce.hardship", 10, 20]]);
  });

  test("that asks nothing is neither met nor in the way", () => {
    expect(way(facts("county", 1, 1))).toEqual({ blocked: [] });
  });

  test("where it is not known: what every case asks", () => {
    const both = chooseBy(level, {
      "autonomous-region": least(total, 300),
      "league-city": least(hardship, 20),
      county: least(total, 100),
    });
    expect(asking(both).way(facts(null, 50, 10))).toEqual([totalTo(50, 300), ["workforce.hardship", 10, 20]]);
    // One case does not bear: the outcome would not be the same in each.
    expect(way(facts(null, 50, 10))).toEqual(blocked);
  });
});

describe("a case that a place tells", () => {
  const city = { name: bilingual("示例市", "Demo City"), code: "9901", names: ["示例市"] };
  const area = (name: string, code: string) => ({ name: bilingual(name, name), code, names: [name] });
  const asked = asking(
    chooseByPlace(place, city, [
      { areas: [area("甲县", "990101"), area("乙县", "990102")], condition: least(total, 300) },
      { areas: [area("丙县", "990103")], condition: least(hardship, 20) },
    ]),
  );
  const facts = (told: string | null) => ({ "brand.place": told, "workforce.total": 100, "workforce.hardship": 10 });

  test.each([
    ["甲县", [totalTo(100, 300)]],
    ["乙县", [totalTo(100, 300)]],
    ["丙县", [["workforce.hardship", 10, 20]]],
  ])("asks what it asks: %s", (told, expected) => {
    expect(asked.way(facts(told))).toEqual(expected);
    expect(asked.short(facts(told))).toEqual(expected);
  });

  test("has no way where the place is not known, or not told apart", () => {
    expect(asked.way(facts(null))).toEqual(blocked);
    expect(asked.way(facts("示例市"))).toEqual(blocked);
    expect(asked.way(facts("某某县"))).toEqual(blocked);
  });
});

describe("a case that a reading tells", () => {
  const base = reading("dm.base", {
    place: words,
    options: { total: words, hardship: words },
    default: "total",
    grounds: words,
  });
  const facts = { "workforce.total": 100, "workforce.hardship": 10 };

  test("asks what it asks", () => {
    const { way, short } = asking(choose(base, { total: least(total, 300), hardship: least(hardship, 20) }));
    expect(way(facts)).toEqual([totalTo(100, 300)]);
    expect(short(facts)).toEqual([totalTo(100, 300)]);
    const readings = { "dm.base": "hardship" };
    expect(way(facts, "2025-06-30", readings)).toEqual([["workforce.hardship", 10, 20]]);
    expect(short(facts, "2025-06-30", readings)).toEqual([["workforce.hardship", 10, 20]]);
  });

  test("and so does a bound", () => {
    const bound = chooseTerm("people", base, { total: people(200, "total"), hardship: people(150, "hardship") });
    const { way } = asking(atLeast(total, bound));
    expect(way(facts)).toEqual([totalTo(100, 200)]);
    expect(way(facts, "2025-06-30", { "dm.base": "hardship" })).toEqual([totalTo(100, 150)]);
  });

  test("that does not bear is no reason to change anything", () => {
    const { way } = asking(applies(is(base, "hardship"), least(hardship, 20)), least(total, 200));
    expect(way(facts)).toEqual([totalTo(100, 200)]);
    expect(way(facts, "2025-06-30", { "dm.base": "hardship" })).toEqual([
      ["workforce.hardship", 10, 20],
      totalTo(100, 200),
    ]);
  });
});

describe("a condition that bears on some", () => {
  const { way, short } = asking(applies(attested(logo), least(total, 300)));

  test("is met by what it asks where it bears", () => {
    expect(way({ "brand.logo": true, "workforce.total": 5 })).toEqual([totalTo(5, 300)]);
    expect(short({ "brand.logo": true, "workforce.total": 5 })).toEqual([totalTo(5, 300)]);
  });

  test("asks nothing where it does not bear, and has no way where that is not known", () => {
    expect(way({ "brand.logo": false, "workforce.total": 5 })).toEqual({ blocked: [] });
    expect(way({ "workforce.total": 5 })).toEqual(blocked);
  });

  test("of a day to come is not asked before it, and then is", () => {
    const due = asking(dueOn("2025-12-31", least(total, 300)), attested(logo));
    const facts = { "workforce.total": 5, "brand.logo": false };
    const logoTo = ["brand.logo", false, true];
    expect(due.way(facts, "2025-12-30")).toEqual([logoTo]);
    expect(due.way(facts, "2025-12-31")).toEqual([totalTo(5, 300), logoTo]);
  });
});

describe("what no fact changes", () => {
  const field = fact("brand.field", "领域", "field");
  test.each([
    ["a class", classifiedBy(field)],
    ["whether anything is stated", stated(field)],
    ["whether a text gives a figure", lacksFigure(given(attested(logo), noFigure))],
  ])("%s", (_, condition) => {
    const { way, short } = asking(condition);
    expect(way({ "brand.logo": false })).toEqual(blocked);
    expect(short({ "brand.logo": false })).toBeUndefined();
  });
});

describe("a review year by year", () => {
  const reviews = fact("review.years", "年度复核", "reviews");
  const review = (run: number) =>
    asking(
      consecutiveYears({
        year: column(reviews, "year"),
        passed: column(reviews, "passed"),
        run: years(run),
        cured: null,
        statuses: { passed: "standing", latestFailed: "rectify", runFailed: "to-be-cancelled" },
      }),
    );
  const passed = (...results: readonly (boolean | null)[]) => ({
    "review.years": results.flatMap((passed, at) => (passed === null ? [] : [{ year: 2021 + at, passed }])),
  });
  const wasPassed = (year: number): Change => [`review.years[${year}].passed`, null, true];

  test.each([
    ["the latest that failed stays failed", 2, [true, true, false], blocked],
    ["a run that is over stays one", 2, [false, false, true], blocked],
    ["so does every failure where one is enough", 1, [false, true, true], blocked],
    ["a year without a review proves to have been passed", 2, [false, null, true], [wasPassed(2022)]],
    ["so does each of several", 2, [false, null, true, false, null, true], [wasPassed(2022), wasPassed(2025)]],
    ["but not where the latest failed", 2, [false, null, false], blocked],
    ["nothing where the latest passed", 2, [true, false, true], []],
  ])("%s", (_, run, results, expected) => {
    const { way, short } = review(run);
    expect(way(passed(...results), "2026-06-30")).toEqual(expected);
    // A criterion that is open falls short of nothing.
    expect(short(passed(...results), "2026-06-30")).toBeUndefined();
  });

  test("has no way where there was none", () => {
    expect(review(2).way({})).toEqual(blocked);
    expect(review(2).way({ "review.years": [] })).toEqual(blocked);
  });
});
