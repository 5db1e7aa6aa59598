import type { Citation } from "../sources/citation.ts";
import type { Cited, Condition } from "./expression.ts";
import type { Judge, Preparation } from "./word.ts";

/**
 * The condition, with the place in the text where its own figure stands.
 *
 * @example
 * ```ts
 * import { atLeast, cite, cited, fact, people, policyDocument } from "laowu-rules/authoring";
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
 * const workforce = fact("workforce.total", "从业人员数", "workforce");
 * const asked = cited(cite(notice, "第三条", "达到200人以上"), atLeast(workforce, people(200)));
 * asked.citation.fragment; // => "达到200人以上"
 * ```
 */
export function cited(citation: Citation, condition: Condition): Cited {
  return { kind: "cited", citation, condition };
}

export function judgeCited({ citation, condition }: Cited, preparation: Preparation): Judge {
  const inner = preparation.judge(condition);
  return { ...inner, show: (slots, outcome) => ({ ...inner.show(slots, outcome), citation }) };
}
