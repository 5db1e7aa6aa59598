import { describe, expect, test } from "vitest";
import {
  allOf,
  anyOf,
  applies,
  asOf,
  atLeast,
  atMost,
  attested,
  bilingual,
  chooseBy,
  cited,
  dueOn,
  fact,
  firstDayAfter,
  isOneOf,
  lastDayOf,
  noted,
  noticePeriod,
  onDay,
  people,
  reading,
  within,
  years,
} from "../../../src/authoring.ts";
import { asking, place } from "./asked.ts";

const lost = fact("applicant.recognitionLostOn", "取消日期", "lost on");
const formed = fact("brand.formedOn", "形成日期", "formed on");
const submitted = fact("materials.submittedOn", "报送日期", "submitted on");
const kind = fact("applicant.kind", "主体类型", "kind");
const logo = fact("brand.logo", "标识", "logo");
const bar = atLeast(asOf, firstDayAfter(years(5, "bar"), lost));
const old = atLeast(asOf, lastDayOf(years(2, "age"), formed));
const on = (day: string) => atLeast(asOf, onDay(day));
const given = { "applicant.recognitionLostOn": "2022-03-15", "brand.formedOn": "2024-05-20" };
// Five years after 15 March 2022 and the day after; two years after 20 May 2024.
const [barEnds, oldEnough] = ["2027-03-16", "2026-05-20"];

describe("the day until which nothing helps", () => {
  test.each([
    ["the end of a bar", [bar], barEnds],
    ["the day on which an age is reached", [old], oldEnough],
    ["a day that is printed", [on("2025-07-01")], "2025-07-01"],
    ["of two that are both needed, the later", [allOf(bar, old)], barEnds],
    ["the same in another order", [allOf(old, bar)], barEnds],
    ["of two of which one is enough, the earlier", [anyOf(bar, old)], oldEnough],
    ["the same the other way round", [anyOf(old, bar)], oldEnough],
    ["of two of which one never ends, the other", [anyOf(atMost(asOf, onDay("2020-01-01")), old)], oldEnough],
    ["of what bears on the applicant", [applies(attested(logo), bar)], barEnds],
    ["of what is cited elsewhere", [cited(place, bar)], barEnds],
    ["of what a notice speaks of", [noted(attested(logo), "source-gap", bar)], barEnds],
    ["of what is due already", [dueOn("2025-06-30", bar)], barEnds],
    ["of the case that a fact tells", [chooseBy(logo, { true: bar, false: old })], barEnds],
  ])("is %s", (_, [condition], expected) => {
    const { way } = asking(condition as never);
    expect(way({ ...given, "brand.logo": true })).toEqual({ blocked: ["dm.1"], until: expected });
  });

  test("is the latest of all criteria, and has gone by on its own day", () => {
    const { way } = asking(old, bar);
    expect(way(given)).toEqual({ blocked: ["dm.1", "dm.2"], until: barEnds });
    expect(way(given, "2026-05-20")).toEqual({ blocked: ["dm.2"], until: barEnds });
    expect(way(given, "2027-03-15")).toEqual({ blocked: ["dm.2"], until: barEnds });
    expect(way(given, barEnds)).toEqual([]);
  });

  test("says nothing of what a change can meet", () => {
    const facts = { ...given, "brand.logo": false };
    expect(asking(attested(logo), bar).way(facts)).toEqual({ blocked: ["dm.2"], until: barEnds });
    expect(asking(allOf(attested(logo), bar)).way(facts)).toEqual({ blocked: ["dm.1"], until: barEnds });
    expect(asking(attested(logo), bar).way(facts, barEnds)).toEqual([["brand.logo", false, true]]);
  });
});

describe("no day is told", () => {
  const deadline = atMost(asOf, onDay("2025-06-29"));
  test.each([
    ["where a deadline has passed", [deadline]],
    ["where the day from which a period runs is not known", [atLeast(asOf, lastDayOf(years(1), submitted))]],
    ["where one criterion fails for good", [bar, isOneOf(kind, "enterprise")]],
    ["where one part of a criterion fails for good", [allOf(bar, isOneOf(kind, "enterprise"))]],
    ["where a day of the applicant's is too late", [atMost(formed, onDay("2020-01-01"))]],
    ["where a day of the applicant's is too early", [atLeast(formed, onDay("2024-06-01"))]],
    ["where no way of several ends", [anyOf(deadline, isOneOf(kind, "enterprise"))]],
  ])("%s", (_, conditions) => {
    const found = asking(...conditions).way({ ...given, "applicant.kind": "non-market-body" });
    expect(found).toHaveProperty("blocked");
    expect(found).not.toHaveProperty("until");
  });

  test("of what is only not known: it may turn out well", () => {
    expect(asking(bar, isOneOf(kind, "enterprise")).way(given)).toEqual({ blocked: ["dm.1", "dm.2"], until: barEnds });
  });

  test("where nothing is known at all", () => {
    expect(asking(bar).way({})).toEqual({ blocked: ["dm.1"] });
  });
});

describe("of one record of a list", () => {
  const brands = fact("dual.trainingBrands", "培训品牌", "training brands");
  const trainees = fact("training.trainees", "培训人数", "trainees");
  const year = fact("training.level", "级别", "level");
  const asked = asking(
    within(
      brands,
      "training",
      chooseBy(year, { "autonomous-region": bar, "league-city": old, county: atLeast(trainees, people(5)) }),
    ),
  );
  const of = (...levels: readonly string[]) => ({
    ...given,
    "dual.trainingBrands": levels.map((level) => ({ level })),
  });

  test("the first day on which any does", () => {
    expect(asked.way(of("autonomous-region", "league-city"))).toEqual({ blocked: ["dm.1"], until: oldEnough });
    expect(asked.way(of("autonomous-region", "autonomous-region"))).toEqual({ blocked: ["dm.1"], until: barEnds });
  });

  test("none where one can be changed, or where there is none", () => {
    expect(asked.way(of("autonomous-region", "county"))).toEqual([["dual.trainingBrands[1].trainees", null, 5]]);
    expect(asked.way(of())).toEqual({ blocked: ["dm.1"] });
  });

  test("of the group where no list is given", () => {
    expect(asked.way({ ...given, "training.level": "league-city" })).toEqual({ blocked: ["dm.1"], until: oldEnough });
  });
});

describe("a notice", () => {
  const words = bilingual("某事", "a thing");
  const notice = noticePeriod({
    publishedOn: fact("notice.publishedOn", "公示日期", "published on"),
    objection: fact("notice.objection", "有异议", "objection"),
    holidays: fact("notice.holidays", "节假日", "holidays"),
    makeUpWorkdays: fact("notice.makeUpWorkdays", "调休", "make-up workdays"),
    period: { kind: "figure", unit: "days", value: 5, name: null },
    counting: reading("dm.counting", {
      place: words,
      options: { calendar: words, working: words },
      default: "calendar",
      grounds: words,
    }),
    firstDay: reading("dm.first", {
      place: words,
      options: { excluded: words, included: words },
      default: "excluded",
      grounds: words,
    }),
    lastDay: reading("dm.last", {
      place: words,
      options: { rolls: words, stays: words },
      default: "rolls",
      grounds: words,
    }),
  });
  const { way, short } = asking(notice);
  const facts = (objection: unknown) => ({ "notice.publishedOn": "2025-06-16", "notice.objection": objection });
  const settled = (from: unknown) => [["notice.objection", from, false]];

  test("that runs ends the day after its last one", () => {
    // Five days after the sixteenth are a Saturday: the notice runs to Monday the 23rd.
    for (const objection of [true, false, null])
      expect(way(facts(objection), "2025-06-23")).toEqual({ blocked: ["dm.1"], until: "2025-06-24" });
    expect(short(facts(true), "2025-06-23")).toBeUndefined();
  });

  test("that is over is met where no objection stands", () => {
    expect(way(facts(true), "2025-06-24")).toEqual(settled(true));
    expect(way(facts(null), "2025-06-24")).toEqual(settled(null));
    expect(way(facts(false), "2025-06-24")).toEqual([]);
    expect(short(facts(true), "2025-06-24")).toEqual(settled(true));
  });

  test("that was not published has no end", () => {
    expect(way({ "notice.objection": false })).toEqual({ blocked: ["dm.1"] });
  });
});
