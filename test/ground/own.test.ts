import { expect, test } from "vitest";
import { own } from "../../src/ground/own.ts";

test("a field is the value's own, or there is none", () => {
  const value: { name?: string } = Object.create({ name: "inherited" });
  expect(own(value, "name")).toBeUndefined();
  value.name = "its own";
  expect(own(value, "name")).toBe("its own");
  expect(own({ name: undefined }, "name")).toBeUndefined();
});
