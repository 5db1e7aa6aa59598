import { describe, expect, test } from "vitest";
import { checkName, evaluate } from "../../src/index.ts";

type Told = readonly [name: string, outcome: string, format: string | null, code: string];

const three = "region+industry+person";
const two = "region+occupation";

describe("Inner Mongolia: either of two formats", () => {
  test.each<Told>([
    ["敖汉架线工", "met", three, "name.met"],
    ["兴安家政", "met", two, "name.met"],
    ["宁城月嫂", "met", two, "name.met"],
    ["科尔沁黄牛产业工", "met", three, "name.met"],
    ["库伦荞乡新农人", "met", three, "name.met"],
    ["赤峰养老护理员", "met", two, "name.met"],
    ["赤峰好保姆", "met", two, "name.met"],
    ["兴安蒙餐家政", "met", two, "name.met"],
    ["敖汉架线", "not-met", null, "name.no-person"],
    ["赤峰工匠", "not-met", null, "name.no-industry"],
    ["赤峰劳务军", "not-met", null, "name.group"],
  ])("%s: %s %s %s", (name, outcome, format, code) => {
    const found = checkName("inner-mongolia", name);
    expect([found.outcome, found.format, found.message.code]).toEqual([outcome, format, code]);
    expect(found.binding).toBe(true);
  });

  test("the name binds or advises, as it is read; what it is stays the same", () => {
    const advisory = checkName("inner-mongolia", "敖汉架线", { readings: { "im.name-force": "advisory" } });
    expect([advisory.outcome, advisory.binding]).toEqual(["not-met", false]);
  });
});

describe.each([
  ["hubei", "hb", "恩施", "潜江"],
  ["baoji", "bj", "眉县", "岐山"],
] as const)("%s: region, industry and person", (policy, prefix, here, there) => {
  const literal = { readings: { [`${prefix}.name-occupation`]: "literal" } } as object;

  test.each<Told>([
    [`${here}制茶师`, "met", three, "name.met"],
    [`${there}鞋匠`, "met", three, "name.met"],
    [`${there}裁缝`, "met", two, "name.met"],
    [`${here}护工`, "met", two, "name.met"],
    [`${here}好裁缝`, "met", two, "name.met"],
    [`${here}家政服务员`, "met", three, "name.met"],
    // A trade that one document takes for an occupation is none for the others.
    [`${here}家政`, "not-met", null, "name.no-person"],
    [`${there}名吃`, "not-met", null, "name.no-person"],
    [`${there}建筑队`, "not-met", null, "name.group"],
    [`${there}师傅`, "not-met", null, "name.no-industry"],
  ])("%s: %s %s %s", (name, outcome, format, code) => {
    const found = checkName(policy, name);
    expect([found.outcome, found.format, found.message.code]).toEqual([outcome, format, code]);
  });

  test.each<Told>([
    [`${here}制茶师`, "met", three, "name.met"],
    [`${there}鞋匠`, "met", three, "name.met"],
    [`${here}竹编裁缝`, "met", three, "name.met"],
    [`${there}裁缝`, "not-met", null, "name.occupation-only"],
    [`${there}好裁缝`, "not-met", null, "name.occupation-only"],
    [`${here}护工`, "not-met", null, "name.occupation-only"],
  ])("taken literally, %s: %s %s %s", (name, outcome, format, code) => {
    const found = checkName(policy, name, literal);
    expect([found.outcome, found.format, found.message.code]).toEqual([outcome, format, code]);
  });

  describe("of names that were fixed before", () => {
    const judged = (name: string, nameFixedBefore: boolean | undefined, scope: string) => {
      const { matters } = evaluate({
        policy,
        matter: "labor-brand",
        asOf: "2025-06-30",
        facts: { brand: { name, ...(nameFixedBefore === undefined ? {} : { nameFixedBefore }) } },
        readings: { [`${prefix}.name-scope`]: scope },
      } as never) as { matters: Record<string, { criteria: readonly { id: string; outcome: string }[] }> };
      return matters["labor-brand"]?.criteria.find(({ id }) => id === `${prefix}.name`)?.outcome;
    };
    test.each([
      ["a name that does not fit", "西岐名吃", true, "new-names", "not-applicable"],
      ["a name that does not fit", "西岐名吃", false, "new-names", "not-met"],
      ["a name that does not fit", "西岐名吃", undefined, "new-names", "undetermined"],
      ["a name that does not fit", "西岐名吃", true, "all", "not-met"],
      ["a name that fits", "西岐擀面师", false, "new-names", "met"],
      ["a name that fits", "西岐擀面师", true, "all", "met"],
    ])("%s, %s, fixed before: %s, under %s: %s", (_, name, before, scope, outcome) => {
      expect(judged(name, before, scope)).toBe(outcome);
    });
  });
});

describe("Urumqi: region, enterprise if any, industry and type of work, as advice", () => {
  const work = "region+industry+work-type";
  test.each<Told>([
    ["乌鲁木齐烤馕师", "met", work, "name.met"],
    ["新疆魔味鸭营销人", "met", work, "name.met"],
    ["乌鲁木齐天山烤馕师", "met", work, "name.met"],
    ["米东电焊工", "met", work, "name.met"],
    ["乌鲁木齐裁缝", "met", two, "name.met"],
    ["乌鲁木齐好馕道有限公司烤馕师", "met", "region+enterprise+industry+work-type", "name.met"],
    ["新疆天润乳业集团奶酪匠", "met", "region+enterprise+industry+work-type", "name.met"],
    ["乌鲁木齐烤馕", "not-met", null, "name.no-person"],
    ["乌鲁木齐烤馕有限公司", "not-met", null, "name.no-person"],
    ["乌鲁木齐师傅", "not-met", null, "name.no-industry"],
    ["好馕道有限公司", "not-met", null, "name.no-region"],
  ])("%s: %s %s %s", (name, outcome, format, code) => {
    const found = checkName("urumqi", name);
    expect([found.outcome, found.format, found.message.code]).toEqual([outcome, format, code]);
    expect(found.binding).toBe(false);
  });

  test("the enterprise is a segment of its own, where the format has one", () => {
    const name = "乌鲁木齐好馕道有限公司烤馕师";
    const texts = (policy: "urumqi" | "hubei") => checkName(policy, name).segments.map(({ text }) => text);
    expect(texts("urumqi")).toEqual(["乌鲁木齐", "好馕道有限公司", "烤馕", "师"]);
    expect(texts("hubei")).toEqual(["乌鲁木齐", "好馕道有限公司烤馕", "师"]);
  });
});
