import { type FactTable, libraryFacts } from "./fact-table.ts";
import type { FactType } from "./fact-type.ts";
import type { Stop } from "./read-value.ts";

/** A place among the facts as requests nest them: a group, or a fact. */
export type FactNode = FactGroup | FactLeaf;

/** A group of facts, by key. */
export interface FactGroup {
  readonly kind: "group";
  readonly children: ReadonlyMap<string, FactNode>;
  /** What was last met where while reading: applicants mostly come with their keys in the same order. */
  readonly met: { readonly keys: string[]; readonly stops: Stop[]; readonly known: Map<string, Stop> };
}

/** A fact at the end of its path; `index` counts the facts of its tree. */
interface FactLeaf {
  readonly kind: "leaf";
  readonly path: string;
  readonly index: number;
  readonly type: FactType;
  /** Of a list of records, the fields of each; else null. */
  readonly fields: FactGroup | null;
}

/** Nests types that are listed by dotted path. */
export function factTree(paths: readonly string[], types: Readonly<Record<string, FactType>>): FactGroup {
  interface Growing {
    readonly kind: "group";
    readonly children: Map<string, Growing | FactLeaf>;
    readonly met: FactGroup["met"];
  }
  const grow = (): Growing => ({ kind: "group", children: new Map(), met: { keys: [], stops: [], known: new Map() } });
  const root = grow();
  paths.forEach((path, index) => {
    const keys = path.split(".");
    const last = keys.pop() as string;
    let group = root;
    for (const key of keys) {
      let child = group.children.get(key);
      if (child === undefined) {
        child = grow();
        group.children.set(key, child);
      }
      group = child as Growing;
    }
    const type = types[path] as FactType;
    const fields = type.kind === "records" ? factTree(Object.keys(type.fields), type.fields) : null;
    group.children.set(last, { kind: "leaf", path, index, type, fields });
  });
  return root;
}

/** All facts, as requests nest them. */
export function allFacts({ paths, types }: FactTable = libraryFacts): FactGroup {
  return factTree(paths, types);
}
