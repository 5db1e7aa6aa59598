import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  atWeekend,
  type CivilDay,
  formatDay,
  parseDay,
  YEARS,
  yearOf,
  yearsAfter,
} from "../../src/ground/civil-day.ts";

/** A day that must exist. */
function day(text: string): CivilDay {
  const parsed = parseDay(text);
  if (parsed === undefined) throw new Error(`${text} was refused`);
  return parsed;
}

const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** The calendar by its own rule, without any date object. */
function lastDayOf(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 && leap ? 29 : (lengths[month - 1] as number);
}

function written(year: number, month: number, day: number): string {
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

describe("days that exist", () => {
  test.each([
    "1900-01-01",
    "1900-02-28",
    "1970-01-01",
    "2000-02-29",
    "2024-02-29",
    "2025-06-30",
    "2025-12-31",
    "2096-02-29",
    "2100-02-28",
    "2999-12-31",
  ])("%s", (text) => expect(formatDay(day(text))).toBe(text));

  test("1970-01-01 is day 0, and a day is one step", () => {
    expect(day("1970-01-01")).toBe(0);
    expect(day("1969-12-31")).toBe(-1);
    expect(day("2000-03-01") - day("2000-02-28")).toBe(2);
    expect(day("1900-03-01") - day("1900-02-28")).toBe(1);
    expect(day("2100-03-01") - day("2100-02-28")).toBe(1);
  });
});

describe("what is no day", () => {
  test.each([
    ["no such day of the month", "2025-02-29"],
    ["1900 is no leap year", "1900-02-29"],
    ["2100 is no leap year", "2100-02-29"],
    ["no 30 February in a leap year", "2024-02-30"],
    ["no 31 April", "2025-04-31"],
    ["no 31 June", "2025-06-31"],
    ["no day 0", "2025-06-00"],
    ["no day 32", "2025-01-32"],
    ["no month 0", "2025-00-10"],
    ["no month 13", "2025-13-01"],
    ["the year before the first", "1899-12-31"],
    ["the year after the last", "3000-01-01"],
    ["a year of two digits", "0025-01-01"],
    ["one digit for the month", "2025-6-30"],
    ["no separators", "20250630"],
    ["slashes", "2025/06/30"],
    ["a time behind it", "2025-06-30T00:00:00Z"],
    ["a space before it", " 2025-06-30"],
    ["a line break behind it", "2025-06-30\n"],
    ["a space in place of a digit", "2025-06- 1"],
    ["a sign in place of a digit", "2025-+6-30"],
    ["a negative year", "-202-06-30"],
    ["a point in place of a digit", "2025-06-3."],
    ["full-width digits", "２０２５-０６-３０"],
    ["full-width hyphens", "2025－06－30"],
    ["Arabic-Indic digits", "٢٠٢٥-06-30"],
    ["nothing", ""],
    ["words", "2025年6月30日"],
    ["never", "never"],
  ])("%s", (_, text) => expect(parseDay(text)).toBeUndefined());
});

describe("the whole calendar", () => {
  test("every day of the years at hand follows the one before it, has its year, and keeps its weekday", () => {
    let expected = day("1900-01-01");
    // 1900-01-01 was a Monday.
    let weekday = 1;
    const wrong: string[] = [];
    for (let year = YEARS.first; year <= YEARS.last; year += 1) {
      for (let month = 1; month <= 12; month += 1) {
        for (let date = 1; date <= lastDayOf(year, month); date += 1) {
          const text = written(year, month, date);
          const parsed = parseDay(text);
          const right =
            parsed === expected &&
            formatDay(expected) === text &&
            yearOf(expected) === year &&
            atWeekend(expected) === (weekday === 0 || weekday === 6);
          if (!right) wrong.push(text);
          expected += 1;
          weekday = (weekday + 1) % 7;
        }
      }
    }
    expect(wrong).toEqual([]);
    expect(formatDay(expected - 1)).toBe("2999-12-31");
  });

  test("exactly the days of the calendar are taken", () => {
    const parts = fc.tuple(
      fc.integer({ min: 1890, max: 3010 }),
      fc.integer({ min: 0, max: 14 }),
      fc.integer({ min: 0, max: 33 }),
    );
    fc.assert(
      fc.property(parts, ([year, month, date]) => {
        const text = written(year, month, date);
        const exists =
          year >= 1900 && year <= 2999 && month >= 1 && month <= 12 && date >= 1 && date <= lastDayOf(year, month);
        const parsed = parseDay(text);
        expect(parsed !== undefined).toBe(exists);
        if (parsed !== undefined) expect(formatDay(parsed)).toBe(text);
      }),
      { numRuns: 5000 },
    );
  });

  test("whatever text is taken for a day is written as it was read", () => {
    const near = fc
      .array(fc.constantFrom(..."0123456789-/ T９"), { minLength: 8, maxLength: 11 })
      .map((letters) => letters.join(""));
    fc.assert(
      fc.property(
        fc.oneof(
          near,
          fc.string({ unit: "binary" }),
          fc.date({ noInvalidDate: true }).map((at) => at.toISOString()),
        ),
        (text) => {
          const parsed = parseDay(text);
          if (parsed !== undefined) expect(formatDay(parsed)).toBe(text);
        },
      ),
      { numRuns: 5000 },
    );
  });
});

describe("periods of years", () => {
  test.each([
    ["2020-06-30", 5, "2025-06-30"],
    ["2024-02-29", 1, "2025-02-28"],
    ["2024-02-29", 4, "2028-02-29"],
    ["2024-02-29", 5, "2029-02-28"],
    ["2096-02-29", 4, "2100-02-28"],
    ["1996-02-29", 4, "2000-02-29"],
    ["1900-02-28", 100, "2000-02-28"],
    ["2000-02-29", 100, "2100-02-28"],
    ["2024-02-28", 1, "2025-02-28"],
    ["2023-02-28", 1, "2024-02-28"],
    ["2024-01-31", 1, "2025-01-31"],
    ["2024-12-31", 2, "2026-12-31"],
    ["2024-03-01", 1, "2025-03-01"],
    ["2025-06-30", 0, "2025-06-30"],
    ["1969-12-31", 1, "1970-12-31"],
    ["2999-12-31", 5, "3004-12-31"],
  ])("%s and %i years: %s", (from, years, expected) => expect(formatDay(yearsAfter(day(from), years))).toBe(expected));

  test("a period ends on the same day of its last year, or on 28 February for 29", () => {
    const days = fc.integer({ min: day("1900-01-01"), max: day("2999-12-31") });
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 100 }), (from, years) => {
        const [year, rest] = [Number(formatDay(from).slice(0, 4)), formatDay(from).slice(5)];
        const there = rest === "02-29" && lastDayOf(year + years, 2) === 28 ? "02-28" : rest;
        expect(formatDay(yearsAfter(from, years))).toBe(`${year + years}-${there}`);
      }),
      { numRuns: 2000 },
    );
  });
});

describe("weekends", () => {
  test.each([
    ["1900-01-01", false],
    ["1949-10-01", true],
    ["1969-07-20", true],
    ["1970-01-01", false],
    ["2000-01-01", true],
    ["2008-08-08", false],
    ["2024-02-29", false],
    ["2025-06-27", false],
    ["2025-06-28", true],
    ["2025-06-29", true],
    ["2025-06-30", false],
    ["2025-10-01", false],
  ])("%s: %s", (text, expected) => expect(atWeekend(day(text))).toBe(expected));
});
