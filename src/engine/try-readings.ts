import { readingsOf } from "../expressions/walk.ts";
import type { Preparation } from "../expressions/word.ts";
import type { Slots } from "../facts/slots.ts";
import { freezeNew } from "../ground/freeze.ts";
import { lazily } from "../ground/lazily.ts";
import type { Outcome } from "../ground/outcome.ts";
import type { Matter } from "../policy/policy.ts";
import type { Change, MatterResult, ReadingUse } from "../policy/results.ts";
import type { Reading } from "../sources/reading.ts";
import { type Answer, answerOf, changesBetween, decisiveChanges } from "./changes.ts";
import { provisionsOf } from "./policy-index.ts";
import { type PreparedMatter, prepareMatter } from "./prepare-matter.ts";

/** How many pairs of alternatives are tried together at most, in one matter. */
const MOST_PAIRS = 100;

/** One reading taken otherwise. */
interface Alternative {
  readonly reading: Reading;
  readonly option: string;
  /** The ids of the provisions that rest on the reading. */
  readonly touched: ReadonlySet<string>;
  readonly matter: () => PreparedMatter;
}

/** Two readings taken otherwise. */
interface Pair {
  readonly one: number;
  readonly other: number;
  readonly readings: Readonly<Record<string, string>>;
  /** The matter under both, where a provision rests on both. */
  readonly matter: (() => PreparedMatter) | undefined;
}

type Together = NonNullable<ReadingUse["together"]>[number];

/** Tries the readings of a matter: what each alternative changes, and what two change together that neither does alone. */
export type TryReadings = (slots: Slots, result: MatterResult<"result">) => readonly ReadingUse[];

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
    readings: new Set(readingsOf(rests)),
  }));
  const readings = [...new Set(provisions.flatMap(({ readings }) => [...readings]))];
  const ofAward = readingsOf(prepared.edition.award);
  const usual = preparationUnder(new Map());
  const under = (taken: readonly Pick<Alternative, "reading" | "option" | "touched">[]) =>
    lazily(() =>
      prepareMatter(matter, preparationUnder(new Map(taken.map(({ reading, option }) => [reading.id, option]))), [], {
        matter: prepared,
        touches: (id) => taken.some(({ touched }) => touched.has(id)),
        award: taken.some(({ reading }) => ofAward.includes(reading)),
      }),
    );
  const alternatives: readonly Alternative[] = readings.flatMap((reading) => {
    const touched = new Set(provisions.filter((each) => each.readings.has(reading)).map(({ id }) => id));
    return Object.keys(reading.options)
      .filter((option) => option !== usual.option(reading))
      .map((option) => ({ reading, option, touched, matter: under([{ reading, option, touched }]) }));
  });
  const pairs: readonly Pair[] = alternatives
    .flatMap((first, one) =>
      alternatives.slice(one + 1).flatMap((second, at): readonly Pair[] => {
        if (second.reading === first.reading) return [];
        const meet = [...first.touched].some((id) => second.touched.has(id));
        // Of different items the points add up: a total that neither changes alone does not change.
        if (!meet && prepared.criteria.length === 0) return [];
        const readings = Object.freeze({ [first.reading.id]: first.option, [second.reading.id]: second.option });
        return [{ one, other: one + 1 + at, readings, matter: meet ? under([first, second]) : undefined }];
      }),
    )
    .slice(0, MOST_PAIRS);
  // Most readings change nothing for most applicants: what is said then is put together once.
  const unchanged = readings.map((reading): ReadingUse => {
    const others = alternatives.filter((each) => each.reading === reading);
    return freezeNew({
      id: reading.id,
      used: usual.option(reading),
      alternatives: others.map(({ option }) => ({ reading: option, changes: [] })),
    });
  });
  const placesOf = readings.map((reading) =>
    alternatives.flatMap((each, place) => (each.reading === reading ? [place] : [])),
  );

  return (slots, result) => {
    const base = answerOf(result, prepared.counted(slots, result.criteria));
    const alone = alternatives.map(({ matter }) => matter().again(slots, base));
    const changes = alone.map((each) => changesBetween(base, each));
    const together: (Together[] | undefined)[] = [];
    for (const { one, other, readings: taken, matter } of pairs) {
      const [first, second] = [alone[one] as Answer, alone[other] as Answer];
      const both = matter === undefined ? put(prepared, base, first, second) : matter().again(slots, base);
      if (both === base) continue;
      const known = [...(changes[one] ?? []), ...(changes[other] ?? [])];
      const more = decisiveChanges(base, both).filter((change) => !known.some(({ path }) => path === change.path));
      if (more.length === 0) continue;
      const place = readings.indexOf((alternatives[one] as Alternative).reading);
      together[place] ??= [];
      together[place]?.push({ readings: taken, changes: more });
    }
    return freezeNew(
      unchanged.map((use, at): ReadingUse => {
        const places = placesOf[at] as readonly number[];
        const found = together[at];
        if (found === undefined && places.every((place) => changes[place]?.length === 0)) return use;
        const tried = places.map((place) => ({
          reading: (alternatives[place] as Alternative).option,
          changes: changes[place] as readonly Change[],
        }));
        const told = { id: use.id, used: use.used, alternatives: tried };
        return found === undefined ? told : { ...told, together: found };
      }),
    );
  };
}

/** Two answers that touch different provisions, put together as far as the outcome goes. */
function put({ whole }: PreparedMatter, base: Answer, one: Answer, other: Answer): Answer {
  if (one === base || other === base) return base;
  const changed = (was: Outcome, first: Outcome | undefined, second: Outcome | undefined): Outcome =>
    (first === was ? second : first) ?? was;
  const outcome = whole(
    changed(base.scope, one.scope, other.scope),
    base.counted.map((was, at) => changed(was, one.counted[at], other.counted[at])),
  );
  return outcome === base.outcome ? base : { ...base, outcome };
}
