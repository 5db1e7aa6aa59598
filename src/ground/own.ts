// Reads own properties alone: what someone adds to a global prototype (`Object.prototype`, `Array.prototype`, …) is part of no
// value. Replaced methods of the language are not defended against.

/** Returns the value of a key if it is the object's own; else, and where there is no object, undefined. */
export function own<T extends object, Key extends keyof T>(value: T | null | undefined, key: Key): T[Key] | undefined {
  return value != null && Object.hasOwn(value, key) ? value[key] : undefined;
}

/** Returns the named own fields of an object, each read once, in an object without a prototype. */
export function ownFields<Key extends string>(value: object, ...keys: readonly Key[]): Record<Key, unknown> {
  const fields = Object.create(null) as Record<Key, unknown>;
  for (const key of keys) fields[key] = own(value as Record<Key, unknown>, key);
  return fields;
}

/** Returns a copy of the object without a prototype, so that reading a key that it lacks gives undefined. */
export function withoutPrototype<T extends object>(value: T): T {
  return Object.assign(Object.create(null), value);
}

/** Returns the entries of a list, each read once; a hole is undefined. */
export function ownEntries(list: readonly unknown[], length: number = list.length): unknown[] {
  const entries: unknown[] = [];
  for (let at = 0; at < length; at += 1) entries.push(own(list, at));
  return entries;
}

/** Tells the members of a union apart by a key that one of them has. */
export function has<T extends object, Key extends PropertyKey>(
  value: T,
  key: Key,
): value is Extract<T, { readonly [Each in Key]?: unknown }> {
  return Object.hasOwn(value, key);
}

/** Returns the JSON text of plain data; no `toJSON` is called. */
export function jsonText(value: unknown): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "null";
  if (Array.isArray(value)) return `[${ownEntries(value).map(jsonText).join()}]`;
  const parts = Object.entries(value).filter(([, part]) => part !== undefined);
  return `{${parts.map(([key, part]) => `${JSON.stringify(key)}:${jsonText(part)}`).join()}}`;
}
