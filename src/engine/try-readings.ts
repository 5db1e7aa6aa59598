import { dependencies } from "../expressions/walk.ts";
import type { Preparation } from "../expressions/word.ts";
import type { Slots } from "../facts/slots.ts";
import type { Outcome } from "../ground/outcome.ts";
import { remembered } from "../ground/remembered.ts";
import type { Matter } from "../policy/policy.ts";
import type { Change, MatterResult, ReadingUse } from "../policy/results.ts";
import type { Reading } from "../sources/reading.ts";
import { changesBetween } from "./changes.ts";
import { provisionsOf } from "./policy-index.ts";
import { combine, type PreparedMatter, prepareMatter } from "./prepare-matter.ts";

/** How many pairs of alternatives are tried together at most, in one matter. */
const MOST_PAIRS = 100;

/** One reading taken otherwise. */
interface Alternative {
  readonly reading: Reading;
  readonly option: string;
  /** The ids of the provisions that rest on the reading. */
  readonly touched: ReadonlySet<string>;
}

/** Tries the readings of a matter: what each alternative changes, and what two change together that neither does alone. */
export type TryReadings = (slots: Slots, result: MatterResult<"result">) => readonly ReadingUse[];

/** What outcome and total are, of all that an answer says. */
function decided({ path }: Change): boolean {
  return path === "outcome" || path === "score.total";
}

/**
 * Prepares the trying of readings. Only the provisions that rest on a reading are prepared and judged again; two readings are
 * judged together only where one provision rests on both, and put together from what each gave where none does.
 */
export function prepareReadings(
  matter: Matter,
  prepared: PreparedMatter,
  preparationUnder: (readings: ReadonlyMap<string, string>) => Preparation,
): TryReadings {
  const provisions = provisionsOf(prepared.edition).map(({ id, rests }) => ({
    id,
    readings: new Set(dependencies(rests).readings),
  }));
  const readings = [...new Set(provisions.flatMap(({ readings }) => [...readings]))];
  const usual = preparationUnder(new Map());
  const alternatives: readonly Alternative[] = readings.flatMap((reading) =>
    Object.keys(reading.options)
      .filter((option) => option !== usual.option(reading))
      .map((option) => ({
        reading,
        option,
        touched: new Set(provisions.filter((each) => each.readings.has(reading)).map(({ id }) => id)),
      })),
  );
  const others = new Map<string, PreparedMatter>();
  const under = (taken: readonly Alternative[]): PreparedMatter =>
    remembered(others, taken.map(({ reading, option }) => `${reading.id}=${option}`).join(), () => {
      const changed = new Set(taken.map(({ reading }) => reading));
      return prepareMatter(
        matter,
        preparationUnder(new Map(taken.map(({ reading, option }) => [reading.id, option]))),
        [],
        {
          matter: prepared,
          touches: (rests) => dependencies(rests).readings.some((reading) => changed.has(reading)),
        },
      );
    });
  const pairs = alternatives
    .flatMap((one, at) =>
      alternatives
        .slice(at + 1)
        .filter((other) => other.reading !== one.reading)
        .map((other) => ({ one, other, meet: [...one.touched].some((id) => other.touched.has(id)) })),
    )
    .slice(0, MOST_PAIRS);

  return (slots, result) => {
    const alone = new Map(alternatives.map((each) => [each, under([each]).again(slots, result)]));
    const together = new Map<
      Reading,
      { readonly readings: Record<string, string>; readonly changes: readonly Change[] }[]
    >();
    for (const { one, other, meet } of pairs) {
      const [first, second] = [alone.get(one) as MatterResult<"result">, alone.get(other) as MatterResult<"result">];
      const both = meet ? under([one, other]).again(slots, result) : put(result, first, second);
      if (both === result) continue;
      const known = new Set([first, second].flatMap((each) => changesBetween(result, each)).map(({ path }) => path));
      const changes = changesBetween(result, both).filter((change) => decided(change) && !known.has(change.path));
      if (changes.length === 0) continue;
      const found = together.get(one.reading) ?? [];
      found.push({ readings: { [one.reading.id]: one.option, [other.reading.id]: other.option }, changes });
      together.set(one.reading, found);
    }
    return readings.map((reading) => {
      const use = {
        id: reading.id,
        used: usual.option(reading),
        alternatives: alternatives
          .filter((each) => each.reading === reading)
          .map((each) => ({
            reading: each.option,
            changes: changesBetween(result, alone.get(each) as MatterResult<"result">),
          })),
      };
      const found = together.get(reading);
      return found === undefined ? use : { ...use, together: found };
    });
  };
}

/** Two answers that touch different provisions, put together as far as the outcome goes. */
function put(
  base: MatterResult<"result">,
  one: MatterResult<"result">,
  other: MatterResult<"result">,
): MatterResult<"result"> {
  // Of different items the points add up: a total that neither changes alone does not change.
  if (one === base || other === base) return base;
  let outcome: Outcome = "not-applicable";
  base.criteria.forEach((was, at) => {
    const [first, second] = [one.criteria[at] ?? was, other.criteria[at] ?? was];
    const taken = first.outcome === was.outcome && first.binding === was.binding ? second : first;
    outcome = combine(outcome, taken.binding, taken.outcome);
  });
  return outcome === base.outcome ? base : { ...base, outcome };
}
