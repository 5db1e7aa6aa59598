import { describe, expect, test } from "vitest";
import { applicants } from "../../bench/applicants.mjs";
import { evaluateMany, isRequestError } from "../../src/index.ts";
import { evaluateTable, prepareTable } from "../../src/spreadsheet.ts";
import { asSheet } from "./as-sheet.ts";

const recognition = { policy: "urumqi", matter: "recognition", asOf: "2025-06-30" } as const;
const scoring = { policy: "urumqi", matter: "scoring", asOf: "2025-06-30" } as const;

/** The issues that a call is refused with. */
function issuesOf(call: () => unknown) {
  try {
    call();
  } catch (error) {
    if (isRequestError(error)) return error.issues.map(({ path, code, nearest }) => [path, code, nearest]);
    throw error;
  }
  return undefined;
}

describe("the usual columns", () => {
  test("of a matter with criteria, with a score, with an award, with a status", () => {
    const head = (options: object) => evaluateTable([["编号", "从业人员数"]], options as never)[0];
    expect(head(recognition)).toEqual(["编号", "结论", "缺少的事实", "理由"]);
    expect(head(scoring)).toEqual(["编号", "结论", "总分", "缺少的事实", "理由"]);
    expect(head({ ...scoring, matter: "support-fund" })).toEqual(["编号", "结论", "金额（元）", "缺少的事实", "理由"]);
    expect(head({ ...scoring, matter: "annual-review" })).toEqual(["编号", "结论", "状态", "缺少的事实", "理由"]);
    expect(head({ ...recognition, lang: "en" })).toEqual(["id", "outcome", "missing facts", "reason"]);
  });

  test("of several matters, each under its name; of all where none is named", () => {
    const [several] = evaluateTable([["从业人员数"]], { ...recognition, matter: ["recognition", "scoring"] });
    expect(several?.[0]).toBe("recognition 结论");
    expect(several).toContain("scoring 总分");
    const { matter: _, ...all } = recognition;
    expect(evaluateTable([["从业人员数"]], all)[0]?.filter((heading) => String(heading).endsWith("结论"))).toHaveLength(
      8,
    );
  });
});

test("rows are told apart: evaluated, blank, in error; and the others go on", () => {
  const rows = [
    ["编号", "从业人员数（人）", "经特色职业培训人数", "公示日期"],
    ["a", 299, 200, ""],
    ["", " ", null, undefined],
    ["b", "三百", 200, 2024],
    ["c", 300, 301],
    ["d"],
    ["e", 300, 200, "", "", "顺便一提"],
  ];
  const [head, a, blank, b, c, d, e] = evaluateTable(rows, recognition);
  expect(head).toEqual(["编号", "结论", "缺少的事实", "理由"]);
  expect(a?.slice(0, 2)).toEqual(["a", "不符合"]);
  expect(a?.[3]).toBe("三（二）3 从业人员数为299人，要求不少于300人，还差1人。");
  expect(blank).toEqual(["", "", "", ""]);
  expect(b).toEqual(["b", "错误", "", "“从业人员数（人）”：“三百”不是数字；“公示日期”：“2024”只有年份，须写明月日"]);
  expect(c).toEqual(["c", "错误", "", "“经特色职业培训人数”：部分（301）不能大于其整体 “从业人员数（人）”（300）"]);
  expect(d?.slice(0, 2)).toEqual(["d", "待定"]);
  expect(e).toEqual(["e", "错误", "", "第6列：此单元格上方没有表头"]);
});

test("in English", () => {
  const rows = [
    ["No.", "workforce"],
    [1, 299],
    [2, "many"],
  ];
  const [, first, second] = evaluateTable(rows, { ...recognition, lang: "en" });
  expect(first?.[1]).toBe("not met");
  expect(first?.[3]).toMatch(/^三（二）3 .*299.*300/);
  expect(second).toEqual([2, "error", "", "“workforce”: “many” is not a number"]);
});

describe("headings that no fact has", () => {
  test("stand once, in a last heading, with the nearest one; the columns that are read go on", () => {
    const rows = [
      ["从业人员数", "培训人书", "备注"],
      [299, 5, "x"],
      ["?", 5, "x"],
    ];
    const [head, first, second] = evaluateTable(rows, { ...recognition, columns: ["outcome", "reason"] });
    expect(head).toEqual([
      "结论",
      "理由",
      "表头问题：“培训人书”：没有这样的表头，该列未读取；最接近的是“培训人数”；“备注”：没有这样的表头，该列未读取",
    ]);
    expect(first).toEqual(["不符合", "三（二）3 从业人员数为299人，要求不少于300人，还差1人。", ""]);
    expect(second).toHaveLength(3);
  });

  test("columns that the caller names are no problem", () => {
    const rows = [
      ["从业人员数", "备注", "单位"],
      [299, "x", "甲"],
    ];
    const options = { ...recognition, ignore: ["备注"], id: "单位", columns: ["id", "outcome"] };
    expect(evaluateTable(rows, options)).toEqual([
      ["编号", "结论"],
      ["甲", "不符合"],
    ]);
  });
});

describe("for whom a matter is", () => {
  const plan = { policy: "urumqi", matter: "fund-plan", asOf: "2025-06-30" } as const;
  const rows = [
    ["已获认定级别", "资金使用计划", "计划已备案"],
    ["无", "无", ""],
    ["", "无", "是"],
    ["市级", "无", "否"],
    ["市级", "无", "是"],
  ];

  test("the scope is the reason, and the next step, where it decides", () => {
    const columns = ["结论", "理由", "下一步"];
    const [, outside, open, failing] = evaluateTable(rows, { ...plan, columns });
    const why = "四 已获认定级别：无；至少应有一项：市级、县（区、旗）级。";
    expect(outside).toEqual(["不适用", why, why]);
    expect(open).toEqual([
      "待定",
      "四 尚不知已获认定级别；至少应有一项：市级、县（区、旗）级。",
      "请补充：已获认定级别",
    ]);
    expect(failing).toEqual(["不符合", expect.stringContaining("计划已备案"), expect.stringContaining("计划已备案")]);
  });

  test("its id is a column", () => {
    const table = evaluateTable(rows, { ...plan, columns: ["uq.fund.scope", "uq.fund.plan-filed"] });
    expect(table).toEqual([
      ["uq.fund.scope 四", "uq.fund.plan-filed 四"],
      ["不符合", "待定"],
      ["待定", "符合"],
      ["符合", "不符合"],
      ["符合", "符合"],
    ]);
  });
});

describe("columns by choice", () => {
  test("criteria, items, sections, dates, lines of an award, and words of headings", () => {
    const rows = [
      ["上年度营业收入（万元）", "从业人员数", "经特色职业培训人数"],
      [360, 640, 410],
    ];
    const columns = ["uq.s1.4", "uq.s3.1", "uq.s1", "总分", "uq.workforce", "recognition.outcome"];
    const matter = ["recognition", "scoring"] as const;
    const [head, row] = evaluateTable(rows, { ...scoring, matter, columns });
    expect(head?.[0]).toMatch(/^uq\.s1\.4 /);
    expect(head?.slice(3)).toEqual(["scoring 总分", "uq.workforce 三（二）3", "recognition 结论"]);
    expect(row).toEqual([4, 12, expect.stringMatching(/^4–\d/), expect.stringMatching(/^16–\d/), "符合", "待定"]);
    const notice = [
      ["公示日期", "有未处理的异议", "节假日", "调休工作日"],
      ["2025年6月16日", "无", "无", "无"],
    ];
    const dates = { ...scoring, matter: "public-notice", columns: ["dates.lastDay"] } as const;
    expect(evaluateTable(notice, dates)[1]).toEqual(["2025-06-23"]);
  });

  test("an award is a number, or at most its ceiling", () => {
    const options = { policy: "hubei", matter: "construction-award", asOf: "2025-06-30" } as const;
    const rows = [
      ["在资源库中", "已获认定级别", "已获奖补级别"],
      ["是", "省级", "无"],
      ["是", "省级", ""],
    ];
    const [, settled, open] = evaluateTable(rows, { ...options, columns: ["amount", "ceiling"] });
    expect(settled?.[0]).toEqual(expect.any(Number));
    expect(open?.[0]).toBe(`待定，最高${open?.[1]}`);
  });

  test("an error is never without its place", () => {
    const [, row] = evaluateTable([["从业人员数"], ["?"]], { ...scoring, columns: ["uq.s3.1", "uq.s3"] });
    expect(row).toEqual(["错误：“从业人员数”：“?”不是数字", ""]);
  });
});

describe("what is refused", () => {
  const rows = [["从业人员数"], [1]];
  test.each([
    [{ ...recognition, policy: "urumi" }, [["policy", "unknown-policy", undefined]]],
    [{ ...recognition, matter: "scorin" }, [["matter", "unknown-matter", undefined]]],
    [{ ...recognition, asOf: "2025-02-30" }, [["asOf", "not-a-date", undefined]]],
    [{ ...recognition, asOf: undefined }, [["asOf", "missing-option", undefined]]],
    [{ ...recognition, columns: ["uq.workforc"] }, [["columns[0]", "unknown-column", "uq.workforce"]]],
    [{ ...recognition, columns: ["uq.s1.4"] }, [["columns[0]", "unknown-column", undefined]]],
    [{ ...recognition, columns: [1] }, [["columns", "not-texts", undefined]]],
    [{ ...recognition, ignore: "备注" }, [["ignore", "not-texts", undefined]]],
    [{ ...recognition, id: 1 }, [["id", "not-a-text", undefined]]],
    [{ ...recognition, lang: "fr" }, [["lang", "unknown-language", undefined]]],
    [{ ...recognition, colums: [] }, [["colums", "unknown-option", "columns"]]],
    [{ ...recognition, parameters: { "uq.nothing": 1 } }, [['parameters["uq.nothing"]', "unknown-figure", undefined]]],
    [null, [["options", "not-options", undefined]]],
  ])("%j", (options, issues) => {
    const found = issuesOf(() => evaluateTable(rows, options as never));
    expect(found?.map(([path, code]) => [path, code])).toEqual(issues.map(([path, code]) => [path, code]));
    if (issues[0]?.[2] !== undefined) expect(found?.[0]?.[2]).toEqual(issues[0][2]);
  });

  test("no table", () => {
    for (const bad of [undefined, [], "rows", [1], [["从业人员数"], "x"]])
      expect(issuesOf(() => evaluateTable(bad as never, recognition))?.[0]?.[1]).toBe("not-a-table");
  });
});

test("the day of evaluation may be what a cell holds", () => {
  const rows = [["从业人员数"], [299]];
  const expected = evaluateTable(rows, recognition);
  for (const asOf of ["2025年6月30日", 45838, new Date(2025, 5, 30)])
    expect(evaluateTable(rows, { ...recognition, asOf })).toEqual(expected);
});

test("readings and figures are passed on", () => {
  const rows = [["从业人员数"], [299]];
  const options = { ...recognition, columns: ["uq.workforce"] };
  expect(evaluateTable(rows, { ...options, parameters: { "uq.workforce": 250 } })[1]).toEqual(["符合"]);
  const revenue = [["营业收入（万元）"], [500]];
  const band = { ...scoring, columns: ["uq.s1.4"] };
  const [higher, lower] = (["higher", "lower"] as const).map(
    (reading) => evaluateTable(revenue, { ...band, readings: { "uq.band-edge": reading } })[1]?.[0],
  );
  expect(higher).not.toBe(lower);
});

describe("records in columns", () => {
  const columns = ["outcome", "status", "reason"];
  const review = { policy: "urumqi", matter: "annual-review", asOf: "2025-06-30", columns } as const;

  test("years that are blank are not stated", () => {
    const rows = [
      ["年度复核[2023]", "年度复核[2024]"],
      ["是", "否"],
      ["", "是"],
      ["", "也许"],
    ];
    const whole = evaluateTable([["年度复核"], ["2023:是；2024:否"], ["2024:是"]], review);
    const parted = evaluateTable(rows, review);
    expect(parted.slice(0, 3)).toEqual(whole);
    expect(parted[3]).toEqual(["错误", "", expect.stringContaining("“年度复核[2024]”：“也许”不是是/否")]);
  });

  test("a list is given once", () => {
    const [, row] = evaluateTable(
      [
        ["年度复核", "年度复核[2024]"],
        ["2023:是", "否"],
      ],
      review,
    );
    expect(row?.[2]).toBe("“年度复核”：同一行中既有整格内容，又有“年度复核[2024]”等分列");
  });

  test("what the library refuses is told with the heading of the very column", () => {
    const dual = { policy: "inner-mongolia", matter: "dual-brand", asOf: "2025-06-30" } as const;
    const headings = [0, 1, 2].flatMap((at) => [
      `dual.trainingBrands[${at}].培训人数`,
      `dual.trainingBrands[${at}].合格人数`,
    ]);
    const [, row] = evaluateTable([headings, [100, 90, "", "", 100, 101]], { ...dual, columns: ["outcome", "reason"] });
    expect(row?.[1]).toMatch(/^“dual\.trainingBrands\[2\]\.合格人数”：部分（101）/);
    const [, late] = evaluateTable(
      [
        ["年度复核[2024]", "年度复核[2026]"],
        ["是", "是"],
      ],
      review,
    );
    expect(late?.[2]).toMatch(/^“年度复核\[2026\]”/);
  });
});

test("no cell of a result becomes a formula", () => {
  const rows = [
    ["编号", "从业人员数"],
    ["=HYPERLINK(1)", 1],
    ["@x", "?"],
    ["-5", 1],
    [-5, 1],
  ];
  const results = evaluateTable(rows, { ...recognition, columns: ["id"] });
  expect(results.map(([cell]) => cell)).toEqual(["编号", "'=HYPERLINK(1)", "'@x", "-5", -5]);
});

test("rows one by one, as a stream brings them", () => {
  const table = prepareTable(["编号", "从业人员数", "备注"], { ...recognition, columns: ["id", "outcome", "reason"] });
  expect(table.problems).toMatchObject([{ column: 2, heading: "备注", code: "unknown-heading" }]);
  expect(table.headings).toHaveLength(4);
  expect(table.evaluate(["a", 1]).problems).toEqual([]);
  const bad = table.evaluate(["b", -1]);
  expect(bad.cells).toEqual(["b", "错误", "“从业人员数”：不能小于0", ""]);
  expect(bad.problems).toEqual([
    { column: 1, heading: "从业人员数", code: "negative", message: "“从业人员数”：不能小于0" },
  ]);
});

describe("a full sheet", () => {
  const everyone = applicants(5_000);

  test("5,000 rows in one call give what evaluateMany gives", () => {
    const rows = asSheet("urumqi", everyone, "official");
    const options = { ...scoring, matter: ["recognition", "scoring"] } as const;
    const columns = ["recognition.outcome", "total"];
    const results = evaluateTable(rows, { ...options, columns, lang: "en" });
    expect(results).toHaveLength(5_001);
    let at = 0;
    for (const answer of evaluateMany(options, everyone)) {
      at += 1;
      if (!answer.success) throw answer.error;
      const { recognition: entitled, scoring: sheet } = answer.data.matters;
      const { total, atLeast, atMost } = sheet.score;
      expect(results[at]).toEqual([entitled.outcome.replace("-", " "), total ?? `${atLeast}–${atMost}`]);
    }
  });

  test("the rows given are left as they are", () => {
    const rows = asSheet("urumqi", everyone.slice(0, 20), "official");
    const before = JSON.stringify(rows);
    const frozen = rows.map((row) => Object.freeze(row));
    expect(evaluateTable(frozen, scoring)).toEqual(evaluateTable(rows, scoring));
    expect(JSON.stringify(rows)).toBe(before);
  });
});

test("a row is read without being evaluated: what can be read states facts, what can't is told", () => {
  const table = prepareTable(["编号", "从业人员数（人）", "经特色职业培训人数", "品牌荣誉", "是否有备注"], recognition);
  const { facts, problems } = table.read(["甲", "６４０", "约200", "国家级、省级", "x"]);
  expect(facts).toEqual({ workforce: { total: 640 }, brand: { honours: ["national", "provincial"] } });
  expect(problems.map(({ column, code }) => [column, code])).toEqual([[2, "not-a-number"]]);
  expect(table.problems.map(({ column, code }) => [column, code])).toEqual([[4, "unknown-heading"]]);
  expect(table.read(["", " ", null, undefined]).facts).toEqual({});
  // A part greater than its whole can be read: it is the evaluation that refuses it.
  expect(table.read(["乙", 1, 2]).problems).toEqual([]);
  expect(table.evaluate(["乙", 1, 2]).problems).toHaveLength(1);
});
