export { nextStep, outcome, reason, type SheetRange, score } from "./spreadsheet/cell-functions.ts";
export type { TableOptions } from "./spreadsheet/options.ts";
export type { ResultCell } from "./spreadsheet/result-columns.ts";
export type { TableProblem } from "./spreadsheet/row-reader.ts";
export {
  evaluateTable,
  type PreparedTable,
  prepareTable,
  type SheetCell,
  type StatedRow,
  type TableRow,
} from "./spreadsheet/table.ts";
