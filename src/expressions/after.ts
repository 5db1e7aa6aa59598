import { yearsAfter } from "../ground/civil-day.ts";
import type { Figure } from "../sources/figure.ts";
import type { After, Term } from "./expression.ts";
import type { Measure, Preparation } from "./word.ts";

/**
 * The first day that is free of a period.
 *
 * @example
 * ```ts
 * import { fact, firstDayAfter, years } from "laowu-rules/authoring";
 *
 * const lostOn = fact("applicant.recognitionLostOn", "取消资格日期", "day of cancellation");
 * const free = firstDayAfter(years(5), lostOn);
 * `${free.edge} ${free.period.value}`; // => "day-after 5"
 * ```
 */
export function firstDayAfter(period: Figure<"years">, day: Term<"day">): After {
  return { kind: "after", unit: "day", edge: "day-after", day, period };
}

/**
 * The day on which a period runs out: the same day of its last year.
 *
 * @example
 * ```ts
 * import { fact, lastDayOf, years } from "laowu-rules/authoring";
 *
 * const formedOn = fact("brand.formedOn", "品牌形成日期", "day of formation");
 * lastDayOf(years(1), formedOn).edge; // => "last-day"
 * ```
 */
export function lastDayOf(period: Figure<"years">, day: Term<"day">): After {
  return { kind: "after", unit: "day", edge: "last-day", day, period };
}

export function measureAfter({ day, period, edge }: After, preparation: Preparation): Measure {
  const start = preparation.measure(day);
  const years = preparation.value(period);
  const onward = edge === "day-after" ? 1 : 0;
  // Least and most are asked for again and again, of the same day where it is known.
  let last = Number.NaN;
  let ended = Number.NaN;
  const end = (from: number) => {
    if (!Number.isFinite(from)) return from;
    if (from !== last) [last, ended] = [from, yearsAfter(from, years) + onward];
    return ended;
  };
  return { low: (slots) => end(start.low(slots)), high: (slots) => end(start.high(slots)), open: start.open };
}
