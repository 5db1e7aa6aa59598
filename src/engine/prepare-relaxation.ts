import type { Preparation } from "../expressions/word.ts";
import type { Slots } from "../facts/slots.ts";
import type { Outcome } from "../ground/outcome.ts";
import type { Relaxation } from "../policy/policy.ts";
import type { MatterParts } from "../policy/results.ts";
import type { PreparedCriterion } from "./prepare-criterion.ts";

/**
 * Where a matter is not met and a ground is named: the ground, and the binding criteria that fail, each followed by those that
 * fail inside it.
 */
export function prepareRelaxation(
  { ground }: Relaxation,
  criteria: readonly PreparedCriterion[],
  preparation: Preparation,
): (slots: Slots, outcome: Outcome, outcomes: readonly Outcome[]) => MatterParts["relaxation"] | undefined {
  const slot = preparation.slot(ground);
  return (slots, outcome, outcomes) => {
    const named = slots[slot] as string | undefined;
    if (named === undefined || outcome !== "not-met") return undefined;
    const failed = criteria.filter(({ binding }, at) => binding && outcomes[at] === "not-met");
    return {
      ground: named,
      criteria: failed.flatMap(({ criterion, judge }) => [
        criterion.id,
        ...((Object.hasOwn(judge, "parts") && judge.parts?.(slots).criteria) || []).flatMap((part) =>
          part.id !== null && part.outcome === "not-met" ? [part.id] : [],
        ),
      ]),
    };
  };
}
