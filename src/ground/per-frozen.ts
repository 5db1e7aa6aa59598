import { freezeNew } from "./freeze.ts";

/**
 * What is made of frozen data is made once for each, frozen, and shared by all who ask; of anything else it is made anew each
 * time, for that may change.
 */
export function perFrozen<Key extends object, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new WeakMap<Key, Value>();
  return (key) => {
    if (!Object.isFrozen(key)) return make(key);
    let value = made.get(key);
    if (value === undefined) {
      value = freezeNew(make(key));
      made.set(key, value);
    }
    return value;
  };
}
