import { yearsAfter } from "../ground/civil-day.ts";
import type { Figure } from "../sources/figure.ts";
import type { After, Term } from "./expression.ts";
import type { Measure, Preparation } from "./word.ts";

/** The first day that is free of a period. */
export function firstDayAfter(period: Figure<"years">, day: Term<"day">): After {
  return { kind: "after", unit: "day", edge: "day-after", day, period };
}

/** The day on which a period runs out: the same day of its last year. */
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
