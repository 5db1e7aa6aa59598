import { describe, expect, test } from "vitest";
import { occupations, ownPersonOccupations, tradeOccupations } from "../../src/naming/occupation-words.ts";
import { notPersons, personWords, weakPersonWords } from "../../src/naming/person-words.ts";
import { firmEndings, groupEndings, productEndings } from "../../src/naming/product-words.ts";

const lists = {
  personWords,
  weakPersonWords,
  notPersons,
  occupations,
  ownPersonOccupations,
  tradeOccupations,
  productEndings,
  firmEndings,
  groupEndings,
};

/** What two lists share. */
function shared(left: () => readonly string[], right: () => readonly string[]): readonly string[] {
  const words = new Set(right());
  return left().filter((word) => words.has(word));
}

/** The words of a list that a name ends in, the longest first. */
function endings(list: () => readonly string[], name: string): readonly string[] {
  return list()
    .filter((word) => name.endsWith(word))
    .sort((left, right) => right.length - left.length);
}

describe.each(Object.entries(lists))("%s", (_, list) => {
  test("has every word once", () => {
    const seen = new Set<string>();
    expect(list().filter((word) => seen.size === seen.add(word).size)).toEqual([]);
  });
  test("holds Chinese characters and nothing else", () => {
    expect(list().filter((word) => !/^\p{Script=Han}{1,7}$/u.test(word))).toEqual([]);
  });
  test("is built once, and nobody can change it", () => {
    expect(list()).toBe(list());
    expect(Object.isFrozen(list())).toBe(true);
  });
});

describe("lists that share no word", () => {
  test.each([
    ["persons and what is no person", personWords, notPersons],
    ["persons and products", personWords, productEndings],
    ["persons and groups", personWords, groupEndings],
    ["occupations and what is no person", occupations, notPersons],
    ["occupations and products", occupations, productEndings],
    ["occupations and groups", occupations, groupEndings],
    ["what is no person and products", notPersons, productEndings],
    ["what is no person and groups", notPersons, groupEndings],
    ["products and groups", productEndings, groupEndings],
    ["products and firms", productEndings, firmEndings],
    ["persons and firms", personWords, firmEndings],
    ["occupations and firms", occupations, firmEndings],
    ["occupations that are their own person and trades", ownPersonOccupations, tradeOccupations],
    ["persons and trades", personWords, tradeOccupations],
  ])("%s", (_, left, right) => expect(shared(left, right)).toEqual([]));
});

describe("lists within lists", () => {
  test("weak words are single characters and words for persons", () => {
    expect(shared(weakPersonWords, personWords)).toEqual(weakPersonWords());
    expect(weakPersonWords().filter((word) => word.length !== 1)).toEqual([]);
  });
  test("occupations that are their own person, and trades, are occupations", () => {
    expect(shared(ownPersonOccupations, occupations)).toEqual(ownPersonOccupations());
    expect(shared(tradeOccupations, occupations)).toEqual(tradeOccupations());
  });
  test("what is no person ends as a word for a person does, else it would stand here for nothing", () => {
    expect(notPersons().filter((word) => endings(personWords, word).length === 0)).toEqual([]);
  });
  test.each(weakPersonWords().map((weak) => [weak]))("%s has at least six words in which it is no person", (weak) => {
    expect(notPersons().filter((word) => word.endsWith(weak)).length).toBeGreaterThanOrEqual(6);
  });
});

describe("persons", () => {
  test.each([
    "工",
    "匠",
    "师",
    "员",
    "师傅",
    "把式",
    "郎",
    "哥",
    "嫂",
    "姑",
    "客",
    "娘",
    "女",
    "农",
    "农匠",
    "新农人",
    "能手",
    "技师",
    "技术员",
    "管家",
    "阿姨",
    "工匠师",
    "传承人",
    "专家",
  ])("%s", (word) => expect(personWords()).toContain(word));

  test.each([
    ["a strong character", "师"],
    ["a strong character", "嫂"],
    ["a whole word", "农匠"],
  ])("%s is not weak: %s", (_, word) => expect(weakPersonWords()).not.toContain(word));

  // The longer ending decides: a word for a person beats the character that it ends in, and so does a word that is no person.
  test.each([
    ["绣花能手", "能手"],
    ["烹饪大师", "大师"],
    ["养殖专家", "专家"],
    ["木作手艺人", "手艺人"],
  ])("%s ends in the person %s", (name, person) => {
    expect(endings(personWords, name)[0]).toBe(person);
    expect(endings(notPersons, name)).toEqual([]);
  });

  test.each([
    ["茶叶加工", "加工"],
    ["焊接机器人", "机器人"],
    ["灌汤包子", "包子"],
    ["渔村人家", "人家"],
    ["养生", "养生"],
  ])("%s ends in no person, but in %s", (name, word) => {
    expect(endings(notPersons, name)[0]).toBe(word);
    expect(endings(personWords, name)[0]?.length).toBeLessThan(word.length);
  });
});

describe("occupations", () => {
  // 裁缝, 保姆, 护工 and 焊工 are those that the readings name.
  test.each([
    "裁缝",
    "保姆",
    "护工",
    "焊工",
    "月嫂",
    "绣娘",
    "导游",
    "船员",
    "司机",
    "木匠",
    "瓦匠",
    "电工",
    "钳工",
    "技工",
  ])("%s is its own person", (word) => expect(ownPersonOccupations()).toContain(word));
  test.each([
    ["tea, a product", "茶农"],
    ["cleaning, a trade", "保洁员"],
    ["waterproofing, a trade", "防水工"],
    ["household service, a trade", "家政服务员"],
    ["shoes, a product", "鞋匠"],
  ])("in what stands for %s the industry can be told apart: %s", (_, word) => {
    expect(occupations()).toContain(word);
    expect(ownPersonOccupations()).not.toContain(word);
  });
  test("家政 is a trade that stands for an occupation, since a document says so; 建筑 is none", () => {
    expect(tradeOccupations()).toContain("家政");
    expect(occupations()).not.toContain("建筑");
  });
  test.each(["工人", "员工", "师傅", "工匠", "农民工", "能手"])(
    "%s says that someone works, and not at what: no occupation",
    (word) => expect(occupations()).not.toContain(word),
  );
});

describe("what is no person at the end of a name", () => {
  test.each(["小吃", "米粉", "拉面", "牛肉面", "火锅", "烧烤", "茶", "酒", "刺绣", "陶瓷"])("%s", (word) =>
    expect(productEndings()).toContain(word),
  );
  test.each(["公司", "集团", "铺", "坊", "店", "轩"])("%s is a firm", (word) => expect(firmEndings()).toContain(word));
  test.each(["队", "团", "班", "帮", "军", "铁军"])("%s is a group", (word) => expect(groupEndings()).toContain(word));
  test("a firm is no group", () => {
    expect(endings(firmEndings, "建筑集团")[0]).toBe("集团");
    expect(endings(groupEndings, "建筑集团")[0]).toBe("团");
  });
});
