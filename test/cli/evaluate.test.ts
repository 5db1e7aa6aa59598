import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import stringWidth from "string-width";
import { describe, expect, test } from "vitest";
import { evaluate } from "../../src/index.ts";
import { atTerminal, folder, hasTerminal, laowu, recognition, root, scoring } from "./run.ts";

const application = "examples/urumqi/application.json";
const stated = JSON.parse(readFileSync(join(root, application), "utf8")) as { facts: object; awarded: object };
const facts = JSON.stringify({ workforce: { total: 299, trained: 180 } });

describe("outcomes and exit codes", () => {
  test.each([
    ["met", 0, { brand: { recognizedAs: ["municipal"] }, fund: { lines: [], planFiled: true } }],
    ["not-met", 1, { brand: { recognizedAs: ["municipal"] }, fund: { lines: [], planFiled: false } }],
    ["undetermined", 2, {}],
    ["not-applicable", 3, { brand: { recognizedAs: [] } }],
  ])("%s ends with %i", (outcome, code, facts) => {
    const words = ["--policy", "urumqi", "--matter", "fund-plan", "--as-of", "2025-06-30"];
    const ended = laowu(["evaluate", "-", ...words, "--format", "json"], { input: JSON.stringify(facts) });
    expect(JSON.parse(ended.out).matters["fund-plan"].outcome).toBe(outcome);
    expect(ended).toMatchObject({ code, err: "" });
  });

  test("a matter without conditions is not-applicable and ends with 3; its answer is the score", () => {
    const ended = laowu(["evaluate", application, ...scoring]);
    expect(ended.code).toBe(3);
    expect(ended.out).toContain("结论：70.5分，满分100分");
  });

  test("of several matters a no comes first", () => {
    const words = ["--policy", "urumqi", "--matter", "recognition,regional-recommendation", "--as-of", "2025-06-30"];
    const input = JSON.stringify({ brand: { recognizedAs: ["municipal"] } });
    expect(laowu(["evaluate", "-", ...words], { input }).code).toBe(1);
  });
});

describe("what is asked", () => {
  test("a request in the file, with options laid over it", () => {
    const request = JSON.stringify({ policy: "urumqi", matter: "recognition", asOf: "2025-06-30", facts: {} });
    const words = ["--matter", "scoring", "--as-of", "2025-07-01", "--id", "7", "--parameter", "uq.workforce=250"];
    const { out } = laowu(["evaluate", "-", ...words, "--format", "json"], { input: request });
    expect(JSON.parse(out)).toMatchObject({ id: "7", asOf: "2025-07-01", parameters: [{ used: 250 }] });
    expect(Object.keys(JSON.parse(out).matters)).toEqual(["scoring"]);
  });

  test("JSON is the library's own answer, at the detail asked for", () => {
    const { out } = laowu(["evaluate", "-", ...recognition, "--format", "json"], { input: facts });
    const wanted = evaluate({ policy: "urumqi", matter: "recognition", asOf: "2025-06-30", facts: JSON.parse(facts) });
    expect(JSON.parse(out)).toEqual(JSON.parse(JSON.stringify(wanted)));
    const less = laowu(["evaluate", "-", ...recognition, "--format", "json", "--detail", "outcome"], { input: facts });
    expect(JSON.parse(less.out).matters.recognition.criteria[0]).toEqual({
      id: "uq.registered",
      outcome: "undetermined",
    });
  });

  test("a reading is chosen by option", () => {
    const input = JSON.stringify({ applicant: { revenue: 5_000_000 } });
    const words = ["evaluate", "-", ...scoring, "--format", "json", "--detail", "outcome"];
    const pointsOf = (out: string) => JSON.parse(out).matters.scoring.score.sections[0].items[3].score;
    expect(pointsOf(laowu(words, { input }).out)).toBe(5);
    expect(pointsOf(laowu([...words, "--reading", "uq.band-edge=lower"], { input }).out)).toBe(4);
  });

  test("a filed record or an example is asked again by its request", () => {
    const ended = laowu(["evaluate", "examples/applications/urumqi/annual-review.json"]);
    expect(ended.code).toBe(1);
    expect(ended.out).toContain("状态：限期整改");
  });

  test("a file of facts with names that make no own property is refused, not lost", () => {
    const input = '{"facts":{"workforce":{"total":1}},"awarded":{"__proto__":{"total":2}},"policy":"urumqi"}';
    const ended = laowu(["evaluate", "-", "--matter", "scoring", "--as-of", "2025-06-30"], { input });
    expect(ended.code).toBe(65);
    expect(ended.err).toContain("__proto__");
  });
});

describe("text for people", () => {
  const plan = ["--policy", "urumqi", "--matter", "fund-plan", "--as-of", "2025-06-30"];
  const outside = JSON.stringify({ brand: { recognizedAs: [] }, fund: { lines: [] } });

  test("for whom the matter is comes first, with the reason why the applicant is left out", () => {
    const { out } = laowu(["evaluate", "-", ...plan], { input: outside });
    expect(out).toMatch(/结论：– 不适用\n *适用范围：× 四 已获认定级别：无；至少应有一项：市级、县（区、旗）级。\n/);
    const markdown = laowu(["evaluate", "-", ...plan, "--format", "markdown", "--lang", "en"], { input: outside }).out;
    expect(markdown).toMatch(/Scope.*× 四 Recognitions held: none/);
    const rows = laowu(["evaluate", "-", ...plan, "--format", "csv", "--lang", "en"], { input: outside }).out.split(
      /\r?\n/,
    );
    expect(rows[2]).toMatch(/^fund-plan,scope,uq\.fund\.scope,not met,yes,.*四,经市、区（县）认定的劳务品牌,/);
    expect(rows[3]).toMatch(/^fund-plan,criterion,uq\.fund\.use,/);
  });

  test("missing facts that can change the outcome stand apart from the others", () => {
    const settled = laowu(["evaluate", "-", ...plan], { input: outside }).out;
    expect(settled).not.toContain("尚缺的事实（关系结论）");
    expect(settled).toMatch(/尚缺的事实（不影响结论[^\n]*\n+计划已备案 fund\.planFiled\n/);
    const { out } = laowu(["evaluate", "-", ...plan], { input: "{}" });
    const [, deciding = ""] = out.split("尚缺的事实（关系结论）");
    expect(deciding.match(/[a-z]+\.[a-zA-Z]+/g)).toEqual(["brand.recognizedAs", "fund.lines", "fund.planFiled"]);
    expect(out).not.toContain("不影响结论");
  });

  test("a payee that the text does not print, and a document whose validity is not printed", () => {
    const words = ["--policy", "baoji", "--matter", "recognition-award", "--as-of", "2025-06-30"];
    const zh = laowu(["evaluate", "-", ...words], { input: "{}" }).out;
    expect(zh).toContain("补给：文件未载明\n");
    expect(zh).toContain("（已印发，文本未载明是否有效）");
    const en = laowu(["evaluate", "-", ...words, "--lang", "en"], { input: "{}" }).out;
    expect(en).toContain("Payee: not stated in the text\n");
    expect(en).toContain("(issued; whether it is in force is not printed)");
  });

  test("question, outcome, criteria with mark, clause and sentence, what is missing", () => {
    const { out } = laowu(["evaluate", "-", ...recognition], { input: facts });
    expect(out).toContain("recognition：该单位是否符合");
    expect(out).toContain("结论：× 不符合");
    expect(out).toMatch(/ {2}× {2}三（二）3 +从业人员数为299人，要求不少于300人，还差1人。/);
    expect(out).toMatch(/ {2}√ {2}三（二）3 +经特色职业培训人数180人/);
    expect(out).toMatch(/ {2}\? {2}三（一） +尚不知注册地点/);
    expect(out).toContain("注册地点 applicant.registeredIn");
    expect(out).toContain("征求意见稿");
  });

  test("the same in English", () => {
    const { out } = laowu(["evaluate", "-", ...recognition, "--lang", "en"], { input: facts });
    expect(out).toContain("Outcome: × not met");
    expect(out).toMatch(/× {2}三（二）3 +Workforce: 299 people/);
    expect(out).toContain("place of registration applicant.registeredIn");
  });

  test("the sheet has the columns of annex 3 and both columns of points", () => {
    const { out } = laowu(["evaluate", application, ...scoring]);
    expect(out).toMatch(
      /│ 序号 │ 项目 +│ 内容 +│ 评分标准 +│ 自评分 │ {3}得分 │|│ 序号 │ 项目 +│ 内容 +│ 评分标准 +│ 自评分 │ 得分 │/,
    );
    expect(out).toMatch(/│ 1 +│ 运营规范 20分 +│ 申请主体符合规定要求（2分） +│/);
    expect(out).toMatch(/│ 合计 │ 100分 .*│ +76\.5 │ 70\.5 │/);
    expect(out).toContain("劳务品牌全称：乌鲁木齐烤馕师");
    const lines = out.split("\n").filter((line) => /^[│┌├└]/.test(line));
    expect(new Set(lines.map((line) => stringWidth(line))).size).toBe(1);
  });

  test("without what was awarded its column is blank", () => {
    const { out } = laowu(["evaluate", "-", ...scoring], { input: JSON.stringify(stated.facts) });
    expect(out).toMatch(/│ 合计 .*│ +76\.5 │ +│/);
  });

  test("--awarded takes the place of what the file says was awarded", () => {
    const file = join(folder(), "awarded.json");
    writeFileSync(file, JSON.stringify({ facts: { assessor: { supportMoney: 0 } } }));
    const { out } = laowu(["evaluate", application, ...scoring, "--awarded", file, "--format", "json"]);
    const { self, awarded } = JSON.parse(out);
    expect([self, awarded].map((each) => each.matters.scoring.score.total)).toEqual([76.5, 73.5]);
  });

  test("the Markdown sheet is a table whose columns are aligned by width", () => {
    const { out } = laowu(["evaluate", application, ...scoring, "--format", "markdown"]);
    const lines = out.split("\n").filter((line) => line.startsWith("|"));
    const sheet = lines.slice(0, lines.findIndex((line) => line.startsWith("| 合计")) + 1);
    expect(sheet.length).toBeGreaterThan(20);
    expect(new Set(sheet.map((line) => stringWidth(line))).size).toBe(1);
    expect(sheet[0]).toMatch(/^\| 序号 \| 项目 +\| 内容 +\| 评分标准 +\| 自评分 \| +得分 \|$/);
  });

  test("CSV has a row for each matter, criterion and item, and a byte order mark by option", () => {
    const plain = laowu(["evaluate", application, ...scoring, "--format", "csv"]).out;
    expect(plain.split("\n")[0]).toBe("事项,类别,编号,结论,必要,自评分,得分,满分,金额（元）,条款,原文,说明");
    expect(plain).toContain("scoring,打分项,uq.s1.5,,,3,2.5,3,,附件3 1,");
    expect(laowu(["evaluate", application, ...scoring, "--format", "csv", "--bom"]).out).toBe(`\ufeff${plain}`);
  });

  test("an award says what is owed to whom", () => {
    const { out, code } = laowu(["evaluate", "examples/applications/hubei/construction-award.json", "--lang", "en"]);
    expect(code).toBe(0);
    expect(out).toContain("Amount owed: 1000000 yuan");
    expect(out).toContain("Payee: the place of creation");
  });

  test("control characters in a fact do not reach the terminal", () => {
    const input = JSON.stringify({ brand: { name: "\u001b[2J烤馕师\u0007" } });
    const { out } = laowu(["evaluate", "-", ...recognition], { input });
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there.
    expect(out).not.toMatch(/[\u0000-\u0009\u000b-\u001f]/);
  });

  test("a file of results is whole or not there", () => {
    const file = join(folder(), "out.txt");
    expect(laowu(["evaluate", "-", ...recognition, "-o", file], { input: facts })).toMatchObject({ code: 1, out: "" });
    expect(readFileSync(file, "utf8")).toContain("结论：× 不符合");
  });
});

describe.skipIf(!hasTerminal)("at a terminal", () => {
  const words = ["evaluate", application, ...recognition];
  const colour = "\u001b[32m√ 符合\u001b[39m";

  test("marks are coloured, unless NO_COLOR or the terminal says no", () => {
    expect(atTerminal(words)).toContain(colour);
    expect(atTerminal(words, { NO_COLOR: "1" })).not.toContain("\u001b");
    expect(atTerminal(words, { TERM: "dumb" })).not.toContain("\u001b");
  });

  test("in a pipe nothing is coloured", () => {
    expect(laowu(words).out).not.toContain("\u001b");
  });
});
