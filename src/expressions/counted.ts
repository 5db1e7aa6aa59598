import type { Slots } from "../facts/slots.ts";
import type { Counted } from "./expression.ts";
import { pathOfYears } from "./of-years.ts";
import type { Preparation } from "./word.ts";

/** Where a count stands. */
export function countedPath(term: Counted): string {
  return term.kind === "fact" ? term.path : pathOfYears(term);
}

/** How a count is read; undefined where it is not known. */
export function countReader(term: Counted, preparation: Preparation): (slots: Slots) => number | undefined {
  if (term.kind === "fact") {
    const slot = preparation.slot(term);
    return (slots) => slots[slot] as number | undefined;
  }
  const { low, high } = preparation.measure(term);
  return (slots) => {
    const least = low(slots);
    return least === high(slots) ? least : undefined;
  };
}
