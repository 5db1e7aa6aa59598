import type { Slots } from "../facts/slots.ts";
import { formatDay } from "../ground/civil-day.ts";
import { deepFreeze } from "../ground/freeze.ts";
import { has } from "../ground/own.ts";
import type { Change, CriterionResult } from "../policy/results.ts";
import type { PreparedPolicy } from "./prepare-policy.ts";
import { waysToMet } from "./repair/path.ts";
import { stepValues } from "./repair/steps.ts";

/** A fact on the way to `met`. */
export interface PathChange extends Change {
  /** A finding that only a person can make: it is named, and must be true. */
  readonly attested: boolean;
}

/**
 * The least change of facts that makes a matter met, none where it is met already; or the binding criteria that no change
 * can meet, and until when they stand in the way: the first day on which none of them does, left out where no day is known or
 * one fails for good. A matter without binding criteria (a sheet that scores) is never met and nothing stands in its way:
 * `{ blocked: [] }`. The scope of a matter counts like a criterion; before its document's date an award is blocked until then.
 *
 * Place, kind, level and days stay, and so do faults found, other facts by which provisions choose and figures that an authority
 * sets. Counts and money rise, lists gain entries, attested facts turn, and unknown facts become known; a whole rises with its part. Of
 * a list of more than 16 records the 16 nearest are looked at.
 *
 * @example
 * ```ts
 * import { type Path, path } from "laowu-rules";
 *
 * const told = (way: Path) => ("changes" in way ? way.changes.length : way.blocked.map(({ id }) => id));
 * const asked = { policy: "baoji", matter: "leading-enterprise", asOf: "2025-06-30" } as const;
 * told(path({ ...asked, facts: { applicant: { healthyFinances: true, riskResistance: false, soundEmployment: true } } })); // => 1
 * ```
 */
export type Path =
  | { readonly changes: readonly PathChange[] }
  | { readonly blocked: readonly CriterionResult[]; readonly until?: string };

/** The way of one applicant to `met`. */
export function pathOf(ready: PreparedPolicy, id: string, slots: Slots): Path {
  const matter = ready.matter(id);
  const way = waysToMet(matter.prepared, matter.preparation)(slots);
  if (has(way, "steps")) {
    return deepFreeze({
      changes: way.steps.map((step) => {
        const { fact, from, to } = stepValues(slots, step);
        return { path: fact, from, to, attested: step.type.kind === "boolean" };
      }),
    });
  }
  const { say } = ready.options.index;
  const { scope, criteria } = matter.prepared.result(slots);
  const blocked = [...(scope === undefined ? [] : [scope]), ...criteria]
    .filter(({ id }) => way.blocked.includes(id))
    .map(
      ({ message, ...criterion }): CriterionResult => ({
        ...criterion,
        message: { ...message, ...say(message.code, message.values) },
      }),
    );
  return deepFreeze(way.until === undefined ? { blocked } : { blocked, until: formatDay(way.until) });
}
