import { describe, expect, test } from "vitest";
import { checkName } from "../../src/index.ts";
import { outcomeOfCode } from "./outcome-of-code.ts";

/** Good names in their three parts, then in their two. */
const threeParts = [
  ["敖汉", "架线", "工"],
  ["赞皇", "嫁接", "工"],
  ["凤翔", "泥塑", "师"],
  ["襄阳", "牛肉面", "师"],
  ["蕲春", "艾灸", "师"],
  ["浏阳", "烟花炮竹制造", "工"],
  ["正安", "吉他", "工匠"],
  ["丹阳", "眼镜", "工匠"],
  ["盱眙", "龙虾", "师傅"],
  ["天水", "麻辣", "嫂"],
  ["浦口", "集成电路封测", "技术员"],
  ["郓城", "藤编", "工"],
  ["云南楚雄", "刺绣", "能手"],
] as const;
const twoParts = [
  ["潜江", "裁缝"],
  ["东宝", "护工"],
  ["石家庄", "月嫂"],
  ["张家界", "导游"],
  ["宁城", "保姆"],
  ["兴安", "家政"],
] as const;

type Miss = readonly [what: string, name: string, code: string];

const missesOfThree = (region: string, industry: string, person: string): readonly Miss[] => [
  ["the person twice", region + industry + person + person, "name.doubtful"],
  ["one character more: 们", `${region}${industry}${person}们`, "name.no-person"],
  ["one character more: 队", `${region}${industry}${person}队`, "name.group"],
  ["one character more: 店", `${region}${industry}${person}店`, "name.no-person"],
  ["one character more: a figure", `${region}${industry}${person}1`, "name.no-person"],
  ["no person", region + industry, "name.no-person"],
  ["no industry", region + person, "name.no-industry"],
  ["no region", industry + person, "name.no-region"],
  ["the region alone", region, "name.region-only"],
  ["the industry alone", industry, "name.no-region"],
  ["the person alone", person, "name.no-region"],
  ["the region in the middle", industry + region + person, "name.no-region"],
  ["the region at the end", industry + person + region, "name.region-misplaced"],
  ["person before industry", region + person + industry, "name.no-person"],
  ["the region twice", region + region + industry + person, "name.region-twice"],
  ["the region twice, apart", region + industry + region + person, "name.region-twice"],
  ["praise for an industry", `${region}金牌${person}`, "name.no-industry"],
  ["one word of praise for an industry", `${region}好${person}`, "name.no-industry"],
  ["a figure for an industry", `${region}2025${person}`, "name.industry-unknown"],
  ["letters for an industry", `${region}ABC${person}`, "name.industry-unknown"],
  ["the region without its first character", (region + industry + person).slice(1), "name.region-unknown"],
  ["the region without its second", region[0] + region.slice(2) + industry + person, "name.region-unknown"],
];

const missesOfTwo = (region: string, occupation: string): readonly Miss[] => [
  ["the occupation twice", region + occupation + occupation, "name.doubtful"],
  ["one character more: 们", `${region}${occupation}们`, "name.no-person"],
  ["one character more: 队", `${region}${occupation}队`, "name.group"],
  ["one character more: 公司", `${region}${occupation}公司`, "name.no-person"],
  ["the occupation without its last character", region + occupation.slice(0, -1), "name.no-person"],
  ["no region", occupation, "name.no-region"],
  ["the region alone", region, "name.region-only"],
  ["the region at the end", occupation + region, "name.region-misplaced"],
  ["the region twice", region + region + occupation, "name.region-twice"],
  ["praise for a region", `金牌${occupation}`, "name.no-region"],
  ["the region without its first character", (region + occupation).slice(1), "name.region-unknown"],
];

/** Where words that happen to meet say something else, name by name. */
const otherwise: Readonly<Record<string, string>> = {
  // 汉 is Wuhan, 襄 Xiangyang, 云 Yunnan, and 安吉 a county.
  汉架线工: "name.met",
  襄牛肉面师: "name.met",
  云楚雄刺绣能手: "name.met",
  安吉他工匠: "name.industry-unknown",
  // No place without a table has a single character.
  江裁缝: "name.no-region",
  宝护工: "name.no-region",
  城保姆: "name.no-region",
  安家政: "name.no-region",
  // 家 is a word for a person too.
  兴安家: "name.no-industry",
};

function codeOf(name: string): string {
  return checkName("inner-mongolia", name).message.code;
}

describe.each(threeParts)("%s + %s + %s", (region, industry, person) => {
  test("is met, and cut where it should be", () => {
    const { outcome, segments } = checkName("inner-mongolia", region + industry + person);
    expect(outcome).toBe("met");
    expect(segments.map(({ text }) => text)).toEqual([region, industry, person]);
  });
  test.each(missesOfThree(region, industry, person))("%s: %s", (_, name, code) => {
    const found = checkName("inner-mongolia", name);
    const expected = otherwise[name] ?? code;
    expect(found.message.code).toBe(expected);
    expect(found.outcome).toBe(outcomeOfCode(expected));
  });
});

describe.each(twoParts)("%s + %s", (region, occupation) => {
  test("is met, and cut where it should be", () => {
    const { outcome, segments } = checkName("inner-mongolia", region + occupation);
    expect(outcome).toBe("met");
    expect(segments.map(({ text }) => text)).toEqual([region, occupation]);
  });
  test.each(missesOfTwo(region, occupation))("%s: %s", (_, name, code) => {
    expect(codeOf(name)).toBe(otherwise[name] ?? code);
  });
});
