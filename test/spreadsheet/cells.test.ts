import { runInNewContext } from "node:vm";
import { describe, expect, test } from "vitest";
import type { Policies, PolicyId } from "../../src/index.ts";
import { shifted } from "../../src/spreadsheet/decimal-text.ts";
import { rowReader } from "../../src/spreadsheet/row-reader.ts";
import { vocabulary } from "../../src/spreadsheet/vocabulary.ts";

type Language = "zh" | "en";

/** What one cell under one heading is read as, or the codes of what is wrong with it. */
function read(heading: string, cell: unknown, policy: PolicyId<Policies> = "urumqi", language: Language = "zh") {
  const others = { id: undefined, ignore: new Set<string>() };
  const reader = rowReader([heading], vocabulary(policy), others, language);
  if (reader.problems.length > 0) return reader.problems.map(({ code }) => code);
  const { facts, problems } = reader.read([cell]);
  if (problems.length > 0) return problems.map(({ code }) => code);
  let value: unknown = facts;
  while (typeof value === "object" && value !== null && !Array.isArray(value)) [value] = Object.values(value);
  return value;
}

describe("numbers", () => {
  test.each([
    [640, 640],
    ["640", 640],
    ["1,234", 1234],
    ["１，２３４", 1234],
    ["12,345,678", 12345678],
    [" 6 400", 6400],
    ["640人", 640],
    ["+5", 5],
    ["-5", -5],
    ["0640", 640],
  ])("of people: %j is %j", (cell, value) => expect(read("从业人员数（人）", cell)).toBe(value));

  test.each([
    ["1,23"],
    ["12,34"],
    ["1,2345"],
    ["约600"],
    ["1.2.3"],
    ["1e5"],
    ["(5)"],
    ["6OO"],
    [true],
    ["640元"],
    ["0x1F"],
  ])("%j is none", (cell) => expect(read("从业人员数", cell)).toEqual(["not-a-number"]));

  test.each([
    [360.5, 3605000],
    ["360.5", 3605000],
    ["1,200", 12000000],
    ["0.0001", 1],
    ["0.000001", 0.01],
    [0.000001, 0.01],
    [0.07, 700],
    [1.1, 11000],
    [2.3, 23000],
    [57.99, 579900],
    [1.1 + 2.2, 33000],
    [499.9999, 4999999],
    ["4.35万元", 43500],
    ["￥4.35", 43500],
  ])("%j 万元 is %j yuan, exactly", (cell, value) => expect(read("营业收入（万元）", cell)).toBe(value));

  test("a unit in the cell counts where the heading has none, and must not gainsay one that has", () => {
    expect(read("上年度营业收入", "360万元")).toBe(3600000);
    expect(read("上年度营业收入", "3,600,000元")).toBe(3600000);
    expect(read("上年度营业收入", "0.5亿")).toBe(50000000);
    expect(read("从业人员数", "1.2万人")).toBe(12000);
    expect(read("从业人员数（万人）", 0.0641)).toBe(641);
    expect(read("上年度营业收入（元）", "360万元")).toEqual(["unit-differs"]);
  });

  test("what a spreadsheet shows is read, not what floating point makes of it", () => {
    expect(read("上年度营业收入", 0.1 + 0.2)).toBe(0.3);
    expect(read("评审给分：品牌文化", 3.5000000000000004)).toBe(3.5);
  });

  test("more digits than a number has are not cut off", () => {
    expect(read("从业人员数", "1.00000000000000000001")).toEqual(["not-a-number"]);
    expect(read("从业人员数", "9007199254740993")).toEqual(["not-a-number"]);
  });

  test("a decimal moves digit by digit", () => {
    expect(shifted("1e-7", 4)).toBe("0.001");
    expect(shifted("1.5e+21", 4)).toBe("15000000000000000000000000");
    expect(shifted("-0.50", 4)).toBe("-5000");
    expect(shifted("-0", 4)).toBe("0");
    expect(shifted("x", 4)).toBeUndefined();
    for (let fen = 0; fen < 100_000; fen += 7) {
      const text = (fen / 100).toFixed(2);
      expect(Number(shifted(text, 4))).toBe(fen * 100);
    }
  });

  test("percent: a bare number up to 1 may be a share, and is asked about", () => {
    const heading = "旗县自定合格率（%）";
    expect(read(heading, 85, "inner-mongolia")).toBe(85);
    expect(read(heading, "85%", "inner-mongolia")).toBe(85);
    expect(read(heading, "８５％", "inner-mongolia")).toBe(85);
    expect(read(heading, 0, "inner-mongolia")).toBe(0);
    expect(read(heading, "0.5%", "inner-mongolia")).toBe(0.5);
    expect(read(heading, 0.85, "inner-mongolia")).toEqual(["percent-or-share"]);
    expect(read(heading, 1, "inner-mongolia")).toEqual(["percent-or-share"]);
  });

  test("years", () => {
    expect(read("统计年度", 2024, "inner-mongolia")).toBe(2024);
    expect(read("统计年度（年）", "２０２４年度", "inner-mongolia")).toBe(2024);
    expect(read("统计年度", "去年", "inner-mongolia")).toEqual(["not-a-year"]);
  });
});

describe("yes and no", () => {
  test.each(["是", "有", "√", "✓", "✔️", "TRUE", "True", "yes", "Y", " 是 ", "ＹＥＳ", true])("%j is true", (cell) =>
    expect(read("独立法人", cell)).toBe(true),
  );
  test.each(["否", "无", "×", "✗", "FALSE", "no", "N", "没有", false])("%j is false", (cell) =>
    expect(read("有未处理的异议", cell)).toBe(false),
  );
  test.each(["可能", 1, 0, "x", "-", "/"])("%j is neither", (cell) =>
    expect(read("独立法人", cell)).toEqual(["not-a-boolean"]),
  );
  test("无 below 无劳动争议 could mean either, and is asked about", () => {
    expect(read("无劳动争议和案事件", "无")).toEqual(["has-or-has-not"]);
    expect(read("无劳动争议和案事件", "有")).toEqual(["has-or-has-not"]);
    expect(read("无劳动争议和案事件", "是")).toBe(true);
    expect(read("无劳动争议和案事件", "√")).toBe(true);
    expect(read("无劳动争议和案事件", "否")).toBe(false);
  });
});

describe("days", () => {
  test.each([
    "2024-07-30",
    "2024-7-30",
    "2024/7/30",
    "2024.7.30",
    "2024年7月30日",
    "2024年07月30号",
    "２０２４年７月３０日",
    "20240730",
    20240730,
    "2024-7-30 14:30",
    "2024/7/30 9:05:00",
    "2024-07-30T00:00:00",
    45503,
    45503.75,
    "45503",
    new Date(2024, 6, 30),
    new Date(2024, 6, 30, 13, 45),
    new Date("2024-07-30T00:00:00Z"),
    runInNewContext("new Date(2024, 6, 30)"),
  ])("%j is 30 July 2024", (cell) => expect(read("公示日期", cell)).toBe("2024-07-30"));

  test.each([
    [1, "1900-01-01"],
    [59, "1900-02-28"],
    [61, "1900-03-01"],
    [36526, "2000-01-01"],
    [45351, "2024-02-29"],
    [45352, "2024-03-01"],
  ])("the serial number %j is %s", (cell, day) => expect(read("公示日期", cell)).toBe(day));

  test.each([
    [60, "false-leap-day"],
    [2024, "year-alone"],
    ["2024", "year-alone"],
    ["2024年", "year-alone"],
    ["2024年7月", "not-a-date"],
    [0, "not-a-date"],
    [-1, "not-a-date"],
    [3_000_000, "not-a-date"],
    ["2023-2-29", "not-a-date"],
    ["2024-13-1", "not-a-date"],
    ["30/7/2024", "not-a-date"],
    ["7-30", "not-a-date"],
    ["2024-7/30", "not-a-date"],
    ["2024-07-29T16:00:00.000Z", "not-a-date"],
    ["昨天", "not-a-date"],
    [Number.NaN, "not-a-date"],
    [new Date(Number.NaN), "not-a-date"],
    [true, "not-a-date"],
  ])("%j is none: %s", (cell, code) => expect(read("公示日期", cell)).toEqual([code]));

  test("never", () => {
    for (const cell of ["never", "从未取消", "从未", "Never"]) expect(read("取消资格日期", cell)).toBe("never");
    expect(read("取消资格日期", "2021年3月1日")).toBe("2021-03-01");
    expect(read("公示日期", "never")).toEqual(["not-a-date"]);
  });
});

describe("choices and lists", () => {
  test("a choice by id or label, in brackets or without", () => {
    for (const cell of ["county", "旗县（市、区）级", "旗县(市、区)级", "旗县级", "County", "县级"])
      expect(read("培训品牌级别", cell, "inner-mongolia")).toBe("county");
    expect(read("申报主体类型", "农业合作社")).toBe("agricultural-cooperative");
    expect(read("申报主体类型", "human-resources service agency")).toBe("hr-agency");
    expect(read("申报主体类型", "个体户")).toEqual(["unknown-choice"]);
    // In a league a 市 may be either.
    expect(read("培训品牌级别", "市级", "inner-mongolia")).toEqual(["unknown-choice"]);
  });

  test.each([
    ["国家级、省级", ["national", "provincial"]],
    ["national,provincial", ["national", "provincial"]],
    ["省部层级；地市县层级", ["provincial", "local"]],
    ["市级\n市级", ["local", "local"]],
    ["国家级", ["national"]],
    ['["national","省级"]', ["national", "provincial"]],
    ["无", []],
    ["none", []],
    ["[]", []],
  ])("honours %j", (cell, value) => expect(read("品牌荣誉", cell)).toEqual(value));

  test("levels whose labels hold commas", () => {
    expect(read("已获认定级别", "县（区、旗）级、市级")).toEqual(["county", "municipal"]);
    expect(read("已获认定级别", "省（自治区）级，国家级")).toEqual(["provincial", "national"]);
    expect(read("已获认定级别", "乡级")).toEqual(["unknown-choice"]);
  });

  test("days and places", () => {
    expect(read("节假日", "2025/10/1、2025/10/2")).toEqual(["2025-10-01", "2025-10-02"]);
    expect(read("节假日", 45931)).toEqual(["2025-10-01"]);
    expect(read("已有双品牌的盟市", "呼和浩特市、150200", "inner-mongolia")).toEqual(["呼和浩特市", "150200"]);
    expect(read("注册地点", 650102)).toBe("650102");
  });
});

describe("records", () => {
  test("reviews by year: pairs or JSON", () => {
    const value = [
      { year: 2023, passed: true },
      { year: 2024, passed: false },
    ];
    expect(read("年度复核", "2023:是；2024:否")).toEqual(value);
    expect(read("年度复核", "2023年=√\n2024年=×")).toEqual(value);
    expect(read("年度复核", JSON.stringify(value))).toEqual(value);
    expect(read("年度复核", '[{"年度":"2023年","合格":"是"},{"year":2024,"passed":"no"}]')).toEqual(value);
    expect(read("年度复核", "无")).toEqual([]);
    for (const cell of ["2023", "[1", 2023, "2023:是；2024"]) expect(read("年度复核", cell)).toEqual(["not-records"]);
    expect(read("年度复核", "2023:也许")).toEqual(["not-a-boolean"]);
  });

  test("a spending plan by use", () => {
    expect(read("资金使用计划", "聘用培训教师:1.5万元；fund reserve:10")).toEqual([
      { use: "hired-teachers", amount: 15000 },
      { use: "fund reserve", amount: 10 },
    ]);
  });

  test("records with more fields only as JSON", () => {
    expect(read("年度进展", '[{"year":2024,"新增国家级劳务品牌数":"3个"}]', "inner-mongolia")).toEqual([
      { year: 2024, national: 3 },
    ]);
    expect(read("年度进展", "2024:3", "inner-mongolia")).toEqual(["not-records"]);
    const nested = '[{"institution.lawful":"是","passed":3}]';
    expect(read("dual.trainingBrands", nested, "inner-mongolia")).toEqual([
      { institution: { lawful: true }, passed: 3 },
    ]);
  });

  test("trainees by year: pairs with whole numbers, or JSON; inside other records as well", () => {
    const value = [
      { year: 2023, trainees: 260 },
      { year: 2024, trainees: 1300 },
    ];
    expect(read("各年培训人数", "2023:260；2024年：1,300人")).toEqual(value);
    expect(read("各年培训人数", '[{"年度":"2023年","培训人数":"260人"},{"year":2024,"trainees":"1,300"}]')).toEqual(
      value,
    );
    expect(read("各年培训人数", "2023")).toEqual(["not-records"]);
    expect(read("各年培训人数", "2023:很多")).toEqual(["not-a-number"]);
    const nested = '[{"passed":"3人","traineesByYear":[{"year":"2023年","trainees":"260人"}]}]';
    expect(read("dual.trainingBrands", nested, "inner-mongolia")).toEqual([
      { passed: 3, traineesByYear: [{ year: 2023, trainees: 260 }] },
    ]);
  });

  test("hostile keys stay keys", () => {
    const [record] = read("dual.trainingBrands", '[{"__proto__":{"passed":1},"constructor":2}]', "inner-mongolia") as [
      object,
    ];
    expect(Object.getPrototypeOf(record)).toBe(Object.prototype);
    expect(Object.keys(record)).toEqual(["__proto__", "constructor"]);
  });
});

describe("whatever is expected", () => {
  test.each(["", " ", "　", "\u00a0", "\u200b", "\n", null, undefined])("%j is absent", (cell) =>
    expect(read("劳务品牌名称", cell)).toBeUndefined(),
  );
  test("errors of the sheet are no values", () => {
    for (const heading of ["劳务品牌名称", "从业人员数", "品牌荣誉", "注册地点", "年度复核"])
      for (const cell of ["#N/A", "#VALUE!", "#DIV/0!"]) expect(read(heading, cell)).toEqual(["sheet-error"]);
    expect(read("劳务品牌名称", "#1 工匠")).toBe("#1 工匠");
  });
  test("objects, functions and endless texts are refused", () => {
    for (const cell of [{}, [], [[1]]]) expect(read("劳务品牌名称", cell)).toEqual(["not-a-cell"]);
    for (const cell of [() => 1, Symbol("x"), 1n]) expect(read("从业人员数", cell)).toEqual(["not-a-number"]);
    expect(read("从业人员数", "1".repeat(1_000_000))).toEqual(["too-long"]);
    // Nothing but commas is not the list without entries.
    expect(read("品牌荣誉", "、".repeat(20_000))).toEqual(["not-records"]);
  });
  test("texts lose what can't be seen at their ends", () => {
    expect(read("劳务品牌名称", "　乌鲁木齐烤馕师\u200b ")).toBe("乌鲁木齐烤馕师");
    expect(read("劳务品牌名称", 2025)).toBe("2025");
    expect(read("劳务品牌名称", true)).toEqual(["not-a-text"]);
  });
});
