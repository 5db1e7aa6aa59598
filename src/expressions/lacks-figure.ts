import type { LacksFigure, Term } from "./expression.ts";
import { factsOf } from "./walk.ts";
import { bare, type Judge, type Preparation } from "./word.ts";

/**
 * Does the term rest on a figure that no text gives?
 *
 * @example
 * ```ts
 * import { lacksFigure, noFigure } from "laowu-rules/authoring";
 *
 * lacksFigure(noFigure).kind; // => "lacks-figure"
 * ```
 */
export function lacksFigure(term: Term): LacksFigure {
  return { kind: "lacks-figure", term };
}

export function judgeLacksFigure({ term }: LacksFigure, preparation: Preparation): Judge {
  const measure = preparation.measure(term);
  const slots = factsOf(term).map((fact) => preparation.slot(fact));
  return {
    judge: (known) => {
      if (measure.high(known) !== Number.POSITIVE_INFINITY) return "not-met";
      return slots.some((slot) => known[slot] === undefined) ? "undetermined" : "met";
    },
    show: (_, outcome) => bare(outcome),
    open: measure.open,
  };
}
