import { expect, test } from "vitest";
import { MOST_YUAN } from "../../src/ground/money.ts";
import { safeEvaluate } from "../../src/index.ts";

const plan = (...amounts: readonly number[]) =>
  safeEvaluate({
    policy: "urumqi",
    matter: "fund-plan",
    asOf: "2025-06-30",
    facts: { fund: { lines: amounts.map((amount) => ({ use: "venue-upgrade", amount })) } },
    detail: "outcome",
  }).success;

test("the total of a list of amounts is bounded as one amount is", () => {
  expect(plan(MOST_YUAN - 0.01, 0.01)).toBe(true);
  expect(plan(MOST_YUAN, 0)).toBe(true);
  expect(plan(MOST_YUAN, 0.01)).toBe(false);
});
