import { type CivilDay, parseDay, yearOf } from "../ground/civil-day.ts";
import type { AsOf, OnDay, YearBefore } from "./expression.ts";
import { constant, type Measure, type Preparation } from "./word.ts";

/** The day of the evaluation. */
export const asOf: AsOf = { kind: "as-of", unit: "day" };
/** The calendar year before that of the evaluation. */
export const yearBefore: YearBefore = { kind: "year-before", unit: "year" };
/** A day that a document prints. */
export const onDay = (day: string): OnDay => ({ kind: "on-day", unit: "day", day });

export function measureDate(term: AsOf | OnDay | YearBefore, preparation: Preparation): Measure {
  switch (term.kind) {
    case "as-of":
      return constant(preparation.asOf);
    case "on-day":
      return constant(parseDay(term.day) as CivilDay);
    case "year-before":
      return constant(yearOf(preparation.asOf) - 1);
  }
}
