/** Freezes plain data through and through, and hands it back; what is frozen already, but not all of it, is seen to as well. */
export function deepFreeze<T>(value: T): T {
  const seen = new Set<unknown>();
  const freeze = (part: unknown): void => {
    if (typeof part !== "object" || part === null || seen.has(part)) return;
    seen.add(part);
    Object.freeze(part);
    for (const key in part) if (Object.hasOwn(part, key)) freeze((part as Record<string, unknown>)[key]);
  };
  freeze(value);
  return value;
}

/**
 * The same for what was put together just now out of new parts and of parts that are frozen through and through: those are not
 * gone into again, which is most of the work.
 */
export function freezeNew<T>(value: T): T {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return value;
  if (Array.isArray(value)) for (let at = 0; at < value.length; at += 1) freezeNew(value[at]);
  else for (const key in value) if (Object.hasOwn(value, key)) freezeNew(value[key]);
  return Object.freeze(value);
}
