import { MOST_COUNT } from "../facts/fact-type.ts";
import type { Figure, FigureUnit } from "../sources/figure.ts";
import type { Per } from "./expression.ts";
import type { Measure, Preparation } from "./word.ts";

/** Points or yuan for every full `every`. */
export function perFull<Worth extends "points" | "yuan", U extends FigureUnit>(
  every: Figure<U>,
  worth: Figure<Worth>,
  of: Per<Worth, NoInfer<U>>["of"],
): Per<Worth, U> {
  return { kind: "per", unit: worth.unit, of, every, worth };
}

/** Points or yuan for each single one. */
export function perEach<Worth extends "points" | "yuan", U extends FigureUnit>(
  worth: Figure<Worth>,
  of: Per<Worth, U>["of"],
): Per<Worth, U> {
  return { kind: "per", unit: worth.unit, of, every: null, worth };
}

export function measurePer({ of, every, worth }: Per, preparation: Preparation): Measure {
  const slot = preparation.slot(of);
  const step = every === null ? 1 : preparation.value(every);
  const score = preparation.value(worth);
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
