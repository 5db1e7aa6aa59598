import type { Bilingual } from "../ground/bilingual.ts";

/**
 * The standing of a document: in force (the source says 有效), issued (its validity is not printed), published for comment only, known
 * from the press alone, or limited to the period between its dates.
 */
export type DocumentStatus = "in-force" | "issued" | "draft-for-comment" | "press-report" | "period-limited";

/** An official document that provisions are taken from. */
export interface PolicyDocument {
  readonly id: string;
  /** The title as printed. */
  readonly title: string;
  /** The document number (文号) as printed; null where none is. */
  readonly number: string | null;
  /** ISO dates as printed; null where none is. `from` and `to` bound the period it covers. */
  readonly dates: Readonly<Record<"issued" | "published" | "from" | "to", string | null>>;
  readonly status: DocumentStatus;
  /** What an official must know about its standing. */
  readonly remark: Bilingual | null;
  /** The file name under which its text lies in a folder of sources. */
  readonly source: string;
}

/** A document as results name it. */
export type DocumentRef = Pick<PolicyDocument, "id" | "title" | "number" | "dates" | "status">;

/**
 * Declares a document.
 *
 * @example
 * ```ts
 * import { policyDocument } from "laowu-rules/authoring";
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
 * notice.status; // => "in-force"
 * ```
 */
export function policyDocument(document: PolicyDocument): PolicyDocument {
  return Object.freeze({ ...document, dates: Object.freeze({ ...document.dates }) });
}
