import * as z from "zod/mini";
import { lazily } from "../ground/lazily.ts";
import { remembered } from "../ground/remembered.ts";
import type { RequestIssue } from "../ground/request-error.ts";
import { factIssues } from "./fact-issues.ts";
import { type FactTable, libraryFacts } from "./fact-table.ts";
import { allFacts } from "./fact-tree.ts";
import { factsSchema, type Zod } from "./facts-schema.ts";
import { factReader, type ReadFacts } from "./reader.ts";
import { snapshot } from "./snapshot.ts";

// Named one by one: handing on the namespace would keep all of zod in the bundle.
const zod: Zod = {
  array: z.array,
  boolean: z.boolean,
  check: z.check,
  enum: z.enum,
  gte: z.gte,
  lte: z.lte,
  maxLength: z.maxLength,
  nullable: z.nullable,
  number: z.number,
  optional: z.optional,
  strictObject: z.strictObject,
  string: z.string,
  union: z.union,
};

const unreadable = { path: [], code: "unreadable" } as const;

/** For so many years at most a schema is kept: one is large, and most ask for the same year. */
const MOST_SCHEMAS = 8;

/** Facts that are in order, or everything that is wrong with them. */
type CheckedFacts = ReadFacts | { readonly issues: readonly RequestIssue[] };

/**
 * Makes the check of facts. One fast pass reads what is in order; on any surprise the facts are copied, the schema is
 * asked, and all problems are told at once.
 */
export function factChecker(
  table: FactTable = libraryFacts,
): (facts: unknown, latestYear: number, used: readonly boolean[] | null) => CheckedFacts {
  const read = factReader(table);
  // Facts that are in order never ask for it.
  const treeOf = lazily(() => allFacts(table));
  const schemas = new Map<number, ReturnType<typeof factsSchema>>();
  const schemaProblems = (copy: unknown, latestYear: number) => {
    try {
      if (schemas.size >= MOST_SCHEMAS && !schemas.has(latestYear)) schemas.clear();
      const schema = remembered(schemas, latestYear, () => factsSchema(zod, { latestYear, tree: treeOf() }));
      const result = z.safeParse(schema, copy);
      return result.success ? [] : result.error.issues;
    } catch {
      // Where someone has added to the prototype of all objects, no schema can be made: that something is wrong is all to tell.
      return undefined;
    }
  };
  return (facts, latestYear, used) => {
    const known = read(facts, latestYear, used);
    if (known !== undefined) return known;
    const { copy, problems } = snapshot(facts, treeOf());
    const again = problems.length > 0 ? undefined : read(copy, latestYear, used);
    if (again !== undefined) return again;
    const found = schemaProblems(copy, latestYear);
    if (found === undefined) return { issues: factIssues(copy, [...problems, unreadable], [], table) };
    if (problems.length === 0 && found.length === 0) throw new Error("the reader refuses what the schema accepts");
    return { issues: factIssues(copy, problems, found, table) };
  };
}
