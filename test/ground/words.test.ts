import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { bilingual } from "../../src/ground/bilingual.ts";
import { shortened } from "../../src/ground/request-error.ts";
import { phrasebook, several } from "../../src/ground/template.ts";
import { VERSION } from "../../src/ground/version.ts";

test("a text in both languages can't be changed", () => {
  const label = bilingual("劳务品牌", "labour brand");
  expect(label).toEqual({ zh: "劳务品牌", en: "labour brand" });
  expect(Object.isFrozen(label)).toBe(true);
});

test("the version is the one of the manifest", () => {
  const { version } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));
  expect(VERSION).toBe(version);
});

test.each([
  [0, 0],
  [59, 59],
  [60, 60],
  // Sixty of them and a mark that there were more.
  [61, 61],
  [1_000, 61],
])("of a name of %d characters %d are quoted", (length, quoted) => {
  const name = "n".repeat(length);
  expect(shortened(name)).toHaveLength(quoted);
  expect(shortened(name)).toBe(length > 60 ? `${name.slice(0, 60)}…` : name);
});

describe("several messages", () => {
  const one = { code: "a", values: { x: 1 } };

  test("of which there is only one are that one", () => {
    expect(several([one])).toBe(one);
    const joined = { code: "a+b", values: { "1.x": 1 } };
    expect(several([joined])).toBe(joined);
  });

  test("of which there is none say nothing", () => expect(several([])).toEqual({ code: "", values: {} }));

  test("keep the values of each under its number, however many there are", () => {
    const eleven = Array.from({ length: 11 }, (_, at) => ({ code: `c${at}`, values: { x: at } }));
    const { code, values } = several(eleven);
    expect(code.split("+")).toHaveLength(11);
    expect(values).toMatchObject({ "1.x": 0, "2.x": 1, "11.x": 10 });
    // The second's values are not taken for the eleventh's.
    expect(several([{ code, values }, one]).values).toMatchObject({ "1.x": 0, "2.x": 1, "11.x": 10, "12.x": 1 });
  });

  test("without values of their own have none", () => {
    expect(several([one, { code: "b", values: {} }])).toEqual({ code: "a+b", values: { "1.x": 1 } });
  });

  test("are said one behind the other, in English with a space between", () => {
    const say = phrasebook({ a: bilingual("甲{x}", "A {x}"), b: bilingual("乙{x|many}", "B {x|many}") });
    expect(say("a+b", { "1.x": 1, "2.x": 2, "11.x": 3 })).toEqual({ zh: "甲1乙2", en: "A 1 B 2" });
    expect(say("b+a", { "1.x": 1, "2.x": 2 })).toEqual({ zh: "乙1甲2", en: "B 1 A 2" });
    expect(() => say("a", {})).toThrow("no value for {x}");
  });

  test("a sentence that ends with a place, begins with one, or is nothing else", () => {
    const say = phrasebook({
      a: bilingual("{x}人", "people: {x}"),
      b: bilingual("{x}{y}", "{y}{x}"),
      c: bilingual("", ""),
    });
    expect(say("a", { x: 3 })).toEqual({ zh: "3人", en: "people: 3" });
    expect(say("b", { x: 3, y: 4 })).toEqual({ zh: "34", en: "43" });
    expect(say("c", {})).toEqual({ zh: "", en: "" });
  });
});
