import type { Among, Attested, Covers } from "../../expressions/expression.ts";
import { placeCodes } from "../../expressions/places-at.ts";
import { areaFinder } from "../../facts/place.ts";
import type { Slots } from "../../facts/slots.ts";
import type { Steps } from "./steps.ts";
import { factStep, type Search } from "./ways.ts";

/** Returns a step to `wanted` for each of the findings that is not so already. */
function turnsTo(wanted: boolean, search: Search, facts: Attested["facts"], slots: Slots): Steps {
  return facts
    .filter((fact) => slots[search.preparation.slot(fact)] !== wanted)
    .map((fact) => factStep(search, fact, wanted));
}

/** Returns the ways in which findings hold as they should. A fault that was found stays; one that is unknown can prove absent. */
export function waysOfAttested(search: Search, { hold, facts }: Attested, slots: Slots): readonly Steps[] {
  if (hold === "none" || hold === "not-all") {
    const unknown = facts.filter((fact) => slots[search.preparation.slot(fact)] === undefined);
    const absent = turnsTo(false, search, unknown, slots);
    if (hold === "not-all") return absent.map((turn) => [turn]);
    const found = facts.some((fact) => slots[search.preparation.slot(fact)] === true);
    return found ? [] : [absent];
  }
  const turns = turnsTo(true, search, facts, slots);
  return hold === "any" ? turns.map((turn) => [turn]) : [turns];
}

/**
 * Returns the ways in which a list comes to have the words that it should have. What is given stays as it is called: no use of money,
 * kind or recognition becomes another one.
 */
export function waysOfAmong(search: Search, { relation, of, options }: Among, slots: Slots): readonly Steps[] {
  const { preparation } = search;
  if (of.kind === "column") {
    const isUnknown = slots[preparation.slot(of.records)] === undefined;
    return isUnknown && (relation === "only" || relation === "has-none") ? [[factStep(search, of.records, [])]] : [];
  }
  if (of.type.kind === "date") return [];
  const given = slots[preparation.slot(of)];
  const list = (given as readonly string[] | undefined) ?? [];
  switch (relation) {
    case "one-of":
      return [];
    case "has-any":
      return options.map((option) => [factStep(search, of, [...list, option])]);
    case "has-all":
      return [[factStep(search, of, [...list, ...options.filter((option) => !list.includes(option))])]];
    case "has-none":
    case "only":
      return given === undefined ? [[factStep(search, of, [])]] : [];
  }
}

/** Finds the ways in which a list of places leaves none of the areas out. */
export function waysOfCovers(search: Search): (condition: Covers, slots: Slots) => readonly Steps[] {
  const finders = new Map<Covers, (place: string) => number>();
  return (condition, slots) => {
    const { places, areas } = condition;
    let areaOf = finders.get(condition);
    if (areaOf === undefined) {
      areaOf = areaFinder(areas, placeCodes(search.preparation.lexicon));
      finders.set(condition, areaOf);
    }
    const list = (slots[search.preparation.slot(places)] as readonly string[] | undefined) ?? [];
    const covered = new Set(list.map(areaOf));
    const lacking = areas.filter((_, at) => !covered.has(at)).map(({ name }) => name.zh);
    return [[factStep(search, places, [...list, ...lacking])]];
  };
}
