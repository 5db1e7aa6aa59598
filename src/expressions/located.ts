import { type Area, type Standing, standingIn } from "../facts/place.ts";
import { deepFreeze } from "../ground/freeze.ts";
import type { Outcome } from "../ground/outcome.ts";
import type { Located } from "./expression.ts";
import { once } from "./once.ts";
import { placeCodes } from "./places-at.ts";
import type { Judge, Preparation } from "./word.ts";

/**
 * The place lies in the area.
 *
 * @example
 * ```ts
 * import { bilingual, fact, locatedIn } from "laowu-rules/authoring";
 *
 * const place = fact("brand.place", "品牌所在地", "place of the brand");
 * const city = { name: bilingual("示例市", "Demo City"), code: "1401", names: ["示例", "示例市"] };
 * locatedIn(place, city).area.code; // => "1401"
 * ```
 */
export function locatedIn(place: Located["place"], area: Area): Located {
  return { kind: "located", place, area };
}

const outcomes: Readonly<Record<Standing, Outcome>> = {
  inside: "met",
  outside: "not-met",
  unsettled: "undetermined",
  unknown: "undetermined",
};

const codes: Readonly<Record<Standing, string>> = {
  inside: "located.inside",
  outside: "located.outside",
  unsettled: "located.unsettled",
  unknown: "located.unknown",
};

export function judgeLocated({ place, area }: Located, preparation: Preparation): Judge {
  const slot = preparation.slot(place);
  const standingOf = standingIn(area, placeCodes(preparation.lexicon));
  const find = once((slots) => (slots[slot] === undefined ? undefined : standingOf(slots[slot] as string)));
  const required = Object.freeze({ kind: "choice", value: area.name.zh } as const);
  const unknown = deepFreeze({
    observed: null,
    required,
    message: { code: "located.undetermined", values: { fact: place.path, area: area.code } },
  });
  return {
    judge: (slots) => {
      const found = find(slots);
      return found === undefined ? "undetermined" : outcomes[found];
    },
    open: (slots, add) => {
      if (find(slots) === undefined) add(place.path);
    },
    show: (slots) => {
      const found = find(slots);
      if (found === undefined) return unknown;
      const given = slots[slot] as string;
      return {
        observed: { kind: "choice", value: given },
        required,
        message: { code: codes[found], values: { fact: place.path, area: area.code, found: given } },
      };
    },
    notices: (slots, add) => {
      if (find(slots) === "unknown" && !preparation.lexicon.complete) add("names-not-loaded");
    },
  };
}
