import { describe, expect, test } from "vitest";
import { prepare } from "../../src/index.ts";

// The last day of a notice of five days, found by walking the calendar day by day.

const DAY = 24 * 60 * 60 * 1000;
const after = (day: string, days: number) => new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10);

interface Calendar {
  readonly holidays: readonly string[];
  readonly makeUpWorkdays: readonly string[];
}

interface Reading {
  readonly days: "calendar" | "working";
  readonly first: "excluded" | "included";
  readonly last: "rolls" | "stays";
}

function isWorkday(day: string, { holidays, makeUpWorkdays }: Calendar): boolean {
  if (makeUpWorkdays.includes(day)) return true;
  const weekday = new Date(day).getUTCDay();
  return weekday !== 0 && weekday !== 6 && !holidays.includes(day);
}

/** Counts the days of a notice one by one. */
function lastDayOf(publishedOn: string, { days, first, last }: Reading, calendar: Calendar): string {
  let day = first === "included" ? publishedOn : after(publishedOn, 1);
  for (let counted = 0; ; day = after(day, 1)) {
    if (days === "calendar" || isWorkday(day, calendar)) counted += 1;
    if (counted < 5) continue;
    if (days === "calendar" && last === "rolls" && !isWorkday(day, calendar)) continue;
    return day;
  }
}

const readings: readonly Reading[] = (["calendar", "working"] as const).flatMap((days) =>
  (["excluded", "included"] as const).flatMap((first) =>
    (["rolls", "stays"] as const).map((last) => ({ days, first, last })),
  ),
);
const asRequest = ({ days, first, last }: Reading) => ({
  "uq.notice-days": days,
  "uq.notice-first-day": first,
  "uq.notice-last-day": last,
});

// The days of rest of 2025, as the State Council arranged them, and the weekends that are worked for them.
const run = (from: string, days: number) => Array.from({ length: days }, (_, at) => after(from, at));
const calendar2025: Calendar = {
  holidays: [
    "2025-01-01",
    ...run("2025-01-28", 8),
    ...run("2025-04-04", 3),
    ...run("2025-05-01", 5),
    ...run("2025-05-31", 3),
    ...run("2025-10-01", 8),
  ],
  makeUpWorkdays: ["2025-01-26", "2025-02-08", "2025-04-27", "2025-09-28", "2025-10-11"],
};
const calendars: readonly (readonly [string, Calendar])[] = [
  ["weekends alone", { holidays: [], makeUpWorkdays: [] }],
  ["the holidays of 2025", calendar2025],
  [
    "holidays of which some are worked",
    { ...calendar2025, makeUpWorkdays: ["2025-10-02", "2025-10-04", "2025-10-12"] },
  ],
];
const everyDay = run("2025-01-01", 365);

describe.each(calendars)("with %s", (_, calendar) => {
  test.each(readings)("the last day, of $days days, the first $first, a last day of rest $last", (reading) => {
    const judge = prepare({
      policy: "urumqi",
      matter: "public-notice",
      asOf: "2026-06-30",
      readings: asRequest(reading),
    });
    const wrong = everyDay.flatMap((publishedOn) => {
      const lastDay = lastDayOf(publishedOn, reading, calendar);
      const { dates } = judge({ notice: { publishedOn, objection: false, ...calendar } }).matters["public-notice"];
      const right = dates?.lastDay === lastDay && dates?.announceFrom === after(lastDay, 1);
      return right ? [] : [{ publishedOn, lastDay, found: dates }];
    });
    expect(wrong).toEqual([]);
  });
});

// Friday 26 September 2025: a Sunday that is worked, then eight days of rest, begin within its five days.
describe.each(readings)("of $days days, the first $first, a last day of rest $last, day by day", (reading) => {
  const publishedOn = "2025-09-26";
  const lastDay = lastDayOf(publishedOn, reading, calendar2025);

  test.each(run(publishedOn, 21))("on %s it is met once the last day is over, unless there is an objection", (asOf) => {
    const judge = prepare({ policy: "urumqi", matter: "public-notice", asOf, readings: asRequest(reading) });
    const outcomes = [{ objection: false }, { objection: true }, {}].map(
      (objection) => judge({ notice: { publishedOn, ...calendar2025, ...objection } }).matters["public-notice"].outcome,
    );
    expect(outcomes).toEqual([asOf > lastDay ? "met" : "undetermined", "not-met", "undetermined"]);
  });
});
