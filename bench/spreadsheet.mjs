// How much longer do rows take through `evaluateTable` than the same applicants through `evaluateMany`?
import { availableParallelism } from "node:os";
import { parseArgs } from "node:util";
import { describePolicy, evaluateMany } from "laowu-rules";
import { evaluateTable } from "laowu-rules/spreadsheet";
import { asOf } from "./applicant.mjs";
import { applicants } from "./applicants.mjs";
import { median, quantile } from "./quantile.mjs";

const { values } = parseArgs({
  options: { rows: { type: "string", default: "5000" }, rounds: { type: "string", default: "15" } },
});
const count = Number(values.rows);
const rounds = Number(values.rounds);
if (!(Number.isInteger(count) && count >= 1 && Number.isInteger(rounds) && rounds >= 1)) {
  console.error("--rows and --rounds take whole numbers of at least 1");
  process.exit(2);
}

const policy = "urumqi";
const facts = describePolicy(policy).facts;
const everyone = applicants(count);

/**
 * @param {unknown} record
 * @param {string} path
 * @returns {unknown}
 */
function valueAt(record, path) {
  let value = record;
  for (const key of path.split(".")) value = /** @type {Record<string, unknown> | undefined} */ (value)?.[key];
  return value;
}

const stated = facts.filter(({ path }) => everyone.some((each) => valueAt(each, path) !== undefined));

/**
 * A value as officials write it: Chinese labels, 是 and 否.
 *
 * @param {(typeof facts)[number]} fact
 * @param {unknown} value
 * @returns {string | number}
 */
function cellOf({ options }, value) {
  if (typeof value === "number") return value;
  if (typeof value === "boolean") return value ? "是" : "否";
  if (Array.isArray(value))
    return value.length === 0 ? "无" : value.map((each) => options?.[each]?.zh ?? each).join("、");
  return options?.[String(value)]?.zh ?? String(value);
}

const rows = [
  stated.map(({ label }) => label.zh),
  ...everyone.map((each) => stated.map((fact) => cellOf(fact, valueAt(each, fact.path)))),
];

/** What is made is looked at, so that nothing may be left out. */
let seen = 0;

/** @typedef {"recognition" | "scoring"} Matter */

/** @param {readonly Matter[]} matter */
function table(matter) {
  const begun = performance.now();
  seen += evaluateTable(rows, { policy, matter, asOf }).length;
  return performance.now() - begun;
}

/** @param {readonly Matter[]} matter */
function many(matter) {
  const begun = performance.now();
  for (const answer of evaluateMany({ policy, matter, asOf }, everyone)) if (answer.success) seen += 1;
  return performance.now() - begun;
}

const whole = new Intl.NumberFormat("en", { maximumFractionDigits: 0 });
console.log(
  `Node ${process.version}, ${availableParallelism()} processors, ${count} rows of ${stated.length} cells, ${rounds} rounds.\n`,
);
console.log("| matters | evaluateMany, rows/s | evaluateTable, rows/s | ratio | middle half of the ratios |");
console.log("| --- | ---: | ---: | ---: | ---: |");
for (const matter of /** @type {readonly (readonly Matter[])[]} */ ([
  ["recognition"],
  ["scoring"],
  ["recognition", "scoring"],
])) {
  for (let warm = 0; warm < 3; warm += 1) {
    many(matter);
    table(matter);
  }
  const pairs = Array.from({ length: rounds }, (_, round) => {
    // Which of the two goes first changes: whatever slows the machine down slows both down.
    if (round % 2 === 0) return [many(matter), table(matter)];
    const first = table(matter);
    return [many(matter), first];
  });
  const ratios = pairs.map(([plain = 0, tabled = 0]) => tabled / plain);
  const rate = (/** @type {0 | 1} */ at) => whole.format((count * 1000) / median(pairs.map((pair) => pair[at] ?? 0)));
  const middle = `${quantile(ratios, 0.25).toFixed(2)}–${quantile(ratios, 0.75).toFixed(2)}`;
  console.log(`| ${matter.join(", ")} | ${rate(0)} | ${rate(1)} | ${median(ratios).toFixed(2)} | ${middle} |`);
}
if (seen === 0) process.exitCode = 1;
