import { describe, expect, test } from "vitest";
import { checkName } from "../../src/index.ts";

describe("a trade behind other words", () => {
  const told = (policy: "hubei" | "inner-mongolia", name: string) => {
    const { outcome, message, segments } = checkName(policy, name);
    return [outcome, message.code, ...segments.map(({ kind, text }) => `${kind} ${text}`)];
  };
  test("is no person, where a person is asked for", () => {
    expect(told("hubei", "恩施蒙餐家政")).toEqual(["not-met", "name.no-person", "region 恩施"]);
  });
  test("is an occupation with them, where that is enough", () => {
    expect(told("inner-mongolia", "兴安蒙餐家政")).toEqual(["met", "name.met", "region 兴安", "occupation 蒙餐家政"]);
  });
});

describe("a town behind its county", () => {
  const told = (name: string) =>
    checkName("hubei", name).segments.map(({ kind, text, source }) => [kind, text, source]);
  test("is part of the region", () => {
    expect(told("大冶殷祖古建师")).toEqual([
      ["region", "大冶殷祖", "beside a county"],
      ["industry", "古建", "remainder"],
      ["person", "师", "persons"],
    ]);
  });
  test.each(["殷茶古建", "茶殷古建", "殷三古建"])("is none where trades or numbers are written so: %s", (industry) => {
    expect(told(`大冶${industry}师`)).toEqual([
      ["region", "大冶", "places"],
      ["industry", industry, "remainder"],
      ["person", "师", "persons"],
    ]);
  });
});
