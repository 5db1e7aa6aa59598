/** What is frozen through and through and shared by many results: it need not be seen to again. */
const shared = new WeakSet<object>();

function freezeInto(value: unknown, seen: Set<object> | WeakSet<object>): void {
  if (typeof value !== "object" || value === null || seen.has(value) || shared.has(value)) return;
  seen.add(value);
  Object.freeze(value);
  if (Array.isArray(value)) for (const inner of value) freezeInto(inner, seen);
  else for (const key of Object.keys(value)) freezeInto((value as Record<string, unknown>)[key], seen);
}

/** Freezes plain data through and through, and hands it back; what is frozen already, but not all of it, is seen to as well. */
export function deepFreeze<T>(value: T): T {
  freezeInto(value, new Set());
  return value;
}

/** The same, for data that many results share: it is seen to once. */
export function deepFreezeShared<T>(value: T): T {
  freezeInto(value, shared);
  return value;
}
