import { describe, expect, test } from "vitest";
import { checkName } from "../../src/index.ts";

/** What a name is, and its segments where it is met. */
function told(name: string): string {
  const { outcome, message, segments } = checkName("inner-mongolia", name);
  return outcome === "met" ? segments.map(({ text }) => text).join(" ") : message.code;
}

describe("words that are a place and an ordinary word", () => {
  test.each([
    ["凤凰旅拍师", "凤凰 旅拍 师"],
    ["凤凰银匠", "凤凰 银匠"],
    ["凤凰", "name.region-only"],
    ["凤凰师傅", "name.no-industry"],
    ["互助护工", "互助 护工"],
    ["互助酩馏酒匠", "互助 酩馏酒 匠"],
    ["互助工匠", "name.no-industry"],
    ["延长烤肉师", "延长 烤肉 师"],
    ["延长工", "name.no-industry"],
    ["宝塔剪纸师", "宝塔 剪纸师"],
    ["宝塔", "name.region-only"],
    // At the end of a name the same word is no place.
    ["曲周金凤凰", "name.no-person"],
  ])("%s: %s", (name, expected) => expect(told(name)).toBe(expected));
});

describe("a place inside a product, and a product that holds a place", () => {
  test.each([
    ["粤菜师傅", "粤 菜 师傅"],
    ["鲁菜师傅", "鲁 菜 师傅"],
    ["粤菜", "name.no-person"],
    ["耀瓷工匠", "name.no-region"],
    ["苏绣绣娘", "name.no-region"],
    ["松花石雕刻工", "name.no-region"],
    ["长安汉唐妆造师", "长安 汉唐妆造 师"],
    ["西藏藏毯织工", "西藏 藏毯 织工"],
    ["绩溪徽厨", "绩溪 徽 厨"],
    ["云南白药师傅", "云南 白药 师傅"],
    ["沙县小吃", "name.no-person"],
    ["沙县小吃师傅", "沙县 小吃 师傅"],
  ])("%s: %s", (name, expected) => expect(told(name)).toBe(expected));
});

describe("a single character that may stand for a place, or begin a word", () => {
  test.each([
    ["川厨师", "川 厨师"],
    ["川建工", "川 建 工"],
    ["粤家政", "粤 家政"],
    // Praise: 新 is Xinjiang nowhere here.
    ["新月嫂", "name.no-region"],
    ["新农民", "name.no-region"],
    // What is left behind the character is no trade of its own, so the two may be one word.
    ["黑木耳种植工", "name.doubtful"],
    ["甘蔗种植工", "name.doubtful"],
    ["京剧演员", "name.doubtful"],
    ["鲁班木匠", "name.doubtful"],
    ["川妹子", "name.no-industry"],
  ])("%s: %s", (name, expected) => expect(told(name)).toBe(expected));
});

describe("places one behind the other", () => {
  test.each([
    ["云南楚雄绣娘", "云南楚雄 绣娘"],
    ["甘肃天水麻辣嫂", "甘肃天水 麻辣 嫂"],
    ["江苏南京江宁智造技师", "江苏南京江宁 智造 技师"],
    ["内蒙古赤峰市敖汉旗架线工", "内蒙古赤峰市敖汉旗 架线 工"],
    ["大冶殷祖古建师", "大冶殷祖 古建 师"],
    ["桐乡乌镇裁缝", "桐乡乌镇 裁缝"],
    ["福建武夷茶师", "福建武夷 茶 师"],
    ["恩施州恩施市制茶师", "恩施州恩施市 制茶师"],
    ["互助土族自治县盘绣绣娘", "互助土族自治县 盘绣 绣娘"],
    ["莫力达瓦达斡尔族自治旗曲棍球匠", "莫力达瓦达斡尔族自治旗 曲棍球 匠"],
    ["双江拉祜族佤族布朗族傣族自治县制茶师", "双江拉祜族佤族布朗族傣族自治县 制茶师"],
    ["前郭尔罗斯蒙古族自治县护工", "前郭尔罗斯蒙古族自治县 护工"],
    ["黑龙江省齐齐哈尔市梅里斯达斡尔族区烤肉师", "黑龙江省齐齐哈尔市梅里斯达斡尔族区 烤肉 师"],
    ["湖北省恩施土家族苗族自治州恩施市制茶师", "湖北省恩施土家族苗族自治州恩施市 制茶师"],
    ["天水甘肃麻辣嫂", "name.region-twice"],
    ["恩施湖北制茶师", "name.region-twice"],
    ["敖汉旗敖汉架线工", "name.region-twice"],
    ["恩施恩施制茶师", "name.region-twice"],
    ["湖北湖南裁缝", "name.region-twice"],
    ["敖汉架线工、敖汉电焊工", "name.region-twice"],
  ])("%s: %s", (name, expected) => expect(told(name)).toBe(expected));
});

describe("praise", () => {
  test.each([
    ["潜江好裁缝", "潜江 好裁缝"],
    ["石家庄金牌月嫂", "石家庄 金牌月嫂"],
    ["石家庄好嫂", "name.no-industry"],
    ["敖汉匠心师", "name.no-industry"],
    ["中江表嫂", "name.no-industry"],
  ])("%s: %s", (name, expected) => expect(told(name)).toBe(expected));
});
