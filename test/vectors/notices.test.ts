import { expect, test } from "vitest";
import { evaluate } from "../../src/index.ts";

// A case can say that a notice is there. This says where one is not.

const figures = { scale: 60, passRate: 80, employmentRate: 55, keyGroups: 20, orderShare: 30 };
const keys = Object.keys(figures) as (keyof typeof figures)[];
const standards = Array.from({ length: 2 ** keys.length }, (_, bits) => keys.filter((_, at) => bits & (2 ** at)));

test.each(
  standards.flatMap((given) =>
    [true, false, undefined].map((complete) => [given.join(" ") || "none", complete, given] as const),
  ),
)(
  "a county's standard of %s, complete: %s: the notice stands where it is attested to be complete, and has some figures and not all",
  (_, complete, given) => {
    const localStandard = { complete, ...Object.fromEntries(given.map((key) => [key, figures[key]])) };
    const { matters } = evaluate({
      policy: "inner-mongolia",
      matter: "training-brand",
      asOf: "2025-06-30",
      facts: { training: { level: "county", localStandard } },
      detail: "result",
    });
    const codes = matters["training-brand"].notices.map(({ code }) => code);
    const partial = complete === true && given.length > 0 && given.length < keys.length;
    expect(codes.includes("local-standard-partial")).toBe(partial);
  },
);
