/** The folders of `src/` whose code is mutated. `src/regions` is data: test/repository/mutants.test.ts. */
export const folders = [
  "ground",
  "sources",
  "facts",
  "expressions",
  "eligibility",
  "scoring",
  "subsidy",
  "naming",
  "engine",
  "engine/repair",
];

/** A packed table, and files that hold nothing but sentences in two languages. */
export const leftOut = ["!src/naming/packed-names.ts", "!src/*/issue-texts.ts"];

export const kept = ".cache/mutants";

/** @param {string} folder Where its last run is kept. */
export const fileOf = (folder) => `${kept}/${folder.replace("/", "-")}.json`;

/** @typedef {{ key: string, status: string }} Tried A mutant, and what became of it: `Killed`, `Survived`, … */
/** @typedef {{ share: string, found: Tried[] }} Run What a run over a folder found in which share of its mutants. */
