import type { FactType } from "../index.ts";
import { keyOf } from "./plain-text.ts";
import { neutralUnits, unitWords } from "./words.ts";

/** Under which name the units of a fact are listed; null where it has none. */
export function unitsOf(type: FactType): string | null {
  return type.unit ?? (type.kind === "boolean" ? "boolean" : null);
}

const byUnit = new Map(
  Object.entries(unitWords).map(([unit, words]) => [
    unit,
    new Map(Object.entries(words).map(([word, power]) => [keyOf(word), power])),
  ]),
);
const neutral = new Set(neutralUnits.map(keyOf));

/** The power of ten that a unit stands for; undefined where the fact can't have it. */
export function powerOf(word: string, type: FactType): number | undefined {
  return byUnit.get(unitsOf(type) ?? "")?.get(keyOf(word));
}

/** Do the words in brackets say nothing about a unit? */
export function isNeutral(word: string): boolean {
  return neutral.has(keyOf(word));
}
