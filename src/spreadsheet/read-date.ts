import { halfWidth, quoted, trimmed } from "./plain-text.ts";
import { Problem } from "./problem.ts";

const DAY_MILLISECONDS = 86_400_000;
/** The day before day 1 of the 1900 system, as it holds from 1 March 1900 on: Excel counts a 29 February that never was. */
const DAY_ZERO = Date.UTC(1899, 11, 30);
const FALSE_LEAP_DAY = 60;
/** 31 December 9999, the last day that a spreadsheet knows. */
const LAST_SERIAL = 2_958_465;

/** Year, month and day, however parted, and a time of day that is passed over. */
const PARTED =
  /^(\d{4})\s*([-/.])\s*(\d{1,2})\s*\2\s*(\d{1,2})(?:[ T]\s*\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:\s*[ap]m)?)?$/i;
const IN_CHINESE = /^(\d{4})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*[日号]?(?:\s*\d{1,2}[:时]\d{1,2}.{0,8})?$/;
const RUN_TOGETHER = /^(\d{4})(\d{2})(\d{2})$/;

const digits = (number: number, length: number) => String(number).padStart(length, "0");

function isoDay(year: number, month: number, day: number): string {
  return `${digits(year, 4)}-${digits(month, 2)}-${digits(day, 2)}`;
}

/** Does the day exist? The library holds dates to its years itself. */
function exists(year: number, month: number, day: number): boolean {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const lengths = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return month >= 1 && month <= 12 && day >= 1 && day <= (lengths[month - 1] as number);
}

function fromSerial(serial: number, cell: unknown): string | Problem {
  const day = Math.floor(serial);
  if (!(day >= 1)) return new Problem("not-a-date", { cell: quoted(cell) });
  // 2024 in a column of dates is a year that someone typed, and no day of 1905.
  if (day >= 1900 && day <= 2999) return new Problem("year-alone", { cell: quoted(cell) });
  if (day === FALSE_LEAP_DAY) return new Problem("false-leap-day");
  if (day > LAST_SERIAL) return fromText(String(serial), cell);
  const date = new Date(DAY_ZERO + (day < FALSE_LEAP_DAY ? day + 1 : day) * DAY_MILLISECONDS);
  return isoDay(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
}

function fromText(text: string, cell: unknown): string | Problem {
  const parts = PARTED.exec(text);
  const [year, month, day] = (
    parts === null
      ? (IN_CHINESE.exec(text) ?? RUN_TOGETHER.exec(text) ?? []).slice(1, 4)
      : [parts[1], parts[3], parts[4]]
  ).map(Number);
  if (year === undefined || month === undefined || day === undefined || !exists(year, month, day)) {
    return new Problem(/^\d{4}\s*年?$/.test(text) ? "year-alone" : "not-a-date", { cell: quoted(cell) });
  }
  return isoDay(year, month, day);
}

/** Is it a date object, of this script's world or of another's? */
export function isDate(cell: unknown): cell is Date {
  return Object.prototype.toString.call(cell) === "[object Date]";
}

/**
 * The day of a date object. Scripts hand out midnight where the sheet is, files midnight of universal time: an object on
 * the latter is read as that day, any other as the day that its own clock shows.
 */
function fromDate(date: Date): string | Problem {
  const time = Date.prototype.getTime.call(date);
  if (Number.isNaN(time)) return new Problem("not-a-date", { cell: "" });
  const isUniversal = time % DAY_MILLISECONDS === 0;
  const isLocal = date.getHours() === 0 && date.getMinutes() === 0 && date.getSeconds() === 0;
  return isUniversal && !isLocal
    ? isoDay(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate())
    : isoDay(date.getFullYear(), date.getMonth() + 1, date.getDate());
}

/** Reads a day: a serial number of the 1900 system, a text, or a date object. */
export function readDate(cell: unknown): string | Problem {
  if (typeof cell === "number") return fromSerial(cell, cell);
  if (isDate(cell)) return fromDate(cell);
  if (typeof cell !== "string") return new Problem("not-a-date", { cell: quoted(cell) });
  const text = halfWidth(trimmed(cell)).trim();
  return /^\d{5}$/.test(text) ? fromSerial(Number(text), cell) : fromText(text, cell);
}
