import type { Fact } from "./fact.ts";
import type { FactType } from "./fact-type.ts";
import { factPaths, factTypes } from "./fact-types.ts";

/** The facts that requests may state: their paths in the order in which results list them, and their types. */
export interface FactTable {
  readonly paths: readonly string[];
  readonly types: Readonly<Record<string, FactType>>;
}

/** The facts that the library knows. */
export const libraryFacts: FactTable = Object.freeze({ paths: factPaths, types: factTypes });

function added({ paths, types }: FactTable, { path, type }: Fact): FactTable {
  const inside = (outer: string, inner: string) => inner.startsWith(`${outer}.`);
  if (Object.hasOwn(types, path)) throw new Error(`The fact “${path}” is declared twice.`);
  const clash = paths.find((known) => inside(known, path) || inside(path, known));
  if (clash !== undefined)
    throw new Error(`The fact “${path}” can't stand beside “${clash}”: one lies inside the other.`);
  return { paths: [...paths, path], types: { ...types, [path]: type } };
}

/** The facts of the library, then those that policies bring along. */
export function factTable(own: readonly Fact[]): FactTable {
  return own.reduce(added, libraryFacts);
}
