import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { createContext, runInContext } from "node:vm";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { evaluateTable } from "../../src/spreadsheet.ts";

const at = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const read = (path: string) => readFileSync(at(path), "utf8");

const rows = [
  ["编号", "从业人员数（人）", "参加城镇职工社保人数"],
  ["a", 299, 120],
  ["b", "约300", 120],
];
const options = { policy: "urumqi", matter: ["recognition", "scoring"], asOf: "2025-06-30" } as const;
const expected = evaluateTable(rows, options);
const why = "三（二）3 从业人员数为299人，要求不少于300人，还差1人。";

/** An engine with the classic script and a wrapper, and what the wrapper finds there. */
function host(wrapper: string, world: object = {}) {
  const context = createContext({ ...world }, { codeGeneration: { strings: false, wasm: false } });
  runInContext(read("dist/laowu-rules.global.js"), context);
  runInContext(read(`examples/spreadsheet/${wrapper}`), context);
  return (code: string) => JSON.parse(String(runInContext(`JSON.stringify(${code})`, context))) as unknown;
}

describe("the macro for WPS, with stand-ins for its objects", () => {
  const written: unknown[] = [];
  const Application = {
    ActiveSheet: { UsedRange: { Value2: rows } },
    Worksheets: {
      Add: () => ({
        Range: (first: string) => ({
          Resize: (height: number, width: number) => ({
            set Value2(values: unknown) {
              written.push({ first, height, width, values });
            },
          }),
        }),
      }),
    },
    row: (number: number) => ({ Value2: [rows[number]] }),
  };
  const run = host("wps-macro.js", { Application });

  test("evaluates the sheet into a new one", () => {
    run("(评估当前表(), null)");
    const [{ first, height, width, values }] = written as [Record<string, unknown>];
    expect([first, height, width]).toEqual(["A1", expected.length, expected[0]?.length]);
    expect(JSON.parse(JSON.stringify(values))).toEqual(expected);
  });

  test("has functions for one cell, whose ranges are objects", () => {
    const call = (name: string, matter: string) =>
      run(`${name}("urumqi", "${matter}", "2025-06-30", Application.row(0), Application.row(1))`);
    expect(call("LAOWU_OUTCOME", "recognition")).toBe("不符合");
    expect(call("LAOWU_REASON", "recognition")).toBe(why);
    expect(call("LAOWU_NEXT", "recognition")).toMatch(/299.*300/);
    expect(call("LAOWU_SCORE", "scoring")).toMatch(/^\d+–\d+$/);
  });
});

test("the script for Google Sheets takes ranges as rows of values", () => {
  const run = host("google-apps-script.js");
  const [head, row] = [JSON.stringify([rows[0]]), JSON.stringify([rows[1]])];
  const one = (name: string, matter: string) => run(`${name}("urumqi", "${matter}", "2025-06-30", ${head}, ${row})`);
  expect(one("LAOWU_OUTCOME", "recognition")).toBe("不符合");
  expect(one("LAOWU_REASON", "recognition")).toBe(why);
  expect(one("LAOWU_NEXT", "recognition")).toMatch(/299.*300/);
  expect(one("LAOWU_SCORE", "scoring")).toMatch(/^\d+–\d+$/);
  expect(run(`LAOWU_TABLE(${JSON.stringify(rows)}, "urumqi", "scoring", new Date(2025, 5, 30))`)).toEqual(
    evaluateTable(rows, { ...options, matter: "scoring" }),
  );
});

test("the add-in for Excel hands its functions on", () => {
  const run = host("excel-custom-functions.js", {
    CustomFunctions: {
      associate(this: Record<string, unknown>, name: string, call: unknown) {
        this[name] = call;
      },
    },
  });
  const range = JSON.stringify(rows);
  expect(run(`CustomFunctions.TABLE(${range}, "urumqi", "recognition", 45838)`)).toEqual(
    evaluateTable(rows, { ...options, matter: "recognition" }),
  );
  expect(run('CustomFunctions.OUTCOME("urumqi", "recognition", 45838, [["从业人员数"]], [[299]])')).toBe("不符合");
});

describe("the Office Script, with stand-ins for the workbook, against the service itself", () => {
  const source = read("examples/spreadsheet/excel-office-script.ts");

  async function withService<T>(use: (address: string) => Promise<T>): Promise<T> {
    const service = spawn(process.execPath, [at("examples/spreadsheet/service.mjs"), "0"], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    try {
      const port = await new Promise<string>((resolve) => {
        service.stdout.on("data", (text) => {
          const found = /listening on (\d+)/.exec(String(text))?.[1];
          if (found !== undefined) resolve(found);
        });
      });
      return await use(`http://127.0.0.1:${port}/`);
    } finally {
      service.kill();
    }
  }

  function scripted(values: unknown) {
    const written: unknown[] = [];
    const getRangeByIndexes = (...place: number[]) => ({ setValues: (cells: unknown) => written.push(place, cells) });
    const workbook = {
      getActiveWorksheet: () => ({ getUsedRange: () => ({ getValues: () => values }) }),
      addWorksheet: () => ({ getRangeByIndexes }),
    };
    const code = ts.transpileModule(source, { compilerOptions: { target: ts.ScriptTarget.ES2020 } }).outputText;
    const main = runInContext(`${code}; main`, createContext({ fetch, JSON, Error })) as (
      workbook: object,
      service: string,
    ) => Promise<void>;
    return { written, run: (service: string) => main(workbook, service) };
  }

  test("evaluates the sheet into a new one", async () => {
    const { written, run } = scripted(rows);
    await withService(run);
    expect(written).toEqual([[0, 0, expected.length, expected[0]?.length], expected]);
  });

  test("says what the service refuses", async () => {
    await expect(withService(scripted("no rows").run)).rejects.toThrow(/rows: /);
  });

  test("compiles without any, under the names that Office Scripts have", () => {
    const library = `
      declare namespace ExcelScript {
        interface Range { getValues(): (string | number | boolean)[][]; setValues(values: (string | number | boolean)[][]): void }
        interface Worksheet { getUsedRange(): Range; getRangeByIndexes(row: number, column: number, rows: number, columns: number): Range }
        interface Workbook { getActiveWorksheet(): Worksheet; addWorksheet(name?: string): Worksheet }
      }
      interface Answer { ok: boolean; text(): Promise<string>; json(): Promise<any> }
      declare function fetch(address: string, options: { method: string; body: string }): Promise<Answer>;`;
    const files = new Map([
      ["library.d.ts", library],
      ["script.ts", source],
    ]);
    const compilerOptions = {
      target: ts.ScriptTarget.ES2020,
      strict: false,
      noImplicitAny: true,
      noEmit: true,
      types: [],
    };
    const compilerHost = ts.createCompilerHost(compilerOptions);
    const { getSourceFile, fileExists, readFile } = compilerHost;
    compilerHost.getSourceFile = (name, target) => {
      const text = files.get(name);
      return text === undefined ? getSourceFile(name, target) : ts.createSourceFile(name, text, target);
    };
    compilerHost.fileExists = (name) => files.has(name) || fileExists(name);
    compilerHost.readFile = (name) => files.get(name) ?? readFile(name);
    const program = ts.createProgram([...files.keys()], compilerOptions, compilerHost);
    expect(ts.getPreEmitDiagnostics(program).map(({ messageText }) => messageText)).toEqual([]);
    expect(source).not.toMatch(/:\s*any\b|\bas any\b/);
  });
});
