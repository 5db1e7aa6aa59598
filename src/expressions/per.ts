import { MOST_COUNT } from "../facts/fact-type.ts";
import type { Figure, FigureUnit } from "../sources/figure.ts";
import type { Per } from "./expression.ts";
import type { Measure, Preparation } from "./word.ts";

/** Points for every full `every`. */
export function perFull<U extends FigureUnit>(
  every: Figure<U>,
  score: Figure<"points">,
  of: Per<NoInfer<U>>["of"],
): Per<U> {
  return { kind: "per", unit: "points", of, every, points: score };
}

/** Points for each single one. */
export function perEach<U extends FigureUnit>(score: Figure<"points">, of: Per<U>["of"]): Per<U> {
  return { kind: "per", unit: "points", of, every: null, points: score };
}

export function measurePer({ of, every, points }: Per, preparation: Preparation): Measure {
  const slot = preparation.slot(of);
  const step = every === null ? 1 : preparation.value(every);
  const score = preparation.value(points);
  const most = Math.floor(MOST_COUNT / step) * score;
  return {
    low: (slots) => {
      const value = slots[slot] as number | undefined;
      return value === undefined ? 0 : Math.floor(value / step) * score;
    },
    high: (slots) => {
      const value = slots[slot] as number | undefined;
      return value === undefined ? most : Math.floor(value / step) * score;
    },
    open: (slots, add) => {
      if (slots[slot] === undefined) add(of.path);
    },
  };
}
