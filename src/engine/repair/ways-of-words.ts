import type { Among, Attested, Condition, Covers } from "../../expressions/expression.ts";
import { placeCodes } from "../../expressions/places-at.ts";
import { areaFinder } from "../../facts/place.ts";
import type { Slots } from "../../facts/slots.ts";
import { recordKey, recordStep, type Steps } from "./steps.ts";
import { factStep, type Search } from "./ways.ts";

/** A step for each of the findings that is not so already. */
function turnsTo(wanted: boolean, search: Search, { facts }: Attested, slots: Slots): Steps {
  return facts
    .filter((fact) => slots[search.preparation.slot(fact)] !== wanted)
    .map((fact) => factStep(search, fact, wanted));
}

/** The ways in which findings hold as they should. */
export function waysOfAttested(search: Search, condition: Attested, slots: Slots): readonly Steps[] {
  const { hold } = condition;
  const turns = turnsTo(hold !== "none", search, condition, slots);
  return hold === "any" ? turns.map((turn) => [turn]) : [turns];
}

/** The ways in which a condition does not hold: of findings alone, for of nothing else is the contrary asked. */
export function waysOfContrary(search: Search, condition: Condition, slots: Slots): readonly Steps[] {
  if (condition.kind !== "attested") return [];
  const turns = turnsTo(condition.hold === "none", search, condition, slots);
  return condition.hold === "any" ? [turns] : turns.map((turn) => [turn]);
}

/** The ways in which a choice or a list stands to words as it should. */
export function waysOfAmong(search: Search, { relation, of, options }: Among, slots: Slots): readonly Steps[] {
  const { preparation, freedom } = search;
  if (of.kind === "column") {
    const list = preparation.slot(of.records);
    const given = slots[list] as readonly Slots[] | undefined;
    if (given === undefined) return [[factStep(search, of.records, [])]];
    const isRight = (word: string) => options.includes(word) === (relation === "only");
    const right = [...options, ...Object.keys(of.records.options ?? {})].find(isRight);
    if (freedom === "grow" || right === undefined || (relation !== "only" && relation !== "has-none")) return [];
    const at = Object.keys(of.records.type.fields).indexOf(of.field);
    const wrong = given.flatMap((record, place) =>
      isRight(record[at] as string) ? [] : [recordKey(list, given, place)],
    );
    return [wrong.map((key) => recordStep(list, key, of.field, right))];
  }
  if (of.type.kind === "date") return [];
  const given = slots[preparation.slot(of)];
  const list = (given as readonly string[] | undefined) ?? [];
  switch (relation) {
    case "one-of":
      return freedom === "any" ? options.map((option) => [factStep(search, of, option)]) : [];
    case "has-any":
      return options.map((option) => [factStep(search, of, [...list, option])]);
    case "has-all":
      return [[factStep(search, of, [...list, ...options.filter((option) => !list.includes(option))])]];
    case "has-none":
    case "only": {
      if (given !== undefined && freedom === "grow") return [];
      return [
        [
          factStep(
            search,
            of,
            list.filter((word) => options.includes(word) === (relation === "only")),
          ),
        ],
      ];
    }
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
