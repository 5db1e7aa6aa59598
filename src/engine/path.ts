import type { Slots } from "../facts/slots.ts";
import { deepFreeze } from "../ground/freeze.ts";
import type { Change, CriterionResult } from "../policy/results.ts";
import type { PreparedPolicy } from "./prepare-policy.ts";
import { wayToMet } from "./repair/path.ts";
import { stepValues } from "./repair/steps.ts";

/** A fact on the way to `met`. */
export interface PathChange extends Change {
  /** A finding that only a person can make: it is named, and must be true. */
  readonly attested: boolean;
}

/**
 * The least change of facts that makes a matter met; or the criteria that stand in the way of any, and until when, where a
 * day is known.
 */
export type Path =
  | { readonly changes: readonly PathChange[] }
  | { readonly blocked: readonly CriterionResult[]; readonly until?: string };

/** The way of one applicant to `met`. */
export function pathOf(ready: PreparedPolicy, id: string, slots: Slots): Path {
  const { prepared, preparation } = ready.matter(id);
  const way = wayToMet(prepared, preparation, slots);
  if ("steps" in way) {
    return deepFreeze({
      changes: way.steps.map((step) => {
        const { fact, from, to } = stepValues(slots, step);
        return { path: fact, from, to, attested: step.type.kind === "boolean" };
      }),
    });
  }
  const result = prepared.result(slots);
  const { say } = ready.options.index;
  const blocked = result.criteria
    .filter(({ id }) => way.blocked.includes(id))
    .map(({ message, ...criterion }): CriterionResult => ({
      ...criterion,
      message: { ...message, ...say(message.code, message.values) },
    }));
  // A bar that runs for years is free from the day that it requires.
  const days = blocked.flatMap(({ required }) => (required?.kind === "date" ? [required.date] : []));
  const until = days.sort().at(-1);
  return deepFreeze(until === undefined ? { blocked } : { blocked, until });
}
