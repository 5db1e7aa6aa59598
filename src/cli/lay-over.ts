function isGroup(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Lays what was found over what was stated, group by group; a list or a value is replaced as a whole. */
export function layOver(stated: unknown, found: unknown): unknown {
  if (!isGroup(stated) || !isGroup(found)) return found;
  const keys = new Set([...Object.keys(stated), ...Object.keys(found)]);
  // Entries make own properties of every name, `__proto__` too, so that the library sees and refuses it.
  return Object.fromEntries(
    [...keys].map((key) => [
      key,
      Object.hasOwn(found, key)
        ? layOver(Object.hasOwn(stated, key) ? stated[key] : undefined, found[key])
        : stated[key],
    ]),
  );
}
