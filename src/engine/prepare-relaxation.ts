import type { AddFact, Preparation } from "../expressions/word.ts";
import type { Slots } from "../facts/slots.ts";
import type { Outcome } from "../ground/outcome.ts";
import type { Relaxation } from "../policy/policy.ts";
import type { MatterParts } from "../policy/results.ts";
import type { PreparedCriterion } from "./prepare-criterion.ts";

/** What any answer about a criterion has. */
export interface Judged {
  readonly outcome: Outcome;
}

/** A permission to relax conditions, ready for applicants. */
interface PreparedRelaxation {
  relaxation(slots: Slots, outcome: Outcome, results: readonly Judged[]): MatterParts["relaxation"] | undefined;
  /** Adds the ground where it is unknown and could still open a relaxation. */
  open(slots: Slots, outcome: Outcome, add: AddFact): void;
}

/**
 * Prepares a permission to relax conditions. Where the matter is not met and a ground is given, it returns the ground and the
 * binding criteria that fail, each followed by those that fail inside it.
 */
export function prepareRelaxation(
  { ground }: Relaxation,
  criteria: readonly PreparedCriterion[],
  preparation: Preparation,
): PreparedRelaxation {
  const slot = preparation.slot(ground);
  const open: PreparedRelaxation["open"] = (slots, outcome, add) => {
    if (slots[slot] === undefined && (outcome === "not-met" || outcome === "undetermined")) add(ground.path);
  };
  const relaxation: PreparedRelaxation["relaxation"] = (slots, outcome, results) => {
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
  return { open, relaxation };
}
