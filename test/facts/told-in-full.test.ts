import { expect, test } from "vitest";
import { badFacts } from "./problem.ts";

// What is told of a wrong value names the bound, the words or the years that it is held against.
test.each<[string, object, string, string]>([
  ["people", { workforce: { total: 1_000_000_001 } }, "不能大于1000000000。", "It can't be more than 1000000000."],
  ["points", { assessor: { supportMoney: 3.5 } }, "不能大于3。", "It can't be more than 3."],
  ["other points", { assessor: { culture: 5.5 } }, "不能大于5。", "It can't be more than 5."],
  ["percent", { award: { uplift: 1000.01 } }, "不能大于1000。", "It can't be more than 1000."],
  ["a rate", { training: { localStandard: { passRate: 100.01 } } }, "不能大于100。", "It can't be more than 100."],
  ["money", { applicant: { revenue: 1e12 + 1 } }, "不能大于1000000000000。", "It can't be more than 1000000000000."],
  [
    "a total",
    {
      fund: {
        lines: [
          { use: "", amount: 1e12 },
          { use: "", amount: "0.01" },
        ],
      },
    },
    "合计不能大于1000000000000元。",
    "The total can't be more than 1000000000000 yuan.",
  ],
  ["a text", { brand: { name: "名".repeat(1001) } }, "过长：最多1000个。", "It is too long: at most 1000 are allowed."],
  [
    "a place",
    { brand: { place: "名".repeat(1001) } },
    "过长：最多1000个。",
    "It is too long: at most 1000 are allowed.",
  ],
  [
    "a list",
    { brand: { honours: new Array(10_001).fill("local") } },
    "过长：最多10000个。",
    "It is too long: at most 10000 are allowed.",
  ],
  [
    "a list of records",
    { fund: { lines: new Array(10_001).fill({ use: "", amount: 0 }) } },
    "过长：最多10000个。",
    "It is too long: at most 10000 are allowed.",
  ],
  [
    "a choice",
    { training: { level: "province" } },
    "应为下列之一：autonomous-region, league-city, county。",
    "One of these is expected here: autonomous-region, league-city, county.",
  ],
  [
    "a part",
    { workforce: { trained: 6, total: 5 } },
    "部分（6）不能大于其整体 workforce.total（5）。",
    "The part (6) can't be greater than its whole, workforce.total (5).",
  ],
  [
    "a part in a record",
    { dual: { trainingBrands: [{ trainees: 5, passed: 7 }] } },
    "部分（7）不能大于其整体 trainees（5）。",
    "The part (7) can't be greater than its whole, trainees (5).",
  ],
  [
    "a year given twice",
    {
      review: {
        years: [
          { year: 2024, passed: true },
          { year: 2024, passed: true },
        ],
      },
    },
    "年份2024重复。",
    "The year 2024 is given twice.",
  ],
  [
    "a year to come",
    { review: { years: [{ year: 2026, passed: true }] } },
    "年份2026晚于评估日期所在年份2025。",
    "The year 2026 is later than 2025, the year of the evaluation date.",
  ],
  ["an unknown name", { zzzz: 1 }, "没有名为“zzzz”的事实。", "No fact is called “zzzz”."],
  [
    "a name beyond sixty characters",
    { ["z".repeat(61)]: 1 },
    `没有名为“${"z".repeat(60)}…”的事实。`,
    `No fact is called “${"z".repeat(60)}…”.`,
  ],
  [
    "a name of sixty",
    { ["z".repeat(60)]: 1 },
    `没有名为“${"z".repeat(60)}”的事实。`,
    `No fact is called “${"z".repeat(60)}”.`,
  ],
])("%s", (name, facts, zh, en) => {
  const [issue, ...others] = badFacts(name, () => facts).issues();
  expect(others).toEqual([]);
  expect(issue?.message).toEqual({ zh, en });
});
