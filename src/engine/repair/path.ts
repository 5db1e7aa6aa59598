import type { Preparation } from "../../expressions/word.ts";
import type { Slots } from "../../facts/slots.ts";
import type { PreparedMatter } from "../prepare-matter.ts";
import { bestWay } from "./best-way.ts";
import { repairsWith } from "./repairs.ts";
import type { Steps } from "./steps.ts";

/** The way to `met`, or the criteria that no change an applicant can bring about would meet. */
export type WayToMet = { readonly steps: Steps } | { readonly blocked: readonly string[] };

/**
 * The least change that makes a matter met: place, kind, level and dates stay, counts and money only grow, findings may turn.
 * A change that breaks another criterion is accounted for, for all binding ones are met at the end.
 */
export function wayToMet({ criteria }: PreparedMatter, preparation: Preparation, slots: Slots): WayToMet {
  const repairs = repairsWith(preparation, "grow");
  const binding = criteria.filter(({ binding }) => binding).map(({ criterion }) => criterion);
  const unmet = binding.filter(({ require }) => !["met", "not-applicable"].includes(repairs.judge(require).judge(slots)));
  const blocked = unmet.filter(({ require }) => repairs.of(require, slots).length === 0);
  if (blocked.length > 0) return { blocked: blocked.map(({ id }) => id) };
  const ways = repairs.together(
    binding.map(({ require }) => require),
    slots,
  );
  const steps = bestWay(slots, ways);
  return steps === undefined ? { blocked: unmet.map(({ id }) => id) } : { steps };
}
