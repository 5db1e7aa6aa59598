/** A field that may be lacking, if it is the value's own: what someone adds to the prototype of all objects is no part of it. */
export function own<T extends object, Key extends keyof T>(value: T, key: Key): T[Key] | undefined {
  return Object.hasOwn(value, key) ? value[key] : undefined;
}
