import { describe, expect, test } from "vitest";
import { checkName } from "../../src/hubei.ts";

const told = (name: string, options: object = {}) => {
  const { outcome, message, segments } = checkName("hubei", name, options);
  return [outcome, message.code, ...segments.map(({ kind, text }) => `${kind} ${text}`)];
};

describe("an authority alone, which has no tables but knows the few words that documents speak of", () => {
  test.each("技术员 工匠 技师 师傅 工 匠 师 员".split(" "))("湖北%s: a person without an industry", (word) => {
    expect(told(`湖北${word}`)).toEqual(["not-met", "name.no-industry", "region 湖北", `person ${word}`]);
  });

  test.each("裁缝 保姆 护工 焊工 厨师".split(" "))("湖北%s: an occupation that is its own person", (word) => {
    expect(told(`湖北${word}`)).toEqual(["met", "name.met", "region 湖北", `occupation ${word}`]);
    const literal = { readings: { "hb.name-occupation": "literal" } };
    expect(told(`湖北${word}`, literal)).toEqual([
      "not-met",
      "name.occupation-only",
      "region 湖北",
      `occupation ${word}`,
    ]);
  });

  test("湖北家政: a trade alone", () => {
    expect(told("湖北家政")).toEqual(["not-met", "name.no-person", "region 湖北", "occupation 家政"]);
  });

  test.each(["湖北架线工", "湖北服务员", "湖北制茶技术员", "湖北竹编裁缝"])(
    "%s: what stands in between can't be told",
    (name) => {
      expect(told(name).slice(0, 2)).toEqual(["undetermined", "name.doubtful"]);
    },
  );

  test.each([
    ["湖北名吃", "undetermined", "name.work-unknown"],
    ["湖北", "not-met", "name.region-only"],
    ["湖北湖北架线工", "not-met", "name.region-twice"],
    ["敖汉架线工", "undetermined", "name.region-unknown"],
    ["裁缝", "undetermined", "name.region-unknown"],
  ])("%s: %s, %s", (name, outcome, code) => expect(told(name).slice(0, 2)).toEqual([outcome, code]));

  test("a place and an occupation that are added are known", () => {
    expect(told("叠石桥裁缝", { regions: ["叠石桥"] })).toEqual([
      "met",
      "name.met",
      "region 叠石桥",
      "occupation 裁缝",
    ]);
    expect(told("湖北勺勺客", { occupations: ["勺勺客"] })).toEqual([
      "met",
      "name.met",
      "region 湖北",
      "occupation 勺勺客",
    ]);
    // Longer than any word that is known without tables.
    const word = "金银花采摘能手客";
    expect(told(`湖北${word}`, { occupations: [word] })).toEqual([
      "met",
      "name.met",
      "region 湖北",
      `occupation ${word}`,
    ]);
  });
});

describe("places that are added with their codes", () => {
  const regions = [
    { name: "甲省", code: "910000" },
    { name: "乙市", code: "910100" },
    { name: "丙县", code: "910101" },
    { name: "丁省", code: "920000" },
    { name: "戊市", code: "920100" },
    { name: "己县", code: "920101" },
  ];
  const code = (name: string) => told(name, { regions }).slice(1);

  test.each(["甲省乙市丙县", "甲省丙县", "乙市丙县", "甲省乙市", "丙县", "丁省己县"])(
    "%s: each inside the one before",
    (place) => {
      expect(code(`${place}裁缝`)).toEqual(["name.met", `region ${place}`, "occupation 裁缝"]);
    },
  );

  test.each(["乙市甲省", "丙县甲省", "丙县乙市", "乙市乙市", "丙县丁省", "甲省丁省"])(
    "%s: one around the other, or another province",
    (place) => {
      expect(code(`${place}裁缝`)[0]).toBe("name.region-twice");
    },
  );

  test.each(["乙市戊市", "丙县己县", "甲省己县", "乙市己县"])(
    "%s: one beside the other is no second place",
    (place) => {
      expect(code(`${place}裁缝`)[0]).not.toMatch(/met|twice/);
    },
  );
});
