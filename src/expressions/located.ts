import { type Area, type Standing, standingOf } from "../facts/place.ts";
import type { Slots } from "../facts/slots.ts";
import type { Outcome } from "../ground/outcome.ts";
import type { Located } from "./expression.ts";
import type { Judge, Observer, Preparation } from "./word.ts";

/** The place lies in the area. */
export function locatedIn(place: Located["place"], area: Area): Located {
  return { kind: "located", place, area };
}

const outcomes: Readonly<Record<Standing, Outcome>> = {
  inside: "met",
  outside: "not-met",
  unsettled: "undetermined",
  unknown: "undetermined",
};

/** The standing of the place given; undefined where none is. */
function standing({ place, area }: Located, preparation: Preparation): (slots: Slots) => Standing | undefined {
  const slot = preparation.slot(place);
  let last: { readonly given: unknown; readonly standing: Standing } | undefined;
  return (slots) => {
    const given = slots[slot];
    if (given === undefined) return undefined;
    if (last?.given !== given) last = { given, standing: standingOf(given as string, area) };
    return last.standing;
  };
}

export function judgeLocated(condition: Located, preparation: Preparation): Judge {
  const find = standing(condition, preparation);
  return {
    judge: (slots) => {
      const found = find(slots);
      return found === undefined ? "undetermined" : outcomes[found];
    },
    open: (slots, add) => {
      if (find(slots) === undefined) add(condition.place.path);
    },
    notices: (slots, add) => {
      if (find(slots) === "unknown") add("names-not-loaded");
    },
  };
}

export function observeLocated(condition: Located, preparation: Preparation): Observer {
  const { place, area } = condition;
  const slot = preparation.slot(place);
  const find = standing(condition, preparation);
  const required = Object.freeze({ kind: "choice", value: area.name.zh } as const);
  return {
    required: () => required,
    observed: (slots) => (slots[slot] === undefined ? null : { kind: "choice", value: slots[slot] as string }),
    message: (slots) => {
      const found = find(slots);
      if (found === undefined)
        return { code: "located.undetermined", values: { fact: place.path, area: area.name.zh } };
      return {
        code: `located.${found}`,
        values: { fact: place.path, area: area.name.zh, found: slots[slot] as string },
      };
    },
  };
}
