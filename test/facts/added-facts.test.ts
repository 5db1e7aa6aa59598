import { describe, expect, test } from "vitest";
import { fact, ownFact } from "../../src/facts/fact.ts";
import { factTable, libraryFacts } from "../../src/facts/fact-table.ts";
import { allFacts, type FactGroup, factTree, type RecordPlan } from "../../src/facts/fact-tree.ts";
import {
  boolean,
  choice,
  count,
  date,
  dateOrNever,
  list,
  money,
  percentUpTo,
  place,
  pointsUpTo,
  records,
  text,
  year,
} from "../../src/facts/fact-type.ts";
import { factPaths } from "../../src/facts/fact-types.ts";
import { levels, tiers } from "../../src/facts/options.ts";
import { factReader } from "../../src/facts/reader.ts";

describe("a fact of one's own", () => {
  test("is labelled and frozen, as one of the library is", () => {
    const options = { day: { zh: "日制", en: "by day" } };
    const own = ownFact("demo.rooms", count("places"), "教室数", "classrooms", options);
    const label = { zh: "教室数", en: "classrooms" };
    expect(own).toEqual({ kind: "fact", path: "demo.rooms", type: count("places"), unit: "places", label, options });
    const known = fact("workforce.total", "从业人员数", "workforce");
    expect(known).toMatchObject({ kind: "fact", path: "workforce.total", unit: "people", options: null });
    expect(known).toMatchObject({ label: { zh: "从业人员数", en: "workforce" }, type: count("people") });
    expect(ownFact("demo.film", boolean, "拍摄", "film").options).toBeNull();
    for (const each of [own, own.label, known, known.label]) expect(Object.isFrozen(each)).toBe(true);
  });

  test.each(["demo.film", "demo.film.long", "dEMO.filmShown", "a.b"])("may stand at %s", (path) => {
    expect(ownFact(path, boolean, "甲", "a").path).toBe(path);
  });

  test.each([
    "film",
    "Demo.film",
    "demo.Film",
    "demo.",
    ".film",
    "demo..film",
    "demo.film.",
    "demo.film1",
    "demo film.a",
    " demo.film",
    "demo.film ",
  ])("can't stand at “%s”", (path) =>
    expect(() => ownFact(path, boolean, "甲", "a")).toThrow(
      `“${path}” is no path of a fact: a group and a name are expected here.`,
    ),
  );
});

describe("facts beside those of the library", () => {
  const film = ownFact("demo.film", boolean, "拍摄", "film");
  const rooms = ownFact("demo.rooms", count("places"), "教室", "rooms");

  test("come after them, in their order", () => {
    const { paths, types } = factTable([rooms, film]);
    expect(paths).toEqual([...factPaths, "demo.rooms", "demo.film"]);
    expect([types["demo.rooms"], types["demo.film"]]).toEqual([count("places"), boolean]);
    expect(types["workforce.total"]).toEqual(count("people"));
    expect(factTable([])).toBe(libraryFacts);
    expect(libraryFacts.paths).toBe(factPaths);
  });

  test("are not declared twice", () => {
    expect(() => factTable([film, film])).toThrow("The fact “demo.film” is declared twice.");
    expect(() => factTable([ownFact("workforce.total", count("people"), "甲", "a")])).toThrow("is declared twice");
  });

  test.each([
    [["demo.film", "demo.film.long"], "demo.film.long", "demo.film"],
    [["demo.film.long", "demo.film"], "demo.film", "demo.film.long"],
    [["brand.name.short"], "brand.name.short", "brand.name"],
    [["review.findings"], "review.findings", "review.findings.training"],
  ])("do not lie inside one another: %j", (paths, path, beside) => {
    const facts = paths.map((each) => ownFact(each, boolean, "甲", "a"));
    const told = `The fact “${path}” can't stand beside “${beside}”: one lies inside the other.`;
    expect(() => factTable(facts)).toThrow(told);
  });

  test("may begin alike", () => {
    expect(factTable([film, ownFact("demo.films", boolean, "甲", "a")]).paths.slice(-2)).toEqual([
      "demo.film",
      "demo.films",
    ]);
  });

  test("are read as they are, by the same place in the list", () => {
    const table = factTable([film, rooms]);
    const used = table.paths.map((path) => path !== "demo.film");
    const found = factReader(table)({ demo: { film: false, rooms: 3 }, workforce: { total: 5 } }, 2025, used);
    const at = (path: string) => found?.slots[table.paths.indexOf(path)];
    expect([at("demo.film"), at("demo.rooms"), at("workforce.total")]).toEqual([false, 3, 5]);
    expect(found?.slots).toHaveLength(table.paths.length);
    expect(found?.ignored).toEqual(["demo.film"]);
    expect(factReader()({ demo: { film: false } }, 2025, used)).toBeUndefined();
  });
});

test("facts as requests nest them", () => {
  const types = { "a.b": boolean, "a.c.d": text, e: records({ "f.g": money, h: year }, ["h"]) };
  const tree = factTree(["a.b", "a.c.d", "e"], types);
  const child = (group: unknown, key: string) => (group as FactGroup).children.get(key);
  expect([...tree.children.keys()]).toEqual(["a", "e"]);
  expect(tree.kind).toBe("group");
  expect(child(child(tree, "a"), "b")).toEqual({ kind: "leaf", path: "a.b", index: 0, type: boolean, plan: null });
  expect(child(child(child(tree, "a"), "c"), "d")).toMatchObject({ kind: "leaf", path: "a.c.d", index: 1, type: text });
  const listed = child(tree, "e") as unknown as { index: number; plan: () => RecordPlan };
  expect(listed.index).toBe(2);
  const { tree: fields, ...plan } = listed.plan();
  expect(plan).toEqual({
    size: 2,
    required: [1],
    requiredKeys: ["h"],
    pairs: { parts: [], wholes: [] },
    checkedPairs: [],
    checkedBreakdowns: [],
    checkedSeries: [],
    consistency: { breakdowns: [], series: [] },
    year: -1,
    money: 0,
  });
  expect(child(child(fields, "f"), "g")).toMatchObject({ kind: "leaf", path: "f.g", index: 0, type: money });
  expect(child(fields, "h")).toMatchObject({ kind: "leaf", path: "h", index: 1, type: year, plan: null });
  expect(child(child(allFacts(), "workforce"), "total")).toMatchObject({ path: "workforce.total" });
});

test("the kinds of facts", () => {
  expect([text, place, boolean, money, date, dateOrNever, year]).toEqual([
    { kind: "text", unit: null },
    { kind: "place", unit: null },
    { kind: "boolean", unit: null },
    { kind: "money", unit: "yuan" },
    { kind: "date", unit: "day", never: false },
    { kind: "date", unit: "day", never: true },
    { kind: "year", unit: "year" },
  ]);
  expect([percentUpTo(60), pointsUpTo(4), choice("a", "b"), list(text)]).toEqual([
    { kind: "percent", unit: "percent", most: 60 },
    { kind: "points", unit: "points", most: 4 },
    { kind: "choice", unit: null, options: ["a", "b"] },
    { kind: "list", unit: null, of: text },
  ]);
  expect(records({ use: text })).toEqual({ kind: "records", unit: null, fields: { use: text }, required: [] });
});

test("levels and tiers by their names in the documents", () => {
  expect(levels).toEqual({
    county: { zh: "县（区、旗）级", en: "county or district" },
    municipal: { zh: "市级", en: "municipal" },
    provincial: { zh: "省（自治区）级", en: "provincial or autonomous-region" },
    national: { zh: "国家级", en: "national" },
  });
  expect(tiers).toEqual({
    national: { zh: "国家层级", en: "national" },
    provincial: { zh: "省部层级", en: "provincial or ministerial" },
    local: { zh: "地市县层级", en: "city or county" },
  });
});
