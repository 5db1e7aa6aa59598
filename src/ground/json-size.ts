/** More values than any request or evaluation has, many times over. */
const MOST_VALUES = 2_000_000;

/**
 * Would a value, written as JSON, be larger than anything that is asked or answered? Parts that are pointed at several times are
 * written as often, and so may be many more than there are: they are counted, each of them once. A cycle has no end.
 */
export function isTooLarge(value: unknown): boolean {
  const sizes = new Map<object, number>();
  const sizeOf = (part: unknown): number => {
    if (typeof part !== "object" || part === null) return 1;
    const known = sizes.get(part);
    if (known !== undefined) return known;
    sizes.set(part, Number.POSITIVE_INFINITY);
    let size = 1;
    for (const inner of Object.values(part)) {
      size += sizeOf(inner);
      if (size > MOST_VALUES) break;
    }
    sizes.set(part, size);
    return size;
  };
  return sizeOf(value) > MOST_VALUES;
}
