import type { Region } from "../expressions/lexicon.ts";
import { namesText } from "./names-text.ts";

/** The kinds of lore by their files in data/names/lore, in the order of the letters that mark their names. */
const KINDS = ["abbreviation", "ancient", "mountain", "water", "area", "town"] as const;

/** What the packed text says of places. */
interface Places {
  /** Every place of the official tables: full names by code, in the order of the codes. */
  readonly official: ReadonlyMap<string, string>;
  /** Names that no official list has, by kind and in each kind by code. Without a code a name spans several provinces. */
  readonly lore: readonly Region[];
}

/** What a county's name ends in, by the last two digits of its code and the place above it. */
function countyEnding(end: number, underCity: boolean): string {
  if (end > 80) return "市";
  if (end > 50) return "区";
  if (end > 20) return "县";
  return underCity ? "区" : "市";
}

/**
 * A name, and what stands in front: how many codes are left out, and what it names. That is the next province (#), prefecture
 * (=) or county (`,`; counted on from 21 by `/`, from 81 by `;`), or by a letter a kind of lore of the place before.
 */
const NAMES = /(\d*)([#=,/;A-F])([^\d#=,/;A-F]*)/gu;

let places: Places | undefined;

/** Takes the places apart. What a code implies of a name isn't written. */
function readPlaces(): Places {
  const official = new Map<string, string>();
  const lore = KINDS.map((): Region[] => []);
  let [province, middle, end, code, isCity] = [10, 0, 0, "", false];
  const digits = (number: number) => String(number).padStart(2, "0");
  for (const [, ...groups] of namesText()[0].matchAll(NAMES)) {
    const [skipped, mark, name] = groups as [string, string, string];
    const step = Number(skipped) + 1;
    if (mark === "#") {
      [province, middle] = [province + step, 0];
      code = `${province}0000`;
      official.set(code, name);
    } else if (mark === "=") {
      [middle, end] = [middle + step, 0];
      // Without a name, the counties are the province's own.
      isCity = name === "" ? middle < 90 : !/自治州|地区|盟/u.test(name);
      code = `${province}${digits(middle)}00`;
      if (name !== "") official.set(code, isCity ? `${name}市` : name);
    } else if (mark < "A") {
      end = step + (mark === "/" ? 20 : mark === ";" ? 80 : end);
      code = `${province}${digits(middle)}${digits(end)}`;
      official.set(code, /..旗|神农架林区/u.test(name) ? name : name + countyEnding(end, isCity));
    } else {
      const index = mark.charCodeAt(0) - 65;
      const kind = KINDS[index] as (typeof KINDS)[number];
      (lore[index] as Region[]).push({ code, name, kind, full: official.get(code) ?? name });
    }
  }
  return { official, lore: lore.flat() };
}

/** Every place with its full name, and the lore. Read when first asked for, and kept. */
export function unpackedPlaces(): Places {
  places ??= readPlaces();
  return places;
}
