import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { growing } from "../../bench/growing.mjs";

const steps: readonly (readonly number[])[] = JSON.parse(
  execFileSync(process.execPath, [fileURLToPath(new URL("../../bench/steps.mjs", import.meta.url))], {
    encoding: "utf8",
  }),
);

// Steps are counted, not timed: they vary by some percent from run to run, and a loop in a loop multiplies them.
describe.each(growing.map((row, at) => ({ ...row, steps: steps[at] ?? [] })))(
  "as $what grow, at $detail, the steps for $of",
  ({ what, detail, sizes, steps }) => {
    test("are counted", () => {
      expect(steps).toHaveLength(sizes.length);
      for (const [at, { units }] of sizes.entries()) if (what !== "readings") expect(steps[at]).toBeGreaterThan(units);
    });

    test("grow in a line", () => {
      const growth = sizes.slice(1).map(({ units }, at) => {
        const { units: before } = sizes[at] as { units: number };
        const [less = Number.NaN, more = Number.NaN] = steps.slice(at);
        return { times: more / less / (units / before), each: (more - less) / (units - before) };
      });
      for (const [at, { times, each }] of growth.entries()) {
        // Readings are chosen while a request is prepared, and tried at full alone.
        if (what === "readings" && detail === "result") expect(Math.abs(each)).toBeLessThan(1);
        expect(times).toBeLessThan(1.1);
        expect(each / (growth[at - 1]?.each ?? each)).toBeLessThan(1.2);
      }
    });
  },
);
