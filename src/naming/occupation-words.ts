import { wordList } from "./word-lists.ts";

let all: readonly string[] | undefined;

/** Every occupation. */
export function occupations(): readonly string[] {
  all ??= Object.freeze([...ownPersonOccupations(), ...tradeOccupations(), ...wordList("compound-occupations")]);
  return all;
}

/** Occupations that are their own person: no industry can be told apart in them. */
export function ownPersonOccupations(): readonly string[] {
  return wordList("own-person-occupations");
}

/** Trades that stand for an occupation. */
export function tradeOccupations(): readonly string[] {
  return wordList("trade-occupations");
}
