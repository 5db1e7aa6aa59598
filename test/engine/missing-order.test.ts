import { describe, expect, test } from "vitest";
import { averages, measureMissing } from "../../scripts/measure-missing.mjs";
import { describePolicy, prepare } from "../../src/index.ts";

// A small version of `npm run measure:missing`: the same seed, so the same applicants every time.
const measured = measureMissing(1_500, { prepare, describePolicy });

describe("asking for the first missing fact each time", () => {
  test("takes at most 1.15 times the least expected number of questions", () => {
    const { few, ratio } = averages(measured);
    expect(few).toBeGreaterThan(500);
    expect(ratio).toBeLessThanOrEqual(1.15);
  });

  test("takes no more questions than the document's order, and fewer where there is much to ask", () => {
    const { ours, document } = averages(measured);
    expect(ours).toBeLessThanOrEqual(document);
    const long = averages(measured.filter(({ matter }) => /recognition|training-brand|dual-brand/.test(matter)));
    expect(long.open).toBeGreaterThan(100);
    expect(long.ours).toBeLessThan(long.document * 0.95);
  });

  test.each([0.05, 0.2, 0.5])("holds both where criteria fail at a rate of %s", (rate) => {
    const { ours, document, ratio } = averages(measured.filter((one) => one.rate === rate));
    expect(ratio).toBeLessThanOrEqual(1.15);
    expect(ours).toBeLessThanOrEqual(document);
  });
});
