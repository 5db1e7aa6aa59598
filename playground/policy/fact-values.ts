/** The leaf of nested facts at a path; undefined where it is not given. */
export function valueAt(facts: unknown, path: string): unknown {
  let value = facts;
  for (const key of path.split(".")) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Readonly<Record<string, unknown>>)[key];
  }
  return value;
}

/** The facts without those at some paths. */
export function withoutFacts(facts: unknown, paths: ReadonlySet<string>, at = ""): Record<string, unknown> {
  const kept: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(facts as object)) {
    const path = at === "" ? key : `${at}.${key}`;
    if (paths.has(path)) continue;
    const isGroup = typeof value === "object" && value !== null && !Array.isArray(value);
    kept[key] = isGroup ? withoutFacts(value, paths, path) : value;
  }
  return kept;
}
