import { describe, expect, test } from "vitest";
import { checkName } from "../../src/index.ts";

const told = (policy: "hubei" | "inner-mongolia", name: string) => {
  const { outcome, message, format, segments } = checkName(policy, name);
  expect([format, segments]).toEqual([null, []]);
  return [outcome, message.code];
};

describe("where the rest is as it should be, what stands in front may be a place that no table has", () => {
  test.each([
    ["a person", "瓦坎达架线工"],
    ["a person that a single character says", "瓦坎达烤肉人"],
    ["an occupation of its own", "瓦坎达裁缝"],
    ["an occupation", "瓦坎达制茶师"],
  ])("%s: %s", (_, name) => {
    expect(told("hubei", name)).toEqual(["undetermined", "name.region-unknown"]);
    expect(told("inner-mongolia", name)).toEqual(["undetermined", "name.region-unknown"]);
  });

  test("a trade, where a document takes it for an occupation", () => {
    expect(told("inner-mongolia", "瓦坎达家政")).toEqual(["undetermined", "name.region-unknown"]);
    expect(told("hubei", "瓦坎达家政")).toEqual(["not-met", "name.no-region"]);
  });
});

describe("else the region is lacking", () => {
  test.each([
    ["a group", "瓦坎达铁军"],
    ["a product", "瓦坎达小吃"],
    ["no person", "瓦坎达机器人"],
    ["nothing that a list has", "瓦坎达架线"],
    ["an ordinary word in front", "神州裁缝"],
    ["an ordinary word of three characters", "新农村裁缝"],
    ["an ordinary word of four characters", "能工巧匠裁缝"],
    ["a single character in front", "瓦裁缝"],
    ["a firm in front", "恒丰裁缝"],
    ["a firm in front, and more", "恒丰瓦坎达裁缝"],
  ])("%s: %s", (_, name) => {
    expect(told("hubei", name)).toEqual(["not-met", "name.no-region"]);
    expect(told("inner-mongolia", name)).toEqual(["not-met", "name.no-region"]);
  });

  test.each(["恒瓦裁缝", "瓦恒裁缝", "瓦坎恒丰裁缝", "瓦坎裁缝"])("%s: no firm is called so", (name) =>
    expect(told("hubei", name)).toEqual(["undetermined", "name.region-unknown"]),
  );
});

describe("a place at the end", () => {
  test.each([
    ["架线工敖汉", "name.region-misplaced"],
    // The longest of all places, and the one next to it.
    ["架线工双江拉祜族佤族布朗族傣族自治县", "name.region-misplaced"],
    ["架线工莫力达瓦达斡尔族自治旗", "name.region-misplaced"],
    ["工敖汉", "name.region-misplaced"],
    ["架线工敖汉旗", "name.region-misplaced"],
    ["架线工湖北省", "name.region-misplaced"],
    // A district, and an old name.
    ["架线工长安", "name.region-misplaced"],
    // What no official table has may be part of another word there, and so may a single character.
    ["架线工岭南", "name.no-region"],
    ["架线工西岐", "name.no-region"],
    ["架线工粤", "name.no-region"],
  ])("%s: %s", (name, code) => expect(told("hubei", name)).toEqual(["not-met", code]));
});
