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

/** The most places that a name says one behind the other: province, prefecture, county, town. */
const MOST_PLACES = 4;

/** All beginnings of a code, from nothing to the whole. */
export function beginningsOf(code: string): readonly string[] {
  return Array.from({ length: code.length + 1 }, (_, length) => code.slice(0, length));
}

/** Those of the places that lie inside one of the others: below it, or what bears its code and is no place of the tables. */
function lieInside(inner: readonly Region[], outer: readonly Region[]): readonly Region[] {
  const isAnywhere = outer.some(({ code }) => code === "");
  const official = new Set(outer.filter(({ kind }) => isOfficial(kind)).map(({ code }) => code));
  const reaches = new Set(outer.map(({ code }) => reach(code)));
  return inner.filter(({ code, kind }) => {
    if (code === "" || isAnywhere) return code !== "";
    if (!isOfficial(kind) && official.has(code)) return true;
    const own = reach(code);
    return beginningsOf(code).some((each) => each !== own && reaches.has(each));
  });
}

const nowhere: PlacesFound = { end: 0, places: [], codes: [], last: "", source: "", abbreviated: false };

/** The ways that go one place further than this one. */
function oneFurther(text: string, before: PlacesFound, lexicon: Lexicon): readonly PlacesFound[] {
  const { end: from, last } = before;
  const found: PlacesFound[] = [];
  const most = Math.min(lexicon.longestPlace, text.length - from);
  // Inside a name no single character is taken for a place, nor is a place named twice.
  for (let length = from === 0 ? 1 : 2; length <= most; length += 1) {
    const word = text.slice(from, from + length);
    const known = word === last ? undefined : lexicon.places(word);
    const places = known === undefined || from === 0 ? known : lieInside(known, before.places);
    if (places === undefined || places.length === 0) continue;
    // 新 of 新月嫂 and of 新媒体 is no place.
    const single = length === 1;
    if (single && (lexicon.praise(word) || beginsOrdinary(text, lexicon))) continue;
    const kind = places[0]?.kind ?? "county";
    const codes = [...before.codes, ...places.map(({ code }) => code)];
    const source = isOfficial(kind) ? "places" : kind;
    found.push({ end: from + length, places, codes, last: word, source, abbreviated: before.abbreviated || single });
  }
  return found;
}

/** Every way in which a name begins with places; of those that end at one place with as many words, the first. */
export function placesAt(text: string, lexicon: Lexicon): readonly PlacesFound[] {
  const found: PlacesFound[] = [];
  let ways: readonly PlacesFound[] = [nowhere];
  for (let places = 0; places <= MOST_PLACES && ways.length > 0; places += 1) {
    const further = new Map<string, PlacesFound>();
    for (const way of ways) {
      const longer = places < MOST_PLACES ? oneFurther(text, way, lexicon) : [];
      // Where more places follow, the longer way alone is one to take.
      if (longer.length === 0 && way.end > 0) found.push(way);
      for (const next of longer) {
        const key = `${next.end} ${next.abbreviated}`;
        if (!further.has(key)) further.set(key, next);
      }
    }
    ways = [...further.values()];
  }
  // A place in full is taken in full: 市 is no industry behind 潜江.
  return found.filter((each) => {
    const codes = new Set(each.codes);
    return !found.some((other) => other.end > each.end && other.codes.some((code) => codes.has(code)));
  });
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
