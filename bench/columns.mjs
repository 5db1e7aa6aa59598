/**
 * A table that reads in a terminal and in a Markdown page alike; columns after the first `texts` hold numbers.
 *
 * @param {readonly string[]} head
 * @param {readonly (readonly string[])[]} body
 * @param {number} texts
 * @returns {string}
 */
export function columns(head, body, texts = 1) {
  const widths = head.map((_, column) => Math.max(...[head, ...body].map((row) => (row[column] ?? "").length)));
  const line = (/** @type {readonly string[]} */ row) =>
    `| ${widths.map((width, column) => (column < texts ? (row[column] ?? "").padEnd(width) : (row[column] ?? "").padStart(width))).join(" | ")} |`;
  const rule = `| ${widths.map((width, column) => (column < texts ? "-".repeat(width) : `${"-".repeat(width - 1)}:`)).join(" | ")} |`;
  return [line(head), rule, ...body.map(line)].join("\n");
}

const whole = new Intl.NumberFormat("en", { maximumFractionDigits: 0 });
const three = new Intl.NumberFormat("en", { maximumSignificantDigits: 3 });

export const wholeNumber = (/** @type {number} */ value) => whole.format(value);
export const threeDigits = (/** @type {number} */ value) => three.format(value);

/** The middle half, as a table shows it. */
export const middleHalf = (/** @type {import("./summary.mjs").Summary} */ { low, high }) =>
  `${three.format(low)}–${three.format(high)}`;
