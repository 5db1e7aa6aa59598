import type { Condition } from "../../expressions/expression.ts";
import type { Preparation } from "../../expressions/word.ts";
import type { Slots } from "../../facts/slots.ts";
import type { CivilDay } from "../../ground/civil-day.ts";
import { both, type Outcome } from "../../ground/outcome.ts";
import type { PreparedMatter } from "../prepare-matter.ts";
import { bestWay, documentOrder } from "./best-way.ts";
import { nearestRecords } from "./nearest-records.ts";
import { repairsWith } from "./repairs.ts";
import { type Steps, taken } from "./steps.ts";
import { untilWith } from "./until.ts";

/** The way to `met`, or the criteria that no change an applicant can bring about would meet. */
export type WayToMet =
  | { readonly steps: Steps }
  | {
      readonly blocked: readonly string[];
      /** From this day on a change could do; undefined where no day is known. */
      readonly until: CivilDay | undefined;
    };

/**
 * Prepares the search for the least change that makes a matter met: place, kind, level and days stay, counts and money only
 * grow, findings may turn. All binding criteria are met at the end, also one that a change has broken. Fewest facts first,
 * then the least beside what they were, then the first of the document.
 *
 * Nothing is blocked, and nothing changes, where no criterion asks anything: a matter without binding criteria is never met.
 */
export function waysToMet(
  { criteria, scope, counts, notBefore }: PreparedMatter,
  preparation: Preparation,
): (slots: Slots) => WayToMet {
  const repairs = repairsWith(preparation, "grow");
  const until = untilWith(preparation, repairs);
  const binding = [...(scope === undefined ? [] : [scope]), ...criteria.filter((_, at) => counts[at])].map(
    ({ criterion: { id, counted } }) => ({ id, require: counted }),
  );
  const conditions = binding.flatMap(({ require }) => repairs.parts(require));
  const order = documentOrder(conditions, preparation);
  const narrow = nearestRecords(conditions, preparation, repairs, order);
  const outcomeOf = (slots: Slots) =>
    binding.reduce<Outcome>(
      (outcome, { require }) => both(outcome, repairs.judge(require).judge(slots)),
      "not-applicable",
    );
  const targetsOf = (condition: Condition, slots: Slots): readonly Condition[] => {
    if (condition.kind === "due") return [condition.condition];
    const one = repairs.chosen(condition, slots);
    return one === undefined ? [] : targetsOf(one, slots);
  };
  return (given) => {
    // Before an award's first day nothing but waiting helps.
    if (notBefore !== undefined) return { blocked: [], until: notBefore };
    const { slots, whole } = narrow(given);
    const isBlocked = binding.filter(({ require }) => repairs.of(require, slots).length === 0);
    if (isBlocked.length > 0) {
      const days = isBlocked.map(({ require }) => ({
        day: until(require, slots),
        fails: repairs.judge(require).judge(slots) === "not-met",
      }));
      // What is only not known may turn out well; what fails for good does not.
      const forGood = days.some(({ day, fails }) => fails && day === undefined);
      const known = days.flatMap(({ day }) => day ?? []);
      return {
        blocked: isBlocked.map(({ id }) => id),
        until: forGood || known.length === 0 ? undefined : Math.max(...known),
      };
    }
    const steps = repairs.least(conditions, slots, order);
    const reached = steps && outcomeOf(taken(slots, steps));
    if (steps !== undefined && reached === "met") return { steps: whole(steps) };
    if (reached === "not-applicable") {
      // One target reached before its day is enough if none is due yet.
      const ways = conditions
        .flatMap((condition) => targetsOf(condition, slots))
        .flatMap((target) => [repairs.least([...conditions, target], slots, order) ?? []])
        .filter((way) => outcomeOf(taken(slots, way)) === "met");
      const early = bestWay(slots, ways, order);
      if (early !== undefined) return { steps: whole(early) };
    }
    const open = binding.filter(({ require }) =>
      ["not-met", "undetermined"].includes(repairs.judge(require).judge(slots)),
    );
    return { blocked: open.map(({ id }) => id), until: undefined };
  };
}
