import { describe, expect, test } from "vitest";
import { regionLore } from "../../src/naming/region-lore.ts";
import { regionNames } from "../../src/naming/region-table.ts";

const places = regionNames().filter(({ name, full }) => name === full);
const fullNames = new Map(places.map(({ code, full }) => [code, full]));

const namesOf = (code: string) =>
  regionNames()
    .filter((region) => region.code === code)
    .map(({ name }) => name);

describe("the table of places", () => {
  test.each([
    ["province", 34],
    ["prefecture", 333],
    ["county", 2847],
  ])("has every %s", (kind, count) => expect(places.filter((place) => place.kind === kind)).toHaveLength(count));

  test("a code has one full name", () => expect(fullNames.size).toBe(places.length));

  test("codes have six digits and stand in order", () => {
    const codes = places.map(({ code }) => code);
    expect(codes.every((code) => /^[1-8][0-7]\d{4}$/.test(code))).toBe(true);
    expect(codes).toEqual([...codes].sort());
  });

  test("every place has the one above it", () => {
    const orphans = places.filter(({ code, kind }) => {
      if (kind === "province") return false;
      if (!fullNames.has(`${code.slice(0, 2)}0000`)) return true;
      // The counties of the municipalities stand under their province at once, and so do those of 90.
      const alone = /^(?:11|12|31|50|..90)/.test(code);
      return kind === "county" && alone === fullNames.has(`${code.slice(0, 4)}00`);
    });
    expect(orphans).toEqual([]);
  });

  test("full names end like full names", () => {
    expect(places.filter(({ full }) => !/[省市区县旗州盟]$/.test(full))).toEqual([]);
  });

  test("Hong Kong, Macao and Taiwan stand at the level of provinces alone", () => {
    expect(places.filter(({ code }) => /^[78]/.test(code)).map(({ full }) => full)).toEqual([
      "台湾省",
      "香港特别行政区",
      "澳门特别行政区",
    ]);
  });

  test("zones, headings and places that have ended are left out", () => {
    for (const code of ["130171", "320576", "620171", "130101", "500105", "500112", "330103", "232761", "620201"]) {
      expect(fullNames.has(code), code).toBe(false);
    }
  });

  test("no name is written twice for a place, and none in one character", () => {
    const written = regionNames().map(({ code, name }) => `${code}${name}`);
    expect(new Set(written).size).toBe(written.length);
    expect(regionNames().filter(({ name }) => name.length < 2)).toEqual([]);
  });

  test("no short name says 族", () => {
    expect(regionNames().filter(({ name, full }) => name !== full && /族/.test(name))).toEqual([]);
  });

  test.each([
    ["110000", "北京市", "北京"],
    ["150000", "内蒙古自治区", "内蒙古"],
    ["450000", "广西壮族自治区", "广西"],
    ["650000", "新疆维吾尔自治区", "新疆"],
    ["810000", "香港特别行政区", "香港"],
    ["130131", "平山县", "平山"],
    ["140303", "矿区"],
    ["130406", "峰峰矿区", "峰峰"],
    ["150422", "巴林左旗", "巴林左"],
    ["150430", "敖汉旗", "敖汉"],
    ["150521", "科尔沁左翼中旗", "科左中旗", "科左中", "科尔沁左翼中"],
    ["150722", "莫力达瓦达斡尔族自治旗", "莫力达瓦", "莫力达瓦旗"],
    ["150723", "鄂伦春自治旗", "鄂伦春", "鄂伦春旗"],
    ["150724", "鄂温克族自治旗", "鄂温克", "鄂温克旗"],
    ["152200", "兴安盟", "兴安"],
    ["152201", "乌兰浩特市", "乌兰浩特"],
    ["152221", "科尔沁右翼前旗", "科右前旗", "科右前", "科尔沁右翼前"],
    ["152522", "阿巴嘎旗", "阿巴嘎"],
    ["211324", "喀喇沁左翼蒙古族自治县", "喀喇沁左翼", "喀喇沁左翼县"],
    ["232700", "大兴安岭地区", "大兴安岭"],
    ["310115", "浦东新区", "浦东"],
    ["310151", "崇明区", "崇明"],
    ["330100", "杭州市", "杭州"],
    ["350527", "金门县", "金门"],
    ["230208", "梅里斯达斡尔族区", "梅里斯"],
    ["410104", "管城回族区", "管城"],
    ["410702", "红旗区", "红旗"],
    ["411327", "社旗县", "社旗"],
    ["420802", "东宝区", "东宝"],
    ["420804", "掇刀区", "掇刀"],
    ["421303", "曾都区", "曾都"],
    ["421321", "随县"],
    ["422800", "恩施土家族苗族自治州", "恩施", "恩施州"],
    ["422801", "恩施市", "恩施"],
    ["429005", "潜江市", "潜江"],
    ["429021", "神农架林区", "神农架"],
    ["430781", "津市市", "津市"],
    ["441803", "清新区", "清新"],
    ["441900", "东莞市", "东莞"],
    ["451227", "巴马瑶族自治县", "巴马", "巴马县"],
    ["460302", "西沙区", "西沙"],
    ["500157", "两江新区", "两江"],
    ["500240", "石柱土家族自治县", "石柱", "石柱县"],
    ["520203", "六枝特区", "六枝"],
    ["530925", "双江拉祜族佤族布朗族傣族自治县", "双江", "双江县"],
    ["533103", "芒市"],
    ["610326", "眉县"],
    ["610323", "岐山县", "岐山"],
    ["620200", "嘉峪关市", "嘉峪关"],
    ["622926", "东乡族自治县", "东乡", "东乡县"],
    ["630223", "互助土族自治县", "互助", "互助县"],
    ["650107", "达坂城区", "达坂城"],
    ["652800", "巴音郭楞蒙古自治州", "巴音郭楞", "巴音郭楞州"],
    ["653000", "克孜勒苏柯尔克孜自治州", "克孜勒苏", "克孜勒苏州"],
    ["653132", "岑岭县", "岑岭"],
    ["653228", "和康县", "和康"],
    ["653229", "和安县", "和安"],
    ["659013", "草湖市", "草湖"],
  ])("%s is %s", (code, ...names) => expect(namesOf(code)).toEqual(names));

  test("is unpacked once, and nobody can change it", () => {
    expect(regionNames()).toBe(regionNames());
    expect(Object.isFrozen(regionNames()) && regionNames().every(Object.isFrozen)).toBe(true);
  });
});

describe("the lore of places", () => {
  const lore = regionLore();
  const counted = (kind: string) => lore.filter((region) => region.kind === kind).length;

  test("every code is a place of the table, with its full name", () => {
    for (const { code, name, full } of lore) expect(full, name).toBe(code === "" ? name : fullNames.get(code));
  });

  test("every province has its abbreviation", () => {
    const abbreviated = new Set(lore.filter(({ kind }) => kind === "abbreviation").map(({ code }) => code));
    const provinces = places.filter(({ kind }) => kind === "province");
    expect(provinces.filter(({ code }) => !abbreviated.has(code))).toEqual([]);
  });

  test("every kind is there in numbers", () => {
    expect(counted("ancient")).toBeGreaterThanOrEqual(250);
    for (const kind of ["abbreviation", "mountain", "water", "area"]) {
      expect(counted(kind), kind).toBeGreaterThanOrEqual(100);
    }
    expect(counted("town")).toBeGreaterThanOrEqual(50);
  });

  test("only abbreviations have a single character, and a name is said once of a kind and a place", () => {
    expect(lore.filter(({ kind, name }) => kind !== "abbreviation" && name.length < 2)).toEqual([]);
    const said = lore.map(({ kind, code, name }) => `${kind} ${code} ${name}`);
    expect(said.filter((one, index) => said.indexOf(one) < index)).toEqual([]);
  });

  test.each([
    ["abbreviation", "粤", "440000"],
    ["abbreviation", "甬", "330200"],
    ["abbreviation", "前郭", "220721"],
    ["ancient", "八桂", "450000"],
    ["ancient", "长安", "610100"],
    ["ancient", "西岐", "610323"],
    ["ancient", "热河", "130800"],
    ["ancient", "沔阳", "429004"],
    ["ancient", "通什", "469001"],
    ["ancient", "岭南", ""],
    ["mountain", "太行", ""],
    ["mountain", "六盘", ""],
    ["mountain", "武夷", "350000"],
    ["water", "洞庭", "430000"],
    ["water", "黄河", ""],
    ["area", "关中", "610000"],
    ["area", "雄安", "130600"],
    ["area", "渝北", "500157"],
    ["area", "加格达奇", "232700"],
    ["town", "乌镇", "330483"],
    ["town", "沙坪", "440784"],
  ])("%s: %s is %s", (kind, name, code) => {
    expect(lore.some((region) => region.kind === kind && region.name === name && region.code === code)).toBe(true);
  });

  test("is read once, and nobody can change it", () => {
    expect(regionLore()).toBe(lore);
    expect(Object.isFrozen(lore) && lore.every(Object.isFrozen)).toBe(true);
  });
});
