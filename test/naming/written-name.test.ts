import { describe, expect, test } from "vitest";
import { checkName, evaluate } from "../../src/index.ts";
import { fullLexicon } from "../../src/naming/full-lexicon.ts";
import { occupations } from "../../src/naming/occupation-words.ts";
import { personWords } from "../../src/naming/person-words.ts";
import { regionNames } from "../../src/naming/region-table.ts";
import { writtenName } from "../../src/naming/written-name.ts";

const segmentsOf = (name: string) => checkName("inner-mongolia", name).segments.map(({ text }) => text);

function noticesOf(name: string): readonly string[] {
  const { matters } = evaluate({
    policy: "inner-mongolia",
    matter: "labor-brand",
    asOf: "2025-06-30",
    facts: { brand: { name } },
  });
  return matters["labor-brand"].notices.map(({ code }) => code);
}

describe("a name as people type it", () => {
  test.each([
    ["blanks", " 敖汉 架线　工 ", ["敖汉", "架线", "工"]],
    ["line ends and tabs", "敖汉\t架线\r\n工\n", ["敖汉", "架线", "工"]],
    ["Chinese quotation marks", "“敖汉架线工”", ["敖汉", "架线", "工"]],
    ["corner brackets", "「敖汉架线工」", ["敖汉", "架线", "工"]],
    ["double corner brackets", "『敖汉』架线工", ["敖汉", "架线", "工"]],
    ["book title marks", "《敖汉架线工》", ["敖汉", "架线", "工"]],
    ["straight quotation marks", "\"敖汉架线工'", ["敖汉", "架线", "工"]],
    ["full-width brackets", "敖汉（架线）工", ["敖汉", "架线", "工"]],
    ["brackets", "(敖汉)[架线]{工}<>【】〔〕", ["敖汉", "架线", "工"]],
    ["dots and dashes", "敖汉·架线—工…", ["敖汉", "架线", "工"]],
    ["a plus sign, as formats are written", "敖汉＋架线+工", ["敖汉", "架线", "工"]],
    ["a full stop, an exclamation mark", "敖汉架线工。！", ["敖汉", "架线", "工"]],
    ["nothing that can be seen", "\ufeff敖\u200b汉架线工\u00ad\u200d\ufe0f", ["敖\u200b汉", "架线", "工"]],
    ["a trailing 劳务品牌", "敖汉架线工劳务品牌", ["敖汉", "架线", "工"]],
    ["a trailing 品牌", "敖汉架线工品牌", ["敖汉", "架线", "工"]],
    ["劳务品牌 behind quotation marks", "“敖汉架线工”劳务品牌", ["敖汉", "架线", "工"]],
    ["劳务品牌 in brackets", "敖汉架线工（劳务品牌）", ["敖汉", "架线", "工"]],
    ["a radical for the character (U+2F2F)", "敖汉架线⼯", ["敖汉", "架线", "⼯"]],
    ["full-width letters", "敖汉５Ｇ架线工", ["敖汉", "５Ｇ架线", "工"]],
    ["a traditional place", "內蒙古敖漢架线工", ["內蒙古敖漢", "架线", "工"]],
    ["a traditional county", "績溪徽厨", ["績溪", "徽", "厨"]],
    ["a traditional person", "鳳翔泥塑師", ["鳳翔", "泥塑", "師"]],
    ["traditional throughout", "盱眙龍蝦廚師", ["盱眙", "龍蝦", "廚師"]],
    ["a traditional occupation", "恩施製茶師", ["恩施", "製茶師"]],
    ["a traditional trade", "敖漢架線工", ["敖漢", "架線", "工"]],
  ])("%s: %j", (_, name, segments) => {
    expect(checkName("inner-mongolia", name).outcome).toBe("met");
    expect(segmentsOf(name)).toEqual(segments);
    expect(noticesOf(name)).toContain("name-normalised");
  });

  test.each(["敖汉架线工", "敖汉5G架线工", "恩施一红一绿制茶师"])("%s is plain: no notice", (name) => {
    expect(noticesOf(name)).not.toContain("name-normalised");
  });

  test.each([
    ["劳务品牌", "name.no-region"],
    ["品牌", "name.no-region"],
    ["敖汉劳务品牌", "name.region-only"],
    ["敖汉品牌架线工", "name.met"],
    // What stands in brackets is a part of the name: it may be one.
    ["敖汉架线工（国家级）", "name.no-person"],
  ])("%s: %s", (name, code) => expect(checkName("inner-mongolia", name).message.code).toBe(code));
});

describe("offsets into the name as given", () => {
  test.each([
    [
      "“敖汉 架线”工",
      [
        [1, 3],
        [4, 6],
        [7, 8],
      ],
    ],
    [
      "  敖汉（架线工）劳务品牌",
      [
        [2, 4],
        [5, 7],
        [7, 8],
      ],
    ],
    [
      "敖汉𠮷架线工",
      [
        [0, 2],
        [2, 6],
        [6, 7],
      ],
    ],
    ["\u{1F409}敖汉架线工", []],
    [
      "敖\u200b汉架\u0308线工",
      [
        [0, 3],
        [3, 6],
        [6, 7],
      ],
    ],
  ])("%j: %j", (name, offsets) => {
    const { segments } = checkName("inner-mongolia", name);
    expect(segments.map(({ start, end }) => [start, end])).toEqual(offsets);
    for (const { text, start, end } of segments) expect(text).toBe(name.slice(start, end));
  });

  test("a character that stands for several stays one", () => {
    const { text, starts, ends } = writtenName("敖汉㍿工");
    expect(text).toBe("敖汉㍿工");
    expect(starts).toEqual([0, 1, 2, 3]);
    expect(ends).toEqual([1, 2, 3, 4]);
  });

  test("a town is two whole characters, or none", () => {
    const { segments } = checkName("inner-mongolia", "大冶殷𠮷古建师");
    expect(segments.map(({ text }) => text)).toEqual(["大冶", "殷𠮷古建", "师"]);
  });
});

describe("traditional characters", () => {
  test("no character that the tables write is taken for a traditional one", () => {
    const words = [...regionNames().map(({ full }) => full), ...personWords(), ...occupations()];
    expect(words.filter((word) => writtenName(`${word}甲`).text !== `${word}甲`)).toEqual([]);
  });
  test.each(["乾县", "乾安", "于都", "沈阳", "台州", "后里"])("%s stays", (place) =>
    expect(writtenName(place).text).toBe(place),
  );
  test.each([
    ["哈爾濱", "哈尔滨"],
    ["齊齊哈爾", "齐齐哈尔"],
    ["呼倫貝爾", "呼伦贝尔"],
    ["巴彥淖爾", "巴彦淖尔"],
    ["烏魯木齊", "乌鲁木齐"],
    ["克孜勒蘇", "克孜勒苏"],
    ["西雙版納", "西双版纳"],
    ["駐馬店", "驻马店"],
    ["瀋陽", "沈阳"],
    ["臺灣", "台湾"],
    ["廈門", "厦门"],
    ["鞏義", "巩义"],
    ["滎陽", "荥阳"],
    ["鄱陽", "鄱阳"],
    ["黟縣", "黟县"],
  ])("%s is %s, which the table has", (written, plain) => {
    expect(writtenName(written).text).toBe(plain);
    expect(fullLexicon().places(plain)).toBeDefined();
  });
});
