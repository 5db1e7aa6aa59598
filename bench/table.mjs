import { median, quantile } from "./quantile.mjs";

const whole = new Intl.NumberFormat("en", { maximumFractionDigits: 0 });
const short = new Intl.NumberFormat("en", { maximumSignificantDigits: 3, useGrouping: true });

/**
 * The results as a table that reads in a terminal and in a Markdown page alike.
 *
 * @param {readonly { name: string, milliseconds: readonly number[], ratios: readonly number[] }[]} timed
 * @returns {string}
 */
export function table(timed) {
  const rows = [
    ["contender", "evaluations/s", "ratio", "middle half of the ratios"],
    ...timed.map(({ name, milliseconds, ratios }) => [
      name,
      whole.format(1_000 / median(milliseconds)),
      short.format(median(ratios)),
      `${short.format(quantile(ratios, 0.25))}–${short.format(quantile(ratios, 0.75))}`,
    ]),
  ];
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? "").length)));
  const line = (/** @type {readonly string[]} */ row) =>
    `| ${row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0))).join(" | ")} |`;
  const rule = `| ${widths.map((width, column) => (column === 0 ? "-".repeat(width) : `${"-".repeat(width - 1)}:`)).join(" | ")} |`;
  const [head = [], ...body] = rows;
  return [line(head), rule, ...body.map(line)].join("\n");
}
