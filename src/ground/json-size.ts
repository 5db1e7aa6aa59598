/** More values than any request or evaluation has, many times over. */
const MOST_VALUES = 2_000_000;
/** The number of characters that count as one value more. */
const CHARACTERS = 100;
/** Deeper than anything that is asked or answered. */
const DEEPEST = 100;

/** Returns the size of a value, written as JSON. */
interface Extent {
  readonly values: number;
  readonly depth: number;
}

const endless: Extent = { values: Number.POSITIVE_INFINITY, depth: 0 };

const textOf = (length: number): Extent => ({ values: 1 + length / CHARACTERS, depth: 0 });

/** Returns the number of entries of a value that looks like a list; holes count, too. */
function lengthOf(part: object): number {
  if (Array.isArray(part)) return part.length;
  return ArrayBuffer.isView(part) ? part.byteLength : 0;
}

/**
 * Would a value, written as JSON, be larger or deeper than anything that is asked or answered? Parts that are pointed at several
 * times are written as often, and so may be many more than there are: they are counted, each of them once. A cycle has no end.
 */
export function isTooLarge(value: unknown): boolean {
  const extents = new Map<object, Extent>();
  const extentOf = (part: unknown): Extent => {
    if (typeof part === "string") return textOf(part.length);
    if (typeof part !== "object" || part === null) return textOf(0);
    const known = extents.get(part);
    if (known !== undefined) return known;
    extents.set(part, endless);
    if (lengthOf(part) > MOST_VALUES) return endless;
    const extent = Array.isArray(part) ? sumOf(part, () => 0) : sumOf(Object.values(part), keyLengths(part));
    extents.set(part, extent);
    return extent;
  };
  const sumOf = (parts: readonly unknown[], keyLength: (at: number) => number): Extent => {
    let [values, depth] = [1, 0];
    for (let at = 0; at < parts.length; at += 1) {
      const inner = extentOf(parts[at]);
      values += inner.values + keyLength(at) / CHARACTERS;
      depth = Math.max(depth, inner.depth + 1);
      if (values > MOST_VALUES || depth > DEEPEST) return endless;
    }
    return { values, depth };
  };
  return extentOf(value).values > MOST_VALUES;
}

function keyLengths(part: object): (at: number) => number {
  const keys = Object.keys(part);
  return (at) => keys[at]?.length ?? 0;
}
