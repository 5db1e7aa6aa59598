import { describe, expect, test } from "vitest";

// The built files: what people import.
const dist = new URL("../../dist/", import.meta.url).href;
const whole: typeof import("../../src/index.ts") = await import(`${dist}index.js`);
const alone: typeof import("../../src/hubei.ts") = await import(`${dist}hubei.js`);
const { names }: typeof import("../../src/names.ts") = await import(`${dist}names.js`);

const known = [
  "恩施一红一绿制茶师",
  "潜江裁缝",
  "东宝护工",
  "大冶殷祖古建师",
  "敖汉架线工",
  "长安汉唐妆造师",
  "粤菜师傅",
  "沙县小吃",
  "靓嫂采摘队",
  "潜江好工匠",
  "潜江湖北裁缝",
  "恩施架线",
];

const request = (name: string) =>
  ({ policy: "hubei", matter: "labor-brand", asOf: "2025-06-30", facts: { brand: { name } } }) as const;

describe("an authority's entry alone", () => {
  test.each(known)("%s: left open, or told as by the tables", (name) => {
    const { outcome } = alone.checkName("hubei", name);
    const told = whole.checkName("hubei", name).outcome;
    expect(["undetermined", told]).toContain(outcome);
  });

  test.each(["恩施一红一绿制茶师", "敖汉架线工", "沙县小吃", "潜江好工匠"])("%s: and says why", (name) => {
    const matter = alone.evaluate(request(name)).matters["labor-brand"];
    expect(matter.naming?.outcome).toBe("undetermined");
    expect(matter.notices.map(({ code }) => code)).toContain("names-not-loaded");
  });

  test.each([
    ["潜江裁缝", "met"],
    ["潜江", "not-met"],
    ["潜江工匠", "not-met"],
    ["", "not-met"],
    ["ABC", "not-met"],
  ])("%s needs no tables: %s", (name, outcome) => {
    const matter = alone.evaluate(request(name)).matters["labor-brand"];
    expect(matter.naming?.outcome).toBe(outcome);
    expect(matter.notices.map(({ code }) => code)).not.toContain("names-not-loaded");
  });
});

describe("an authority's entry with the names handed in", () => {
  test.each(known)("%s: the answer of the whole library, byte for byte", (name) => {
    const told = alone.evaluate({ ...request(name), names });
    expect(JSON.stringify(told)).toBe(JSON.stringify(whole.evaluate(request(name))));
    const checked = alone.checkName("hubei", name, { names } as never);
    expect(JSON.stringify(checked)).toBe(JSON.stringify(whole.checkName("hubei", name)));
  });
});
