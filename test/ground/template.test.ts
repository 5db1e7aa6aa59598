import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { phrasebook, type Speaker, several } from "../../src/ground/template.ts";

const texts = {
  plain: { zh: "已达到要求。", en: "It is enough." },
  counts: { zh: "要求{required}人，实有{observed}人。", en: "{required} are required, {observed} found." },
  twice: { zh: "{name}、{name}", en: "{name} and {name}" },
  alone: { zh: "{name}", en: "{name}" },
  spoken: { zh: "{amount|yuan}，即{amount}", en: "{amount|yuan}, that is {amount}" },
};

describe("phrasebook", () => {
  const say = phrasebook(texts);

  test("a sentence without places is said as it is", () => expect(say("plain", {})).toEqual(texts.plain));

  test("places take their values, in both languages", () => {
    expect(say("counts", { required: 300, observed: 0 })).toEqual({
      zh: "要求300人，实有0人。",
      en: "300 are required, 0 found.",
    });
  });

  test("a place may stand alone, or more than once", () => {
    expect(say("alone", { name: "巴里坤厨师" })).toEqual({ zh: "巴里坤厨师", en: "巴里坤厨师" });
    expect(say("twice", { name: "a" })).toEqual({ zh: "a、a", en: "a and a" });
    expect(say("alone", { name: "" })).toEqual({ zh: "", en: "" });
  });

  test("the same code says each applicant's own values", () => {
    expect(say("alone", { name: "first" }).en).toBe("first");
    expect(say("alone", { name: "second" }).en).toBe("second");
  });

  test("a value is never taken for a template, whatever it holds", () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom("{name}", "{", "}", "{observed|yuan}", "$&", "$1")),
        (name) => {
          expect(say("twice", { name })).toEqual({ zh: `${name}、${name}`, en: `${name} and ${name}` });
        },
      ),
    );
  });

  test("a value that is lacking is a mistake of ours, and loud", () => {
    expect(() => say("counts", { required: 300 })).toThrow("observed");
  });

  test("a code without a sentence says itself", () => {
    expect(say("unheard-of", {})).toEqual({ zh: "unheard-of", en: "unheard-of" });
  });

  test("places with a manner are said by the speaker, who knows all values and the language; others are not", () => {
    const heard: unknown[] = [];
    const speak: Speaker = (manner, value, values, language) => {
      heard.push([manner, value, values, language]);
      return language === "zh" ? `${value}元` : `${value} yuan`;
    };
    const values = { amount: 5, other: "x" };
    expect(phrasebook(texts, speak)("spoken", values)).toEqual({ zh: "5元，即5", en: "5 yuan, that is 5" });
    expect(heard).toEqual([
      ["yuan", 5, values, "zh"],
      ["yuan", 5, values, "en"],
    ]);
  });

  test("without a speaker a manner changes nothing", () => {
    expect(say("spoken", { amount: 5 })).toEqual({ zh: "5，即5", en: "5, that is 5" });
  });
});

test("several messages are one, and those that are several already are taken apart", () => {
  const say = phrasebook({ a: { zh: "甲{x}。", en: "A {x}." }, b: { zh: "乙{x}。", en: "B {x}." } });
  const two = several([
    { code: "a", values: { x: 1 } },
    { code: "b", values: { x: 2 } },
  ]);
  const three = several([two, { code: "a", values: { x: 3 } }]);
  expect(three).toEqual({ code: "a+b+a", values: { "1.x": 1, "2.x": 2, "3.x": 3 } });
  expect(say(three.code, three.values)).toEqual({ zh: "甲1。乙2。甲3。", en: "A 1. B 2. A 3." });
});
