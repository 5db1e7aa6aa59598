// An auditor's check of one decision, with Node's own test runner. The applicant has 299 people on its rolls and was refused.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, test } from "node:test";
import { evaluate } from "laowu-rules";
import { auditRecord, replayRecord } from "laowu-rules/audit";
import * as audit from "laowu-rules/testing";

/** @param {string} file */
const text = (file) => readFileSync(file, "utf8");
const request = {
  policy: /** @type {const} */ ("urumqi"),
  matter: /** @type {const} */ (["recognition", "scoring", "support-fund"]),
  asOf: "2025-06-30",
  facts: JSON.parse(text("applicant.json")),
};
const evaluation = evaluate(request);
const { recognition, scoring, "support-fund": fund } = evaluation.matters;

describe("the decision of 30 June 2025", () => {
  test("is refused for want of one person, and for nothing else", () => {
    audit.assertNotMet(recognition, "uq.workforce");
    audit.assertCites(recognition, "uq.workforce", "从业人数不少于300人");
    assert.equal(recognition.criteria.filter(({ binding, outcome }) => binding && outcome !== "met").length, 1);
    audit.assertLacks(recognition, []);
  });

  test("scores 5 points for its revenue", () => {
    audit.assertScore(scoring, "uq.s1.4", 5);
    audit.assertNotice(scoring, "draft-for-comment");
  });

  test("is paid 100,000 yuan for its county recognition", () => {
    audit.assertPaid(fund, 100_000);
    audit.assertCites(fund, "uq.fund.amount/county", "10万元");
  });
});

test("the cases that the office wrote down hold", () => {
  const cases = audit.readCases(text("cases.csv"), { applicants: { applicant: text("applicant.json") } });
  const run = audit.runCases(cases, { policy: "urumqi", matter: "recognition" });
  assert.equal(run.failed, 0, audit.reportCases(run, { title: "cases.csv" }));
});

test("the filed record replays to the same text", () => {
  assert.ok(replayRecord(auditRecord(request, evaluation)).same);
});
