import type { NoticePeriod } from "../../eligibility/notice-period.ts";
import type { Condition, Within } from "../../expressions/expression.ts";
import type { Preparation } from "../../expressions/word.ts";
import type { Slots } from "../../facts/slots.ts";
import type { CivilDay } from "../../ground/civil-day.ts";
import { own } from "../../ground/own.ts";
import { recordsInPlace } from "./records.ts";
import type { Repairs } from "./repairs.ts";
import { settled } from "./ways.ts";

/**
 * Finds the first day on which nothing but what a change can meet stands in a condition's way: the end of a bar, the day on
 * which an age is reached or a notice has run. Undefined where waiting does not help.
 */
export function untilWith(
  preparation: Preparation,
  repairs: Repairs,
): (condition: Condition, slots: Slots) => CivilDay | undefined {
  const last = (days: readonly (CivilDay | undefined)[]): CivilDay | undefined =>
    days.reduce((latest, day) => (latest === undefined || day === undefined ? undefined : Math.max(latest, day)));
  const first = (days: readonly (CivilDay | undefined)[]): CivilDay | undefined => {
    const known = days.filter((day) => day !== undefined);
    return known.length === 0 ? undefined : Math.min(...known);
  };
  const inRecords = (condition: Within, slots: Slots): CivilDay | undefined => {
    const { list, inPlace } = recordsInPlace(condition, preparation);
    const given = slots[list] as readonly Slots[] | undefined;
    if (given === undefined) return until(condition.condition, slots);
    if (given.length === 0) return undefined;
    return (condition.hold === "any" ? first : last)(
      given.map((record) => until(condition.condition, inPlace(slots, record))),
    );
  };
  const until = (condition: Condition, slots: Slots): CivilDay | undefined => {
    const parts = repairs.parts(condition);
    if (parts.length !== 1 || parts[0] !== condition) {
      const blocked = parts.filter((part) => repairs.of(part, slots).length === 0);
      return blocked.length === 0 ? undefined : last(blocked.map((part) => until(part, slots)));
    }
    switch (condition.kind) {
      case "compare": {
        if (condition.term.kind !== "as-of" || condition.relation !== "at-least") return undefined;
        const day = settled(repairs, condition.bound, slots);
        return day !== undefined && Number.isFinite(day) ? day : undefined;
      }
      case "any-of":
        return first(condition.conditions.map((part) => until(part, slots)));
      case "within":
        return inRecords(condition, slots);
      case "applies":
      case "due":
        return until(condition.condition, slots);
      case "procedure": {
        if (condition.name !== "notice-period") return undefined;
        let day: CivilDay | undefined;
        own(repairs.judge(condition as NoticePeriod), "dates")?.(slots, (name, announced) => {
          if (name === "announceFrom") day = announced;
        });
        return day;
      }
      default: {
        const one = repairs.chosen(condition, slots);
        return one && until(one, slots);
      }
    }
  };
  return until;
}
