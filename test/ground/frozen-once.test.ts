import { expect, test } from "vitest";
import { deepFreeze, deepFreezeShared, freezeNew } from "../../src/ground/freeze.ts";

const list = () => Object.freeze([{ to: 1 }]) as readonly { to: number }[];

// What is shared by many is seen to once: a part that is added to it later, which frozen data can't have, would be left.
test("what is shared is seen to once, by whoever comes to it", () => {
  let seen = 0;
  const shared = {
    get part() {
      seen += 1;
      return "a";
    },
  };
  deepFreezeShared(shared);
  deepFreezeShared(shared);
  deepFreeze({ shared });
  expect(seen).toBe(1);
});

test("what is not shared is seen to each time", () => {
  let seen = 0;
  const value = {
    get part() {
      seen += 1;
      return "a";
    },
  };
  deepFreeze(value);
  deepFreeze(value);
  expect(seen).toBe(2);
});

test("a part that stands in two places is frozen once, and both are it", () => {
  const part = { list: list() };
  const value = deepFreeze({ one: part, other: part });
  expect(value.one).toBe(value.other);
  expect(Object.isFrozen(value.one.list[0])).toBe(true);
});

test("new parts behind a frozen one are frozen", () => {
  const late = { to: 1 };
  const value = freezeNew([Object.freeze({}), late, [late], { inner: { late } }]);
  expect([late, value[2], value[3]].every((part) => Object.isFrozen(part))).toBe(true);
  expect(Object.isFrozen((value[3] as { inner: object }).inner)).toBe(true);
});
