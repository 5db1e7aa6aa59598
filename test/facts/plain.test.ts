import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";
import { isPlainObject } from "../../src/facts/plain.ts";

class Instance {
  readonly total = 1;
}

test.each([
  ["an object", {}, true],
  ["one without a prototype", Object.create(null), true],
  ["one of another realm", runInNewContext("({ total: 1 })"), true],
  ["a list", [], false],
  ["a list of another realm", runInNewContext("[]"), false],
  ["an instance of a class", new Instance(), false],
  ["an instance of a class of another realm", runInNewContext("new (class {})()"), false],
  ["an object that inherits", Object.create({ total: 1 }), false],
  ["one that inherits from nothing but an empty object", Object.create(Object.create(null)), false],
  ["a date", new Date(0), false],
  ["nothing", null, false],
  ["a text", "total", false],
  ["a function", () => 1, false],
])("%s: %s", (_, value, plain) => expect(isPlainObject(value)).toBe(plain));
