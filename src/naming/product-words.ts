import { wordList } from "./word-lists.ts";

/** Returns the endings that say product, dish or trade: the name has no person. */
export function productEndings(): readonly string[] {
  return wordList("products");
}

/** Returns the endings that say firm, place of sale or slogan: the name has no person, and between region and person no industry. */
export function firmEndings(): readonly string[] {
  return wordList("firms");
}

/** Endings that say a collective. */
export function groupEndings(): readonly string[] {
  return wordList("groups");
}
