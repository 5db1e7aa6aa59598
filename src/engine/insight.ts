import { perCombination, perValues } from "../expressions/combination.ts";
import { factsOf } from "../expressions/walk.ts";
import type { Preparation } from "../expressions/word.ts";
import type { Slots } from "../facts/slots.ts";
import { freezeNew } from "../ground/freeze.ts";
import { lazily } from "../ground/lazily.ts";
import { own } from "../ground/own.ts";
import type { Matter } from "../policy/policy.ts";
import type { ChangedFact, MatterResult, ReadingUse, ScoreItem } from "../policy/results.ts";
import type { Affected } from "./affected.ts";
import type { PreparedCriterion } from "./prepare-criterion.ts";
import type { PreparedMatter } from "./prepare-matter.ts";
import type { PreparedItem } from "./prepare-sheet.ts";
import { gainsWith } from "./repair/gains.ts";
import { shortfallsWith } from "./repair/shortfall.ts";
import { type Steps, stepValues, withPairs } from "./repair/steps.ts";
import { type PreparedReadings, prepareReadings } from "./try-readings.ts";

/** What a full result says beyond the result: what would have to change, and what other readings would. */
export interface Insight {
  readonly readings: readonly ReadingUse[];
  /** Of a criterion that is not met, the least change that would meet it. */
  readonly shortfalls: ReadonlyMap<string, readonly ChangedFact[]>;
  /** Of an item whose points are settled, the least change that gains any. */
  readonly next: ReadonlyMap<string, NonNullable<ScoreItem["next"]>>;
}

/** Finds a change for an applicant; null where there is none. */
type Find<Change> = (slots: Slots) => Change | null;
type Shortfall = readonly ChangedFact[];
type Next = NonNullable<ScoreItem["next"]>;

/** The parts that only full results of a matter have, prepared. */
export interface PreparedInsight {
  of(slots: Slots, result: MatterResult<"result">): Insight;
  readonly readings: PreparedReadings;
  /** Criteria by their places and items by their ids; each is prepared when it is first needed. */
  readonly shortfalls: readonly (() => Find<Shortfall>)[];
  readonly next: ReadonlyMap<string, () => Find<Next>>;
}

/** An insight to take over from: the same one under the official figures. */
interface InsightBefore {
  readonly insight: PreparedInsight;
  readonly affected: Affected;
}

/** Prepares what full results of a matter say of an applicant; from `before` is taken over what reads no replaced figure. */
export function prepareInsight(
  matter: Matter,
  prepared: PreparedMatter,
  preparation: Preparation,
  preparationUnder: (readings: ReadonlyMap<string, string>) => Preparation,
  before?: InsightBefore,
): PreparedInsight {
  const readings = prepareReadings(
    matter,
    prepared,
    preparationUnder,
    before && { readings: before.insight.readings, affected: before.affected },
  );
  const official = ({ id }: { readonly id: string }) => (before?.affected.ids.has(id) ? undefined : before?.insight);
  const shortfall = lazily(() => shortfallsWith(preparation));
  /** What changes hang on: the facts of a provision, and those that are lifted with them. */
  const perFacts = <Answer extends object>(
    provision: unknown,
    answer: (slots: Slots) => Answer | undefined,
  ): Find<Answer> => {
    const facts = factsOf(provision, preparation.option);
    const frozen = (slots: Slots): Answer | null => freezeNew(answer(slots) ?? null);
    const slotsOf = withPairs(facts.map((fact) => preparation.slot(fact)));
    // What is dear to find is kept of large numbers too.
    if (facts.some(({ type }) => type.kind === "count")) return perValues(slotsOf, frozen);
    const kept = perCombination(facts, preparation, frozen, (found) => found);
    return kept === frozen ? perValues(slotsOf, frozen) : kept;
  };
  const changesOf = (slots: Slots, steps: Steps) => steps.map((step) => stepValues(slots, step));
  const shortfallOf = ({ criterion }: PreparedCriterion) =>
    perFacts(criterion.require, (slots): Shortfall | undefined => {
      const steps = shortfall()(criterion, slots);
      return steps && changesOf(slots, steps);
    });
  const nextOf = ({ item }: PreparedItem) => {
    const gain = gainsWith(preparation, item.points);
    return perFacts(item.points, (slots): Next | undefined => {
      const found = gain(slots);
      return found && { points: found.points, needs: changesOf(slots, found.steps) };
    });
  };
  const shortfalls = prepared.criteria.map(
    (each, at) => official(each.criterion)?.shortfalls[at] ?? lazily(() => shortfallOf(each)),
  );
  const items = prepared.sheet?.sections.flatMap(({ items }) => items) ?? [];
  const next = new Map(
    items.map((each) => {
      const { id } = each.item;
      return [id, official(each.item)?.next.get(id) ?? lazily(() => nextOf(each))] as const;
    }),
  );
  return {
    readings,
    shortfalls,
    next,
    of: (slots, result) => {
      const lacking = new Map<string, Shortfall>();
      prepared.criteria.forEach(({ criterion }, at) => {
        const changes = result.criteria[at]?.outcome === "not-met" ? shortfalls[at]?.()(slots) : null;
        if (changes) lacking.set(criterion.id, changes);
      });
      const gains = new Map<string, Next>();
      const score = own(result, "score");
      for (const { items } of score?.sections ?? []) {
        for (const { id, score: points, max } of items) {
          const gain = points === null || points >= max ? null : next.get(id)?.()(slots);
          if (gain) gains.set(id, gain);
        }
      }
      return { readings: readings.tryAll(slots, result), shortfalls: lacking, next: gains };
    },
  };
}
