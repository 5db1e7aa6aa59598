import { yearsAfter } from "../ground/civil-day.ts";
import type { Figure } from "../sources/figure.ts";
import type { After, Term } from "./expression.ts";
import type { Measure, Preparation } from "./word.ts";

/** The first day that is free of a period. */
export function firstDayAfter(period: Figure<"years">, day: Term<"day">): After {
  return { kind: "after", unit: "day", day, period };
}

export function measureAfter({ day, period }: After, preparation: Preparation): Measure {
  const start = preparation.measure(day);
  const years = preparation.value(period);
  // Least and most are asked for again and again, of the same day where it is known.
  let last = Number.NaN;
  let ended = Number.NaN;
  const end = (from: number) => {
    if (!Number.isFinite(from)) return from;
    if (from !== last) [last, ended] = [from, yearsAfter(from, years) + 1];
    return ended;
  };
  return { low: (slots) => end(start.low(slots)), high: (slots) => end(start.high(slots)), open: start.open };
}
