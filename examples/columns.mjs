import stringWidth from "string-width";

/**
 * Lays cells out in columns; a Chinese character is two wide. Columns whose cells are all numbers stand to the right.
 *
 * @param {readonly (readonly string[])[]} rows
 * @returns {string}
 */
export function columns(rows) {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => stringWidth(row[at] ?? ""))));
  const lines = rows.map((row) =>
    row.map((cell, at) => {
      const padding = " ".repeat((widths[at] ?? 0) - stringWidth(cell));
      return /^[\d.–/ ]+$/.test(cell) ? padding + cell : cell + padding;
    }),
  );
  return lines.map((line) => `  ${line.join("  ")}`.trimEnd()).join("\n");
}
