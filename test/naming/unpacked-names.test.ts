import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { unpackedPlaces } from "../../src/naming/region-places.ts";
import { wordList } from "../../src/naming/word-lists.ts";

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");

/** The lines of a list as its file has them, without comments. */
const linesOf = (list: string) =>
  read(`data/names/${list}.txt`)
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => line.split(" "));

const wordLists = [
  "persons",
  "weak-persons",
  "not-persons",
  "own-person-occupations",
  "trade-occupations",
  "compound-occupations",
  "products",
  "groups",
  "ordinary-people",
  "praise",
  "trades",
  "products-of-places",
  "firms",
] as const;

describe("what is unpacked is what the files say, word for word", () => {
  test.each(wordLists)("%s", (list) => {
    expect([...wordList(list)].sort()).toEqual(linesOf(list).flat().sort());
  });

  test("regions", () => expect([...unpackedPlaces().official]).toEqual(linesOf("regions")));

  test.each(["abbreviation", "ancient", "mountain", "water", "area", "town"])("lore: %s", (kind) => {
    const said = linesOf(`lore/${kind}`).flatMap(([code, ...names]) =>
      names.map((name) => `${code === "-" ? "" : code} ${name}`),
    );
    const unpacked = unpackedPlaces().lore.filter((one) => one.kind === kind);
    expect(unpacked.map(({ code, name }) => `${code} ${name}`)).toEqual(said);
  });
});
