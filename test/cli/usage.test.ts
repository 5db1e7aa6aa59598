import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { isBuiltin } from "node:module";
import { join } from "node:path";
import { expect, test } from "vitest";
import packageJson from "../../package.json" with { type: "json" };
import { folder, laowu, program, recognition, scoring } from "./run.ts";

test.each([
  ["no command", [], "命令："],
  ["an unknown command", ["evalute"], "没有命令 evalute。是否为 evaluate？"],
  ["an unknown option", ["evaluate", "x.json", "--polcy", "urumqi"], "没有选项 --polcy。是否为 --policy？"],
  ["a missing argument", ["evaluate"], "缺少参数 FILE。"],
  ["a missing value", ["evaluate", "x.json", "--policy"], "缺少取值"],
  ["too many arguments", ["name", "a", "b"], "参数过多。"],
  ["a format that there is not", ["evaluate", "x.json", "--format", "xml"], "可取：text, json, csv, markdown。"],
  ["text, which needs every row at once", ["table", "x.csv", "--format", "text"], "可取：csv, json, markdown。"],
  ["a reading without its option", ["evaluate", "x.json", "--reading", "uq.band-edge"], "名称=取值"],
  ["a figure that is no number", ["evaluate", "x.json", "--parameter", "uq.workforce=many"], "不是数"],
])("%s ends with 64", (_, words, told) => {
  const { code, out, err } = laowu(words);
  expect({ code, out }).toEqual({ code: 64, out: "" });
  expect(err).toContain(told);
});

test("complaints and help are in the language asked for", () => {
  expect(laowu(["evalute", "--lang", "en"]).err).toBe(
    "laowu: There is no command evalute. Perhaps evaluate?\nSee laowu --help\n",
  );
  expect(laowu(["evaluate", "--lang=en"]).err).toContain("The argument FILE is missing.");
  const { code, out } = laowu(["--help", "--lang", "en"]);
  expect(code).toBe(0);
  expect(out).toContain("Exit codes:");
  for (const command of ["evaluate", "table", "name", "cases", "schema"]) {
    const zh = laowu([command, "--help"]);
    const en = laowu([command, "--help", "--lang", "en"]);
    expect([zh.code, en.code]).toEqual([0, 0]);
    expect(zh.out).toContain("用法：");
    expect(zh.out).not.toMatch(/Usage|Options|Arguments|default|choices/);
    expect(en.out).not.toMatch(/[\u4e00-\u9fff]/);
  }
});

test("the version is the package's", () => {
  expect(laowu(["--version"])).toEqual({ code: 0, out: `${packageJson.version}\n`, err: "" });
});

test("input that is not there, or can't be read, ends with 66", () => {
  expect(laowu(["evaluate", "nowhere.json"])).toMatchObject({ code: 66, err: "laowu: 找不到文件 nowhere.json。\n" });
  expect(laowu(["table", "test", ...scoring])).toMatchObject({ code: 66, err: "laowu: test 是文件夹。\n" });
});

test("input that is wrong ends with 65, and says all that is wrong", () => {
  expect(laowu(["evaluate", "-"], { input: "{" })).toMatchObject({ code: 65 });
  expect(laowu(["evaluate", "-"], { input: "[]" }).err).toContain("应当是一个 JSON 对象");
  const input = JSON.stringify({ workforce: { totl: 1, trained: -1 } });
  const { code, err } = laowu(["evaluate", "-", ...recognition, "--lang", "en"], { input });
  expect(code).toBe(65);
  expect(err).toMatch(/facts\.workforce\.totl: .* \(perhaps workforce\.total\?\)/);
  expect(err).toContain("facts.workforce.trained: ");
  expect(laowu(["evaluate", "-", "--policy", "urumqi"], { input: "{}" }).err).toContain("asOf");
});

test("a wrong option is usage, the same in the file is input", () => {
  const words = ["--policy", "urumqi", "--as-of", "2025-06-30"];
  expect(laowu(["evaluate", "-", ...words, "--matter", "scorin"], { input: "{}" }).code).toBe(64);
  const input = JSON.stringify({ matter: "scorin", facts: {} });
  expect(laowu(["evaluate", "-", ...words], { input }).code).toBe(65);
});

test("output that can't be written ends with 73", () => {
  const { code, err } = laowu(["schema", "-o", "/nowhere/at/all.txt"]);
  expect(code).toBe(73);
  expect(err).toContain("写不了 /nowhere/at/all.txt");
});

test("names are checked, under one authority or all", () => {
  const one = laowu(["name", "敖汉架线工", "--policy", "inner-mongolia"]);
  expect(one.code).toBe(0);
  expect(one.out).toMatch(/架线 +行业/);
  expect(Object.keys(JSON.parse(laowu(["name", "敖汉架线工", "--format", "json"]).out))).toHaveLength(4);
  const no = laowu(["name", "沙县小吃", "--policy", "hubei", "--lang", "en", "--format", "csv"]);
  expect(no.code).toBe(1);
  expect(no.out).toMatch(/^Policy,Outcome,Clause,Finding\nhubei,not met,/);
  expect(laowu(["name", "x", "--policy", "nowhere"]).code).toBe(64);
});

test("schema lists policies, matters and facts, and gives the JSON Schema", () => {
  expect(laowu(["schema"]).out).toContain("regional-recommendation");
  expect(JSON.parse(laowu(["schema", "--format", "json"]).out)).toHaveLength(4);
  expect(laowu(["schema", "urumqi", "recognition"]).out).toMatch(/workforce\.total +从业人员数 +整数 +人/);
  const schema = JSON.parse(laowu(["schema", "urumqi", "recognition", "--format", "json"]).out);
  expect(schema.$schema).toBe("https://json-schema.org/draft/2020-12/schema");
  expect(laowu(["schema", "urumqi", "scorin"])).toMatchObject({ code: 64, out: "" });
});

test("files of cases are run, and a case that fails says why", () => {
  const all = laowu(["cases", "vectors/urumqi/recognition.csv", "vectors/hubei/labor-brand.csv"]);
  expect(all.code).toBe(0);
  expect(all.out).toMatch(/个通过，0个未通过/);
  const file = join(folder(), "urumqi", "recognition.csv");
  mkdirSync(join(file, ".."));
  writeFileSync(
    file,
    "case,asOf,facts,expected,clause,arithmetic\none-short,2025-06-30,workforce.total=299,uq.workforce=met,三（二）3,299 < 300\n",
  );
  const failing = laowu(["cases", file, "--lang", "en"]);
  expect(failing.code).toBe(1);
  expect(failing.out).toContain("one-short");
  expect(failing.out).toContain("三（二）3");
  expect(laowu(["cases", file, "--format", "csv"]).out).toMatch(
    /one-short,未通过,uq\.workforce=met,uq\.workforce=not-met/,
  );
  expect(JSON.parse(laowu(["cases", file, "--format", "json"]).out)[0].run.failed).toBe(1);
  expect(laowu(["cases", file, "--format", "markdown"]).out).toContain("| one-short");
  expect(laowu(["cases", file, "--matter", "recogn"])).toMatchObject({ code: 65 });
  writeFileSync(file, "case,asOf\n");
  expect(laowu(["cases", file]).err).toContain("expected");
});

test("the program needs nothing but Node and the package's own files", () => {
  const text = readFileSync(program, "utf8");
  const asked = [...text.matchAll(/^import .*? from "([^"]+)";|\brequire\("([^"]+)"\)|\bimport\("([^"]+)"\)/gm)].map(
    ([, from, required, imported]) => from ?? required ?? imported ?? "",
  );
  const ours = asked.filter((name) => name.startsWith("./"));
  expect(new Set(ours)).toEqual(new Set(["./index.js", "./schema.js", "./spreadsheet.js", "./testing.js"]));
  expect(asked.filter((name) => !name.startsWith("./") && !isBuiltin(name))).toEqual([]);
});
