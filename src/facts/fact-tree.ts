import type { FactType } from "./fact-type.ts";
import { factPaths, factTypes } from "./fact-types.ts";

/** A place among the facts as requests nest them: a group, or a fact. */
export type FactNode = FactGroup | FactLeaf;

/** A group of facts, by key. */
export interface FactGroup {
  readonly kind: "group";
  readonly children: ReadonlyMap<string, FactNode>;
}

/** A fact at the end of its path; `index` counts the facts of its tree. */
interface FactLeaf {
  readonly kind: "leaf";
  readonly path: string;
  readonly index: number;
  readonly type: FactType;
}

/** Nests types that are listed by dotted path. */
export function factTree(paths: readonly string[], types: Readonly<Record<string, FactType>>): FactGroup {
  interface Growing {
    readonly kind: "group";
    readonly children: Map<string, Growing | FactLeaf>;
  }
  const root: Growing = { kind: "group", children: new Map() };
  paths.forEach((path, index) => {
    const keys = path.split(".");
    const last = keys.pop() as string;
    let group = root;
    for (const key of keys) {
      let child = group.children.get(key);
      if (child === undefined) {
        child = { kind: "group", children: new Map() };
        group.children.set(key, child);
      }
      group = child as Growing;
    }
    group.children.set(last, { kind: "leaf", path, index, type: types[path] as FactType });
  });
  return root;
}

/** All facts, as requests nest them. */
export function allFacts(): FactGroup {
  return factTree(factPaths, factTypes);
}
