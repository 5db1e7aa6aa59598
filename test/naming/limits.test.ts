import { describe, expect, test } from "vitest";
import { checkName, isRequestError } from "../../src/index.ts";
import { MOST_NAME_CHARACTERS } from "../../src/naming/parse-name.ts";

const codeOf = (name: string) => checkName("inner-mongolia", name).message.code;

/** A name of so many characters that is met but for its length. */
const long = (characters: number, filler = "茶") => `敖汉${filler.repeat(characters - 3)}工`;

describe("a name that can't be one", () => {
  test.each([
    ["", "name.empty"],
    [" ", "name.empty"],
    [" 　\t\n", "name.empty"],
    ["“”（）", "name.empty"],
    ["\u200b\ufeff", "name.empty"],
    ["Aohan linemen", "name.not-chinese"],
    ["ＡＢＣ", "name.not-chinese"],
    ["12345", "name.not-chinese"],
    ["１２３", "name.not-chinese"],
    ["😀🎉", "name.not-chinese"],
    ["さくら", "name.not-chinese"],
    ["$%^", "name.not-chinese"],
    ["敖汉架线工😀", "name.no-person"],
    ["敖汉😀工", "name.industry-unknown"],
    ["敖汉123工", "name.industry-unknown"],
    ["敖汉ABC工", "name.industry-unknown"],
    ["我", "name.no-region"],
    ["敖汉", "name.region-only"],
  ])("%j: %s", (name, code) => {
    expect(codeOf(name)).toBe(code);
    expect(checkName("inner-mongolia", name).name).toBe(name);
  });
});

describe("the most characters that a name may have", () => {
  test("are 40", () => expect(MOST_NAME_CHARACTERS).toBe(40));
  test.each([39, 40])("%d are allowed", (characters) => expect(codeOf(long(characters))).toBe("name.met"));
  test.each([41, 42, 200])("%d are too many", (characters) => {
    const { outcome, message, segments } = checkName("inner-mongolia", long(characters));
    expect([outcome, message.code, segments]).toEqual(["not-met", "name.too-long", []]);
    // What is said of it holds no more of it than a name may have.
    expect(message.values).toEqual({ name: `敖汉${"茶".repeat(38)}…`, most: 40 });
  });
  test("blanks and brackets don't count", () =>
    expect(codeOf(`“ ${[...long(40)].join(" ")} ”劳务品牌`)).toBe("name.met"));
  test("a character is one, however many units it takes", () => {
    expect(codeOf(long(40, "𠮷"))).toBe("name.industry-unknown");
    const { code, values } = checkName("inner-mongolia", long(41, "𠮷")).message;
    expect([code, values.name]).toEqual(["name.too-long", `敖汉${"𠮷".repeat(38)}…`]);
  });
});

test("what is no text, or one that nobody types, is an error", () => {
  for (const name of [undefined, null, 5, {}, ["敖汉架线工"], "工".repeat(1_000_000)]) {
    let thrown: unknown;
    try {
      checkName("inner-mongolia", name as string);
    } catch (error) {
      thrown = error;
    }
    expect(isRequestError(thrown), String(name).slice(0, 20)).toBe(true);
  }
});
