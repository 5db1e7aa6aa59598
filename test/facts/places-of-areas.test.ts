import { describe, expect, test } from "vitest";
import { type Area, areaFinder, standingIn } from "../../src/facts/place.ts";
import { bilingual } from "../../src/ground/bilingual.ts";

const area = (zh: string, code: string, names: readonly string[], sharedNames?: readonly string[]): Area => {
  const base = { name: bilingual(zh, code), code, names };
  return sharedNames === undefined ? base : { ...base, sharedNames };
};
const noTables = () => undefined;

describe("a whole province", () => {
  const standing = standingIn(area("内蒙古自治区", "15", ["包头市"], ["青山区"]), noTables);

  test.each([
    ["内蒙古", "inside"],
    ["内蒙古自治区", "inside"],
    ["150000", "inside"],
    ["150781", "inside"],
    ["包头市", "inside"],
    ["内蒙古包头市", "inside"],
    ["内蒙古自治区青山区", "inside"],
    // Wuhan has a district of this name too.
    ["青山区", "unknown"],
    ["湖北省包头市", "unknown"],
    ["辽宁", "outside"],
    ["210000", "outside"],
    ["包头市青山区", "unknown"],
    ["1500000", "unknown"],
    ["15000", "unknown"],
    ["a150000", "unknown"],
    ["150000a", "unknown"],
  ])("%s: %s", (place, expected) => expect(standing(place)).toBe(expected));
});

describe("a county-level city", () => {
  const standing = standingIn(area("满洲里市", "150781", ["满洲里市", "满洲里"]), noTables);

  test.each([
    ["150781", "inside"],
    // What it lies in holds more than it.
    ["150700", "unsettled"],
    ["150000", "unsettled"],
    ["150702", "outside"],
    ["150782", "outside"],
    ["150100", "outside"],
    ["内蒙古", "unsettled"],
    ["满洲里市满洲里", "inside"],
    ["内蒙古自治区满洲里市", "inside"],
    ["湖北", "outside"],
  ])("%s: %s", (place, expected) => expect(standing(place)).toBe(expected));
});

describe("names by the tables, as they are looked up", () => {
  test("without spaces, and in half width", () => {
    const asked: string[] = [];
    const standing = standingIn(area("满洲里市", "150781", ["满洲里市"]), (name) => {
      asked.push(name);
      return undefined;
    });
    expect([standing(" 某　地Ａ\t"), standing("满洲里市"), standing("１５０７８１")]).toEqual([
      "unknown",
      "inside",
      "inside",
    ]);
    expect(asked).toEqual(["某地A"]);
  });

  test.each([
    [["150702", "150781"], "unsettled"],
    [["150781", "150781"], "inside"],
    [["150700"], "unsettled"],
    [["990000"], "unknown"],
    [["990000", "150702"], "unsettled"],
    [[], "unsettled"],
  ])("%j: %s", (codes, expected) => {
    expect(standingIn(area("满洲里市", "150781", ["满洲里市"]), () => codes)("某地")).toBe(expected);
  });
});

describe("of several areas", () => {
  const province = area("内蒙古自治区", "15", ["内蒙古"]);
  const league = area("呼伦贝尔市", "1507", ["呼伦贝尔市", "满洲里市"]);
  const city = area("满洲里市", "150781", ["满洲里市"]);
  const tables = new Map([
    ["甲", ["150781", "150781"]],
    ["乙", ["150781", "150702"]],
    ["丙", ["150702", "150703"]],
    ["丁", ["420100"]],
    ["戊", ["150702", "420100"]],
    ["己", []],
    ["庚", ["150702", ""]],
  ]);
  // The most specific is found in whatever order they are written.
  const orders = [
    [province, league, city],
    [city, league, province],
    [league, province, city],
  ];

  test.each<[string, Area | undefined]>([
    ["150781", city],
    ["150702", league],
    ["150100", province],
    ["420100", undefined],
    ["满洲里市", city],
    ["内蒙古满洲里市", city],
    ["呼伦贝尔市", league],
    ["内蒙古自治区", province],
    ["湖北省", undefined],
    ["甲", city],
    ["乙", undefined],
    ["丙", league],
    ["丁", undefined],
    ["戊", undefined],
    ["己", undefined],
    ["庚", undefined],
    ["无此地", undefined],
    [" 满 洲里市", city],
  ])("%s", (place, expected) => {
    for (const areas of orders) {
      const at = areaFinder(areas, (name) => tables.get(name))(place);
      expect(at).toBe(expected === undefined ? -1 : areas.indexOf(expected));
    }
  });
});
