/** @param {string} text Text of one line or cell: nothing in it begins an element or a cell. */
export const plain = (text) => text.replace(/[\\`*_[\]<|]/g, "\\$&").replace(/\s*\n\s*/g, " ");

/** @param {string} text */
export const code = (text) => `\`${text}\``;

/** A mark that links can name: headings in two scripts make poor names. @param {string} name */
export const anchor = (name) => `<a id="${anchorName(name)}"></a>`;

/** @param {string} name */
const anchorName = (name) => name.replace(/[./]/g, "-");

/** @param {string} text @param {string} name */
export const linkTo = (text, name) => `[${plain(text)}](#${anchorName(name)})`;

/**
 * Rows of cells that are Markdown already. Not aligned: a changed cell then changes its own line alone.
 *
 * @param {readonly string[]} head
 * @param {readonly (readonly string[])[]} rows
 */
export function table(head, rows) {
  const line = (/** @type {readonly string[]} */ cells) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

/** @param {readonly string[]} lines */
export const bullets = (lines) => lines.map((line) => `- ${line}`).join("\n");

/** What few want to see at once. @param {string} summary @param {string} text */
export const folded = (summary, text) => `<details>\n<summary>${summary}</summary>\n\n${text}\n\n</details>`;

/**
 * Blocks with a blank line between; what is empty is left out.
 *
 * @param {readonly (string | null | undefined | false)[]} blocks
 */
export const blocks = (blocks) => blocks.filter((block) => block).join("\n\n");
