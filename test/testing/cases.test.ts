import { describe, expect, test } from "vitest";
import { isRequestError } from "../../src/index.ts";
import { readCases, reportCases, runCases } from "../../src/testing.ts";

const HEAD = "case,asOf,applicant,facts,readings,expected,clause,arithmetic";
const urumqi = { policy: "urumqi", matter: "recognition" };

/** What is wrong with a file: path and code of each issue. */
function problems(text: string, applicants: Record<string, object | string> = {}): readonly string[] {
  try {
    readCases(text, { applicants });
  } catch (error) {
    if (isRequestError(error))
      return error.issues.map(({ path, code, nearest }) => [path, code, nearest].join(" ").trim());
    throw error;
  }
  return [];
}

describe("reading", () => {
  test("cells, applicants, quoted lists, line breaks in a cell, a byte order mark, CRLF and blank lines", () => {
    const text = [
      `\ufeff${HEAD}`,
      'first,2025-06-30,base,"brand.honours=[""national"",""local""]\nworkforce.total=300",uq.band-edge=lower,uq.workforce=met; missing=,三,300',
      "",
      ",,,,,,,",
      "second,2025-06-30,text,workforce.total=; brand.name=乌鲁木齐烤馕师,,outcome=undetermined,三,no figure",
    ].join("\r\n");
    const base = { workforce: { total: 1, trained: 1 } };
    const [first, second] = readCases(text, { applicants: { base, text: JSON.stringify(base) } });
    expect(first).toEqual({
      id: "first",
      line: 2,
      asOf: "2025-06-30",
      facts: { workforce: { total: 300, trained: 1 }, brand: { honours: ["national", "local"] } },
      readings: { "uq.band-edge": "lower" },
      expected: [
        ["uq.workforce", "met"],
        ["missing", ""],
      ],
      clause: "三",
      arithmetic: "300",
    });
    expect(second).toMatchObject({ line: 6, facts: { workforce: { trained: 1 }, brand: { name: "乌鲁木齐烤馕师" } } });
    expect(base).toEqual({ workforce: { total: 1, trained: 1 } });
  });

  test("all that is wrong is told, with line and column", () => {
    expect(
      problems(`${HEAD}\na,2025-06-30,bse,workforce.total 300,,x=met,三,1\na,,,brand=1; brand.name=x,,x,,`, {
        base: {},
      }),
    ).toEqual([
      "line 2, applicant unknown-applicant base",
      "line 2, facts no-equals-sign",
      "line 3, asOf empty-cell",
      "line 3, clause empty-cell",
      "line 3, arithmetic empty-cell",
      "line 3, facts not-a-group",
      "line 3, expected no-equals-sign",
      "line 3, case same-name",
    ]);
  });

  test("columns", () => {
    expect(problems("case,asOf,fact,expected,clause,arithmetic\n")).toEqual([
      "line 1, facts missing-column",
      "line 1, fact unknown-column facts",
    ]);
    expect(problems("")).toHaveLength(6);
  });

  test("what is no table, and what is no applicant", () => {
    expect(problems(`${HEAD}\n"a,b`)).toEqual([expect.stringMatching(/^line \d+ not-csv$/)]);
    for (const applicant of ["[1]", "no JSON", "null", []])
      expect(problems(`${HEAD}\na,2025-06-30,base,,,outcome=met,三,1`, { base: applicant })).toEqual([
        "line 2, applicant not-an-applicant",
      ]);
  });

  test("a path can reach no prototype", () => {
    const [each] = readCases(
      `${HEAD}\na,2025-06-30,,__proto__.polluted=1; constructor.prototype.x=1,,outcome=met,三,1`,
    );
    expect(Object.keys(each?.facts ?? {})).toEqual(["__proto__", "constructor"]);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
    expect(runCases([each as never], urumqi).failed).toBe(1);
  });
});

describe("running", () => {
  const cases = readCases(`${HEAD}
edge,2025-06-30,,workforce.total=300,,uq.workforce=met,三（二）3,300 = 300
too-few,2025-06-30,,workforce.total=299,,uq.workforce=met; outcome=met,三（二）3,299 >= 300
refused,2025-06-30,,workforce.totl=300,,uq.workforce=met,三（二）3,misspelt
misnamed,2025-06-30,,,,uq.workfroce=met; missing=,三（二）3,misspelt`);
  const run = runCases(cases, urumqi);

  test("counts, and says of each failure what was expected and found, and of which provision", () => {
    expect(run).toMatchObject({ policy: "urumqi", matter: "recognition", passed: 1, failed: 3 });
    const [, tooFew, refused, misnamed] = run.results;
    expect(tooFew?.failures.map(({ key, expected, found }) => [key, expected, found])).toEqual([
      ["uq.workforce", "met", "not-met"],
      ["outcome", "met", "not-met"],
    ]);
    expect(tooFew?.failures[0]?.provisions[0]).toMatchObject({
      name: "uq.workforce",
      citation: { clause: "三（二）3", fragment: "从业人数不少于300人" },
      required: { kind: "count", value: 300 },
      observed: { kind: "count", value: 299 },
    });
    expect(tooFew?.failures[1]?.provisions.map(({ name }) => name)).toEqual(["uq.workforce"]);
    expect(refused?.issues.map(({ path, nearest }) => [path, nearest])).toEqual([
      ["facts.workforce.totl", "workforce.total"],
    ]);
    expect(misnamed?.failures[0]?.found).toBe("nothing is called uq.workfroce");
  });

  test("a scope by its id, the number of deciding facts, and the scope as the reason of what is not applicable", () => {
    const text = `${HEAD}
outside,2025-06-30,,brand.recognizedAs=[],,uq.fund.scope=not-met; outcome=not-applicable; deciding=0,四,none held
open,2025-06-30,,,,uq.fund.scope=undetermined; deciding=3,四,three facts decide
wrong,2025-06-30,,brand.recognizedAs=[],,uq.fund.scope=met; outcome=met; deciding=1,四,wrong on purpose`;
    const { passed, results } = runCases(readCases(text), { policy: "urumqi", matter: "fund-plan" });
    expect(passed).toBe(2);
    const failures = results[2]?.failures.map(({ key, found, provisions }) => [
      key,
      found,
      ...provisions.map(({ name }) => name),
    ]);
    expect(failures).toEqual([
      ["uq.fund.scope", "not-met", "uq.fund.scope"],
      ["outcome", "not-applicable", "uq.fund.scope"],
      ["deciding", "0"],
    ]);
  });

  test("with other figures: which cases would a change touch?", () => {
    expect(runCases(cases.slice(0, 2), { ...urumqi, parameters: { "uq.workforce": 301 } }).failed).toBe(2);
  });

  test("an unknown policy, matter or figure is refused at once", () => {
    for (const options of [
      { policy: "urumqui", matter: "recognition" },
      { policy: "urumqi", matter: "recogniton" },
      { policy: "urumqi", matter: undefined as never },
      { ...urumqi, parameters: { "uq.workfroce": 1 } },
    ])
      expect(() => runCases(cases, options)).toThrow(expect.objectContaining({ code: "laowu-rules/request" }));
  });

  test("the report names the failing cases alone, unless all are asked for", () => {
    const report = reportCases(run, { lang: "zh", title: "recognition.csv" });
    expect(report).toBe(`recognition.csv (urumqi recognition)
  × too-few (第3行)
      uq.workforce: 预期 met; 实际 not-met
        条款: 三（二）3
        原文: “从业人数不少于300人”
        文件: uq-draft (无文号)
        要求: 300
        查得: 299
        从业人员数为299人，要求不少于300人，还差1人。
      outcome: 预期 met; 实际 not-met
        uq.workforce: not-met
          条款: 三（二）3
          原文: “从业人数不少于300人”
          文件: uq-draft (无文号)
          要求: 300
          查得: 299
          从业人员数为299人，要求不少于300人，还差1人。
      案例所记条款: 三（二）3
      案例所记计算: 299 >= 300
${report.slice(report.indexOf("  × refused"))}`);
    expect(report).toMatch(/× refused \(第4行\)\n {6}请求被拒绝: facts\.workforce\.totl: /);
    expect(report.endsWith("\n\n1个通过，3个未通过\n")).toBe(true);
    expect(reportCases(run, { all: true })).toContain("  ✓ edge\n");
    expect(reportCases(run, { lang: "en" })).toMatch(/× too-few \(line 3\)[\s\S]*\n\n1 passed, 3 failed\n$/);
    expect(reportCases(run, { lang: "en" })).not.toMatch(/还差/);
    expect(reportCases(run)).toContain("预期 expected met; 实际 found not-met");
  });
});
