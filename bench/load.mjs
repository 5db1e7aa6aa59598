// What do the first answer and a million answers take? Usage, after `npm run build`: npm run bench:load [-- --rounds 15] [-- --save]
import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "tsup";
import { applicants } from "./applicants.mjs";
import { coldTable, memoryTable } from "./load-table.mjs";
import { machine } from "./machine.mjs";
import { benchOptions } from "./options.mjs";
import { save } from "./report.mjs";
import { summary } from "./summary.mjs";

const { rounds, saves } = benchOptions();

const path = (/** @type {string} */ relative) => fileURLToPath(new URL(relative, import.meta.url));
// Inside the package, because it names itself, and not where packages lie.
const folder = path("../.cache/laowu-cold");

/** Each engine's rules for this policy, in one file each: the small files that they are written in here are no engine's fault. */
const modules = {
  ours: "ours-evaluated",
  "json-rules": "json-rules",
  "json-logic": "json-logic",
  cel: "cel",
  publicodes: "publicodes",
};

/** @type {readonly { name: string, module: keyof typeof modules, answer: string }[]} */
const contenders = [
  { name: "json-rules-engine", module: "json-rules", answer: "jsonRules" },
  { name: "laowu-rules/urumqi, outcome", module: "ours", answer: "evaluatedOutcome" },
  { name: "laowu-rules/urumqi, result", module: "ours", answer: "evaluatedResult" },
  { name: "laowu-rules/urumqi, full", module: "ours", answer: "evaluatedFull" },
  { name: "json-logic-engine, compiled", module: "json-logic", answer: "jsonLogic" },
  { name: "cel-js", module: "cel", answer: "cel" },
  { name: "publicodes", module: "publicodes", answer: "publicodes" },
];

const facts = JSON.stringify(applicants(1)[0]);

/**
 * One fresh process.
 *
 * @param {(typeof contenders)[number]} contender
 * @returns {{ loading: number, milliseconds: number }}
 */
function start({ module, answer }) {
  const told = execFileSync(process.execPath, [path("cold.mjs"), join(folder, `${module}.mjs`), answer], {
    input: facts,
    encoding: "utf8",
  });
  return JSON.parse(told);
}

/** @returns {import("./load-table.mjs").Cold[]} */
function coldStarts() {
  const times = contenders.map(({ name }) => ({
    name,
    milliseconds: /** @type {number[]} */ ([]),
    loading: /** @type {number[]} */ ([]),
    ratios: /** @type {number[]} */ ([]),
  }));
  for (let round = 0; round <= rounds; round += 1) {
    // Which of them goes first changes from round to round; the ratios are those within one round.
    const order = contenders.map((contender, at) => ({ contender, at }));
    if (round % 2 === 1) order.reverse();
    const told = new Map(order.map(({ contender, at }) => [at, start(contender)]));
    // The first round reads the files from the disk.
    if (round === 0) continue;
    for (const [at, time] of times.entries()) {
      const { loading, milliseconds } = told.get(at) ?? { loading: Number.NaN, milliseconds: Number.NaN };
      time.loading.push(loading);
      time.milliseconds.push(milliseconds);
      time.ratios.push(milliseconds / (told.get(0)?.milliseconds ?? Number.NaN));
    }
  }
  return times.map(({ name, milliseconds, loading, ratios }) => ({
    name,
    milliseconds: summary(milliseconds),
    ratio: summary(ratios),
    loading: summary(loading),
  }));
}

/** @returns {import("./load-table.mjs").Memory[]} */
const memory = () =>
  ["outcome", "result"].flatMap((detail) =>
    [10_000, 100_000, 1_000_000].map((rows) =>
      JSON.parse(execFileSync(process.execPath, [path("memory.mjs"), `${rows}`, detail], { encoding: "utf8" })),
    ),
  );

mkdirSync(folder, { recursive: true });
try {
  await build({
    entry: Object.fromEntries(Object.entries(modules).map(([name, file]) => [name, path(`${file}.mjs`)])),
    format: ["esm"],
    outDir: folder,
    outExtension: () => ({ js: ".mjs" }),
    external: [/^laowu-rules/, "json-rules-engine", "json-logic-engine", "@marcbachmann/cel-js", "publicodes"],
    splitting: false,
    config: false,
    silent: true,
  });
  /** @type {import("./load-table.mjs").LoadRun} */
  const run = { ...machine(), rounds, cold: coldStarts(), memory: memory(), ...machine() };
  console.log(`Node ${run.node}, ${run.processors} processors, load ${run.load}, ${rounds} rounds.\n`);
  console.log(coldTable(run));
  console.log(`\n${memoryTable(run)}`);
  if (saves) save("load", run);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
