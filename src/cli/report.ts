import type { Outcome } from "../index.ts";

/** A piece of text, and the outcome that a terminal may colour it by. */
interface Marked {
  readonly text: string;
  readonly outcome: Outcome;
}
export type Cell = string | Marked;

/** A table. `spans` are columns whose blank cells belong to the one above, as in the scoring sheet on paper. */
export interface TableBlock {
  readonly kind: "table";
  readonly ruled: boolean;
  readonly head: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  /** Columns of numbers, which stand to the right. */
  readonly right: readonly number[];
  readonly spans: number;
}

/** A report for people, before it is text or Markdown. */
export type Block =
  | { readonly kind: "heading"; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: "fields"; readonly fields: readonly (readonly [label: string, value: Cell])[] }
  | { readonly kind: "lines"; readonly lines: readonly string[] }
  | TableBlock;

export const marks: Readonly<Record<Outcome, string>> = {
  met: "√",
  "not-met": "×",
  undetermined: "?",
  "not-applicable": "–",
};

export function heading(level: 1 | 2 | 3, text: string): Block {
  return { kind: "heading", level, text };
}

export function fields(...entries: readonly (readonly [label: string, value: Cell] | null)[]): Block {
  return { kind: "fields", fields: entries.filter((entry) => entry !== null) };
}

export function lines(...entries: readonly string[]): Block {
  return { kind: "lines", lines: entries };
}

/** A table; without rows, nothing. */
export function table(
  head: readonly string[],
  rows: readonly (readonly Cell[])[],
  options: Partial<Pick<TableBlock, "ruled" | "right" | "spans">> = {},
): Block[] {
  if (rows.length === 0) return [];
  return [{ kind: "table", ruled: false, right: [], spans: 0, ...options, head, rows }];
}
