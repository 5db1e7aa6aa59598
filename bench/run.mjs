// How long does one applicant take, beside hand-written code and other engines? See README.md.
import { parseArgs } from "node:util";
import { firstDifference } from "./agree.mjs";
import { applicants } from "./applicants.mjs";
import { baseline, bounded, contenders } from "./contenders.mjs";
import { evaluationTable } from "./evaluation-table.mjs";
import { machine } from "./machine.mjs";
import { median } from "./quantile.mjs";
import { save } from "./report.mjs";
import { summary } from "./summary.mjs";
import { timePairs } from "./timing.mjs";

const { values } = parseArgs({
  options: {
    applicants: { type: "string", default: "10000" },
    rounds: { type: "string", default: "15" },
    "max-result": { type: "string" },
    save: { type: "boolean", default: false },
  },
});

/**
 * @param {"applicants" | "rounds"} flag
 * @returns {number}
 */
function wholeNumber(flag) {
  const number = Number(values[flag]);
  if (Number.isInteger(number) && number >= 1) return number;
  console.error(`--${flag} takes a whole number of at least 1`);
  process.exit(2);
}

const everyone = applicants(wholeNumber("applicants"));
const rounds = wholeNumber("rounds");
const limit = values["max-result"] === undefined ? Number.POSITIVE_INFINITY : Number(values["max-result"]);
if (!(limit > 0)) {
  console.error("--max-result takes a ratio greater than 0");
  process.exit(2);
}

const difference = await firstDifference(everyone);
if (difference !== undefined) {
  console.error(difference);
  process.exit(1);
}
let qualified = 0;
for (const facts of everyone) if ((await baseline.verdict(facts)).outcome === "met") qualified += 1;
console.log(`All agree on ${everyone.length} applicants, of whom ${qualified} qualify.`);

const timed = await timePairs(baseline, contenders, everyone, rounds);
/** @type {import("./evaluation-table.mjs").EvaluationRun} */
const run = {
  ...machine(),
  applicants: everyone.length,
  qualified,
  rounds,
  contenders: [baseline, ...contenders].map(({ name, kind, explains }, at) => {
    const { milliseconds = [], ratios = [] } = timed[at] ?? {};
    return { name, kind, explains, perSecond: Math.round(1_000 / median(milliseconds)), ratio: summary(ratios) };
  }),
};
console.log(`Node ${run.node}, ${run.processors} processors, load ${run.load}, ${rounds} rounds.\n`);
console.log(evaluationTable(run));
if (values.save) save("evaluation", run);

const ratio = run.contenders.find(({ name }) => name === bounded.name)?.ratio.median ?? Number.POSITIVE_INFINITY;
if (ratio > limit) {
  console.error(`\n${bounded.name}: the median ratio ${ratio} is above ${limit}`);
  process.exitCode = 1;
}
