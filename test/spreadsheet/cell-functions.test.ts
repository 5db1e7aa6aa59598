import { describe, expect, test } from "vitest";
import { describePolicy, type Policies, type PolicyId, policies } from "../../src/index.ts";
import { nextStepOf } from "../../src/spreadsheet/next-step.ts";
import { vocabulary } from "../../src/spreadsheet/vocabulary.ts";
import { evaluateTable, nextStep, outcome, reason, score } from "../../src/spreadsheet.ts";

const asOf = "2025-06-30";

test("a range is a row, a column, a table of one row, or one cell", () => {
  for (const [headings, cells] of [
    [
      ["从业人员数", "经特色职业培训人数"],
      [299, 200],
    ],
    [[["从业人员数", "经特色职业培训人数"]], [[299, 200]]],
    [
      [["从业人员数"], ["经特色职业培训人数"]],
      [[299], [200]],
    ],
    ["从业人员数", 299],
  ] as const)
    expect(outcome("urumqi", "recognition", asOf, headings as never, cells as never)).toBe("不符合");
});

test("a blank row is a blank cell", () => {
  for (const each of [score, outcome, reason, nextStep])
    expect(each("urumqi", "scoring", asOf, ["从业人员数"], [""])).toBe("");
});

test("the day may be a date cell", () => {
  for (const day of [45838, new Date(2025, 5, 30), "2025/6/30"])
    expect(outcome("urumqi", "recognition", day, ["从业人员数"], [299])).toBe("不符合");
});

describe("what is wrong is said in the cell, and nothing is thrown", () => {
  test.each([
    ["no such policy", ["urumi", "scoring", asOf, ["从业人员数"], [1]], /^错误：policy 没有名为“urumi”/],
    ["no such matter", ["urumqi", "scorin", asOf, ["从业人员数"], [1]], /^错误：matter 该政策没有/],
    ["a blank policy", ["", "scoring", asOf, ["从业人员数"], [1]], /^错误：policy/],
    ["no such day", ["urumqi", "scoring", "2025-2-30", ["从业人员数"], [1]], /^错误：asOf 应为实际存在的日期/],
    ["no day", ["urumqi", "scoring", "", ["从业人员数"], [1]], /^错误：asOf/],
    [
      "a cell that can't be read",
      ["urumqi", "scoring", asOf, ["从业人员数"], ["约"]],
      /^错误：“从业人员数”：“约”不是数字$/,
    ],
    ["a cell that is refused", ["urumqi", "scoring", asOf, ["从业人员数"], [1.5]], /^错误：“从业人员数”：应为整数$/],
    ["a heading that no fact has", ["urumqi", "scoring", asOf, ["从业人员书"], [1]], /最接近的是“从业人员数”$/],
    ["a matter without a score", ["urumqi", "recognition", asOf, ["从业人员数"], [1]], /^该事项没有评分$/],
  ] as const)("%s", (_, [policy, matter, day, headings, cells], said) =>
    expect(score(policy, matter, day, headings, cells)).toMatch(said),
  );

  test("a heading that no fact has is passed over where nothing stands below it", () => {
    expect(outcome("urumqi", "recognition", asOf, ["从业人员数", "备注"], [299, ""])).toBe("不符合");
  });

  test("in English", () => {
    expect(score("urumqi", "recognition", asOf, ["workforce"], [1], "en")).toBe("this matter has no score");
    expect(reason("urumqi", "recognition", asOf, ["workforce"], ["?"], "en")).toBe(
      "error: “workforce”: “?” is not a number",
    );
  });
});

test("they say what the table says, for every matter", () => {
  for (const policy of Object.keys(policies) as PolicyId<Policies>[]) {
    for (const { id } of describePolicy(policy).matters) {
      const headings = ["已获认定级别", "workforce.total"];
      const cells = ["省级", 299];
      const columns = ["outcome", "reason", "nextStep"];
      const [, row] = evaluateTable([headings, cells], { policy, matter: id, asOf, columns } as never);
      expect([outcome, reason, nextStep].map((each) => each(policy, id, asOf, headings, cells))).toEqual(row);
    }
  }
});

test("more tables than are kept in mind change nothing", () => {
  for (let round = 0; round < 2; round += 1)
    for (let year = 2010; year < 2030; year += 1)
      expect(score("urumqi", "scoring", `${year}-06-30`, ["参加城镇职工社保人数"], [120])).toMatch(/^3–\d+$/);
});

describe("the next step", () => {
  const words = vocabulary("urumqi");
  const citation = { document: "", number: null, clause: "三（二）3", fragment: "" };
  const result = {
    matter: "m",
    kind: "eligibility",
    outcome: "met",
    criteria: [],
    missing: [],
    readings: [],
    notices: [],
  };
  const failed = { id: "x", outcome: "not-met", binding: true, citation, message: { zh: "不够。", en: "Too few." } };
  const step = (part: object, language: "zh" | "en" = "zh") =>
    nextStepOf({ ...result, ...part } as never, words, language);

  test("is what the first failed criterion lacks, where the result carries it, else its sentence", () => {
    const shortfall = [{ fact: "workforce.total", from: 299, to: 300 }];
    const notMet = { outcome: "not-met", missing: ["brand.name"] };
    expect(step({ ...notMet, criteria: [{ ...failed, shortfall }] })).toBe("三（二）3 从业人员数：299 → 300");
    expect(step({ ...notMet, criteria: [failed] }, "en")).toBe("三（二）3 Too few.");
    expect(step({ ...notMet, criteria: [{ ...failed, binding: false }, failed] })).toBe("三（二）3 不够。");
  });

  test("is the first missing fact, in words", () => {
    expect(step({ missing: ["workforce.total", "brand.name"] })).toBe("请补充：从业人员数");
    expect(step({ missing: ["review.years[2024].passed"] })).toBe("请补充：年度复核[2024].通过");
  });

  test("is what gains points, where the result carries it", () => {
    const needs = [{ fact: "brand.logo", from: false, to: true }];
    const item = { id: "i", title: { zh: "项目", en: "Item" }, next: { points: 2, needs } };
    const score = { sections: [{ items: [{ id: "j" }, item] }] };
    expect(step({ score })).toBe("项目：Logo或商标易辨识：否 → 是，可再得2分");
    const lists = [{ fact: "brand.honours", from: null, to: ["national"] }];
    expect(step({ score: { sections: [{ items: [{ ...item, next: { points: 1, needs: lists } }] }] } }, "en")).toBe(
      "Item: brand honours: blank → national, for 1 more points",
    );
    expect(step({})).toBe("无须补充");
  });
});
