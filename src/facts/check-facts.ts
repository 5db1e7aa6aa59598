import { lazily } from "../ground/lazily.ts";
import { jsonText } from "../ground/own.ts";
import type { RequestIssue } from "../ground/request-error.ts";
import { factIssues } from "./fact-issues.ts";
import { type FactTable, libraryFacts } from "./fact-table.ts";
import { allFacts, type FactGroup } from "./fact-tree.ts";
import { type FactProblem, findProblems } from "./find-problems.ts";
import { factReader, type ReadFacts } from "./reader.ts";
import { snapshot } from "./snapshot.ts";

/** Facts that are in order, or everything that is wrong with them. */
type CheckedFacts = ReadFacts | { readonly issues: readonly RequestIssue[] };

/** Copies facts from outside, reading everything once, and returns everything that is wrong with them. */
export function copiedFacts(
  facts: unknown,
  tree: FactGroup,
  latestYear: number,
): { readonly copy: unknown; readonly problems: readonly FactProblem[] } {
  const { copy, problems } = snapshot(facts, tree);
  // A value that could not be read as data is undefined in the copy and is reported once.
  const told = new Set(problems.map(({ path }) => jsonText(path)));
  const found = findProblems(copy, tree, latestYear);
  return {
    copy,
    problems: [...problems, ...(told.size === 0 ? found : found.filter(({ path }) => !told.has(jsonText(path))))],
  };
}

/**
 * Makes the check of facts. One fast pass reads what is in order; on any surprise the facts are copied, and all problems are
 * told at once.
 */
export function factChecker(
  table: FactTable = libraryFacts,
): (facts: unknown, latestYear: number, used: readonly boolean[] | null) => CheckedFacts {
  const read = factReader(table);
  // Facts that are in order never ask for it.
  const treeOf = lazily(() => allFacts(table));
  return (facts, latestYear, used) => {
    const known = read(facts, latestYear, used);
    if (known !== undefined) return known;
    const { copy, problems } = copiedFacts(facts, treeOf(), latestYear);
    const again = problems.length > 0 ? undefined : read(copy, latestYear, used);
    if (again !== undefined) return again;
    return { issues: factIssues(copy, problems.length > 0 ? problems : [{ path: [], code: "unreadable" }], table) };
  };
}
