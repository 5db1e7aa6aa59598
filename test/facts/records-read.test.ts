import { describe, expect, test } from "vitest";
import { boolean, count, list, money, records, text, year } from "../../src/facts/fact-type.ts";
import { factReader } from "../../src/facts/reader.ts";

// A small table of facts: what holds of the library's lists holds wherever in a record the amount or the year stands.
const types = {
  "a.sums": records({ amount: money, use: text }),
  "a.years": records({ passed: boolean, year }, ["year"]),
  "a.words": list(text),
  "b.number": count("people"),
  "b.free": records({ year, "inner.text": text }),
};
const paths = Object.keys(types);
const every = paths.map(() => true);
const read = factReader({ paths, types });
const slots = (facts: object, latest = 2025) => read(facts, latest, every)?.slots;

describe("amounts of a list", () => {
  const sums = (...amounts: readonly unknown[]) => slots({ a: { sums: amounts.map((amount) => ({ amount })) } })?.[0];

  test.each([
    [
      "in fen, in the order of the fields",
      [1.5, "2"],
      [
        [150, undefined],
        [200, undefined],
      ],
    ],
    [
      "a record without one",
      [1, null],
      [
        [100, undefined],
        [undefined, undefined],
      ],
    ],
    [
      "as much as one amount can be",
      [1e12 - 0.01, 0.01, null],
      [
        [99_999_999_999_999, undefined],
        [1, undefined],
        [undefined, undefined],
      ],
    ],
    ["none", [], []],
  ])("%s", (_, amounts, found) => expect(sums(...amounts)).toEqual(found));

  test.each([
    ["a fen more", [1e12, 0.01]],
    ["a fen more, behind a record without one", [null, 1e12, 0.01]],
    ["less than nothing", [-1]],
  ])("refused: %s", (_, amounts) => expect(sums(...amounts)).toBeUndefined());
});

describe("years of a list", () => {
  const years = (latest: number, ...given: readonly unknown[]) =>
    slots({ a: { years: given.map((year) => ({ year })) } }, latest)?.[1];

  test.each([
    [
      2025,
      [2024, 2025],
      [
        [undefined, 2024],
        [undefined, 2025],
      ],
    ],
    [2024, [2024], [[undefined, 2024]]],
    [2024, [], []],
  ])("up to %d: %j", (latest, given, found) => expect(years(latest, ...given)).toEqual(found));

  test.each([
    ["a later one", [2024, 2026]],
    ["one given twice", [2024, 2023, 2024]],
    ["none given", [null]],
  ])("refused: %s", (_, given) => expect(years(2025, ...given)).toBeUndefined());

  test("that are not required may come twice, and lie ahead", () => {
    const facts = { b: { free: [{ year: 2030 }, { year: 2030 }, {}] } };
    expect(slots(facts)?.[4]).toEqual([
      [2030, undefined],
      [2030, undefined],
      [undefined, undefined],
    ]);
  });
});

describe("what else is read", () => {
  test("groups inside a record", () => {
    expect(slots({ b: { free: [{ inner: { text: "x" } }] } })?.[4]).toEqual([[undefined, "x"]]);
    expect(slots({ b: { free: [{ inner: { other: "x" } }] } })).toBeUndefined();
    expect(slots({ b: { free: [{ "inner.text": "x" }] } })).toBeUndefined();
  });

  test("the facts that nothing asked for, in the order of the table, and only those that are given", () => {
    const none = paths.map(() => false);
    const facts = { b: { number: 3, free: [{ year: 2024 }] }, a: { words: ["x"], sums: null } };
    expect(read(facts, 2025, none)?.ignored).toEqual(["a.words", "b.number", "b.free"]);
    expect(
      read(
        facts,
        2025,
        paths.map((path) => path === "b.number"),
      )?.ignored,
    ).toEqual(["a.words", "b.free"]);
    expect(read({ b: {} }, 2025, none)?.ignored).toEqual([]);
  });

  test("many facts that nothing asked for are in order too", () => {
    const many = Array.from({ length: 12 }, (_, at) => `g.f${String.fromCharCode(97 + at)}`);
    const table = { paths: many, types: Object.fromEntries(many.map((path) => [path, boolean])) };
    const facts = { g: Object.fromEntries([...many].reverse().map((path) => [path.slice(2), true])) };
    expect(
      factReader(table)(
        facts,
        2025,
        many.map(() => false),
      )?.ignored,
    ).toEqual(many);
  });

  test.each([
    [null],
    [undefined],
    ["text"],
    [5],
    [[]],
    [{ c: 1 }],
    [{ a: 5 }],
    [{ a: { words: "x" } }],
    [{ a: { words: [5] } }],
  ])("%j is refused", (facts) => expect(read(facts, 2025, every)).toBeUndefined());

  test("keys one applicant has and the next has not", () => {
    const asked = [
      { a: { words: ["x"] }, b: { number: 1 } },
      { b: { number: 2 } },
      { b: { number: 3 }, a: { words: [] } },
    ];
    expect(asked.map((facts) => slots(facts)?.slice(2, 4))).toEqual([
      [["x"], 1],
      [undefined, 2],
      [[], 3],
    ]);
  });
});
