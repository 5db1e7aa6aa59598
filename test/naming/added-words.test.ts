import { describe, expect, test } from "vitest";
import { checkName, evaluate, isRequestError } from "../../src/index.ts";

type Options = NonNullable<Parameters<typeof checkName>[2]>;

function told(name: string, options: Pick<Options, "regions" | "occupations"> = {}): string {
  const { outcome, segments } = checkName("inner-mongolia", name, options);
  return `${outcome}: ${segments.map(({ text }) => text).join(" ")}`.trim();
}

describe("a caller's own places", () => {
  test("make a name met that was left open", () => {
    expect(told("叠石桥家纺工匠")).toBe("undetermined:");
    expect(told("叠石桥家纺工匠", { regions: ["叠石桥"] })).toBe("met: 叠石桥 家纺 工匠");
  });
  test("and leave what it lacks lacking", () => {
    expect(told("叠石桥家纺", { regions: ["叠石桥"] })).toBe("not-met: 叠石桥");
    expect(told("叠石桥工匠", { regions: ["叠石桥"] })).toBe("not-met: 叠石桥 工匠");
    expect(told("叠石桥叠石桥家纺工匠", { regions: ["叠石桥"] })).toBe("not-met: 叠石桥");
  });
  test("with a code stand inside what the code says, and nowhere else", () => {
    const regions = [{ name: "大龙", code: "520602" }];
    expect(told("大龙抛丸机修理师傅", { regions })).toBe("met: 大龙 抛丸机修理 师傅");
    expect(told("铜仁大龙抛丸机修理师傅", { regions })).toBe("met: 铜仁大龙 抛丸机修理 师傅");
    expect(told("贵州铜仁大龙抛丸机修理师傅", { regions })).toBe("met: 贵州铜仁大龙 抛丸机修理 师傅");
    expect(told("长沙大龙抛丸机修理师傅", { regions })).toBe("met: 长沙 大龙抛丸机修理 师傅");
  });
  test("of a name that the tables have elsewhere stand beside it", () => {
    const facts = { brand: { name: "凤凰裁缝", place: "凤凰" }, workforce: { employedThreeYears: 100 } };
    const scale = (regions: Options["regions"]) =>
      evaluate({
        policy: "inner-mongolia",
        matter: "labor-brand",
        asOf: "2025-06-30",
        facts,
        ...(regions === undefined ? {} : { regions }),
      }).matters["labor-brand"].criteria.find(({ id }) => id === "im.labor.scale")?.outcome;
    expect(scale(undefined)).toBe("not-applicable");
    expect(scale([{ name: "凤凰", code: "433123" }])).toBe("not-applicable");
    expect(scale([{ name: "凤凰", code: "150204" }])).toBe("undetermined");
    expect(scale(["凤凰"])).toBe("not-applicable");
  });
});

describe("a caller's own occupations", () => {
  test("are their own person", () => {
    expect(told("蓝田勺勺客")).toBe("undetermined: 蓝田 勺勺 客");
    expect(told("蓝田勺勺客", { occupations: ["勺勺客"] })).toBe("met: 蓝田 勺勺客");
    expect(told("勺勺客", { occupations: ["勺勺客"] })).toBe("not-met:");
  });
  test("together with places", () => {
    expect(told("叠石桥勺勺客", { regions: ["叠石桥"], occupations: ["勺勺客"] })).toBe("met: 叠石桥 勺勺客");
  });
});

test("nothing is kept from one call to the next", () => {
  expect(told("叠石桥家纺工匠", { regions: ["叠石桥"] })).toContain("met");
  expect(told("叠石桥家纺工匠")).toBe("undetermined:");
});

test.each([
  ["a list that is none", { regions: "叠石桥" }, "regions"],
  ["an empty name", { regions: [""] }, "regions[0]"],
  ["a code that is none", { regions: ["敖汉", { name: "叠石桥", code: "32" }] }, "regions[1]"],
  ["a number", { occupations: [1] }, "occupations[0]"],
  ["a word longer than a name", { occupations: ["工".repeat(41)] }, "occupations[0]"],
])("%s is an error of its place", (_, options, path) => {
  let thrown: unknown;
  try {
    checkName("inner-mongolia", "敖汉架线工", options as never);
  } catch (error) {
    thrown = error;
  }
  expect(isRequestError(thrown) && thrown.issues.map((issue) => issue.path)).toEqual([path]);
});
