import type { Slots } from "../facts/slots.ts";
import type { Tiers } from "./expression.ts";
import type { Measure, Preparation } from "./word.ts";

/**
 * The points of the highest tier held.
 *
 * @example
 * ```ts
 * import { fact, highestTier, points, tiers } from "laowu-rules/authoring";
 *
 * const honours = fact("brand.honours", "品牌荣誉", "brand honours", tiers);
 * highestTier(honours, { national: points(3, "national"), local: points(1, "local") }).count; // => "highest"
 * ```
 */
export function highestTier(of: Tiers["of"], scores: Tiers["points"]): Tiers {
  return { kind: "tiers", unit: "points", count: "highest", of, points: scores };
}

/**
 * The points of every entry, added up.
 *
 * @example
 * ```ts
 * import { eachTier, fact, points, tiers } from "laowu-rules/authoring";
 *
 * const honours = fact("brand.honours", "品牌荣誉", "brand honours", tiers);
 * eachTier(honours, { national: points(3, "national"), local: points(1, "local") }).count; // => "each"
 * ```
 */
export function eachTier(of: Tiers["of"], scores: Tiers["points"]): Tiers {
  return { kind: "tiers", unit: "points", count: "each", of, points: scores };
}

export function measureTiers({ count, of, points }: Tiers, preparation: Preparation): Measure {
  const slot = preparation.slot(of);
  const scores = new Map(Object.entries(points).map(([tier, figure]) => [tier, preparation.value(figure)]));
  const highest = Math.max(...scores.values());
  const most = count === "highest" ? highest : highest === 0 ? 0 : Number.MAX_SAFE_INTEGER;
  const score = (held: readonly string[]): number => {
    let value = 0;
    for (const tier of held) {
      const earned = scores.get(tier) ?? 0;
      value = count === "each" ? value + earned : Math.max(value, earned);
    }
    return value;
  };
  const known = (slots: Slots) => slots[slot] as readonly string[] | undefined;
  return {
    low: (slots) => {
      const held = known(slots);
      return held === undefined ? 0 : score(held);
    },
    high: (slots) => {
      const held = known(slots);
      return held === undefined ? most : score(held);
    },
    open: (slots, add) => {
      if (known(slots) === undefined) add(of.path);
    },
  };
}
