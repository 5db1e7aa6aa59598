// How many steps does an answer take? A step is one run of a block of the library's code, as the engine that runs it counts
// them: no time, though it too varies by some percent from run to run. Usage: node bench/steps.mjs; tells as JSON the steps of
// each size of what grows.
import { Session } from "node:inspector/promises";

const session = new Session();
session.connect();
await session.post("Profiler.enable");
await session.post("Profiler.startPreciseCoverage", { callCount: true, detailed: true });
// Only now: the blocks of what is loaded before are not counted.
const { applicants } = await import("./applicants.mjs");
const { vocabularyFile } = await import("./made-up-policy.mjs");
const { growing } = await import("./growing.mjs");

/**
 * Since it was last asked.
 *
 * @returns {Promise<number>}
 */
async function stepsTaken() {
  const { result } = await session.post("Profiler.takePreciseCoverage");
  return result
    .filter(({ url }) => url === vocabularyFile)
    .flatMap(({ functions }) => functions.flatMap(({ ranges }) => ranges.map(({ count }) => count)))
    .reduce((sum, count) => sum + count, 0);
}

const everyone = applicants(100);
const steps = [];
for (const { what, sizes } of growing) {
  // Where applicants grow, each answer is one for many of them.
  const asked = what === "applicants" ? everyone.slice(0, 1) : everyone;
  const ofSizes = [];
  for (const { answer } of sizes) {
    // What is worked out once and kept is no part of the cost of one more.
    for (const facts of asked) answer(facts);
    await stepsTaken();
    for (const facts of asked) answer(facts);
    ofSizes.push((await stepsTaken()) / asked.length);
  }
  steps.push(ofSizes);
}
console.log(JSON.stringify(steps));
