import { describe, expect, test } from "vitest";
import { deepFreeze, freezeNew } from "../../src/ground/freeze.ts";

const frozen = (...values: readonly unknown[]) => values.map((value) => Object.isFrozen(value));

describe("deepFreeze", () => {
  test("freezes objects and lists at every depth, and hands the same value back", () => {
    const entry = { to: 1 };
    const list = [entry];
    const value = { inner: { list }, text: "a", nothing: null };
    expect(deepFreeze(value)).toBe(value);
    expect(frozen(value, value.inner, list, entry)).toEqual([true, true, true, true]);
  });

  test("sees to what lies inside of what is frozen already", () => {
    const inner = { list: [1] };
    deepFreeze(Object.freeze({ inner }));
    expect(frozen(inner, inner.list)).toEqual([true, true]);
  });

  test("comes to an end where a value holds itself", () => {
    const value: { self?: unknown } = {};
    value.self = value;
    expect(Object.isFrozen(deepFreeze(value))).toBe(true);
  });

  test.each([
    ["a text", "a"],
    ["nothing", null],
    ["what is lacking", undefined],
    ["a number", 1],
  ])("hands %s back", (_, value) => {
    expect(deepFreeze(value)).toBe(value);
  });
});

describe("freezeNew", () => {
  test("freezes new parts at every depth", () => {
    const entry = { to: 1 };
    const value = { list: [entry], nothing: null, text: "a" };
    expect(freezeNew(value)).toBe(value);
    expect(frozen(value, value.list, entry)).toEqual([true, true, true]);
  });

  test("does not go into parts that are frozen: they are frozen through and through", () => {
    const untouched = { to: 1 };
    freezeNew([Object.freeze([untouched])]);
    expect(Object.isFrozen(untouched)).toBe(false);
  });

  test.each([
    ["nothing", null],
    ["a text", "a"],
  ])("hands %s back", (_, value) => expect(freezeNew(value)).toBe(value));
});
