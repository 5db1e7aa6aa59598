import { EmptyValue, FunctionArgumentType, FunctionPlugin, HyperFormula, type SimpleRangeValue } from "hyperformula";
import { afterAll, beforeAll, expect, test } from "vitest";
import { applicants } from "../../bench/applicants.mjs";
import { evaluateTable, nextStep, outcome, reason, type SheetCell, score } from "../../src/spreadsheet.ts";
import { asSheet } from "./as-sheet.ts";

/** What the engine holds in a cell: nothing, a value, or a number with its format. */
function cellOf(value: unknown): SheetCell {
  if (value === EmptyValue) return null;
  if (typeof value === "object" && value !== null && "val" in value) return (value as { val: number }).val;
  return value as SheetCell;
}

const cellsOf = (range: SimpleRangeValue) => range.data.map((row) => row.map(cellOf));

const { STRING, SCALAR, RANGE } = FunctionArgumentType;
const parameters = [STRING, STRING, SCALAR, RANGE, RANGE].map((argumentType) => ({ argumentType }));
const functions = { score, outcome, reason, nextStep };
type Name = keyof typeof functions;

/** The library's functions as functions of the sheet. */
class LaowuPlugin extends FunctionPlugin {
  private one(name: Name, ast: never, state: never) {
    const { args } = ast as { args: never[] };
    return this.runFunction(
      args as never,
      state,
      this.metadata(`LAOWU.${name.toUpperCase()}`),
      (policy: string, matter: string, asOf: unknown, headings: SimpleRangeValue, cells: SimpleRangeValue) =>
        functions[name](policy, matter, cellOf(asOf), cellsOf(headings), cellsOf(cells)) as never,
    );
  }
  score(ast: never, state: never) {
    return this.one("score", ast, state);
  }
  outcome(ast: never, state: never) {
    return this.one("outcome", ast, state);
  }
  reason(ast: never, state: never) {
    return this.one("reason", ast, state);
  }
  nextStep(ast: never, state: never) {
    return this.one("nextStep", ast, state);
  }
}
LaowuPlugin.implementedFunctions = Object.fromEntries(
  Object.keys(functions).map((name) => [`LAOWU.${name.toUpperCase()}`, { method: name, parameters }]),
);
const enGB = Object.fromEntries(Object.keys(LaowuPlugin.implementedFunctions).map((name) => [name, name]));

beforeAll(() => HyperFormula.registerFunctionPlugin(LaowuPlugin, { enGB }));
afterAll(() => HyperFormula.unregisterFunctionPlugin(LaowuPlugin));

test("a sheet of 200 applicants with formulas gives what evaluateTable gives", () => {
  const rows = asSheet("urumqi", applicants(200), "official");
  const width = rows[0]?.length ?? 0;
  const probe = HyperFormula.buildFromArray([[]], { licenseKey: "gpl-v3" });
  const last = probe.simpleCellAddressToString({ sheet: 0, col: width - 1, row: 0 }, 0) ?? "";
  const column = last.replace(/\d+$/, "");
  const formula = (name: string, matter: string, row: number) =>
    `=LAOWU.${name}("urumqi", "${matter}", DATE(2025, 6, 30), $A$1:$${column}$1, $A${row}:$${column}${row})`;
  const sheet = rows.map((row, at) =>
    at === 0
      ? row
      : [
          ...row,
          formula("OUTCOME", "recognition", at + 1),
          formula("REASON", "recognition", at + 1),
          formula("SCORE", "scoring", at + 1),
        ],
  );
  const engine = HyperFormula.buildFromArray(sheet as never, { licenseKey: "gpl-v3" });
  const asOf = "2025-06-30";
  const [, ...first] = evaluateTable(rows, {
    policy: "urumqi",
    matter: "recognition",
    asOf,
    columns: ["outcome", "reason"],
  });
  const [, ...second] = evaluateTable(rows, { policy: "urumqi", matter: "scoring", asOf, columns: ["total"] });
  const found = rows
    .slice(1)
    .map((_, at) => [0, 1, 2].map((more) => engine.getCellValue({ sheet: 0, col: width + more, row: at + 1 })));
  expect(found).toEqual(first.map((row, at) => [...row, ...(second[at] ?? [])]));
  engine.destroy();
});

test("cells are calculated anew when a fact changes; dates, formulas and the sheet's errors are read", () => {
  const head = ["从业人员数（人）", "经特色职业培训人数", "公示日期"];
  const call = '("urumqi", "recognition", "2025-06-30", $A$1:$C$1, $A2:$C2)';
  const cells = [
    "=SUM(100, 199)",
    "=A2/2+50.5",
    "=DATE(2025, 6, 16)",
    `=LAOWU.REASON${call}`,
    `=LAOWU.NEXTSTEP${call}`,
  ];
  const engine = HyperFormula.buildFromArray([head, cells], { licenseKey: "gpl-v3" });
  const value = (col: number) => engine.getCellValue({ sheet: 0, col, row: 1 });
  expect(value(3)).toBe("三（二）3 从业人员数为299人，要求不少于300人，还差1人。");
  expect(value(4)).toMatch(/^三（二）3 从业人员数.*299.*300/);
  engine.setCellContents({ sheet: 0, col: 0, row: 1 }, "=1/0");
  expect(String((value(3) as { value?: string }).value ?? value(3))).toMatch(/错误|DIV/);
  engine.setCellContents({ sheet: 0, col: 0, row: 1 }, "三百");
  engine.setCellContents({ sheet: 0, col: 1, row: 1 }, "");
  expect(value(3)).toBe("错误：“从业人员数（人）”：“三百”不是数字");
  engine.destroy();
});
