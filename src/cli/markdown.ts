import { markdownTable } from "markdown-table";
import stringWidth from "string-width";
import type { Block, Cell } from "./report.ts";
import type { Say } from "./words.ts";

/** Text from outside stays text: no element and no cell begins in it. */
export function escaped(text: string): string {
  return text
    .replace(/[\\`*_[\]<|]/g, "\\$&")
    .replace(/\r\n|\n|\r/g, "<br>")
    .trim();
}

function shown(cell: Cell): string {
  return escaped(typeof cell === "string" ? cell : cell.text);
}

function block(each: Block, say: Say): string {
  switch (each.kind) {
    case "heading":
      return `${"#".repeat(each.level)} ${escaped(each.text)}`;
    case "fields":
      return each.fields.map(([label, value]) => `- ${label}${say("colon")}${shown(value)}`).join("\n");
    case "lines":
      return each.lines.map((line) => `- ${escaped(line)}`).join("\n");
    case "table":
      return markdownTable([each.head.map(escaped), ...each.rows.map((row) => row.map(shown))], {
        align: each.head.map((_, at) => (each.right.includes(at) ? "right" : null)),
        stringLength: stringWidth,
      });
  }
}

/** A report as Markdown. */
export function toMarkdown(blocks: readonly Block[], say: Say): string {
  return `${blocks.map((each) => block(each, say)).join("\n\n")}\n`;
}
