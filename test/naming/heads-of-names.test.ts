import { describe, expect, test } from "vitest";
import { checkName } from "../../src/index.ts";

const told = (policy: "hubei" | "inner-mongolia", name: string, options: object = {}) => {
  const { outcome, message, segments } = checkName(policy, name, options);
  return [outcome, message.code, segments.map(({ text }) => text).join(" ")];
};

describe("the longest place at the head goes before", () => {
  test.each([
    // 川 is Sichuan too, 六盘 a mountain, and neither 水 is a trade nor 一红一绿.
    ["川汇裁缝", "met", "name.met", "川汇 裁缝"],
    ["川汇", "not-met", "name.region-only", "川汇"],
    // 竹 is a trade behind 绵, and 海员 an occupation behind 青: a single character is no place where a longer word is one.
    ["绵竹师", "not-met", "name.no-industry", "绵竹 师"],
    ["青海员", "not-met", "name.no-industry", "青海 员"],
    ["六盘水工", "not-met", "name.no-industry", "六盘水 工"],
    ["六盘水人", "not-met", "name.no-industry", "六盘水 人"],
    ["六盘水一红一绿工", "undetermined", "name.industry-unknown", "六盘水 一红一绿 工"],
  ])("%s: %s, %s", (name, ...expected) => expect(told("hubei", name)).toEqual(expected));
});

describe("a shorter place goes before where a trade or an occupation by a list stands behind it, and none behind the longer", () => {
  const regions = ["瓦坎", "瓦坎木", "瓦坎茶", "瓦坎家"].map((name, index) => ({ name, code: `92010${index}` }));
  test.each([
    ["瓦坎木匠", "瓦坎 木匠"],
    ["瓦坎茶农", "瓦坎 茶农"],
    ["瓦坎家政", "瓦坎 家政"],
  ])("%s", (name, segments) =>
    expect(told("inner-mongolia", name, { regions })).toEqual(["met", "name.met", segments]),
  );
  test.each([
    // Neither 木子 nor 家 is a trade.
    ["瓦坎木子师傅", "undetermined", "name.industry-unknown", "瓦坎木 子 师傅"],
    ["瓦坎家师傅", "not-met", "name.no-industry", "瓦坎家 师傅"],
    ["瓦坎家架线", "not-met", "name.no-person", "瓦坎家"],
  ])("not otherwise: %s", (name, ...expected) => expect(told("inner-mongolia", name, { regions })).toEqual(expected));
});

describe("a single character alone is a place, whatever else it says", () => {
  test.each(["汉", "锡", "连", "粤"])("%s", (name) =>
    expect(told("hubei", name)).toEqual(["not-met", "name.region-only", name]),
  );
  test.each(["新", "福", "工", "茶"])("but praise is none, nor what stands for no place: %s", (name) =>
    expect(told("hubei", name)).toEqual(["not-met", "name.no-region", ""]),
  );
});

describe("behind a place, another one is too many", () => {
  test.each([
    ["the same", "敖汉敖汉架线工"],
    ["one around it", "敖汉赤峰架线工"],
    ["one around it, in full", "敖汉赤峰市架线工"],
    ["another province", "敖汉湖北架线工"],
    // A city by its name, too.
    ["another province, or a city in it", "敖汉吉林架线工"],
    ["one around the last of several", "内蒙古敖汉赤峰架线工"],
    ["another province behind one", "内蒙古湖北省架线工"],
    ["the same, of a single character", "粤粤菜师傅"],
  ])("%s: %s", (_, name) => expect(told("inner-mongolia", name).slice(0, 2)).toEqual(["not-met", "name.region-twice"]));

  test("however long its name is", () => {
    const name = "瓦坎达".repeat(6);
    expect(told("hubei", `敖汉${name}架线工`, { regions: [{ name, code: "920000" }] })[1]).toBe("name.region-twice");
  });

  test.each([
    ["one beside it", "恩施武汉刺绣工", "恩施 武汉刺绣 工"],
    ["an old name of its province", "敖汉荆楚一红一绿制茶工", "敖汉 荆楚一红一绿制茶 工"],
    ["mountains that no province has alone", "敖汉太行架线工", "敖汉 太行架线 工"],
    ["one of which nothing is known", "敖汉瓦坎达架线工", "敖汉 瓦坎达架线 工"],
  ])("but it may be part of the industry if it is %s: %s", (_, name, segments) =>
    expect(told("hubei", name, { regions: ["瓦坎达"] })).toEqual(["met", "name.met", segments]),
  );

  test("a single character is the place again only where it stands at once behind itself", () =>
    expect(told("hubei", "粤菜粤厨师").slice(0, 2)).toEqual(["undetermined", "name.doubtful"]));
});

describe("a town behind its county", () => {
  test.each([
    ["by the table of towns", "大冶殷祖古建师", "大冶殷祖 古建 师"],
    ["and a longer trade", "大冶殷祖烟花制造工", "大冶殷祖 烟花制造 工"],
  ])("is part of the region %s: %s", (_, name, segments) =>
    expect(told("hubei", name)).toEqual(["met", "name.met", segments]),
  );

  // Two characters before a trade are as often the beginning of a product: 对节白蜡, 荸荠, 猕猴桃.
  test.each([
    ["another county", "恩施殷祖古建师", "恩施 殷祖古建 师"],
    ["no table knows it", "大冶瓦坎古建师", "大冶 瓦坎古建 师"],
    ["it is a product", "大冶荸荠种植师", "大冶 荸荠种植 师"],
    ["it is an ordinary word", "大冶神州古建师", "大冶 神州古建 师"],
    ["it is praise", "大冶金牌古建师", "大冶 金牌古建 师"],
  ])("is none where %s: %s", (_, name, segments) => expect(told("hubei", name)).toEqual(["met", "name.met", segments]));
});
