import { existsSync, readFileSync } from "node:fs";
import { markdownTable } from "markdown-table";
import { fileOf, folders } from "./folders.mjs";

const statuses = ["Killed", "Timeout", "Survived", "NoCoverage"];
const head = ["folder", "share", "tried", "killed", "timeout", "survived", "no coverage", "score"];

/**
 * @param {string} name
 * @param {string} share
 * @param {import("./folders.mjs").Tried[]} found
 */
function rowOf(name, share, found) {
  const numbers = statuses.map((status) => found.filter((mutant) => mutant.status === status).length);
  const all = numbers.reduce((sum, number) => sum + number, 0);
  const noticed = found.filter(({ status }) => status === "Killed" || status === "Timeout").length;
  return [name, share, all, ...numbers, `${((100 * noticed) / all).toFixed(1)} %`].map(String);
}

/** The last runs of all folders as a table: mutants tried, and what became of them. */
export function tableOf() {
  /** @type {(import("./folders.mjs").Run & { folder: string })[]} */
  const runs = folders
    .filter((folder) => existsSync(fileOf(folder)))
    .map((folder) => ({ folder, ...JSON.parse(readFileSync(fileOf(folder), "utf8")) }));
  const rows = runs.map(({ folder, share, found }) => rowOf(folder, share, found));
  const all = rowOf(
    "all",
    "",
    runs.flatMap(({ found }) => found),
  );
  return markdownTable([head, ...rows, all], { align: ["l", ...head.slice(1).map(() => "r")] });
}
