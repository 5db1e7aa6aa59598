function freezeInto(value: unknown, seen: Set<object>): void {
  if (typeof value !== "object" || value === null || seen.has(value)) return;
  seen.add(value);
  Object.freeze(value);
  for (const inner of Object.values(value)) freezeInto(inner, seen);
}

/** Freezes plain data through and through, and hands it back; what is frozen already, but not all of it, is seen to as well. */
export function deepFreeze<T>(value: T): T {
  freezeInto(value, new Set());
  return value;
}

/**
 * The same for what was put together just now out of new parts and of parts that are frozen through and through: those are not
 * gone into again, which is most of the work.
 */
export function freezeNew<T>(value: T): T {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return value;
  if (Array.isArray(value)) for (const inner of value) freezeNew(inner);
  else for (const key in value) if (Object.hasOwn(value, key)) freezeNew(value[key]);
  return Object.freeze(value);
}
