import { describe, expect, test } from "vitest";
import { evaluate } from "../../src/index.ts";

describe("a name that is none is not said to be written otherwise", () => {
  test.each(["“”", "ＡＢＣ", " 123 ", `敖汉${"茶".repeat(40)}工`, "敖汉 架线工".repeat(9)])("%j", (name) => {
    const { matters } = evaluate({
      policy: "inner-mongolia",
      matter: "labor-brand",
      asOf: "2025-06-30",
      facts: { brand: { name } },
    });
    const { naming, notices } = matters["labor-brand"];
    expect(naming).toMatchObject({ name, outcome: "not-met", format: null, segments: [] });
    expect(notices.map(({ code }) => code)).not.toContain("name-normalised");
  });
});
