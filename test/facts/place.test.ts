import { describe, expect, test } from "vitest";
import { type Area, areaFinder, standingIn } from "../../src/facts/place.ts";
import { bilingual } from "../../src/ground/bilingual.ts";

const urumqi: Area = {
  name: bilingual("乌鲁木齐市", "Urumqi"),
  code: "6501",
  names: ["乌鲁木齐市", "乌鲁木齐", "天山区"],
  sharedNames: ["新市区"],
};
const noTables = () => undefined;
const standing = standingIn(urumqi, noTables);

// The province-level names and codes of GB/T 2260, in full.
const elsewhere = [
  ["11", "北京市"],
  ["12", "天津市"],
  ["13", "河北省"],
  ["14", "山西省"],
  ["15", "内蒙古自治区"],
  ["21", "辽宁省"],
  ["22", "吉林省"],
  ["23", "黑龙江省"],
  ["31", "上海市"],
  ["32", "江苏省"],
  ["33", "浙江省"],
  ["34", "安徽省"],
  ["35", "福建省"],
  ["36", "江西省"],
  ["37", "山东省"],
  ["41", "河南省"],
  ["42", "湖北省"],
  ["43", "湖南省"],
  ["44", "广东省"],
  ["45", "广西壮族自治区"],
  ["46", "海南省"],
  ["50", "重庆市"],
  ["51", "四川省"],
  ["52", "贵州省"],
  ["53", "云南省"],
  ["54", "西藏自治区"],
  ["61", "陕西省"],
  ["62", "甘肃省"],
  ["63", "青海省"],
  ["64", "宁夏回族自治区"],
  ["71", "台湾省"],
  ["81", "香港特别行政区"],
  ["82", "澳门特别行政区"],
] as const;

describe("without any table, where a place lies", () => {
  test.each(elsewhere)("%s %s: outside, by code, by its full name and by its short one", (code, name) => {
    const short = name.replace(/(?:省|市|(?:壮族|回族)?自治区|特别行政区)$/, "");
    expect([`${code}0000`, `${code}0102`, name, short].map(standing)).toEqual(Array(4).fill("outside"));
  });

  test.each([
    ["新疆", "unsettled"],
    ["新疆维吾尔自治区", "unsettled"],
    ["650000", "unsettled"],
    ["650100", "inside"],
    ["650102", "inside"],
    ["650200", "outside"],
    ["990000", "unknown"],
    ["6501", "unknown"],
    ["乌鲁木齐", "inside"],
    ["新疆乌鲁木齐市", "inside"],
    ["天山区", "inside"],
    ["乌鲁木齐市天山区", "inside"],
    ["新疆维吾尔自治区乌鲁木齐天山区", "inside"],
    // Other cities have a district of this name: alone it tells nothing.
    ["新市区", "unknown"],
    ["乌鲁木齐市新市区", "inside"],
    ["新疆新市区", "inside"],
    // Spaces and full-width digits are no difference.
    [" 天山 区 ", "inside"],
    ["６５０１０２", "inside"],
    ["喀什", "unknown"],
    // Behind the city's name stands none of its places, and before one of them another city's.
    ["乌鲁木齐市朝阳区", "unknown"],
    ["呼和浩特市天山区", "unknown"],
    ["新疆喀什", "unknown"],
    ["甘肃天山区", "unknown"],
  ])("%s: %s", (place, expected) => expect(standing(place)).toBe(expected));

  test("of a code that no province has, its own places are known, and provinces lie outside", () => {
    const nowhere = standingIn({ ...urumqi, code: "9901" }, noTables);
    expect(["乌鲁木齐", "新疆", "北京市", "天山"].map(nowhere)).toEqual(["inside", "outside", "outside", "unknown"]);
  });
});

test("tables are asked once for each of the first 256 places, and each time for further ones", () => {
  let asked = 0;
  const ofTables = standingIn(urumqi, () => {
    asked += 1;
    return undefined;
  });
  const askedFor = (from: number, to: number) => {
    asked = 0;
    for (let place = from; place < to; place += 1) ofTables(`某地${place}`);
    return asked;
  };
  expect([askedFor(0, 256), askedFor(0, 256), askedFor(256, 258), askedFor(256, 258), askedFor(0, 256)]).toEqual([
    256, 0, 2, 2, 0,
  ]);
});

describe("a name by the tables", () => {
  test.each([
    ["one place inside", ["650104"], "inside"],
    ["several inside", ["650104", "650102"], "inside"],
    ["several outside", ["130606", "420107"], "outside"],
    ["one inside and one outside", ["650104", "130606"], "unsettled"],
    ["one whose code is not known", [""], "unsettled"],
    ["one outside and one whose code is not known", ["130606", ""], "unsettled"],
  ])("of %s: %s is %s", (_, codes, expected) => {
    expect(standingIn(urumqi, () => codes)("某地")).toBe(expected);
  });
});

describe("of several areas, the most specific one in which a place lies", () => {
  const hulunbuir: Area = { name: bilingual("呼伦贝尔市", "Hulunbuir"), code: "1507", names: ["呼伦贝尔市"] };
  const manzhouli: Area = { name: bilingual("满洲里市", "Manzhouli"), code: "150781", names: ["满洲里市"] };
  const areas = [hulunbuir, manzhouli];
  const codes = new Map([
    ["海拉尔", ["150702"]],
    ["满洲里", ["150781"]],
    ["两处", ["150702", "150781"]],
    ["外地", ["650102"]],
    ["未定", [""]],
  ]);
  const find = areaFinder(areas, (name) => codes.get(name));

  test.each([
    ["呼伦贝尔市", 0],
    ["150702", 0],
    ["海拉尔", 0],
    ["满洲里市", 1],
    // Manzhouli lies in Hulunbuir, and is a class of its own.
    ["150781", 1],
    ["满洲里", 1],
    ["内蒙古满洲里市", 1],
    ["两处", -1],
    ["外地", -1],
    ["未定", -1],
    ["无此地", -1],
    ["150000", -1],
  ])("%s: %d", (place, at) => expect(find(place)).toBe(at));
});
