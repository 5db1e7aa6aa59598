import { expect, test } from "vitest";
import { deepFreeze, freezeNew } from "../../src/ground/freeze.ts";

const list = () => Object.freeze([{ to: 1 }]) as readonly { to: number }[];

test("what may be frozen in part alone is seen to each time", () => {
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
