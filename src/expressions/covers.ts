import type { FactOfKind } from "../facts/fact.ts";
import { type Area, areaFinder, standingIn } from "../facts/place.ts";
import type { Slots } from "../facts/slots.ts";
import type { Covers } from "./expression.ts";
import { once } from "./once.ts";
import { placeCodes } from "./places-at.ts";
import { codesOf, type Judge, type Preparation } from "./word.ts";

/**
 * Each of these areas has one of the places at least.
 *
 * @example
 * ```ts
 * import { bilingual, covers, fact } from "laowu-rules/authoring";
 *
 * const places = fact("plan.dualBrandPlaces", "已有双品牌的盟市", "places that have a dual brand");
 * const region = { name: bilingual("示例省", "Demo"), code: "14", names: ["示例省"] };
 * const cities = ["1401", "1402"].map((code) => ({ name: bilingual(code, code), code, names: [code] }));
 * covers(places, region, cities).areas.length; // => 2
 * ```
 */
export function covers(places: FactOfKind<"list">, region: Area, areas: readonly Area[]): Covers {
  return { kind: "covers", places, region, areas };
}

interface Cover {
  readonly lacking: readonly string[];
  /** How many of the places could lie in any of the areas. */
  readonly unsettled: number;
  /** Of these, how many no table has. */
  readonly unknown: number;
}

export function judgeCovers({ places, region, areas }: Covers, preparation: Preparation): Judge {
  const slot = preparation.slot(places);
  const placesOf = placeCodes(preparation.lexicon);
  const areaOf = areaFinder(areas, placesOf);
  const standing = standingIn(region, placesOf);
  const find = once((slots: Slots): Cover | undefined => {
    const given = slots[slot] as readonly string[] | undefined;
    if (given === undefined) return undefined;
    const found = given.map((place) => ({ place, area: areaOf(place) }));
    const standings = found.filter(({ area }) => area < 0).map(({ place }) => standing(place));
    const covered = new Set(found.map(({ area }) => area));
    return {
      lacking: areas.filter((_, at) => !covered.has(at)).map(({ code }) => code),
      unsettled: standings.filter((each) => each !== "outside").length,
      unknown: standings.filter((each) => each === "unknown").length,
    };
  });
  const codes = codesOf("covers");
  const required = Object.freeze({ kind: "count", value: areas.length } as const);
  return {
    judge: (slots) => {
      const found = find(slots);
      if (found === undefined) return "undetermined";
      if (found.lacking.length === 0) return "met";
      return found.lacking.length <= found.unsettled ? "undetermined" : "not-met";
    },
    open: (slots, add) => {
      if (find(slots) === undefined) add(places.path);
    },
    show: (slots, outcome) => {
      const found = find(slots);
      if (found === undefined) {
        const values = { fact: places.path, required: areas.length };
        return { observed: null, required, message: { code: "covers.undetermined.open", values } };
      }
      const value = areas.length - found.lacking.length;
      return {
        observed: { kind: "count", value },
        required,
        message: {
          code: codes[outcome],
          values: {
            observed: value,
            required: areas.length,
            lacking: found.lacking.join(","),
            difference: found.lacking.length,
          },
        },
      };
    },
    notices: (slots, add) => {
      if ((find(slots)?.unknown ?? 0) > 0 && !preparation.lexicon.complete) add("names-not-loaded");
    },
  };
}
