import { describe, expect, test } from "vitest";
import { checkName } from "../../src/index.ts";

type Told = readonly [name: string, code: string, ...segments: string[]];

const told = (policy: "hubei" | "inner-mongolia", name: string) => {
  const { message, segments } = checkName(policy, name);
  return [message.code, ...segments.map(({ kind, text, source }) => `${kind} ${text} ${source}`)];
};

describe("a word at the end twice", () => {
  test.each<Told>([
    ["敖汉架线工工", "name.doubtful"],
    ["敖汉烤肉人人", "name.doubtful"],
    ["敖汉制茶师制茶师", "name.doubtful"],
    ["敖汉裁缝裁缝", "name.doubtful"],
    // What names no person does so no less for being said twice.
    ["敖汉茶店店", "name.no-person"],
    ["敖汉铁军铁军", "name.group"],
    ["敖汉机器人机器人", "name.no-person"],
    ["敖汉家政家政", "name.no-person"],
  ])("%s: %s", (name, code) => expect(told("hubei", name)).toEqual([code, "region 敖汉 places"]));
  test("a trade, where it is an occupation", () =>
    expect(told("inner-mongolia", "敖汉家政家政")[0]).toBe("name.doubtful"));
});

describe("praise before what stands at the end", () => {
  test.each<Told>([
    ["敖汉好裁缝", "name.met", "occupation 好裁缝 occupations"],
    ["敖汉好家政", "name.no-person", "occupation 好家政 occupations"],
    // In 制茶师 the industry can be told, so praise is part of it.
    ["敖汉好制茶师", "name.met", "industry 好制茶 remainder", "person 师 occupations"],
    // Where that leaves no industry, it stands with the person.
    ["敖汉好师傅", "name.no-industry", "person 好师傅 persons"],
    ["敖汉好人", "name.no-industry", "person 好人 persons"],
    ["敖汉好铁军", "name.group"],
    ["敖汉好小吃", "name.no-person"],
    ["敖汉好机器人", "name.no-person"],
  ])("%s: %s", (name, code, ...segments) =>
    expect(told("hubei", name)).toEqual([code, "region 敖汉 places", ...segments]),
  );
  test.each<Told>([
    ["敖汉好家政", "name.met", "occupation 好家政 occupations"],
    ["敖汉好制茶师", "name.met", "industry 好制茶 remainder", "person 师 occupations"],
  ])("where an occupation is enough, %s: %s", (name, code, ...segments) =>
    expect(told("inner-mongolia", name)).toEqual([code, "region 敖汉 places", ...segments]),
  );
});

describe("what is said of the last part", () => {
  test.each<Told>([
    ["敖汉一红一绿制茶师", "name.met", "industry 一红一绿制茶 remainder", "person 师 occupations"],
    ["敖汉一红一绿裁缝", "name.met", "occupation 一红一绿裁缝 occupations"],
    ["敖汉一红一绿工匠", "name.industry-unknown", "industry 一红一绿 remainder", "person 工匠 persons"],
    ["敖汉烤肉人", "name.met", "industry 烤肉 remainder", "person 人 persons"],
    ["敖汉人", "name.no-industry", "person 人 persons"],
    ["敖汉师傅", "name.no-industry", "person 师傅 persons"],
    // A single character that often names no person is one behind a trade alone.
    ["敖汉一红一绿人", "name.industry-unknown", "industry 一红一绿 remainder", "person 人 persons"],
    ["敖汉茶人", "name.met", "industry 茶 remainder", "person 人 persons"],
    // One character of a trade at the end of more may be part of another word.
    ["敖汉一红三灯人", "name.industry-unknown", "industry 一红三灯 remainder", "person 人 persons"],
    ["敖汉铁军", "name.group"],
    ["敖汉机器人", "name.no-person"],
    ["敖汉小吃", "name.no-person"],
    ["敖汉架线", "name.no-person"],
    ["敖汉蒙餐家政", "name.no-person"],
  ])("%s: %s", (name, code, ...segments) =>
    expect(told("hubei", name)).toEqual([code, "region 敖汉 places", ...segments]),
  );
});

describe("what stands in between", () => {
  test.each<Told>([
    ["敖汉2025工", "name.industry-unknown", "industry 2025 remainder", "person 工 persons"],
    ["敖汉ABC工", "name.industry-unknown", "industry ABC remainder", "person 工 persons"],
    ["敖汉A好工", "name.industry-unknown", "industry A好 remainder", "person 工 persons"],
    ["敖汉ABC裁缝", "name.met", "occupation ABC裁缝 occupations"],
    ["敖汉金牌工匠", "name.no-industry", "person 金牌工匠 persons"],
  ])("%s: %s", (name, code, ...segments) =>
    expect(told("hubei", name)).toEqual([code, "region 敖汉 places", ...segments]),
  );
  // Behind a single character only a trade by itself shows that it is a place.
  test.each<Told>([
    ["川烤肉师", "name.met", "region 川 abbreviation", "industry 烤肉 remainder", "person 师 persons"],
    ["川一红一绿师", "name.doubtful", "region 川 abbreviation"],
    ["川大家政师", "name.doubtful", "region 川 abbreviation"],
  ])("%s: %s", (name, code, ...segments) => expect(told("hubei", name)).toEqual([code, ...segments]));
});
