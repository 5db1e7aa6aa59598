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
