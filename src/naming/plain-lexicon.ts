import type { Ending, Lexicon, Region } from "../expressions/lexicon.ts";
import { remembered } from "../ground/remembered.ts";

const endings = (words: string, ending: Ending) => words.split(" ").map((word) => [word, ending] as const);

/** The words that need no tables: a few that say who does the work, and those that documents themselves speak of. */
const words: ReadonlyMap<string, Ending> = new Map([
  ...endings("技术员 工匠 技师 师傅 工 匠 师 员", "person"),
  ...endings("服务员", "occupation"),
  ...endings("裁缝 保姆 护工 焊工 厨师", "own-person"),
  ...endings("家政", "trade"),
]);

const never = () => false;

/** The lexicon of authorities alone: it knows no place but those that are added, and leaves open what it does not know. */
export const plainLexicon: Lexicon = {
  complete: false,
  places: () => undefined,
  longestPlace: 0,
  ending: (word) => words.get(word),
  longestEnding: 3,
  ordinary: never,
  praise: never,
  trade: never,
  product: never,
};

/** A place that is added by its name, with its code where it is known. */
export interface AddedRegion {
  readonly name: string;
  readonly code: string;
}

/**
 * A lexicon with more places, and more occupations that are their own person. What it knows itself goes before; a place
 * that is added with its code stands beside those elsewhere of the same name.
 */
export function extended(
  lexicon: Lexicon,
  regions: readonly AddedRegion[],
  occupations: readonly string[] = [],
): Lexicon {
  const places = new Map<string, { readonly regions: Region[]; readonly codes: Set<string> }>();
  let [longestPlace, longestEnding] = [lexicon.longestPlace, lexicon.longestEnding];
  for (const { name, code } of regions) {
    const kind = code.endsWith("0000") ? "province" : code.endsWith("00") ? "prefecture" : "county";
    const { regions: known, codes } = remembered(places, name, () => {
      const before = lexicon.places(name) ?? [];
      return { regions: [...before], codes: new Set(before.map((place) => place.code)) };
    });
    if (known.length > 0 && (code === "" || codes.has(code))) continue;
    known.push({ code, name, kind, full: name });
    codes.add(code);
    longestPlace = Math.max(longestPlace, name.length);
  }
  const added = new Set(occupations);
  for (const { length } of occupations) longestEnding = Math.max(longestEnding, length);
  return {
    ...lexicon,
    places: (name) => places.get(name)?.regions ?? lexicon.places(name),
    longestPlace,
    ending: (word) => (added.has(word) ? "own-person" : lexicon.ending(word)),
    longestEnding,
  };
}
