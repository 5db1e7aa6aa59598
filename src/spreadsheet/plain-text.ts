/** Nothing that people mean to write in a heading or a cell is longer; the rest is only quoted in part. */
export const MOST_READ = 20_000;

const FULL_WIDTH_SHIFT = 0xfee0;

/** The same text in memory of its own: what is cut from a long text keeps all of it alive as long as it is cached. */
export function ownText(text: string): string {
  return JSON.parse(JSON.stringify(text));
}

/** Full-width letters, digits and signs as half-width ones: `１，２３４（万元）` becomes `1,234(万元)`. */
export function halfWidth(text: string): string {
  return text
    .replace(/[\uff01-\uff5e]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - FULL_WIDTH_SHIFT))
    .replace(/[\u3000\u00a0]/g, " ")
    .replace(/【/g, "[")
    .replace(/】/g, "]");
}

/** Without white space at the ends, and without the marks of no width that copied text brings along. */
export function trimmed(text: string): string {
  return text.replace(/\u200b|\u200c|\u200d|\u2060|\ufe0f|\ufeff/g, "").trim();
}

/** What headings and choices are compared by: widths, letter case, blanks, line breaks and asterisks make no difference. */
export function keyOf(text: string): string {
  const bare = halfWidth(trimmed(text)).toLowerCase().replace(/\s/g, "");
  let start = 0;
  let end = bare.length;
  while (bare[start] === "*") start += 1;
  while (end > start && (bare[end - 1] === "*" || bare[end - 1] === ":")) end -= 1;
  return bare.slice(start, end);
}

/** Is nothing in the cell? */
export function isBlank(cell: unknown): boolean {
  if (typeof cell !== "string") return cell === undefined || cell === null;
  const first = cell.charCodeAt(0);
  // Nearly every text starts with a letter, a digit or a Chinese character: that is quickly told.
  if ((first > 0x20 && first < 0x80) || (first > 0x3000 && first < 0xa000)) return false;
  return cell === "" || (cell.length <= MOST_READ && trimmed(cell) === "");
}

/** As much of a cell as a message quotes. */
export function quoted(cell: unknown): string {
  const text = typeof cell === "string" ? trimmed(cell.slice(0, 200)) : typeof cell === "number" ? String(cell) : "";
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
