import { namesText } from "./names-text.ts";

/** The lists of words by their files in data/names, in the order of the letters that mark their words in the packed text. */
const FILES = [
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

type WordList = (typeof FILES)[number];

let lists: ReadonlyMap<WordList, readonly string[]> | undefined;

/** Takes the words apart: each is written backwards, and behind it stand the letters of its lists. */
function readLists(): ReadonlyMap<WordList, readonly string[]> {
  const words = FILES.map((): string[] => []);
  for (const [, ...groups] of namesText()[1].matchAll(/([^A-M]+)([A-M]+)/gu)) {
    const [backwards, marks] = groups as [string, string];
    const word = [...backwards].reverse().join("");
    for (const mark of marks) (words[mark.charCodeAt(0) - 65] as string[]).push(word);
  }
  return new Map(FILES.map((file, index) => [file, Object.freeze(words[index] as string[])]));
}

/** The words of one list. */
export function wordList(file: WordList): readonly string[] {
  lists ??= readLists();
  return lists.get(file) as readonly string[];
}
