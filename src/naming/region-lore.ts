import type { Region } from "../expressions/lexicon.ts";
import { unpackedPlaces } from "./region-places.ts";

let lore: readonly Region[] | undefined;

/** Abbreviations, old and literary names, landscapes and famous towns. Read when first asked for, and kept. */
export function regionLore(): readonly Region[] {
  lore ??= Object.freeze(unpackedPlaces().lore.map((region) => Object.freeze(region)));
  return lore;
}
