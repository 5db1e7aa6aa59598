import { asShown, exactNumber, shifted } from "./decimal-text.ts";
import { halfWidth, quoted, trimmed } from "./plain-text.ts";
import { Problem } from "./problem.ts";

/** Digits, in groups of three or in none, and whatever unit stands behind them. */
const NUMBER = /^([+-]?)(?:(\d{1,3}(?:[, ]\d{3})+)|(\d+))(\.\d+)?\s*([^\d\s.,][^\d]*)?$/;

/** What a number cell is read with. */
export interface NumberReading {
  /** The power of ten of the heading's unit; undefined where the heading has none. */
  readonly power: number | undefined;
  /** The power of ten of a unit behind the number; undefined where it is no unit of the fact. */
  readonly powerOf: (unit: string) => number | undefined;
  readonly isMoney: boolean;
}

/** Reads a number, or a text that is one; in yuan where the unit is 万元, exactly. */
export function readNumber(cell: unknown, { power, powerOf, isMoney }: NumberReading): number | Problem {
  if (typeof cell === "number") {
    if (!power) return asShown(cell);
    const moved = shifted(String(asShown(cell)), power);
    // What is not finite has no digits to move: the library says what is wrong with it.
    return moved === undefined ? cell : Number(moved);
  }
  if (typeof cell !== "string") return new Problem("not-a-number", { cell: quoted(cell) });
  let text = halfWidth(trimmed(cell)).trim();
  if (isMoney) text = text.replace(/^[¥￥]\s*/, "");
  const parts = NUMBER.exec(text);
  if (parts === null) return new Problem("not-a-number", { cell: quoted(cell) });
  const [, sign = "", grouped = "", plain = "", decimals = "", unit] = parts;
  let used = power ?? 0;
  if (unit !== undefined) {
    const own = powerOf(unit);
    if (own === undefined) return new Problem("not-a-number", { cell: quoted(cell) });
    if (power !== undefined && power !== own) return new Problem("unit-differs", { cell: quoted(cell) });
    used = own;
  }
  const moved = shifted((sign === "-" ? "-" : "") + grouped.replace(/[, ]/g, "") + plain + decimals, used);
  const number = moved === undefined ? undefined : exactNumber(moved);
  return number ?? new Problem("not-a-number", { cell: quoted(cell) });
}

/**
 * Reads a number of percent. A cell in percent format holds 0.85 where it shows 85%: a bare number from 0 to 1 could be
 * either, and is refused.
 */
export function readPercent(cell: unknown, reading: NumberReading): number | Problem {
  const number = readNumber(cell, reading);
  if (typeof number !== "number" || number <= 0 || number > 1) return number;
  const isSaid = typeof cell === "string" && halfWidth(cell).includes("%");
  return isSaid ? number : new Problem("percent-or-share", { cell: quoted(cell) });
}

/** Reads a year: 2024, or 2024年, or 2024年度. */
export function readYear(cell: unknown): number | Problem {
  if (typeof cell === "number") return cell;
  const parts = typeof cell === "string" ? /^(\d{4})\s*(?:年度?)?$/.exec(halfWidth(trimmed(cell)).trim()) : null;
  return parts === null ? new Problem("not-a-year", { cell: quoted(cell) }) : Number(parts[1]);
}
