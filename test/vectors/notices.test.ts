import { expect, test } from "vitest";
import { evaluate } from "../../src/index.ts";

// A case can say that a notice is there. This says where one is not.

const figures = { scale: 60, passRate: 80, employmentRate: 55, keyGroups: 20, orderShare: 30 };
const keys = Object.keys(figures) as (keyof typeof figures)[];
const standards = Array.from({ length: 2 ** keys.length }, (_, bits) => keys.filter((_, at) => bits & (2 ** at)));

test.each(standards.map((given) => [given.join(" ") || "none", given] as const))(
  "a county's standard of %s: the notice on what it leaves out stands where it has some figures and not all",
  (_, given) => {
    const localStandard = Object.fromEntries(given.map((key) => [key, figures[key]]));
    const { matters } = evaluate({
      policy: "inner-mongolia",
      matter: "training-brand",
      asOf: "2025-06-30",
      facts: { training: { level: "county", localStandard } },
      detail: "result",
    });
    const codes = matters["training-brand"].notices.map(({ code }) => code);
    const partial = given.length > 0 && given.length < keys.length;
    expect(codes.includes("local-standard-partial")).toBe(partial);
  },
);
