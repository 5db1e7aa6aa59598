import { own } from "../ground/own.ts";
import type { FactGroup, FactNode } from "./fact-tree.ts";
import { type FactType, MOST_ENTRIES } from "./fact-type.ts";
import { isPlainObject } from "./plain.ts";

/** A place in a value from outside that can't be read as data. */
export interface SnapshotProblem {
  readonly path: readonly PropertyKey[];
  readonly code: "not-plain" | "unreadable";
}

/** Stands where something is that no fact can be: nothing accepts it. */
const NO_FACT: unique symbol = Symbol("no fact");

type Refuse = (code: SnapshotProblem["code"]) => unknown;

/**
 * Copies facts from outside into plain data of our own, reading everything once: getters and proxies can do nothing
 * afterwards. Only where facts can stand is copied, so that neither cycles nor parts that are named over and over cost more
 * than the facts that there are; of what can't be a fact, and of unknown keys, no more is kept than that they are there.
 */
export function snapshot(
  value: unknown,
  tree: FactGroup,
): { readonly copy: unknown; readonly problems: readonly SnapshotProblem[] } {
  const problems: SnapshotProblem[] = [];

  const reading = (path: readonly PropertyKey[], read: (refuse: Refuse) => unknown): unknown => {
    const refuse: Refuse = (code) => {
      problems.push({ path, code });
      return NO_FACT;
    };
    try {
      return read(refuse);
    } catch {
      return refuse("unreadable");
    }
  };

  const valueAt = (
    holder: object,
    key: string | number,
    path: readonly PropertyKey[],
    copy: (part: unknown, path: readonly PropertyKey[]) => unknown,
  ) => {
    const inside = [...path, key];
    return reading(inside, () => copy(own(holder as Record<string | number, unknown>, key), inside));
  };

  const copyGroup = (part: unknown, group: FactGroup, path: readonly PropertyKey[]): unknown =>
    reading(path, (refuse) => {
      if (typeof part !== "object" || part === null || Array.isArray(part)) return part === null ? null : NO_FACT;
      if (!isPlainObject(part)) return refuse("not-plain");
      const copy: Record<string, unknown> = Object.create(null);
      for (const key of Object.keys(part)) {
        const node = group.children.get(key);
        copy[key] =
          node === undefined ? null : valueAt(part, key, path, (value, inside) => copyNode(value, node, inside));
      }
      return copy;
    });

  const copyNode = (part: unknown, node: FactNode, path: readonly PropertyKey[]): unknown =>
    node.kind === "group"
      ? part === undefined
        ? undefined
        : copyGroup(part, node, path)
      : copyLeaf(part, node.type, node.plan?.().tree ?? null, path);

  const copyLeaf = (part: unknown, type: FactType, fields: FactGroup | null, path: readonly PropertyKey[]): unknown => {
    if ((typeof part !== "object" && typeof part !== "function") || part === null) return part;
    if (type.kind !== "list" && type.kind !== "records") return NO_FACT;
    return reading(path, () => {
      if (!Array.isArray(part)) return NO_FACT;
      // One entry too many is enough for the list to be refused for its length.
      const length = Math.min(part.length, MOST_ENTRIES + 1);
      const copyEntry = (value: unknown, inside: readonly PropertyKey[]) =>
        type.kind === "list" ? copyLeaf(value, type.of, null, inside) : copyGroup(value, fields as FactGroup, inside);
      return Array.from(new Array(length).keys(), (at) => valueAt(part, at, path, copyEntry));
    });
  };

  return { copy: copyGroup(value, tree, []), problems };
}
