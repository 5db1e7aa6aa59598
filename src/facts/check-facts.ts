import * as z from "zod/mini";
import { remembered } from "../ground/remembered.ts";
import type { RequestIssue } from "../ground/request-error.ts";
import { factIssues } from "./fact-issues.ts";
import { factPaths } from "./fact-types.ts";
import { factsSchema, type Zod } from "./facts-schema.ts";
import { type FactReader, factReader } from "./reader.ts";
import type { Slots } from "./slots.ts";
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

/** Facts that are in order: as slots, with the paths of those that nothing asked for uses. */
export interface ReadFacts {
  readonly slots: Slots;
  readonly ignored: readonly string[];
}

/** Facts that are in order, or everything that is wrong with them. */
type CheckedFacts = ReadFacts | { readonly issues: readonly RequestIssue[] };

const none: readonly string[] = Object.freeze([]);

/** Reads, and keeps apart what is given and not used; `used` tells by the index of the fact. */
function readNoting(
  read: FactReader,
  facts: unknown,
  latestYear: number,
  used: readonly boolean[],
): ReadFacts | undefined {
  let unused: number[] | undefined;
  const slots = read(facts, latestYear, (index) => {
    if (used[index]) return;
    if (unused === undefined) unused = [index];
    else unused.push(index);
  });
  if (slots === undefined) return undefined;
  const ignored = unused?.sort((left, right) => left - right).map((index) => factPaths[index] as string);
  return { slots, ignored: ignored ?? none };
}

/**
 * Makes the check of facts. One fast pass reads what is in order; on any surprise the facts are copied, the schema is
 * asked, and all problems are told at once.
 */
export function factChecker(
  read: FactReader = factReader(),
): (facts: unknown, latestYear: number, used: readonly boolean[]) => CheckedFacts {
  const schemas = new Map<number, ReturnType<typeof factsSchema>>();
  return (facts, latestYear, used) => {
    const known = readNoting(read, facts, latestYear, used);
    if (known !== undefined) return known;
    const { copy, problems } = snapshot(facts);
    const schema = remembered(schemas, latestYear, () => factsSchema(zod, { latestYear }));
    const result = z.safeParse(schema, copy);
    if (problems.length > 0 || !result.success) {
      return { issues: factIssues(copy, problems, result.success ? [] : result.error.issues) };
    }
    const again = readNoting(read, copy, latestYear, used);
    if (again === undefined) throw new Error("the reader refuses what the schema accepts");
    return again;
  };
}
