import { describe, expect, test } from "vitest";
import { checkName, evaluate } from "../../src/hubei.ts";
import { evaluate as evaluateWithTables } from "../../src/index.ts";

const request = (name?: string) =>
  ({
    policy: "hubei",
    matter: "labor-brand",
    asOf: "2025-06-30",
    facts: { brand: name === undefined ? {} : { name } },
  }) as const;

describe("the name is asked for where it is not known", () => {
  test("and nowhere else, for no name settles what the tables leave open", () => {
    const asked = (name?: string) =>
      evaluateWithTables(request(name)).matters["labor-brand"].missing?.includes("brand.name");
    expect(asked()).toBe(true);
    for (const name of ["恩施制茶师", "瓦坎达裁缝", "恩施一红一绿人", "恩施小吃", ""])
      expect(asked(name), name).toBe(false);
  });

  test("and nothing is said of it", () => {
    const { criteria, naming } = evaluateWithTables(request()).matters["labor-brand"];
    expect(criteria.find(({ id }) => id === "hb.name")?.outcome).toBe("undetermined");
    expect(naming).toBeUndefined();
  });
});

describe("tables are asked for where they could tell more", () => {
  const codes = (matter: { readonly notices: readonly { readonly code: string }[] }) =>
    matter.notices.map(({ code }) => code);
  const alone = (name?: string) => codes(evaluate(request(name)).matters["labor-brand"]);
  const withTables = (name?: string) => codes(evaluateWithTables(request(name)).matters["labor-brand"]);

  test.each(["湖北制茶师", "敖汉架线工", "湖北名吃"])("%s, left open without them", (name) => {
    expect(alone(name)).toContain("names-not-loaded");
    expect(withTables(name)).not.toContain("names-not-loaded");
  });
  test.each([
    ["met", "湖北裁缝"],
    ["not met", "湖北师傅"],
    ["not known", undefined],
  ])("and not for a name that is %s", (_, name) => expect(alone(name)).not.toContain("names-not-loaded"));
  test("nor where they are at hand and leave it open all the same", () =>
    expect(withTables("瓦坎达裁缝")).not.toContain("names-not-loaded"));
});

test.each([
  ["湖北 裁缝", true],
  ["湖北裁縫", true],
  ["湖北裁缝品牌", true],
  ["湖北裁缝", false],
  [undefined, false],
])("%s is written otherwise than it is read: %s", (name, normalised) => {
  const { notices } = evaluate(request(name)).matters["labor-brand"];
  expect(notices.some(({ code }) => code === "name-normalised")).toBe(normalised);
});

test("every part says where it stands in the name as given", () => {
  const { name, format, segments } = checkName("hubei", " “湖北”裁缝 品牌");
  expect([name, format]).toEqual([" “湖北”裁缝 品牌", "region+occupation"]);
  expect(segments).toEqual([
    { kind: "region", text: "湖北", start: 2, end: 4, source: "places" },
    { kind: "occupation", text: "裁缝", start: 5, end: 7, source: "occupations" },
  ]);
});
