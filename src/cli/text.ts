import Table from "cli-table3";
import stringWidth from "string-width";
import wrapAnsi from "wrap-ansi";
import type { Outcome } from "../index.ts";
import type { Block, Cell, TableBlock } from "./report.ts";
import type { Say } from "./words.ts";

/** What the place is like where the text is read. */
export interface Surface {
  readonly colour: boolean;
  /** Columns of the terminal; null where nothing is to be broken. */
  readonly width: number | null;
}

const tones: Readonly<Record<Outcome, number>> = { met: 32, "not-met": 31, undetermined: 33, "not-applicable": 90 };

/** Text from outside must not move the cursor or ring the bell. */
function harmless(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out.
  return text.replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/g, "\ufffd");
}

function shown(cell: Cell, { colour }: Surface): string {
  if (typeof cell === "string") return harmless(cell);
  return colour ? `\u001b[${tones[cell.outcome]}m${harmless(cell.text)}\u001b[39m` : harmless(cell.text);
}

/** Breaks a text that follows an indentation, and indents its further lines. */
function broken(text: string, indent: number, { width }: Surface): string {
  if (width === null || width - indent < 20) return text;
  return wrapAnsi(text, width - indent, { hard: true, trim: false })
    .split("\n")
    .map((line) => line.trim())
    .join(`\n${" ".repeat(indent)}`);
}

/** Columns without rules; the last one is broken to the terminal's width. */
function open({ head, rows, right }: TableBlock, surface: Surface): string {
  const cells = [head, ...rows].map((row) => row.map((cell) => shown(cell, surface).replaceAll("\n", " ")));
  const named = head.every((heading) => heading === "") ? cells.slice(1) : cells;
  const last = head.length - 1;
  const widths = head.map((_, at) => Math.max(...named.map((row) => stringWidth(row[at] ?? ""))));
  const indent = 2 + widths.slice(0, last).reduce((sum, width) => sum + width + 2, 0);
  const laid = named.map((row) => {
    const padded = row.map((cell, at) => {
      const padding = " ".repeat((widths[at] ?? 0) - stringWidth(cell));
      if (right.includes(at)) return padding + cell;
      return at === last ? broken(cell, indent, surface) : cell + padding;
    });
    return `  ${padded.join("  ")}`.trimEnd();
  });
  return laid.join("\n");
}

/** A table with rules, whose blank cells in the spanned columns belong to the one above. */
function ruled({ head, rows, right, spans }: TableBlock, surface: Surface): string {
  const grid = new Table({
    head: [...head],
    style: { head: [], border: [], "padding-left": 1, "padding-right": 1 },
    colAligns: head.map((_, at) => (right.includes(at) ? "right" : "left")),
  });
  rows.forEach((row, number) => {
    const cells = row.flatMap((cell, at) => {
      if (at >= spans) return [{ content: shown(cell, surface) }];
      if (number > 0 && cell === "") return [];
      let rowSpan = 1;
      while (rows[number + rowSpan]?.[at] === "") rowSpan += 1;
      return [{ content: shown(cell, surface), rowSpan }];
    });
    grid.push(cells);
  });
  return grid.toString();
}

function block(each: Block, say: Say, surface: Surface): string {
  switch (each.kind) {
    case "heading": {
      const text = harmless(each.text);
      const under = { 1: "=", 2: "-", 3: "" }[each.level];
      return under === "" ? text : `${text}\n${under.repeat(Math.min(stringWidth(text), 78))}`;
    }
    case "fields":
      return each.fields
        .map(([label, value]) => {
          const lead = `${label}${say("colon")}`;
          return lead + broken(shown(value, surface), stringWidth(lead), surface);
        })
        .join("\n");
    case "lines":
      return each.lines.map((line) => broken(harmless(line), 0, surface)).join("\n");
    case "table":
      return each.ruled ? ruled(each, surface) : open(each, surface);
  }
}

/** A report as text for a terminal. */
export function toText(blocks: readonly Block[], say: Say, surface: Surface): string {
  return `${blocks.map((each) => block(each, say, surface)).join("\n\n")}\n`;
}
