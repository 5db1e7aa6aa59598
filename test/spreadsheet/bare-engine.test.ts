import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { createContext, runInContext } from "node:vm";
import { parse } from "acorn";
import { describe, expect, test } from "vitest";
import { applicants } from "../../bench/applicants.mjs";
import * as library from "../../src/index.ts";
import * as spreadsheet from "../../src/spreadsheet.ts";
import { evaluateTable } from "../../src/spreadsheet.ts";
import { asSheet } from "./as-sheet.ts";

const script = readFileSync(fileURLToPath(new URL("../../dist/laowu-rules.global.js", import.meta.url)), "utf8");

const hostGlobals = [
  "console",
  "Intl",
  "URL",
  "WebAssembly",
  "SharedArrayBuffer",
  "Atomics",
  "WeakRef",
  "FinalizationRegistry",
];
const newerBuiltIns = ["Object.hasOwn", "Array.prototype.at", "String.prototype.at", "Array.prototype.findLast"];

/** An engine with the language alone, and code generation forbidden. */
function bareEngine(alsoWithout: readonly string[] = []) {
  const context = createContext(Object.create(null), { codeGeneration: { strings: false, wasm: false } });
  const gone = [...hostGlobals.map((name) => `globalThis.${name}`), ...alsoWithout];
  runInContext(gone.map((name) => `delete ${name};`).join("\n"), context);
  return {
    run: (code: string) => runInContext(code, context) as unknown,
    json: (code: string) => JSON.parse(String(runInContext(`JSON.stringify(${code})`, context))) as unknown,
  };
}

const engine = bareEngine();
engine.run(script);

describe("the classic script in an engine with the language alone", () => {
  test("there is nothing of a host, and no code can be made from strings", () => {
    const names = [
      ...hostGlobals,
      "setTimeout",
      "queueMicrotask",
      "require",
      "process",
      "TextEncoder",
      "structuredClone",
    ];
    expect(engine.json(`[${names.map((name) => `typeof ${name}`).join(", ")}]`)).toEqual(names.map(() => "undefined"));
    expect(() => engine.run('new Function("return 1")')).toThrow(/Code generation from strings/);
  });

  test("has all of the public API and the spreadsheet's functions, and leaves one global", () => {
    const names = [...Object.keys(library), ...Object.keys(spreadsheet)].sort();
    expect((engine.json("Object.keys(LaowuRules)") as string[]).sort()).toEqual(names);
    const before = bareEngine().json("Object.getOwnPropertyNames(globalThis)") as string[];
    const after = engine.json("Object.getOwnPropertyNames(globalThis)") as string[];
    expect(after.filter((name) => !before.includes(name)).sort()).toEqual(["LaowuRules"]);
  });

  test("evaluates the full sheet, row for row as the modules do", () => {
    const rows = asSheet("urumqi", applicants(5_000), "official");
    const options = { policy: "urumqi", matter: ["recognition", "scoring"], asOf: "2025-06-30" } as const;
    const table = `LaowuRules.evaluateTable(${JSON.stringify(rows)}, ${JSON.stringify(options)})`;
    expect(engine.json(table)).toEqual(evaluateTable(rows, options));
  });

  test("tells errors as elsewhere, without compiling anything", () => {
    const call = 'LaowuRules.score("urumqi", "scoring", "2025-06-30", ["从业人员数", "经特色职业培训人数"], [1, 2])';
    expect(engine.run(call)).toBe("错误：“经特色职业培训人数”：部分（2）不能大于其整体 “从业人员数”（1）");
    const request = '{ policy: "urumqi", matter: "scoring", asOf: "2025-06-30", facts: { workforce: { totl: 1 } } }';
    expect(engine.json(`LaowuRules.safeEvaluate(${request}).error.issues[0].nearest`)).toBe("workforce.total");
  });

  test("reads date objects of its own world", () => {
    const call =
      'LaowuRules.evaluateTable([["公示日期", "节假日"], [new Date(2025, 5, 16), "无"]], { policy: "urumqi", matter: "public-notice", asOf: "2025-06-30", columns: ["dates.lastDay"] })[1]';
    expect(engine.json(call)).toEqual(["2025-06-23"]);
  });
});

test("an engine of before 2022, without a name for its global object, will do", () => {
  const old = bareEngine([...newerBuiltIns, "globalThis.globalThis"]);
  expect(old.run("typeof globalThis")).toBe("undefined");
  old.run(script);
  expect(old.run('LaowuRules.outcome("urumqi", "recognition", "2025-06-30", ["从业人员数"], [299])')).toBe("不符合");
  expect(old.json("[Object.hasOwn({ a: 1 }, 'a'), [1, 2].at(-1), Object.keys([1])]")).toEqual([true, 2, ["0"]]);
});

test("what an engine has is left as it is", () => {
  const fresh = bareEngine();
  fresh.run("var own = Object.hasOwn, at = [].at;");
  fresh.run(script);
  expect(fresh.run("own === Object.hasOwn && at === [].at")).toBe(true);
});

test("its syntax is that of 2018, and no line is longer than editors bear", () => {
  expect(() => parse(script, { ecmaVersion: 2018, sourceType: "script" })).not.toThrow();
  expect(Math.max(...script.split("\n").map(({ length }) => length))).toBeLessThan(4_000);
});

test("the licences of what is in it go along", () => {
  for (const name of ["date-fns/LICENSE.md", "decimal.js/LICENCE.md", "fastest-levenshtein/LICENSE.md"])
    expect(script).toContain(name);
});
