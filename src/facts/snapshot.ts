import { MOST_ENTRIES } from "./fact-type.ts";
import { isPlainObject } from "./plain.ts";

const DEEPEST = 8;
// A small value can name the same part over and over; copying it must not take unbounded time.
const MOST_PARTS = 2_000_000;

/** Something in a value from outside that is no plain data. */
export interface SnapshotProblem {
  readonly path: readonly PropertyKey[];
  readonly code: "cycle" | "not-plain" | "too-deep" | "too-much" | "unreadable";
}

/** What a place that can't be read is replaced by: nothing accepts it, and its own problem is already told. */
const UNREADABLE: unique symbol = Symbol("unreadable");

/**
 * Copies a value from outside into plain data of our own, reading everything once: getters and proxies can do nothing
 * afterwards. What can't be copied becomes {@link UNREADABLE}, with its problem in the list.
 */
export function snapshot(value: unknown): { readonly copy: unknown; readonly problems: readonly SnapshotProblem[] } {
  const problems: SnapshotProblem[] = [];
  const around = new Set<object>();
  let parts = 0;

  const refuse = (path: readonly PropertyKey[], code: SnapshotProblem["code"]): typeof UNREADABLE => {
    problems.push({ path, code });
    return UNREADABLE;
  };

  const copyOf = (part: unknown, path: readonly PropertyKey[]): unknown => {
    parts += 1;
    if (parts > MOST_PARTS) return parts === MOST_PARTS + 1 ? refuse([], "too-much") : UNREADABLE;
    if (typeof part !== "object" || part === null) return part;
    if (path.length > DEEPEST) return refuse(path, "too-deep");
    if (around.has(part)) return refuse(path, "cycle");
    around.add(part);
    try {
      if (Array.isArray(part)) {
        const copy: unknown[] = [];
        // One entry too many is enough for the list to be refused for its length.
        const length = Math.min(part.length, MOST_ENTRIES + 1);
        for (let at = 0; at < length; at += 1) copy.push(entry(part, at, path));
        return copy;
      }
      if (!isPlainObject(part)) return refuse(path, "not-plain");
      const copy: Record<string, unknown> = Object.create(null);
      for (const key of Object.keys(part)) {
        if (parts > MOST_PARTS) break;
        // Defined, not assigned: a key such as __proto__ is data here.
        Object.defineProperty(copy, key, {
          value: entry(part, key, path),
          enumerable: true,
          configurable: true,
          writable: true,
        });
      }
      return copy;
    } catch {
      return refuse(path, "unreadable");
    } finally {
      around.delete(part);
    }
  };

  const entry = (holder: object, key: string | number, path: readonly PropertyKey[]): unknown => {
    const inside = [...path, key];
    let part: unknown;
    try {
      part = (holder as Record<string | number, unknown>)[key];
    } catch {
      return refuse(inside, "unreadable");
    }
    return copyOf(part, inside);
  };

  return { copy: copyOf(value, []), problems };
}
