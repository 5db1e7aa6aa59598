import { expect, test } from "vitest";
import { evaluate } from "../../src/index.ts";
import { answerOf } from "../../src/testing/answer.ts";
import { tellAnswer } from "../../src/testing/tell.ts";
import { readCases } from "../../src/testing.ts";

function told(outcome: object, language?: "zh" | "en"): readonly string[] {
  const answer = answerOf({ id: "x", outcome: "not-met", ...outcome });
  return answer === undefined ? [] : tellAnswer(answer, language);
}

test.each([
  [{ kind: "count", value: 300 }, "300"],
  [{ kind: "money", value: 19_999.5 }, "19999.5 yuan"],
  [{ kind: "points", value: 2.5 }, "2.5 points"],
  [{ kind: "share", part: 1, whole: 3, percent: 33.33 }, "33.33% (1/3)"],
  [{ kind: "attested", facts: { a: true, b: false, c: null } }, "a = yes, b = no, c = unknown"],
  [{ kind: "date", date: "2024-07-30" }, "2024-07-30"],
  [{ kind: "choice", value: "enterprise" }, "enterprise"],
  [{ kind: "choice", value: ["county", "municipal"] }, "county、municipal"],
  [{ kind: "choice", value: [] }, "none"],
  [{ "workforce.total": 5, "review.years": { year: 2024 } }, 'workforce.total = 5, review.years = {"year":2024}'],
])("%j is told as %s", (required, said) => {
  expect(told({ required }, "en")).toEqual(["x: not-met", `  required: ${said}`]);
});

test("in one language or in both", () => {
  const { recognition } = evaluate({
    policy: "urumqi",
    matter: "recognition",
    asOf: "2025-06-30",
    facts: { workforce: { total: 299 } },
  }).matters;
  const workforce = recognition.criteria.find(({ id }) => id === "uq.workforce") as object;
  expect(told(workforce, "zh").join("\n")).not.toMatch(/required|people/);
  expect(told(workforce, "en").join("\n")).not.toMatch(/要求|还差/);
  expect(told(workforce)).toContain("  要求 required: 300");
});

test("a text is expected as a file of cases", () => {
  expect(() => readCases(undefined as never)).toThrow();
});
