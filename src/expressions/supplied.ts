import type { FactOfKind } from "../facts/fact.ts";
import type { FigureUnit } from "../sources/figure.ts";
import type { SourceGap } from "../sources/source-gap.ts";
import type { Supplied } from "./expression.ts";
import type { Measure, Preparation } from "./word.ts";

/**
 * The figure that the request supplies where the source has a gap.
 *
 * @example
 * ```ts
 * import { bilingual, cite, fact, policyDocument, sourceGap, supplied } from "laowu-rules/authoring";
 *
 * const notice = policyDocument({
 *   id: "demo",
 *   title: "示例办法",
 *   number: null,
 *   dates: { issued: "2025-01-02", published: null, from: null, to: null },
 *   status: "in-force",
 *   remark: null,
 *   source: "demo.txt",
 * });
 * const gap = sourceGap("dm.gap", cite(notice, "第五条", "给予一定奖补"), bilingual("没有金额。", "No sum is given."));
 * const decided = fact("award.decidedAmount", "主管部门确定金额", "sum set by the authority");
 * supplied(decided, gap).gap.citation.fragment; // => "给予一定奖补"
 * ```
 */
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
