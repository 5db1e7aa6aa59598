import { UTCDateMini } from "@date-fns/utc/date/mini";
import { addYears } from "date-fns/addYears";
import { isWeekend } from "date-fns/isWeekend";

/**
 * A calendar day as the number of days since 1970-01-01. It is no instant: no time zone can move it,
 * and two days compare as numbers.
 */
export type CivilDay = number;

const DAY = 86_400_000;
const FIRST_YEAR = 1900;
const LAST_YEAR = 2999;

/** The years in which dates and year facts may lie; anything outside is taken for a slip of the pen. */
export const YEARS = Object.freeze({ first: FIRST_YEAR, last: LAST_YEAR });

function digits(text: string, from: number, to: number): number {
  let number = 0;
  for (let at = from; at < to; at += 1) {
    const digit = text.charCodeAt(at) - 48;
    if (!(digit >= 0 && digit <= 9)) return Number.NaN;
    number = number * 10 + digit;
  }
  return number;
}

/** Reads `YYYY-MM-DD`; undefined if it is not in that form, does not exist, or lies outside {@link YEARS}. */
export function parseDay(text: string): CivilDay | undefined {
  if (text.length !== 10 || text[4] !== "-" || text[7] !== "-") return undefined;
  const year = digits(text, 0, 4);
  const month = digits(text, 5, 7);
  const day = digits(text, 8, 10);
  if (!(year >= FIRST_YEAR && year <= LAST_YEAR)) return undefined;
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  return date.getTime() / DAY;
}

/** Writes a day as `YYYY-MM-DD`. */
export function formatDay(day: CivilDay): string {
  const date = new Date(day * DAY);
  const two = (number: number) => (number < 10 ? `0${number}` : number);
  // Put together by hand: a process's first call of `toISOString` takes a fifth of a millisecond.
  return `${date.getUTCFullYear()}-${two(date.getUTCMonth() + 1)}-${two(date.getUTCDate())}`;
}

/** The calendar year of a day. */
export function yearOf(day: CivilDay): number {
  return new Date(day * DAY).getUTCFullYear();
}

/** The day on which a period of whole years from `day` ends: the same calendar day, or the month's last where there is none. */
export function yearsAfter(day: CivilDay, years: number): CivilDay {
  return addYears(new UTCDateMini(day * DAY), years).getTime() / DAY;
}

/** Is the day a Saturday or a Sunday? */
export function atWeekend(day: CivilDay): boolean {
  return isWeekend(new UTCDateMini(day * DAY));
}
