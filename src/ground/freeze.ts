/** Freezes plain data through and through, and hands it back; what is frozen already, but not all of it, is seen to as well. */
export function deepFreeze<T>(value: T): T {
  const seen = new Set<unknown>();
  const freeze = (part: unknown): void => {
    if (typeof part !== "object" || part === null || seen.has(part)) return;
    seen.add(part);
    Object.freeze(part);
    for (const inner of Object.values(part)) freeze(inner);
  };
  freeze(value);
  return value;
}
