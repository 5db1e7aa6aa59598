import { describe, expect, test } from "vitest";
import type { Lexicon, Region, RegionKind } from "../../src/expressions/lexicon.ts";
import { beginsOrdinary, isOfficial, placeCodes, placesAt, reach } from "../../src/expressions/places-at.ts";
import { plainLexicon } from "../../src/naming/plain-lexicon.ts";

// A small country: a province 甲, its city 乙 with two counties, another province with a county of the same name.
const region = (name: string, code: string, kind: RegionKind): Region => ({ name, code, kind, full: name });
const regions = [
  region("甲省", "140000", "province"),
  region("甲", "140000", "abbreviation"),
  region("乙市", "140100", "prefecture"),
  region("丙县", "140121", "county"),
  region("丙县", "420121", "county"),
  region("丙", "140121", "county"),
  region("丁镇", "140121", "town"),
  region("戊山", "", "mountain"),
  region("己省", "420000", "province"),
  region("庚村", "140121", "area"),
];
const lexicon: Lexicon = {
  ...plainLexicon,
  places: (name) => {
    const found = regions.filter((region) => region.name === name);
    return found.length === 0 ? undefined : found;
  },
  longestPlace: 2,
  ordinary: (word) => word === "甲板工",
  praise: (word) => word === "好",
};
const ways = (text: string) =>
  placesAt(text, lexicon).map(({ end, places }) => `${end} ${places.map(({ code }) => code)}`);

describe("places at the head of a name", () => {
  test.each([
    ["none", "月嫂", []],
    ["one", "乙市月嫂", ["2 140100"]],
    ["one inside the other", "甲省乙市月嫂", ["4 140100"]],
    ["a county that two provinces have, alone", "丙县月嫂", ["2 140121,420121"]],
    ["that county by its province", "甲省丙县月嫂", ["4 140121"]],
    ["and by the other province", "己省丙县月嫂", ["4 420121"]],
    ["three of them", "甲省乙市丙县月嫂", ["6 140121"]],
    ["a town below a county that bears its code", "乙市丙县丁镇月嫂", ["6 140121"]],
    ["a place that lies elsewhere is no part of it", "乙市己省月嫂", ["2 140100"]],
    ["nor the greater behind the smaller", "乙市甲省月嫂", ["2 140100"]],
    ["nor one named twice", "丙县丙县月嫂", ["2 140121,420121"]],
    ["nor a town below what is no official place itself", "丁镇庚村月嫂", ["2 140121"]],
    ["in a mountain range lies whatever has a code", "戊山乙市月嫂", ["4 140100"]],
    ["and nothing that has none", "戊山戊山月嫂", ["2 "]],
    ["four of them at most", "甲省乙市丙县丁镇庚村", ["8 140121"]],
    ["the whole text", "甲省", ["2 140000"]],
    // A single character stands for a place at the head alone.
    ["a single character", "甲月嫂", ["1 140000"]],
    ["a single character before another place", "甲乙市月嫂", ["3 140100"]],
    ["no single character inside", "乙市丙月嫂", ["2 140100"]],
    ["no single character that begins an ordinary word", "甲板工", []],
    ["but a place of two, though it begins one", "甲省好", ["2 140000"]],
  ])("%s: %s", (_, text, found) => expect(ways(text)).toEqual(found));

  test("what is told of them", () => {
    expect(placesAt("甲乙市月嫂", lexicon)).toEqual([
      {
        end: 3,
        places: [region("乙市", "140100", "prefecture")],
        codes: ["140000", "140100"],
        last: "乙市",
        source: "places",
        abbreviated: true,
      },
    ]);
    expect(placesAt("丙县丁镇", lexicon)).toMatchObject([
      { codes: ["140121", "420121", "140121"], last: "丁镇", source: "town", abbreviated: false },
    ]);
  });

  test("a place in full is taken in full, and what lies elsewhere beside it", () => {
    const long: Lexicon = {
      ...lexicon,
      longestPlace: 3,
      places: (name) =>
        ({
          甲乙: [region("甲乙", "140100", "prefecture")],
          甲乙市: [region("甲乙市", "140100", "prefecture")],
          丙丁: [region("丙丁", "140121", "county")],
          丙丁镇: [region("丙丁镇", "420121", "county")],
        })[name],
    };
    expect(placesAt("甲乙市月嫂", long).map(({ end }) => end)).toEqual([3]);
    expect(placesAt("丙丁镇月嫂", long).map(({ end }) => end)).toEqual([2, 3]);
  });

  test("no word of praise is a place", () => {
    const praised: Lexicon = {
      ...lexicon,
      places: (name) => (name === "好" ? [region("好", "140000", "county")] : undefined),
    };
    expect(placesAt("好月嫂", praised)).toEqual([]);
    expect(placesAt("好月嫂", { ...praised, praise: () => false })).toHaveLength(1);
  });
});

describe("the codes that a written place can stand for", () => {
  const codesOf = placeCodes(lexicon);

  test.each([
    ["丙县", ["140121", "420121"]],
    ["甲省丙县", ["140121"]],
    ["甲", ["140000"]],
    ["戊山", [""]],
  ])("%s: %j", (place, codes) => expect(codesOf(place)).toEqual(codes));

  test.each(["某地", "丙县某地", ""])("%j is in no table", (place) => expect(codesOf(place)).toBeUndefined());
});

test.each([
  ["140000", "14"],
  ["140100", "1401"],
  ["140121", "140121"],
  // A county's number may end in a nought.
  ["140110", "140110"],
  ["100100", "1001"],
])("%s reaches over %s", (code, reached) => expect(reach(code)).toBe(reached));

test.each<[RegionKind, boolean]>([
  ["province", true],
  ["prefecture", true],
  ["county", true],
  ["abbreviation", false],
  ["ancient", false],
  ["mountain", false],
  ["water", false],
  ["area", false],
  ["town", false],
])("%s: a level of the official tables, %s", (kind, official) => expect(isOfficial(kind)).toBe(official));

test.each([
  ["新", false],
  ["新月", true],
  ["新月嫂", true],
  ["新月嫂们", true],
  ["新月嫂们的", false],
])("an ordinary word of two to four characters: %s, %s", (word, begins) => {
  const knowing = { ...lexicon, ordinary: (asked: string) => asked === word };
  expect(beginsOrdinary("新月嫂们的家", knowing)).toBe(begins);
});
