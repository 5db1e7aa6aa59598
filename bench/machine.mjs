import { readFileSync } from "node:fs";
import { arch, availableParallelism, loadavg } from "node:os";

/**
 * On what, when and beside how much other work something was measured.
 *
 * @typedef {{ day: string, version: string, node: string, processors: number, arch: string, load: string }} Machine
 */

const { version } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
const loadNow = () => (loadavg()[0] ?? 0).toFixed(1);
const loadBefore = loadNow();

/**
 * The load is that of the last minute, before this program began and now: 2 on two processors is a machine that is busy
 * without waiting.
 *
 * @returns {Machine}
 */
export const machine = () => ({
  day: new Date().toISOString().slice(0, 10),
  version,
  node: process.versions.node,
  processors: availableParallelism(),
  arch: arch(),
  load: `${loadBefore} before, ${loadNow()} at the end`,
});
