import { describe, expect, test } from "vitest";
import { evaluate, prepare } from "../../src/index.ts";

// Published on Monday 16 June 2025: its day not counted, the fifth day is Saturday the 21st. It moves to Monday the 23rd, and the
// result may be announced from the 24th.
const days = 5;
const dated = { days, lastDay: "2025-06-23", announceFrom: "2025-06-24" };
const announced = { kind: "date", date: "2025-06-24" };

function said(asOf: string, notice: { publishedOn?: string; objection?: boolean }) {
  const judge = prepare({ policy: "urumqi", matter: "public-notice", asOf });
  const { observed, required, message } = judge({ notice }).matters["public-notice"].criteria[0] ?? {};
  return { objection: observed, required, code: message?.code, values: message?.values };
}

const attested = (objection: boolean | null) => ({ kind: "attested", facts: { "notice.objection": objection } });
const publishedOn = "2025-06-16";

test.each([
  ["over, without objection", "2025-06-24", { publishedOn, objection: false }, false, "notice.met"],
  ["on its last day", "2025-06-23", { publishedOn, objection: false }, false, "notice.running"],
  ["over, an objection not known", "2025-06-24", { publishedOn }, null, "notice.objection-unknown"],
])("a notice %s", (_, asOf, notice, objection, code) => {
  const values = { ...dated, asOf };
  expect(said(asOf, notice)).toEqual({ objection: attested(objection), required: announced, code, values });
});

test("a notice with an objection is not met, and says no day from which to announce", () => {
  const found = said("2025-06-24", { publishedOn, objection: true });
  expect(found).toEqual({ objection: attested(true), required: announced, code: "notice.objection", values: { days } });
});

test.each([
  ["not published, with no word of objections", {}, null, "notice.not-published"],
  ["not published, without objection", { objection: false }, false, "notice.not-published"],
  ["not published, with an objection", { objection: true }, true, "notice.objection"],
])("a notice %s", (_, notice, objection, code) => {
  const found = said("2025-06-22", notice);
  expect(found).toEqual({ objection: attested(objection), required: null, code, values: { days } });
});

test.each([
  ["none supplied: it says so", {}, true],
  ["an empty list: there are none", { holidays: [] }, false],
  ["some supplied", { holidays: ["2025-10-01"] }, false],
])("holidays, %s", (_, supplied, told) => {
  const judge = prepare({ policy: "urumqi", matter: "public-notice", asOf: "2025-06-30" });
  const { notices } = judge({ notice: { publishedOn, ...supplied } }).matters["public-notice"];
  expect(notices.map(({ code }) => code as string).includes("no-holidays-given")).toBe(told);
});

// The notice day by day: around the holidays of October 2025, by a calendar that is walked and nothing else.
describe("every notice published from 15 September to 20 October 2025", () => {
  const dayAfter = (day: string, days = 1) => new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
  const publishedDays = Array.from({ length: 36 }, (_, at) => dayAfter("2025-09-15", at));
  const octoberHolidays = Array.from({ length: 8 }, (_, at) => dayAfter("2025-10-01", at));
  const octoberWorkdays = ["2025-09-28", "2025-10-11"];
  const calendars = [
    ["none given", {}],
    ["holidays", { holidays: octoberHolidays }],
    ["make-up workdays", { makeUpWorkdays: octoberWorkdays }],
    ["both", { holidays: octoberHolidays, makeUpWorkdays: octoberWorkdays }],
  ] as const;
  const readings = ["calendar", "working"].flatMap((days) =>
    ["excluded", "included"].flatMap((first) => ["rolls", "stays"].map((last) => [days, first, last] as const)),
  );

  function lastDayOf(
    published: string,
    { holidays = [], makeUpWorkdays = [] }: { holidays?: readonly string[]; makeUpWorkdays?: readonly string[] },
    [counted, first, last]: (typeof readings)[number],
  ): string {
    const atWeekend = (day: string) => [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());
    const isWorkday = (day: string) => makeUpWorkdays.includes(day) || (!atWeekend(day) && !holidays.includes(day));
    let day = first === "included" ? published : dayAfter(published);
    let left = 5;
    for (;;) {
      if (counted === "calendar" || isWorkday(day)) left -= 1;
      if (left === 0) break;
      day = dayAfter(day);
    }
    if (counted === "calendar" && last === "rolls") while (!isWorkday(day)) day = dayAfter(day);
    return day;
  }

  describe.each(readings)("%s days, the first %s, the last %s", (...taken) => {
    const [days, first, last] = taken;
    const chosen = { "uq.notice-days": days, "uq.notice-first-day": first, "uq.notice-last-day": last };
    const judged = (asOf: string, notice: object) =>
      evaluate({
        policy: "urumqi",
        matter: "public-notice",
        asOf,
        readings: chosen as never,
        facts: { notice },
        detail: "result",
      }).matters["public-notice"];

    test.each(calendars)("%s", (_, calendar) => {
      const judge = prepare({
        policy: "urumqi",
        matter: "public-notice",
        asOf: "2025-12-31",
        readings: chosen as never,
      });
      for (const publishedOn of publishedDays) {
        const lastDay = lastDayOf(publishedOn, calendar, taken);
        const { dates } = judge({ notice: { publishedOn, ...calendar } }).matters["public-notice"];
        expect([publishedOn, dates]).toEqual([publishedOn, { lastDay, announceFrom: dayAfter(lastDay) }]);
      }
    });

    test("without objection it is met from the day after its last day, and not before", () => {
      const calendar = { holidays: octoberHolidays, makeUpWorkdays: octoberWorkdays };
      for (const publishedOn of publishedDays) {
        const lastDay = lastDayOf(publishedOn, calendar, taken);
        const notice = { publishedOn, objection: false, ...calendar };
        const outcomes = [lastDay, dayAfter(lastDay)].map((asOf) => judged(asOf, notice).outcome);
        expect([publishedOn, ...outcomes]).toEqual([publishedOn, "undetermined", "met"]);
      }
    });
  });
});
