import { perCombination, perValues } from "../expressions/combination.ts";
import { factsOf } from "../expressions/walk.ts";
import type { Preparation } from "../expressions/word.ts";
import type { Slots } from "../facts/slots.ts";
import { freezeNew } from "../ground/freeze.ts";
import { own } from "../ground/own.ts";
import type { Matter } from "../policy/policy.ts";
import type { ChangedFact, MatterResult, ReadingUse, ScoreItem } from "../policy/results.ts";
import type { PreparedMatter } from "./prepare-matter.ts";
import { gainsWith } from "./repair/gains.ts";
import { shortfallsWith } from "./repair/shortfall.ts";
import { type Steps, stepValues, withPairs } from "./repair/steps.ts";
import { prepareReadings } from "./try-readings.ts";

/** What a full result says beyond the result: what would have to change, and what other readings would. */
export interface Insight {
  readonly readings: readonly ReadingUse[];
  /** Of a criterion that is not met, the least change that would meet it. */
  readonly shortfalls: ReadonlyMap<string, readonly ChangedFact[]>;
  /** Of an item whose points are settled, the least change that gains any. */
  readonly next: ReadonlyMap<string, NonNullable<ScoreItem["next"]>>;
}

/** Prepares what full results of a matter say of an applicant. */
export function prepareInsight(
  matter: Matter,
  prepared: PreparedMatter,
  preparation: Preparation,
  preparationUnder: (readings: ReadonlyMap<string, string>) => Preparation,
): (slots: Slots, result: MatterResult<"result">) => Insight {
  const tryReadings = prepareReadings(matter, prepared, preparationUnder);
  const shortfall = shortfallsWith(preparation);
  /** What changes hang on: the facts of a provision, and those that are lifted with them. */
  const perFacts = <Answer extends object>(provision: unknown, answer: (slots: Slots) => Answer | undefined) => {
    const facts = factsOf(provision, preparation.option);
    const frozen = (slots: Slots): Answer | null => freezeNew(answer(slots) ?? null);
    const slotsOf = withPairs(facts.map((fact) => preparation.slot(fact)));
    // What is dear to find is kept of large numbers too.
    if (facts.some(({ type }) => type.kind === "count")) return perValues(slotsOf, frozen);
    const kept = perCombination(facts, preparation, frozen, (found) => found);
    return kept === frozen ? perValues(slotsOf, frozen) : kept;
  };
  const changesOf = (slots: Slots, steps: Steps) => steps.map((step) => stepValues(slots, step));
  const shortfallOf = prepared.criteria.map(({ criterion }) =>
    perFacts(criterion.require, (slots) => {
      const steps = shortfall(criterion, slots);
      return steps && changesOf(slots, steps);
    }),
  );
  const nextOf = new Map(
    (prepared.sheet?.sections ?? []).flatMap(({ items }) =>
      items.map(({ item }) => {
        const gain = gainsWith(preparation, item.points);
        const next = perFacts(item.points, (slots): ScoreItem["next"] => {
          const found = gain(slots);
          return found && { points: found.points, needs: changesOf(slots, found.steps) };
        });
        return [item.id, next] as const;
      }),
    ),
  );
  return (slots, result) => {
    const shortfalls = new Map<string, readonly ChangedFact[]>();
    prepared.criteria.forEach(({ criterion }, at) => {
      const changes = result.criteria[at]?.outcome === "not-met" ? shortfallOf[at]?.(slots) : null;
      if (changes) shortfalls.set(criterion.id, changes);
    });
    const next = new Map<string, NonNullable<ScoreItem["next"]>>();
    const score = own(result, "score");
    for (const { items } of score?.sections ?? []) {
      for (const { id, score: points, max } of items) {
        const gain = points === null || points >= max ? null : nextOf.get(id)?.(slots);
        if (gain) next.set(id, gain);
      }
    }
    return { readings: tryReadings(slots, result), shortfalls, next };
  };
}
