import { describe, expect, test } from "vitest";
import {
  allOf,
  anyAttested,
  anyOf,
  atLeast,
  atMost,
  attested,
  bilingual,
  cited,
  criterion,
  fact,
  hasAny,
  isOneOf,
  matter,
  meets,
  noted,
  people,
  percent,
  shareAtLeast,
} from "../../../src/authoring.ts";
import { asking, type Change, place } from "./asked.ts";

const total = fact("workforce.total", "人数", "people");
const trained = fact("workforce.trained", "受训人数", "trained");
const placed = fact("workforce.placed", "输出人数", "placed");
const hardship = fact("workforce.hardship", "困难群体", "hardship");
const insured = fact("workforce.insured", "参保人数", "insured");
const logo = fact("brand.logo", "标识", "logo");
const channels = fact("brand.channels", "宣传阵地", "channels");
const held = fact("brand.recognizedAs", "级别", "levels");

const least = (of: typeof total, number: number) =>
  atLeast(of, people(number, `${of.path.replace(".", "-")}-${number}`));
const changed = (name: string, from: unknown, to: number): Change => [`workforce.${name}`, from, to];
const facts = (named: Record<string, number>) =>
  Object.fromEntries(Object.entries(named).map(([name, number]) => [`workforce.${name}`, number]));

describe("of two ways the one that costs less", () => {
  const { way, short } = asking(anyOf(least(total, 200), least(hardship, 20)));
  const both = (total: number, hardship: number) => facts({ total, hardship });

  test.each([
    ["less of what it was", both(100, 15), [changed("hardship", 15, 20)]],
    ["less of what it was, the other way round", both(190, 10), [changed("total", 190, 200)]],
    ["as much: the first of the document", both(100, 10), [changed("total", 100, 200)]],
    // From nothing to twenty is twenty times, from one to two hundred 199 times.
    ["from nothing as from one", both(1, 0), [changed("hardship", 0, 20)]],
    ["met by one", both(200, 0), []],
  ])("%s", (_, given, expected) => {
    expect(way(given)).toEqual(expected);
    expect(short(given) ?? []).toEqual(expected);
  });

  test("a finding that turns counts as once as much", () => {
    const { way } = asking(anyOf(least(total, 200), attested(logo)));
    const found = (total: number) => ({ ...facts({ total }), "brand.logo": false });
    expect(way(found(101))).toEqual([changed("total", 101, 200)]);
    expect(way(found(100))).toEqual([changed("total", 100, 200)]);
    expect(way(found(99))).toEqual([["brand.logo", false, true]]);
  });

  test("a number that was not known counts from nothing", () => {
    const { way } = asking(anyOf(least(total, 2), least(hardship, 20)));
    // Two times one, or from eight to twenty: one and a half times.
    expect(way(facts({ hardship: 8 }))).toEqual([changed("hardship", 8, 20)]);
    expect(way(facts({ hardship: 6 }))).toEqual([changed("total", null, 2)]);
  });

  test("one fact far before two a little", () => {
    const { way } = asking(anyOf(allOf(least(total, 11), least(hardship, 11)), least(insured, 5_000)));
    expect(way(facts({ total: 10, hardship: 10, insured: 1 }))).toEqual([changed("insured", 1, 5_000)]);
  });
});

describe("several criteria at once", () => {
  test("by a fact that serves two of them", () => {
    const { way } = asking(anyAttested(logo, channels), anyOf(attested(channels), hasAny(held, "county")));
    expect(way({ "brand.logo": false, "brand.channels": false, "brand.recognizedAs": [] })).toEqual([
      ["brand.channels", false, true],
    ]);
  });

  test("of two figures for one fact the greater", () => {
    expect(asking(least(total, 100), least(total, 300), least(total, 200)).way(facts({ total: 50 }))).toEqual([
      changed("total", 50, 300),
    ]);
  });

  test("a share of a whole that must grow as well", () => {
    const { way } = asking(shareAtLeast(trained, total, percent(50)), least(total, 300));
    expect(way(facts({ trained: 60, total: 100 }))).toEqual([changed("trained", 60, 150), changed("total", 100, 300)]);
    expect(way(facts({ trained: 60, total: 300 }))).toEqual([changed("trained", 60, 150)]);
    expect(way(facts({ trained: 150, total: 299 }))).toEqual([changed("total", 299, 300)]);
  });

  test("with a criterion that a change breaks: a share that was reached", () => {
    const { way } = asking(least(total, 300), shareAtLeast(trained, total, percent(50)));
    expect(way(facts({ trained: 100, total: 200 }))).toEqual([
      changed("total", 200, 300),
      changed("trained", 100, 150),
    ]);
  });

  test("in the order of the document, whatever is found first", () => {
    const { way } = asking(least(insured, 5), attested(logo), least(hardship, 4), attested(channels));
    expect(way({ ...facts({ insured: 0, hardship: 0 }), "brand.logo": false, "brand.channels": false })).toEqual([
      changed("insured", 0, 5),
      ["brand.logo", false, true],
      changed("hardship", 0, 4),
      ["brand.channels", false, true],
    ]);
  });

  test("of which one has no way: it alone is named", () => {
    const kind = fact("applicant.kind", "主体类型", "kind");
    const { way } = asking(least(total, 5), isOneOf(kind, "enterprise"), attested(logo));
    expect(way({})).toEqual({ blocked: ["dm.2"] });
    expect(way({ "applicant.kind": "enterprise" })).toEqual([changed("total", null, 5), ["brand.logo", null, true]]);
  });
});

describe("no part exceeds its whole", () => {
  test("a whole that the part comes to exceed rises with it", () => {
    const { way, short } = asking(least(trained, 10));
    const expected = [changed("trained", 3, 10), changed("total", 5, 10)];
    expect(way(facts({ trained: 3, total: 5 }))).toEqual(expected);
    expect(short(facts({ trained: 3, total: 5 }))).toEqual(expected);
    expect(way(facts({ trained: 3, total: 10 }))).toEqual([changed("trained", 3, 10)]);
    expect(way(facts({ trained: 3 }))).toEqual([changed("trained", 3, 10)]);
  });

  test("nor its whole's whole", () => {
    const employed = fact("training.employedPassed", "就业人数", "employed");
    const { way } = asking(atLeast(employed, people(10)));
    const group = (employedPassed: number, passed: number, trainees: number) => ({
      "training.employedPassed": employedPassed,
      "training.passed": passed,
      "training.trainees": trainees,
    });
    expect(way(group(3, 4, 5))).toEqual([
      ["training.employedPassed", 3, 10],
      ["training.trainees", 5, 10],
      ["training.passed", 4, 10],
    ]);
    expect(way(group(3, 4, 12))).toEqual([
      ["training.employedPassed", 3, 10],
      ["training.passed", 4, 10],
    ]);
  });

  test("and another part's share of the whole that rose is made up for", () => {
    const { way } = asking(least(placed, 20), shareAtLeast(trained, total, percent(50)));
    expect(way(facts({ placed: 5, trained: 5, total: 10 }))).toEqual([
      changed("placed", 5, 20),
      changed("trained", 5, 10),
      changed("total", 10, 20),
    ]);
  });
});

describe("a condition inside another", () => {
  const words = bilingual("某事", "a thing");
  const other = matter("other", {
    kind: "eligibility",
    question: words,
    criteria: [
      criterion("dm.other.1", { topic: "one", cite: place, require: attested(logo) }),
      criterion("dm.other.2", { topic: "two", cite: place, require: attested(channels), binding: false }),
      criterion("dm.other.3", { topic: "three", cite: place, require: allOf(least(total, 5), attested(channels)) }),
    ],
  });

  test.each([
    ["all of several", allOf(attested(logo), least(total, 5)), [["brand.logo", false, true], changed("total", 1, 5)]],
    ["what a notice speaks of", noted(attested(logo), "source-gap", least(total, 5)), [changed("total", 1, 5)]],
    ["what is cited elsewhere", cited(place, least(total, 5)), [changed("total", 1, 5)]],
    [
      "the binding criteria of another matter",
      meets(other),
      [["brand.logo", false, true], changed("total", 1, 5), ["brand.channels", false, true]],
    ],
  ])("%s", (_, condition, expected) => {
    const { way, short } = asking(condition);
    const given = { ...facts({ total: 1 }), "brand.logo": false, "brand.channels": false };
    expect(way(given)).toEqual(expected);
    expect(short(given)).toEqual(expected);
  });
});

describe("conditions of which each could be met, but not all at once", () => {
  const { way } = asking(least(total, 10), atMost(total, people(5, "limit")));

  test.each([
    ["the one that is not met stands in the way", facts({ total: 3 }), ["dm.1"]],
    ["those that are open do", {}, ["dm.1", "dm.2"]],
  ])("%s", (_, given, blocked) => {
    expect(way(given)).toEqual({ blocked });
  });
});
