// What grows: provisions, readings, policies, applicants; some sizes of each, made up.
import { asOf } from "./applicant.mjs";
import { applicants } from "./applicants.mjs";
import { madeUpEngine } from "./made-up-policy.mjs";
import { kept } from "./timing.mjs";

/** @typedef {import("./applicant.mjs").Applicant} Applicant */
/** @typedef {"outcome" | "result" | "full"} Detail */
/** @typedef {{ units: number, answer: (facts: Applicant) => unknown }} Size */

const policy = "made-up";

/**
 * @param {number} provisions
 * @param {number} readings
 * @param {Detail} detail
 */
const prepared = (provisions, readings, detail) => madeUpEngine(provisions, readings).prepare({ policy, asOf, detail });

/** @type {{ what: string, detail: Detail, of: string, sizes: readonly Size[] }[]} */
export const growing = [];

for (const detail of /** @type {const} */ (["outcome", "result", "full"])) {
  // No policy has ten thousand: they show how time goes on once the rules have outgrown the processor's caches.
  const counts = [10, 100, 1_000, ...(detail === "full" ? [10_000] : [])];
  growing.push({
    what: "provisions",
    detail,
    of: "one applicant",
    sizes: counts.map((units) => ({ units, answer: prepared(units, 0, detail) })),
  });
}
// Readings are tried at `full` alone; at `result` they are chosen while preparing, and cost nothing for each applicant.
for (const detail of /** @type {const} */ (["result", "full"])) {
  growing.push({
    what: "readings",
    detail,
    of: "one applicant, 100 provisions",
    sizes: [1, 10, 100].map((units) => ({ units, answer: prepared(100, units, detail) })),
  });
}
// Nothing is larger here: what each costs more than one alone is what their rules and kept answers take of the memory.
const side = Array.from({ length: 10 }, () => prepared(100, 0, "full"));
growing.push({
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
growing.push({
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
