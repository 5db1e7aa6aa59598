import { withoutPrototype } from "../own.ts";

type Group = Record<string, unknown>;

/** Sets a key as the object's own, whatever it is called: a file of cases must not reach any prototype. */
function set(group: Group, key: string, value: unknown): void {
  // Without a prototype, since a descriptor is read through it: a foreign `get` would make it no descriptor.
  const descriptor = withoutPrototype({ value, writable: true, enumerable: true, configurable: true });
  Object.defineProperty(group, key, descriptor);
}

/** Lays `path=value` over nested facts; no value takes the fact away. False where the path leads through a plain value. */
export function lay(facts: Group, path: string, value: unknown): boolean {
  const keys = path.split(".");
  const last = keys.pop() as string;
  let group = facts;
  for (const key of keys) {
    if (!Object.hasOwn(group, key) || group[key] === null) set(group, key, {});
    const next = group[key];
    if (typeof next !== "object" || next === null || Array.isArray(next)) return false;
    group = next as Group;
  }
  if (value === undefined) delete group[last];
  else set(group, last, value);
  return true;
}
