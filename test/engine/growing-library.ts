/** Everything that is called with something from outside, in one file whose steps can be counted. */
export * from "../../src/audit.ts";
export * from "../../src/index.ts";
export * as spreadsheet from "../../src/spreadsheet.ts";
export * as testing from "../../src/testing.ts";
