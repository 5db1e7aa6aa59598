import { expect, test } from "vitest";
import { perFrozen } from "../../src/ground/per-frozen.ts";

function counting() {
  const made: object[] = [];
  const find = perFrozen((key: { readonly name: string }) => {
    made.push(key);
    return { names: [key.name] };
  });
  return { made, find };
}

test("of what is frozen it is made once for each, and frozen through and through", () => {
  const { made, find } = counting();
  const [one, other] = [Object.freeze({ name: "a" }), Object.freeze({ name: "a" })];
  const first = find(one);
  expect(first).toEqual({ names: ["a"] });
  expect([find(one), find(other) === first]).toEqual([first, false]);
  expect(find(one)).toBe(first);
  expect(made).toEqual([one, other]);
  expect([Object.isFrozen(first), Object.isFrozen(first.names)]).toEqual([true, true]);
});

test("of what may change it is made anew each time, and left as it is", () => {
  const { made, find } = counting();
  const key = { name: "a" };
  const first = find(key);
  expect(Object.isFrozen(first)).toBe(false);
  key.name = "b";
  expect([first, find(key)]).toEqual([{ names: ["a"] }, { names: ["b"] }]);
  expect(made).toHaveLength(2);
});
