import { MOST_COUNT } from "../facts/fact-type.ts";
import type { Figure, FigureUnit } from "../sources/figure.ts";
import type { Per } from "./expression.ts";
import type { Measure, Preparation } from "./word.ts";

/**
 * Points or yuan for every full `every`.
 *
 * @example
 * ```ts
 * import { fact, people, perFull, points } from "laowu-rules/authoring";
 *
 * const headcount = fact("training.headcount", "培训人数", "people trained");
 * const { every, worth } = perFull(people(50, "step"), points(1, "step.points"), headcount);
 * `${worth.value} for every ${every.value}`; // => "1 for every 50"
 * ```
 */
export function perFull<Worth extends "points" | "yuan", U extends FigureUnit>(
  every: Figure<U>,
  worth: Figure<Worth>,
  of: Per<Worth, NoInfer<U>>["of"],
): Per<Worth, U> {
  return { kind: "per", unit: worth.unit, of, every, worth };
}

/**
 * Points or yuan for each single one.
 *
 * @example
 * ```ts
 * import { fact, perEach, yuan } from "laowu-rules/authoring";
 *
 * const headcount = fact("training.headcount", "培训人数", "people trained");
 * perEach(yuan(500), headcount).unit; // => "yuan"
 * ```
 */
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
