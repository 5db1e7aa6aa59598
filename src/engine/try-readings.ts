import { readingsOf } from "../expressions/walk.ts";
import type { Preparation } from "../expressions/word.ts";
import type { Slots } from "../facts/slots.ts";
import { freezeNew } from "../ground/freeze.ts";
import { lazily } from "../ground/lazily.ts";
import type { Outcome } from "../ground/outcome.ts";
import { remembered } from "../ground/remembered.ts";
import type { Matter } from "../policy/policy.ts";
import type { Change, MatterResult, ReadingUse } from "../policy/results.ts";
import type { Reading } from "../sources/reading.ts";
import type { Affected } from "./affected.ts";
import { type Answer, answerOf, changesBetween, decisiveChanges } from "./changes.ts";
import { provisionsOf } from "./policy-index.ts";
import { type PreparedMatter, prepareMatter } from "./prepare-matter.ts";

/** How many pairs of alternatives are tried together at most, in one matter. */
const MOST_PAIRS = 100;

/** Readings taken otherwise: one, or two together. */
interface Taken {
  readonly options: ReadonlyMap<string, string>;
  /** The ids of the provisions that rest on them. */
  readonly touched: ReadonlySet<string>;
  /** Does the award rest on any of them? */
  readonly award: boolean;
}

/** One reading taken otherwise. */
interface Alternative extends Taken {
  readonly reading: Reading;
  readonly option: string;
}

/** Two readings taken otherwise. */
interface Pair extends Taken {
  readonly one: number;
  readonly other: number;
  readonly readings: Readonly<Record<string, string>>;
  /** Does a provision rest on both? */
  readonly meet: boolean;
}

/** Which readings of a matter are tried; the same whatever figures are replaced. */
interface Plan {
  readonly readings: readonly Reading[];
  readonly alternatives: readonly Alternative[];
  readonly pairs: readonly Pair[];
  /** For each reading, the result where it changes nothing, and the places of its alternatives. */
  readonly unchanged: readonly ReadingUse[];
  readonly placesOf: readonly (readonly number[])[];
}

type Together = NonNullable<ReadingUse["together"]>[number];

/** Tries the readings of a matter: what each alternative changes, and what two change together that neither does alone. */
export interface PreparedReadings {
  readonly plan: Plan;
  /** The matter as each alternative, and each pair of which a provision rests on both, has it. */
  readonly tried: ReadonlyMap<Taken, () => PreparedMatter>;
  tryAll(slots: Slots, result: MatterResult<"result">): readonly ReadingUse[];
}

/** Readings to take over from: the same ones under the official figures. */
interface ReadingsBefore {
  readonly readings: PreparedReadings;
  readonly affected: Affected;
}

function planOf({ edition, criteria }: PreparedMatter, usual: Preparation): Plan {
  const provisions = provisionsOf(edition).map(({ id, rests }) => ({ id, readings: new Set(readingsOf(rests)) }));
  const readings = [...new Set(provisions.flatMap(({ readings }) => [...readings]))];
  const ofAward = readingsOf(edition.award);
  const alternatives = readings.flatMap((reading): readonly Alternative[] => {
    const touched = new Set(provisions.filter((each) => each.readings.has(reading)).map(({ id }) => id));
    const award = ofAward.includes(reading);
    return Object.keys(reading.options)
      .filter((option) => option !== usual.option(reading))
      .map((option) => ({ reading, option, options: new Map([[reading.id, option]]), touched, award }));
  });
  const pairs = alternatives
    .flatMap((first, one) =>
      alternatives.slice(one + 1).flatMap((second, at): readonly Pair[] => {
        if (second.reading === first.reading) return [];
        const meet = [...first.touched].some((id) => second.touched.has(id));
        // Of different items the points add up: a total that neither changes alone does not change.
        if (!meet && criteria.length === 0) return [];
        return [
          {
            one,
            other: one + 1 + at,
            readings: Object.freeze({ [first.reading.id]: first.option, [second.reading.id]: second.option }),
            meet,
            options: new Map([...first.options, ...second.options]),
            touched: new Set([...first.touched, ...second.touched]),
            award: first.award || second.award,
          },
        ];
      }),
    )
    .slice(0, MOST_PAIRS);
  return {
    readings,
    alternatives,
    pairs,
    // Most readings change nothing for most applicants: what is said then is put together once.
    unchanged: readings.map((reading): ReadingUse => {
      const others = alternatives.filter((each) => each.reading === reading);
      return freezeNew({
        id: reading.id,
        used: usual.option(reading),
        alternatives: others.map(({ option }) => ({ reading: option, changes: [] })),
      });
    }),
    placesOf: readings.map((reading) =>
      alternatives.flatMap((each, place) => (each.reading === reading ? [place] : [])),
    ),
  };
}

/**
 * Prepares the trying of readings. Only the provisions that rest on a reading are prepared and judged again; two readings are
 * judged together only where one provision rests on both, and put together from what each gave where none does.
 */
export function prepareReadings(
  matter: Matter,
  prepared: PreparedMatter,
  preparationUnder: (readings: ReadonlyMap<string, string>) => Preparation,
  before?: ReadingsBefore,
): PreparedReadings {
  const official = before?.readings;
  const plan = official?.plan ?? planOf(prepared, preparationUnder(new Map()));
  const { readings, alternatives, pairs, unchanged, placesOf } = plan;
  const criteria = prepared.criteria.map(({ criterion }) => criterion.id);
  // The trial is the same if only items read replaced figures and none of them is tried.
  const isSame = ({ touched }: Taken) =>
    before?.affected.elsewhere === false && ![...criteria, ...touched].some((id) => before.affected.ids.has(id));
  const under = (taken: Taken) =>
    (isSame(taken) ? official?.tried.get(taken) : undefined) ??
    lazily(() =>
      prepareMatter(matter, preparationUnder(taken.options), [], {
        matter: prepared,
        touches: (id) => taken.touched.has(id),
        award: taken.award,
      }),
    );
  const tried = new Map([...alternatives, ...pairs.filter(({ meet }) => meet)].map((taken) => [taken, under(taken)]));

  const tryAll: PreparedReadings["tryAll"] = (slots, result) => {
    const base = answerOf(result, prepared.counted(slots, result.criteria));
    const answers = alternatives.map((taken) => (tried.get(taken) as () => PreparedMatter)().again(slots, base));
    const changes = answers.map((each) => changesBetween(base, each));
    const together = new Map<number, Together[]>();
    for (const pair of pairs) {
      const { one, other, readings: taken } = pair;
      const [first, second] = [answers[one] as Answer, answers[other] as Answer];
      const answer = tried.get(pair)?.().again(slots, base) ?? put(prepared, base, first, second);
      if (answer === base) continue;
      const known = [...(changes[one] ?? []), ...(changes[other] ?? [])];
      const more = decisiveChanges(base, answer).filter((change) => !known.some(({ path }) => path === change.path));
      if (more.length === 0) continue;
      const place = readings.indexOf((alternatives[one] as Alternative).reading);
      remembered(together, place, () => []).push({ readings: taken, changes: more });
    }
    return freezeNew(
      unchanged.map((use, at): ReadingUse => {
        const places = placesOf[at] as readonly number[];
        const found = together.get(at);
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
  return { plan, tried, tryAll };
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
