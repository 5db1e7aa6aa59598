import { wordList } from "./word-lists.ts";

/** Endings that say product, dish, place of sale, firm or slogan: the name has no person. */
export function productEndings(): readonly string[] {
  return wordList("products");
}

/** Endings that say a collective. */
export function groupEndings(): readonly string[] {
  return wordList("groups");
}
