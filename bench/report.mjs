// Puts the tables and the chart into the documentation, from what the last saved runs measured. Usage: node bench/report.mjs
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { bytesTable } from "./bytes-table.mjs";
import { chart } from "./chart.mjs";
import { comparisonTable } from "./comparison-table.mjs";
import { evaluationTable } from "./evaluation-table.mjs";
import { coldTable, memoryTable } from "./load-table.mjs";
import { partsTable } from "./parts-table.mjs";
import { scalingTable } from "./scaling-table.mjs";
import { whatIfTable } from "./what-if-table.mjs";

/** @typedef {"evaluation" | "scaling" | "load" | "parts" | "bytes" | "what-if"} Measured */

const file = (/** @type {string} */ path) => fileURLToPath(new URL(path, import.meta.url));
const results = (/** @type {Measured} */ measured) => file(`results/${measured}.json`);
const pages = [file("README.md"), file("../docs/benchmark.md"), file("../README.md"), file("../README.zh-CN.md")];

/** @param {import("./machine.mjs").Machine} machine */
const measuredOn = ({ day, version, node, processors, arch, load }) =>
  `${day}, version ${version}; a virtual machine with ${processors} processors (${arch}); load ${load}; Node ${node}.`;

/** @type {{ [Each in Measured]: (run: never) => Record<string, string> }} */
const parts = {
  evaluation: (/** @type {import("./evaluation-table.mjs").EvaluationRun} */ run) => ({
    comparison: comparisonTable(run, "en"),
    "comparison-zh": comparisonTable(run, "zh"),
    evaluation: `${measuredOn(run)} ${run.rounds} rounds, ${run.applicants} applicants, of whom ${run.qualified} qualify.\n\n${evaluationTable(run)}`,
  }),
  scaling: (/** @type {import("./scaling-table.mjs").ScalingRun} */ run) => ({
    scaling: `${measuredOn(run)} ${run.rounds} rounds.\n\n${scalingTable(run)}`,
  }),
  load: (/** @type {import("./load-table.mjs").LoadRun} */ run) => ({
    cold: `${measuredOn(run)} ${run.rounds} rounds.\n\n${coldTable(run)}`,
    memory: memoryTable(run),
  }),
  parts: (/** @type {import("./parts-table.mjs").PartsRun} */ run) => ({
    parts: `${measuredOn(run)} ${run.rounds} rounds.\n\n${partsTable(run)}`,
  }),
  bytes: (/** @type {import("./bytes-table.mjs").BytesRun} */ run) => ({
    bytes: `${run.day}, version ${run.version}.\n\n${bytesTable(run)}`,
  }),
  "what-if": (/** @type {import("./what-if-table.mjs").WhatIfRun} */ run) => ({
    "what-if": `${measuredOn(run)} ${run.rounds} rounds.\n\n${whatIfTable(run)}`,
  }),
};

/**
 * Replaces what stands between the two marks of each part, in the pages that have them.
 *
 * @param {Record<string, string>} tables
 */
function put(tables) {
  for (const page of pages) {
    let text = readFileSync(page, "utf8");
    for (const [part, content] of Object.entries(tables)) {
      const [begin, end] = [`<!-- ${part} -->`, `<!-- /${part} -->`];
      const [from, to] = [text.indexOf(begin), text.indexOf(end)];
      if (from < 0 || to < from) continue;
      text = `${text.slice(0, from + begin.length)}\n\n${content}\n\n${text.slice(to)}`;
    }
    writeFileSync(page, text);
  }
}

/** @param {Measured} measured */
function report(measured) {
  if (!existsSync(results(measured))) return;
  const run = JSON.parse(readFileSync(results(measured), "utf8"));
  put(parts[measured](/** @type {never} */ (run)));
  if (measured === "evaluation") writeFileSync(file("../docs/benchmark.svg"), chart(run));
}

/**
 * Keeps what was measured and puts it into the documentation.
 *
 * @param {Measured} measured
 * @param {object} run
 */
export function save(measured, run) {
  writeFileSync(results(measured), `${JSON.stringify(run, undefined, 2)}\n`);
  report(measured);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const measured of /** @type {const} */ (["evaluation", "scaling", "load", "parts", "bytes", "what-if"]))
    report(measured);
}
