import Papa from "papaparse";

/** A table as copied from a spreadsheet: cells parted by tabs, or else by commas. */
export function pastedTable(text: string): readonly (readonly string[])[] {
  const delimiter = text.includes("\t") ? "\t" : "";
  const { data } = Papa.parse<string[]>(text.trim(), { delimiter, skipEmptyLines: "greedy" });
  return data;
}
