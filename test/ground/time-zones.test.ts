import { afterEach, describe, expect, test } from "vitest";
import { atWeekend, type CivilDay, formatDay, parseDay, yearOf, yearsAfter } from "../../src/ground/civil-day.ts";

const day = (text: string) => parseDay(text) as CivilDay;

describe("time zones", () => {
  const own = process.env.TZ;
  afterEach(() => {
    if (own === undefined) delete process.env.TZ;
    else process.env.TZ = own;
  });

  // Minutes that the host's clock is behind UTC in January 2025: they prove that the zone was really in force.
  test.each([
    ["UTC", 0],
    ["Asia/Shanghai", -480],
    ["America/Los_Angeles", 480],
    ["Pacific/Apia", -780],
  ])("%s changes no day", (zone, behind) => {
    process.env.TZ = zone;
    expect(new Date(2025, 0, 1).getTimezoneOffset()).toBe(behind);
    // Apia had no 30 December 2011; summer time begins in Los Angeles on 9 March 2025.
    for (const text of ["1900-01-01", "2011-12-30", "2025-03-09", "2025-11-02", "2999-12-31"]) {
      expect(formatDay(day(text))).toBe(text);
      expect(formatDay(yearsAfter(day(text), 3))).toBe(`${Number(text.slice(0, 4)) + 3}${text.slice(4)}`);
      expect(yearOf(day(text))).toBe(Number(text.slice(0, 4)));
    }
    expect(atWeekend(day("2025-03-09"))).toBe(true);
    expect(atWeekend(day("2025-03-10"))).toBe(false);
    expect(day("2012-01-01") - day("2011-12-29")).toBe(3);
  });
});
