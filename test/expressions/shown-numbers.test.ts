import { describe, expect, test } from "vitest";
import { type Asked, count, date, money, share, shown } from "./shown.ts";

const workforce: Asked = ["urumqi", "recognition", "uq.workforce"];
const total = "workforce.total";

describe("a count held against a figure: 300 people at least", () => {
  test.each([
    [299, "at-least.not-met", 1],
    [300, "at-least.met", 0],
    [301, "at-least.met", 1],
  ])("%d", (observed, code, difference) => {
    expect(shown(workforce, { workforce: { total: observed } })).toEqual({
      observed: count(observed),
      required: count(300),
      code,
      values: { fact: total, observed, required: 300, difference, unit: "people" },
    });
  });

  test("not known", () => {
    expect(shown(workforce, {})).toEqual({
      observed: null,
      required: count(300),
      code: "at-least.undetermined.open",
      values: { fact: total, required: 300, unit: "people" },
    });
  });
});

describe("a sum held against another: the plan's lines, at most what the award comes to (200,000 yuan)", () => {
  const plan: Asked = ["urumqi", "fund-plan", "uq.fund.total"];
  const held = { brand: { recognizedAs: ["municipal"] } };
  const fact = "fund.lines";
  const lines = (...amounts: readonly number[]) => ({
    ...held,
    fund: { lines: amounts.map((amount) => ({ use: "hired-teachers", amount })) },
  });

  test.each([
    [[150_000, 50_000], 200_000, "at-most.met", 0],
    [[150_000, 50_000.01], 200_000.01, "at-most.not-met", 0.01],
    [[], 0, "at-most.met", 200_000],
  ])("%j", (amounts, observed, code, difference) => {
    expect(shown(plan, lines(...amounts))).toMatchObject({
      observed: money(observed),
      required: money(200_000),
      code,
      values: { observed, required: 200_000, difference, unit: "yuan" },
    });
  });

  test("no plan given", () => {
    expect(shown(plan, held)).toMatchObject({
      observed: null,
      required: money(200_000),
      code: "at-most.undetermined.open",
      values: { fact, required: 200_000, unit: "yuan" },
    });
  });
});

describe("a day held against a day: five years after the recognition was lost", () => {
  const again: Asked = ["urumqi", "recognition", "uq.re-application"];
  const lost = (recognitionLostOn: string) => ({ applicant: { recognitionLostOn } });

  test.each([
    ["2020-06-29", "2025-06-30", "day.met"],
    ["2020-06-30", "2025-07-01", "day.not-met"],
  ])("lost on %s", (day, from, code) => {
    expect(shown(again, lost(day))).toMatchObject({
      observed: date("2025-06-30"),
      required: date(from),
      code,
      values: { fact: "applicant.recognitionLostOn", observed: "2025-06-30", required: from },
    });
  });

  test.each([
    ["never lost", lost("never"), "day.met.no-bound"],
    ["not known", {}, "day.undetermined.no-bound"],
  ])("%s: there is no such day", (_, facts, code) => {
    expect(shown(again, facts)).toMatchObject({
      required: null,
      code,
      values: { fact: "applicant.recognitionLostOn" },
    });
  });
});

describe("a share: half of the workforce at least", () => {
  const trained: Asked = ["urumqi", "recognition", "uq.trained-share"];
  const named = { part: "workforce.trained", whole: total, required: 50, unit: "people" };

  test.each([
    [200, 400, 50, "share.met"],
    // Cut off, never rounded up to the bound: 199,999 of 400,000 are 49.99975 percent.
    [199_999, 400_000, 49.99, "share.not-met"],
    [400, 600, 66.66, "share.met"],
    [0, 400, 0, "share.not-met"],
  ])("%d of %d", (part, whole, percent, code) => {
    expect(shown(trained, { workforce: { trained: part, total: whole } })).toEqual({
      observed: share(part, whole, percent),
      required: share(50, 100, 50),
      code,
      values: { ...named, count: part, of: whole, percent },
    });
  });

  test("0 of 0 is no share", () => {
    expect(shown(trained, { workforce: { trained: 0, total: 0 } })).toMatchObject({
      observed: share(0, 0, 0),
      code: "share.not-met.whole-zero",
      values: { count: 0, of: 0, percent: 0 },
    });
  });

  test.each([
    ["the whole alone", { total: 400 }, "share.undetermined.open"],
    ["a whole of 0 alone", { total: 0 }, "share.not-met.whole-zero"],
    ["the part alone", { trained: 200 }, "share.undetermined.open"],
    ["a part of 0 alone: it reaches half of nothing", { trained: 0 }, "share.not-met.open"],
    ["neither", {}, "share.undetermined.open"],
  ])("known: %s", (_, group, code) => {
    expect(shown(trained, { workforce: group })).toEqual({
      observed: null,
      required: share(50, 100, 50),
      code,
      values: named,
    });
  });
});

describe("a share without a figure: a county sets its own standard", () => {
  const passRate: Asked = ["inner-mongolia", "training-brand", "im.training.pass-rate"];

  test("of which nothing is known, nothing is required", () => {
    const facts = { training: { level: "county", trainees: 100, passed: 90 } };
    expect(shown(passRate, facts)).toMatchObject({
      observed: null,
      required: null,
      code: "share.undetermined.no-bound",
      values: { part: "training.passed", whole: "training.trainees" },
    });
  });

  test("that is known, it is required", () => {
    const facts = { training: { level: "county", trainees: 100, passed: 90, localStandard: { passRate: 85.5 } } };
    expect(shown(passRate, facts)).toMatchObject({
      observed: share(90, 100, 90),
      required: share(85.5, 100, 85.5),
      code: "share.met",
      values: { required: 85.5, percent: 90 },
    });
  });
});
