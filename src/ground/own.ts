/** The same without a prototype: what someone adds to the prototype of all objects is no part of it. */
export function own<T extends object>(value: T): T {
  return Object.assign(Object.create(null), value);
}
