import { describe, expect, test } from "vitest";
import { evaluate } from "../../src/index.ts";
import { asked, engine } from "./made-up.ts";

interface Review {
  readonly status: string | null;
  readonly notices: readonly { readonly code: string; readonly message: object }[];
}

const review = (given: object, more: object) =>
  (engine.evaluate(asked("review", given, more)).matters as never as { review: Review }).review;

describe("a status", () => {
  const statusOf = (given: object) => review(given, { detail: "outcome" }).status;
  test.each([
    ["the best where all is met", { workforce: { total: 300 }, exit: { training: false } }, "standing"],
    ["what follows where one is not met", { workforce: { total: 299 }, exit: { training: false } }, "rectify"],
    ["the graver of two", { workforce: { total: 299 }, exit: { training: true } }, "removed"],
    ["the gravest, though another is not known", { exit: { training: true } }, "removed"],
    ["not told where one is not known", { exit: { training: false } }, null],
    ["not told where a graver one is not known", { workforce: { total: 299 } }, null],
  ])("is %s", (_, given, status) => {
    expect(statusOf(given)).toBe(status);
  });
});

describe("days of an edition", () => {
  const codes = (asOf: string) =>
    review({}, { detail: "outcome", asOf })
      .notices.map(({ code }) => code)
      .slice(1, -1);
  test.each([
    ["2025-01-31", ["not-yet-issued"]],
    ["2025-02-01", []],
    ["2027-12-31", []],
    ["2028-01-01", ["period-ended"]],
  ])("%s: %j", (asOf, expected) => expect(codes(asOf)).toEqual(expected));

  test("are told with the notice", () => {
    const of = (asOf: string) => review({}, { asOf }).notices[1]?.message;
    expect(of("2025-01-31")).toMatchObject({
      values: { from: "2025-02-01" },
      en: expect.stringContaining("2025-02-01"),
    });
    expect(of("2028-01-01")).toMatchObject({ values: { to: "2027-12-31" }, zh: expect.stringContaining("2027") });
  });
});

test("a policy in force says nothing of drafts", () => {
  const codes = (policy: string, matter: string) =>
    (
      evaluate({ policy, matter, asOf: "2025-06-30", facts: {} } as never) as never as {
        matters: Record<string, { notices: { code: string }[] }>;
      }
    ).matters[matter]?.notices.map(({ code }) => code);
  expect(codes("urumqi", "recognition")).toContain("draft-for-comment");
  expect(codes("baoji", "library-review")).not.toContain("draft-for-comment");
});
