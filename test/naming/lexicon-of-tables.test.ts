import { describe, expect, test } from "vitest";
import { fullLexicon } from "../../src/naming/full-lexicon.ts";

const lexicon = fullLexicon();

test("the tables are put together once, and say that they are complete", () => {
  expect(fullLexicon()).toBe(lexicon);
  expect(lexicon.complete).toBe(true);
});

test.each([
  ["师傅", "person"],
  ["人", "weak-person"],
  ["制茶师", "occupation"],
  ["裁缝", "own-person"],
  ["家政", "trade"],
  ["机器人", "no-person"],
  ["小吃", "product"],
  ["铁军", "group"],
  // In two lists: what is an occupation of its own as well as a person is the occupation.
  ["厨师", "own-person"],
  ["服务员", "occupation"],
  // Nothing that a name ends in by a list.
  ["架线", undefined],
  ["敖汉", undefined],
])("%s at the end is %s", (word, ending) => expect(lexicon.ending(word)).toBe(ending));

test("the longest place and the longest ending bound the search for them", () => {
  // 双江拉祜族佤族布朗族傣族自治县, and 人工智能训练师.
  expect([lexicon.longestPlace, lexicon.longestEnding]).toEqual([15, 7]);
});

describe("places", () => {
  const codes = (name: string) => lexicon.places(name)?.map(({ code }) => code);
  test.each([
    ["敖汉", ["150430"]],
    ["敖汉旗", ["150430"]],
    ["青山区", ["150204", "420107"]],
    // A district in Hubei's capital and an old name of 鄂州, which stands behind.
    ["武昌", ["420106", "420700"]],
    ["瓦坎达", undefined],
  ])("%s: %j", (name, expected) => expect(codes(name)).toEqual(expected));
});

describe("an ordinary word, by which no place is named", () => {
  test.each(["神州", "巾帼", "金牌", "家政", "湖笔", "小吃", "铁军", "裁缝", "制茶师", "机器人"])("%s is one", (word) =>
    expect(lexicon.ordinary(word)).toBe(true),
  );
  // A single character may stand for a place, whatever else it says.
  test.each(["汉", "连", "新", "锡", "店", "工", "敖汉", "殷祖"])("%s is none", (word) =>
    expect(lexicon.ordinary(word)).toBe(false),
  );
});

test.each([
  ["金牌", true],
  ["好", true],
  ["茶", false],
  ["裁缝", false],
])("%s is praise: %s", (word, praise) => expect(lexicon.praise(word)).toBe(praise));

test.each([
  ["架线", true],
  ["茶", true],
  // A product is one too.
  ["小吃", true],
  ["金牌", false],
  ["裁缝", false],
  ["铁军", false],
  // What stands before the person in an occupation is a trade; what a firm or a slogan ends in is none.
  ["钢筋", true],
  ["集团", false],
  ["印象", false],
])("%s is a trade or a product: %s", (word, trade) => expect(lexicon.trade(word)).toBe(trade));

test.each([
  ["纸", true],
  ["馕", true],
  // A trade by itself, and none at the end of 好运.
  ["运", false],
  ["憨", false],
])("%s is a product, alone or at the end of another: %s", (word, product) =>
  expect(lexicon.product(word)).toBe(product),
);
