import assert from "node:assert";
import { describe, expect, test } from "vitest";
import { evaluate } from "../../src/index.ts";
import * as testing from "../../src/testing.ts";

const {
  recognition,
  scoring,
  "support-fund": fund,
} = evaluate({
  policy: "urumqi",
  matter: ["recognition", "scoring", "support-fund"],
  asOf: "2025-06-30",
  facts: {
    workforce: { total: 299, trained: 180, insured: 120 },
    brand: { recognizedAs: ["county"], awardsPaid: [] },
    fund: { planFiled: true },
  },
}).matters;

describe("assertions for node:test", () => {
  test("pass", () => {
    testing.assertMet(recognition, "uq.trained-share");
    testing.assertNotMet(recognition, "uq.workforce");
    testing.assertUndetermined(recognition, "uq.trainees");
    testing.assertNotApplicable(scoring);
    testing.assertScore(scoring, "uq.s3.3", 3);
    testing.assertPaid(fund, "uq.fund.amount/county", 100_000);
    testing.assertCites(recognition, "uq.workforce", "三（二）3");
    testing.assertLacks(recognition, "applicant.registeredIn");
    testing.assertNotice(recognition, "draft-for-comment");
  });

  test.each([
    ["assertMet", () => testing.assertMet(recognition, "uq.workforce"), "met", "not-met"],
    ["assertNotMet", () => testing.assertNotMet(recognition, "uq.trained-share"), "not-met", "met"],
    ["assertUndetermined", () => testing.assertUndetermined(recognition), "undetermined", "not-met"],
    ["assertNotApplicable", () => testing.assertNotApplicable(recognition), "not-applicable", "not-met"],
    ["assertScore", () => testing.assertScore(scoring, "uq.s3.3", 4), "4", "3"],
    ["assertPaid", () => testing.assertPaid(fund, "uq.fund.amount/county", 1), 1, 100_000],
    [
      "assertCites",
      () => testing.assertCites(recognition, "uq.workforce", "五"),
      "五",
      "三（二）3 “从业人数不少于300人”",
    ],
    ["assertLacks", () => testing.assertLacks(recognition, []), [], [...recognition.missing].sort()],
    ["assertNotice", () => testing.assertNotice(recognition, "hypothetical"), "hypothetical", ["draft-for-comment"]],
  ])("%s fails with what runners show", (operator, check, expected, actual) => {
    try {
      check();
    } catch (error) {
      expect(error).toBeInstanceOf(testing.AssertionError);
      expect(error).toMatchObject({ name: "AssertionError", code: "ERR_ASSERTION", operator, expected, actual });
      expect((error as Error).message).toMatch(/预期 expected .+; 实际 found /);
      return;
    }
    assert.fail("it passed");
  });
});
