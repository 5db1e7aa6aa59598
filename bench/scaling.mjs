// Does cost grow in a line with applicants, provisions and readings? Usage: npm run bench:scaling [-- --rounds 15] [-- --save]
import { parseArgs } from "node:util";
import { asOf } from "./applicant.mjs";
import { applicants } from "./applicants.mjs";
import { machine } from "./machine.mjs";
import { madeUpEngine } from "./made-up-policy.mjs";
import { save } from "./report.mjs";
import { scalingTable } from "./scaling-table.mjs";
import { summary } from "./summary.mjs";
import { kept, timePairs } from "./timing.mjs";

/** @typedef {import("./applicant.mjs").Applicant} Applicant */
/** @typedef {"outcome" | "result" | "full"} Detail */
/** @typedef {{ units: number, answer: (facts: Applicant) => unknown }} Size */

const { values } = parseArgs({
  options: { rounds: { type: "string", default: "15" }, save: { type: "boolean", default: false } },
});
const rounds = Number(values.rounds);
if (!(Number.isInteger(rounds) && rounds >= 1)) {
  console.error("--rounds takes a whole number of at least 1");
  process.exit(2);
}

const everyone = applicants(1_000);
const policy = "made-up";

/**
 * @param {number} provisions
 * @param {number} readings
 * @param {Detail} detail
 */
const prepared = (provisions, readings, detail) => madeUpEngine(provisions, readings).prepare({ policy, asOf, detail });

/** @type {{ what: string, detail: Detail, of: string, sizes: readonly Size[] }[]} */
const series = [];

for (const detail of /** @type {const} */ (["outcome", "result", "full"])) {
  series.push({
    what: "provisions",
    detail,
    of: "one applicant",
    sizes: [10, 100, 1_000].map((units) => ({ units, answer: prepared(units, 0, detail) })),
  });
}
// Readings are tried at `full` alone; at `result` they are chosen while preparing, and cost nothing for each applicant.
for (const detail of /** @type {const} */ (["result", "full"])) {
  series.push({
    what: "readings",
    detail,
    of: "one applicant, 100 provisions",
    sizes: [1, 10, 100].map((units) => ({ units, answer: prepared(100, units, detail) })),
  });
}
// Nothing is larger here: what each costs more than one alone is what their rules and kept answers take of the memory.
const side = Array.from({ length: 10 }, () => prepared(100, 0, "full"));
series.push({
  what: "policies",
  detail: "full",
  of: "one applicant under each, 100 provisions",
  sizes: [1, 10].map((units) => ({
    units,
    answer: (facts) => {
      for (const answer of side.slice(0, units)) kept.answer = answer(facts);
    },
  })),
});
const many = madeUpEngine(100);
series.push({
  what: "applicants",
  detail: "result",
  of: "evaluateMany, 100 provisions",
  sizes: [100, 1_000, 10_000].map((units) => {
    const rows = applicants(units);
    return {
      units,
      answer: () => {
        for (const answer of many.evaluateMany({ policy, asOf, detail: "result" }, rows)) kept.answer = answer;
      },
    };
  }),
});

/** @type {import("./scaling-table.mjs").ScalingRun} */
const run = { ...machine(), rounds, series: [] };
for (const { what, detail, of, sizes } of series) {
  const lanes = sizes.map(({ units, answer }) => ({ name: `${units}`, units, answer, isAsync: false }));
  for (const [at, smaller] of lanes.entries()) {
    // Each size is held against the one before it: what one evaluation costs at any size weighs less and less.
    const larger = lanes[at + 1];
    if (larger === undefined) break;
    const [, timed] = await timePairs(smaller, [larger], everyone, rounds);
    run.series.push({ what, detail, of, from: smaller.units, to: larger.units, growth: summary(timed?.ratios ?? []) });
  }
}
Object.assign(run, machine());
console.log(`Node ${run.node}, ${run.processors} processors, load ${run.load}, ${rounds} rounds.\n`);
console.log(scalingTable(run));
if (values.save) save("scaling", run);
