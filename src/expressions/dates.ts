import { type CivilDay, parseDay, yearOf } from "../ground/civil-day.ts";
import type { AsOf, OnDay, YearBefore } from "./expression.ts";
import { constant, type Measure, type Preparation } from "./word.ts";

/**
 * The day of the evaluation.
 *
 * @example
 * ```ts
 * import { asOf, atLeast, fact, firstDayAfter, years } from "laowu-rules/authoring";
 *
 * const lostOn = fact("applicant.recognitionLostOn", "取消资格日期", "day of cancellation");
 * atLeast(asOf, firstDayAfter(years(5), lostOn)).term.kind; // => "as-of"
 * ```
 */
export const asOf: AsOf = { kind: "as-of", unit: "day" };

/**
 * The calendar year before that of the evaluation.
 *
 * @example
 * ```ts
 * import { exactly, fact, yearBefore } from "laowu-rules/authoring";
 *
 * const yearOfFigures = fact("training.year", "统计年度", "year of the figures");
 * exactly(yearOfFigures, yearBefore).bound.kind; // => "year-before"
 * ```
 */
export const yearBefore: YearBefore = { kind: "year-before", unit: "year" };

/**
 * A day that a document prints.
 *
 * @example
 * ```ts
 * import { atMost, fact, onDay } from "laowu-rules/authoring";
 *
 * const handedIn = fact("materials.submittedOn", "材料报送日期", "day of handing in");
 * atMost(handedIn, onDay("2024-07-30")).bound.day; // => "2024-07-30"
 * ```
 */
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
