import { wordList } from "./word-lists.ts";

let persons: readonly string[] | undefined;

/** Every word for a person, the weak ones among them. */
export function personWords(): readonly string[] {
  persons ??= Object.freeze([...wordList("persons"), ...wordList("weak-persons")]);
  return persons;
}

/** Those of the words for a person that, standing alone at the end, are weak proof of one. */
export function weakPersonWords(): readonly string[] {
  return wordList("weak-persons");
}

/** Words that name no person though their last characters do: a name that ends in one lacks its person. */
export function notPersons(): readonly string[] {
  return wordList("not-persons");
}
