import { describe, expect, test } from "vitest";
import { checkName } from "../../src/index.ts";

const taken = (name: string) => {
  const { outcome, message, segments } = checkName("hubei", name);
  return [outcome, message.code, segments.map(({ kind, text }) => `${kind} ${text}`).join(", ")];
};

describe("the person inside an occupation is the longest word for one", () => {
  test.each([
    ["恩施快递小哥", "region 恩施, industry 快递, person 小哥"],
    ["恩施保险代理人", "region 恩施, industry 保险, person 代理人"],
    ["恩施剪纸艺人", "region 恩施, industry 剪纸, person 艺人"],
    ["恩施职业指导师", "region 恩施, industry 职业指导, person 师"],
    ["恩施茶艺指导师", "region 恩施, industry 茶艺, person 指导师"],
  ])("%s", (name, segments) => expect(taken(name)).toEqual(["met", "name.met", segments]));
});

// 指 is no industry, and 导师 not the person.
test("a word for a person alone has no industry", () => {
  expect(taken("恩施指导师")).toEqual(["not-met", "name.no-industry", "region 恩施, person 指导师"]);
});

// 人 alone says little: a trade must stand before it, at the end of what does.
test("a trade at the end of three characters is found", () => {
  expect(taken("恩施大家政人")).toEqual(["met", "name.met", "region 恩施, industry 大家政, person 人"]);
});

describe("where no table has the place", () => {
  test.each([
    // What firms like to be called by stands at their head, and places are called so elsewhere.
    ["恒丰塔里架线工", "not-met", "name.no-region"],
    ["塔里恒丰架线工", "undetermined", "name.region-unknown"],
  ])("%s: %s", (name, outcome, code) => expect(taken(name).slice(0, 2)).toEqual([outcome, code]));
});
