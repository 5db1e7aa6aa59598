import type { PolicyDocument } from "./document.ts";

/** Where a provision stands: the document, its clause, and the shortest run of characters that finds the figure. */
export interface Citation {
  readonly document: string;
  readonly number: string | null;
  readonly clause: string;
  readonly fragment: string;
}

/**
 * Cites a clause of a document by a fragment of its text.
 *
 * @example
 * ```ts
 * import { cite, policyDocument } from "laowu-rules/authoring";
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
 * cite(notice, "第三条", "不少于80人"); // => { document: "demo", number: null, clause: "第三条", fragment: "不少于80人" }
 * ```
 */
export function cite(document: PolicyDocument, clause: string, fragment: string): Citation {
  return Object.freeze({ document: document.id, number: document.number, clause, fragment });
}
