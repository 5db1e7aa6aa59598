import type { Lexicon, Region } from "./lexicon.ts";

/** Places that stand at the head of a name, each inside the one before. */
export interface PlacesFound {
  readonly end: number;
  /** What the last of the words stands for. */
  readonly places: readonly Region[];
  /** The codes of all of the words' places. */
  readonly codes: readonly string[];
  /** The last of the words. */
  readonly last: string;
  /** Which table knows it. */
  readonly source: string;
  /** Does it begin with a single character that stands for a place? */
  readonly abbreviated: boolean;
}

/** A code without the zeros that stand for everything below. */
export function reach(code: string): string {
  return code.replace(/(?:00)+$/, "");
}

function lieInside(inner: readonly Region[], outer: readonly Region[]): readonly Region[] {
  return inner.filter(({ code }) =>
    outer.some((place) => place.code === "" || (code !== place.code && code.startsWith(reach(place.code)))),
  );
}

/** Every way in which a name begins with places. */
export function placesAt(text: string, lexicon: Lexicon): readonly PlacesFound[] {
  const found: PlacesFound[] = [];
  const extend = (
    from: number,
    outer: readonly Region[] | undefined,
    codes: readonly string[],
    abbreviated: boolean,
  ): boolean => {
    let goesOn = false;
    const most = Math.min(lexicon.longestPlace, text.length - from);
    // Inside a name no single character is taken for a place.
    for (let length = outer === undefined ? 1 : 2; length <= most; length += 1) {
      const word = text.slice(from, from + length);
      const known = lexicon.places(word);
      const places = known === undefined || outer === undefined ? known : lieInside(known, outer);
      if (places === undefined || places.length === 0) continue;
      if (outer === undefined && length === 1 && beginsOrdinary(text, lexicon)) continue;
      const kind = places[0]?.kind ?? "county";
      const all = [...codes, ...places.map(({ code }) => code)];
      const source = isOfficial(kind) ? "places" : kind;
      const end = from + length;
      goesOn = true;
      // Where more places follow, the longer way alone is one to take.
      const short = abbreviated || (outer === undefined && length === 1);
      if (!extend(end, places, all, short)) {
        found.push({ end, places, codes: all, last: word, source, abbreviated: short });
      }
    }
    return goesOn;
  };
  extend(0, undefined, [], false);
  // A place in full is taken in full: 市 is no industry behind 潜江.
  return found.filter(
    (each) => !found.some((other) => other.end > each.end && other.codes.some((code) => each.codes.includes(code))),
  );
}

/** Is it a level of official tables? */
export function isOfficial(kind: Region["kind"]): boolean {
  return kind === "province" || kind === "prefecture" || kind === "county";
}

/** Does an ordinary word stand at the head, so that its first character alone is no place? */
export function beginsOrdinary(text: string, lexicon: Lexicon): boolean {
  for (let length = 2; length <= 4; length += 1) if (lexicon.ordinary(text.slice(0, length))) return true;
  return false;
}

/** The codes that a written place can stand for, by the tables; undefined where it is in none. */
export function placeCodes(lexicon: Lexicon): (place: string) => readonly string[] | undefined {
  return (place) => {
    const whole = placesAt(place, lexicon).filter(({ end }) => end === place.length);
    return whole.length === 0 ? undefined : whole.flatMap(({ places }) => places.map(({ code }) => code));
  };
}
