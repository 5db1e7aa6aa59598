// Does cost grow in a line with applicants, provisions and readings? Usage: npm run bench:scaling [-- --rounds 15] [-- --save]
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { applicants } from "./applicants.mjs";
import { growing } from "./growing.mjs";
import { machine } from "./machine.mjs";
import { benchOptions } from "./options.mjs";
import { save } from "./report.mjs";
import { scalingTable } from "./scaling-table.mjs";
import { summary } from "./summary.mjs";
import { timePairs } from "./timing.mjs";

const { rounds, saves } = benchOptions();

const everyone = applicants(1_000);
// In a process of its own: counting steps is slow.
/** @type {readonly (readonly number[])[]} */
const steps = JSON.parse(
  execFileSync(process.execPath, [fileURLToPath(new URL("steps.mjs", import.meta.url))], { encoding: "utf8" }),
);

/** @type {import("./scaling-table.mjs").ScalingRun} */
const run = { ...machine(), rounds, series: [] };
for (const [row, { what, detail, of, sizes }] of growing.entries()) {
  const lanes = sizes.map(({ units, answer }) => ({ name: `${units}`, units, answer, isAsync: false }));
  for (const [at, smaller] of lanes.entries()) {
    // Each size is held against the one before it: what one evaluation costs at any size weighs less and less.
    const larger = lanes[at + 1];
    if (larger === undefined) break;
    const [, timed] = await timePairs(smaller, [larger], everyone, rounds);
    const [before = Number.NaN, after = Number.NaN] = steps[row]?.slice(at) ?? [];
    run.series.push({
      what,
      detail,
      of,
      from: smaller.units,
      to: larger.units,
      steps: after / before,
      growth: summary(timed?.ratios ?? []),
    });
  }
}
Object.assign(run, machine());
console.log(`Node ${run.node}, ${run.processors} processors, load ${run.load}, ${rounds} rounds.\n`);
console.log(scalingTable(run));
if (saves) save("scaling", run);
