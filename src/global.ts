// The classic script: all of the public API and the spreadsheet's functions, as one global.
export * from "./index.ts";
export * from "./spreadsheet.ts";
