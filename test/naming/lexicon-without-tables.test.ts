import { describe, expect, test } from "vitest";
import { checkName } from "../../src/inner-mongolia.ts";
import { fullLexicon } from "../../src/naming/full-lexicon.ts";
import { extended, plainLexicon } from "../../src/naming/plain-lexicon.ts";

describe("the lexicon of an authority alone", () => {
  test("knows no place and is not complete", () => {
    expect([plainLexicon.complete, plainLexicon.longestPlace, plainLexicon.places("湖北")]).toEqual([
      false,
      0,
      undefined,
    ]);
  });

  test.each<readonly [word: string, ending: string | undefined]>([
    ..."技术员 工匠 技师 师傅 工 匠 师 员".split(" ").map((word) => [word, "person"] as const),
    ..."裁缝 保姆 护工 焊工 厨师".split(" ").map((word) => [word, "own-person"] as const),
    ["服务员", "occupation"],
    ["家政", "trade"],
    ["月嫂", undefined],
    ["", undefined],
  ])("%s: %s", (word, ending) => expect(plainLexicon.ending(word)).toBe(ending));

  test("knows no word longer than it says, nor one that is ordinary, praise, a trade or a product", () => {
    expect(plainLexicon.longestEnding).toBe(3);
    const { ordinary, praise, trade, product } = plainLexicon;
    expect([ordinary("神州"), praise("好"), trade("茶"), product("纸")]).toEqual([false, false, false, false]);
  });

  // Inner Mongolia takes an occupation for industry and person. Without its list, 服务 might be any word.
  test.each([
    ["兴安服务员", "met"],
    ["兴安技术员", "not-met"],
    ["兴安营业员", "undetermined"],
  ])("%s: %s", (name, outcome) => expect(checkName("inner-mongolia", name).outcome).toBe(outcome));
});

describe("places added to the tables", () => {
  const tables = fullLexicon();
  const added = (name: string, code: string) => extended(tables, [{ name, code }]).places(name);

  test.each([
    ["920000", "province"],
    ["920100", "prefecture"],
    ["920101", "county"],
    ["", "county"],
  ])("with the code %j stand at the level of a %s", (code, kind) => {
    expect(added("瓦坎达", code)).toEqual([{ code, name: "瓦坎达", kind, full: "瓦坎达" }]);
  });

  test("that they have already, by that code or without one, change nothing", () => {
    for (const code of ["150204", "420107", ""]) expect(added("青山区", code)).toEqual(tables.places("青山区"));
  });

  test("that they have elsewhere stand behind those", () => {
    const there = { code: "920101", name: "青山区", kind: "county", full: "青山区" };
    expect(added("青山区", "920101")).toEqual([...(tables.places("青山区") ?? []), there]);
  });

  test("twice by one name stand beside each other, and once by one code", () => {
    const codes = ["920101", "920102", "920101", ""].map((code) => ({ name: "瓦坎达", code }));
    expect(
      extended(tables, codes)
        .places("瓦坎达")
        ?.map(({ code }) => code),
    ).toEqual(["920101", "920102"]);
  });

  test("leave all others as they are", () => {
    const lexicon = extended(tables, [{ name: "瓦坎达", code: "" }]);
    expect(lexicon.places("敖汉")).toEqual(tables.places("敖汉"));
    expect(lexicon.places("瓦坎")).toBeUndefined();
    expect([lexicon.complete, lexicon.trade("茶"), lexicon.ending("裁缝")]).toEqual([true, true, "own-person"]);
  });

  test("count as the longest where they are, and only there", () => {
    const long = "瓦坎达".repeat(6);
    expect(extended(tables, [{ name: long, code: "" }]).longestPlace).toBe(18);
    expect(extended(tables, [{ name: "瓦坎达", code: "" }]).longestPlace).toBe(15);
    expect(
      extended(
        plainLexicon,
        ["瓦坎", "瓦坎达", "瓦"].map((name) => ({ name, code: "" })),
      ).longestPlace,
    ).toBe(3);
  });
});

describe("occupations added", () => {
  test("are their own person, whatever a list says of them", () => {
    const lexicon = extended(fullLexicon(), [], ["勺勺客", "架线工", "小吃"]);
    expect(["勺勺客", "架线工", "小吃", "制茶师", "勺客"].map(lexicon.ending)).toEqual([
      "own-person",
      "own-person",
      "own-person",
      "occupation",
      undefined,
    ]);
  });
  test("count as the longest ending where they are, and only there", () => {
    expect(extended(fullLexicon(), [], ["金银花采摘能手客", "勺勺客"]).longestEnding).toBe(8);
    expect(extended(plainLexicon, [], ["客"]).longestEnding).toBe(3);
    expect(extended(plainLexicon, []).longestEnding).toBe(3);
  });
});
