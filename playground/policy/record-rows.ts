/** A record of a list as it is typed: texts by field. */
export type RecordRow = Readonly<Record<string, string>>;

/** The rows of a list of records, as the form keeps them. */
export function readRecords(text: string): readonly RecordRow[] {
  try {
    const rows: unknown = JSON.parse(text);
    return Array.isArray(rows) ? rows.map(rowOf) : [];
  } catch {
    return [];
  }
}

function rowOf(row: unknown): RecordRow {
  if (typeof row !== "object" || row === null) return {};
  return Object.fromEntries(Object.entries(row).map(([field, value]) => [field, String(value)]));
}

export function writeRecords(rows: readonly RecordRow[]): string {
  if (rows.length === 0) return "";
  return JSON.stringify(rows.map((row) => Object.fromEntries(Object.entries(row).filter(([, text]) => text !== ""))));
}

/** The rows in which something stands, as a cell of a sheet holds them; nothing where there are none. */
export function statedRecords(text: string): string {
  return writeRecords(readRecords(text).filter((row) => Object.keys(row).length > 0));
}
