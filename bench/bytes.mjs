// How many bytes does an entry take, and which parts of the library are they? Usage: npm run bench:bytes [-- --save]
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { bytesTable } from "./bytes-table.mjs";
import { machine } from "./machine.mjs";
import { save } from "./report.mjs";

const { values } = parseArgs({ options: { save: { type: "boolean", default: false } } });
const source = (/** @type {string} */ entry) => fileURLToPath(new URL(`../src/${entry}.ts`, import.meta.url));

/**
 * An entry as one minified file: its text, and how much of it comes from which file.
 *
 * @param {string} entry
 * @param {string[]} external
 */
async function bundled(entry, external = []) {
  const { outputFiles, metafile } = await build({
    entryPoints: [source(entry)],
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    platform: "neutral",
    mainFields: ["module", "main"],
    charset: "utf8",
    write: false,
    metafile: true,
    logLevel: "error",
    external,
  });
  const [output] = Object.values(metafile.outputs);
  return { text: outputFiles[0]?.text ?? "", inputs: output?.inputs ?? {} };
}

const zipped = (/** @type {string} */ text) => gzipSync(text, { level: 9 }).length;
const dependencies = ["zod", "zod/*", "date-fns/*", "@date-fns/*", "decimal.js", "fastest-levenshtein"];

/** @param {string} file */
function roomOf(file) {
  const inside = /^.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file);
  if (inside !== null) return inside[1] ?? file;
  if (/message-texts|issue-texts/.test(file)) return "sentences in two languages";
  return /^(?:.*\/)?src\/([^/]+)\//.exec(file)?.[1] ?? "the entry itself";
}

/** @type {import("./bytes-table.mjs").Entry[]} */
const entries = [];
for (const entry of ["urumqi", "inner-mongolia", "hubei", "baoji", "names", "index"]) {
  const whole = await bundled(entry);
  const own = await bundled(entry, dependencies);
  entries.push({ entry, whole: zipped(whole.text), own: zipped(own.text) });
}
const { inputs } = await bundled("urumqi");
/** @type {Record<string, number>} */
const rooms = {};
for (const [file, { bytesInOutput }] of Object.entries(inputs)) {
  rooms[roomOf(file)] = (rooms[roomOf(file)] ?? 0) + bytesInOutput;
}
const run = {
  ...machine(),
  entries,
  rooms: Object.entries(rooms)
    .map(([room, bytes]) => ({ room, bytes }))
    .sort((left, right) => right.bytes - left.bytes),
};
console.log(bytesTable(run));
if (values.save) save("bytes", run);
