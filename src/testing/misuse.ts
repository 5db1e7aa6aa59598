import { closest } from "fastest-levenshtein";
import type { Bilingual } from "../index.ts";
import { say, words } from "./words.ts";

/** Longer names are not compared with all others. */
const LONGEST_NAME = 64;

/** A check that was asked wrongly. It is thrown under `.not` too: what can't be told is no reason to pass. */
export function misuse(text: Bilingual, given?: string, known: readonly string[] = []): TypeError {
  const nearest =
    given === undefined || given.length > LONGEST_NAME || known.length === 0
      ? ""
      : `\n${say(words.nearest)}: ${closest(given, [...known])}`;
  return new TypeError(`${text.zh}\n${text.en}${nearest}`);
}
