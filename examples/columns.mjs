import stringWidth from "string-width";

const number = /^[+−]?[\d.,–/ ]+$/;

/**
 * Lays cells out in columns; a Chinese character is two wide. Numbers stand to the right, and so does the heading of a
 * column that has nothing else.
 *
 * @param {readonly (readonly string[])[]} rows
 * @returns {string}
 */
export function columns(rows) {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => stringWidth(row[at] ?? ""))));
  const body = rows.slice(1);
  const ofNumbers = widths.map((_, at) => {
    const cells = body.map((row) => row[at] ?? "").filter((cell) => cell !== "");
    return cells.length > 0 && cells.every((cell) => number.test(cell));
  });
  const lines = rows.map((row, line) =>
    row.map((cell, at) => {
      const padding = " ".repeat((widths[at] ?? 0) - stringWidth(cell));
      return number.test(cell) || (line === 0 && ofNumbers[at]) ? padding + cell : cell + padding;
    }),
  );
  return lines.map((line) => `  ${line.join("  ")}`.trimEnd()).join("\n");
}
