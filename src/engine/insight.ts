import type { Preparation } from "../expressions/word.ts";
import type { Slots } from "../facts/slots.ts";
import type { Matter } from "../policy/policy.ts";
import type { ChangedFact, MatterResult, ReadingUse, ScoreItem } from "../policy/results.ts";
import type { PreparedMatter } from "./prepare-matter.ts";
import { type Gain, gainsWith } from "./repair/gains.ts";
import { shortfallsWith } from "./repair/shortfall.ts";
import { stepValues } from "./repair/steps.ts";
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
  const gains = new Map<string, (slots: Slots) => Gain | undefined>(
    (prepared.sheet?.sections ?? []).flatMap(({ items }) =>
      items.map(({ item }) => [item.id, gainsWith(preparation, item.points)] as const),
    ),
  );
  return (slots, result) => {
    const shortfalls = new Map<string, readonly ChangedFact[]>();
    prepared.criteria.forEach(({ criterion }, at) => {
      if (result.criteria[at]?.outcome !== "not-met") return;
      const steps = shortfall(criterion, slots);
      if (steps !== undefined)
        shortfalls.set(
          criterion.id,
          steps.map((step) => stepValues(slots, step)),
        );
    });
    const next = new Map<string, NonNullable<ScoreItem["next"]>>();
    const score = Object.hasOwn(result, "score") ? result.score : undefined;
    for (const { id, score: points, max } of score?.sections.flatMap(({ items }) => items) ?? []) {
      const gain = points === null || points >= max ? undefined : gains.get(id)?.(slots);
      if (gain !== undefined) {
        next.set(id, { points: gain.points, needs: gain.steps.map((step) => stepValues(slots, step)) });
      }
    }
    return { readings: tryReadings(slots, result), shortfalls, next };
  };
}
