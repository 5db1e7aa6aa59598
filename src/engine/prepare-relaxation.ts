import type { Preparation } from "../expressions/word.ts";
import type { Slots } from "../facts/slots.ts";
import type { Outcome } from "../ground/outcome.ts";
import type { Relaxation } from "../policy/policy.ts";
import type { MatterParts } from "../policy/results.ts";
import type { PreparedCriterion } from "./prepare-criterion.ts";

/** What any answer about a criterion has. */
export interface Judged {
  readonly outcome: Outcome;
}

/**
 * Where a matter is not met and a ground is named: the ground, and the binding criteria that fail, each followed by those that
 * fail inside it.
 */
export function prepareRelaxation(
  { ground }: Relaxation,
  criteria: readonly PreparedCriterion[],
  preparation: Preparation,
): (slots: Slots, outcome: Outcome, results: readonly Judged[]) => MatterParts["relaxation"] | undefined {
  const slot = preparation.slot(ground);
  return (slots, outcome, results) => {
    const named = slots[slot] as string | undefined;
    if (named === undefined || outcome !== "not-met") return undefined;
    const failed = criteria.filter(({ binding }, at) => binding && results[at]?.outcome === "not-met");
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
