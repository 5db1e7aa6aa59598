import { expect, test } from "vitest";
import { remembered } from "../../src/ground/remembered.ts";

test("a value is made once for each key", () => {
  const made: string[] = [];
  const kept = new Map<string, string>();
  const of = (key: string) =>
    remembered(kept, key, () => {
      made.push(key);
      return `${key}!`;
    });
  expect(["a", "b", "a", "b"].map(of)).toEqual(["a!", "b!", "a!", "b!"]);
  expect(made).toEqual(["a", "b"]);
});
