import type { FactOfKind } from "../facts/fact.ts";
import type { FigureUnit } from "../sources/figure.ts";
import type { SourceGap } from "../sources/source-gap.ts";
import type { Supplied } from "./expression.ts";
import type { Measure, Preparation } from "./word.ts";

/** The figure that the request supplies where the source has a gap. */
export function supplied<U extends FigureUnit>(
  fact: FactOfKind<"money" | "percent" | "count"> & { readonly unit: U },
  gap: SourceGap,
): Supplied<U> {
  return { kind: "supplied", unit: fact.unit, fact, gap };
}

/** Supplied it is known; else nothing bounds it. */
export function measureSupplied({ fact, gap }: Supplied, preparation: Preparation): Measure {
  const slot = preparation.slot(fact);
  return {
    low: (slots) => (slots[slot] as number | undefined) ?? 0,
    high: (slots) => (slots[slot] as number | undefined) ?? Number.POSITIVE_INFINITY,
    open: (slots, add) => {
      if (slots[slot] === undefined) add(fact.path);
    },
    notices: (slots, add) => {
      if (slots[slot] === undefined) add("source-gap", { gap: gap.id });
    },
  };
}
