import { expect, test } from "vitest";
import { prepare } from "../../src/index.ts";

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
