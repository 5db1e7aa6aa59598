import { baseline, contenders } from "./contenders.mjs";
import { differenceBetween } from "./verdict.mjs";

/** @typedef {import("./applicant.mjs").Applicant} Applicant */

/**
 * The first thing that a contender sees otherwise than the hand-written code does; undefined where all agree.
 *
 * @param {readonly Applicant[]} applicants
 * @returns {Promise<string | undefined>}
 */
export async function firstDifference(applicants) {
  for (const [at, facts] of applicants.entries()) {
    const expected = await baseline.verdict(facts);
    for (const { name, verdict } of contenders) {
      const difference = differenceBetween(expected, await verdict(facts));
      if (difference !== undefined) {
        const told = `applicant ${at}: ${baseline.name} against ${name} differ in ${difference}`;
        return `${told}\n${JSON.stringify(facts, undefined, 2)}`;
      }
    }
  }
  return undefined;
}
