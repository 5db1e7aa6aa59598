import { readFileSync } from "node:fs";
import { keyOf, lot } from "./key.mjs";

const { LAOWU_MUTANTS_FROM = "0", LAOWU_MUTANTS_SHARE = "1", LAOWU_MUTANTS_LEFT } = process.env;
const left = LAOWU_MUTANTS_LEFT && new Set(JSON.parse(readFileSync(LAOWU_MUTANTS_LEFT, "utf8")));

/** @typedef {import("./key.mjs").Mutant & { id: string, fileName: string }} Mutant */

/** @param {Mutant} mutant */
function isChosen(mutant) {
  const key = keyOf(mutant.fileName, mutant, 0);
  if (left) return left.has(key);
  const behind = lot(key) - Number(LAOWU_MUTANTS_FROM);
  return behind >= 0 && behind < Number(LAOWU_MUTANTS_SHARE);
}

/** Tries a sample of the mutants, or those that are left: Stryker leaves aside what it is told does not compile. */
class Sample {
  async init() {}

  /** @param {Mutant[]} mutants */
  async group(mutants) {
    return [mutants.map(({ id }) => id)];
  }

  /** @param {Mutant[]} mutants */
  async check(mutants) {
    const answers = mutants.map((mutant) => [
      mutant.id,
      isChosen(mutant) ? { status: "passed" } : { status: "compileError", reason: "not in the sample" },
    ]);
    return Object.fromEntries(answers);
  }
}

export const strykerPlugins = [{ kind: "Checker", name: "sample", injectableClass: Sample }];
