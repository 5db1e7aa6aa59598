import type { Bilingual } from "../ground/bilingual.ts";
import type { Citation } from "./citation.ts";

/** A place where the text gives no figure. None is invented: what rests on it stays open. */
export interface SourceGap {
  readonly kind: "gap";
  readonly id: string;
  readonly citation: Citation;
  readonly reason: Bilingual;
}

/**
 * Declares a source gap.
 *
 * @example
 * ```ts
 * import { bilingual, cite, policyDocument, sourceGap } from "laowu-rules/authoring";
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
 * gap.reason.en; // => "No sum is given."
 * ```
 */
export function sourceGap(id: string, citation: Citation, reason: Bilingual): SourceGap {
  return Object.freeze({ kind: "gap", id, citation, reason });
}
