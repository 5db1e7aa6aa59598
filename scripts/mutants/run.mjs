// npm run mutants -- [--share 0.1 [--from 0.1]] [--left] [folder …]
// Mutants of the code, folder by folder, each by the tests that test/mutation/test-files.ts names. Of a share of them, always
// the same; with --from, of another one. With --left those alone that no test failed for in the last run are tried again.
// Ends with a table of the last runs.
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { fileOf, folders, kept, leftOut } from "./folders.mjs";
import { keyOf } from "./key.mjs";
import { tableOf } from "./table.mjs";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    share: { type: "string", default: "1" },
    from: { type: "string", default: "0" },
    left: { type: "boolean", default: false },
  },
});

/** @typedef {import("./folders.mjs").Tried} Tried */
/** @typedef {import("./folders.mjs").Run} Run */

/**
 * What one run of Stryker says of each mutant that it tried.
 * @param {string} folder
 * @param {Record<string, string>} environment
 * @returns {Tried[]}
 */
function tried(folder, environment) {
  const mutate = [`src/${folder}/*.ts`, ...leftOut].join();
  const { status } = spawnSync("npx", ["stryker", "run", "--mutate", mutate, "--checkers", "sample"], {
    stdio: "inherit",
    env: { ...process.env, ...environment, LAOWU_MUTANTS_FOLDER: folder },
  });
  if (status !== 0) throw new Error(`Stryker stopped in ${folder}`);
  const { files } = JSON.parse(readFileSync(`${kept}/report.json`, "utf8"));
  return Object.entries(files).flatMap(([file, { mutants }]) =>
    mutants
      .filter((/** @type {Tried} */ { status }) => status !== "CompileError")
      .map((/** @type {Tried & import("./key.mjs").Mutant} */ mutant) => ({
        key: keyOf(file, mutant, 1),
        status: mutant.status,
      })),
  );
}

/**
 * The last run of a folder, with what is left of it tried again.
 * @param {string} folder
 * @returns {Run}
 */
function triedAgain(folder) {
  /** @type {Run} */
  const { share, found } = JSON.parse(readFileSync(fileOf(folder), "utf8"));
  const left = found.filter(({ status }) => status !== "Killed").map(({ key }) => key);
  if (left.length === 0) return { share, found };
  writeFileSync(`${kept}/left.json`, JSON.stringify(left));
  const now = new Map(
    tried(folder, { LAOWU_MUTANTS_LEFT: `${kept}/left.json` }).map(({ key, status }) => [key, status]),
  );
  return { share, found: found.map(({ key, status }) => ({ key, status: now.get(key) ?? status })) };
}

mkdirSync(kept, { recursive: true });
for (const folder of positionals.length > 0 ? positionals : folders) {
  const { share, from, left } = values;
  const sample = { LAOWU_MUTANTS_SHARE: share, LAOWU_MUTANTS_FROM: from };
  const run = left ? triedAgain(folder) : { share, found: tried(folder, sample) };
  writeFileSync(fileOf(folder), JSON.stringify(run, null, 1));
}
console.log(tableOf());
