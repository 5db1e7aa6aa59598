import type { Term } from "../expressions/expression.ts";
import type { Bilingual } from "../ground/bilingual.ts";
import type { Citation } from "../sources/citation.ts";

/** One row of a scoring sheet. */
export interface Item {
  readonly id: string;
  readonly title: Bilingual;
  /** The most points that the sheet prints for it. */
  readonly max: number;
  readonly citation: Citation;
  readonly points: Term<"points">;
}

/** A section of a scoring sheet. */
export interface Section {
  readonly id: string;
  readonly title: Bilingual;
  readonly max: number;
  readonly citation: Citation;
  readonly items: readonly Item[];
}

/** A scoring sheet (评估打分表). */
export interface Sheet {
  readonly max: number;
  readonly sections: readonly Section[];
}

/**
 * Declares a row.
 *
 * @example
 * ```ts
 * import { attested, bilingual, cite, fact, given, item, points, policyDocument } from "laowu-rules/authoring";
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
 * const lawful = fact("applicant.lawful", "遵纪守法", "lawful conduct");
 * const lawfully = item("dm.s1.1", {
 *   title: bilingual("遵纪守法", "Lawful conduct"),
 *   max: 2,
 *   cite: cite(notice, "附件1", "遵纪守法（2分）"),
 *   points: given(attested(lawful), points(2)),
 * });
 * `${lawfully.id} ${lawfully.max}`; // => "dm.s1.1 2"
 * ```
 */
export function item(
  id: string,
  declared: {
    readonly title: Bilingual;
    readonly max: number;
    readonly cite: Citation;
    readonly points: Term<"points">;
  },
): Item {
  const { title, max, cite, points } = declared;
  return { id, title, max, citation: cite, points };
}

function assertSum(what: string, parts: readonly { readonly max: number }[], printed: number): void {
  const sum = parts.reduce((total, part) => total + part.max, 0);
  if (sum !== printed) throw new Error(`${what}: the parts come to ${sum}, the sheet prints ${printed}`);
}

/**
 * Declares a section; its rows must come to the points that the sheet prints for it.
 *
 * @example
 * ```ts
 * import { attested, bilingual, cite, fact, given, item, points, policyDocument, section } from "laowu-rules/authoring";
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
 * const lawful = fact("applicant.lawful", "遵纪守法", "lawful conduct");
 * const lawfully = item("dm.s1.1", {
 *   title: bilingual("遵纪守法", "Lawful conduct"),
 *   max: 2,
 *   cite: cite(notice, "附件1", "遵纪守法（2分）"),
 *   points: given(attested(lawful), points(2)),
 * });
 * section("dm.s1", bilingual("规范", "Conduct"), 2, cite(notice, "附件1", "规范"), lawfully).items.length; // => 1
 * section("dm.s1", bilingual("规范", "Conduct"), 3, cite(notice, "附件1", "规范"), lawfully); // throws Error
 * ```
 */
export function section(id: string, title: Bilingual, max: number, cite: Citation, ...items: readonly Item[]): Section {
  assertSum(id, items, max);
  return { id, title, max, citation: cite, items };
}

/**
 * Declares a sheet; its sections must come to the points that it prints in all.
 *
 * @example
 * ```ts
 * import { attested, bilingual, cite, fact, given, item, points, policyDocument, section, sheet } from "laowu-rules/authoring";
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
 * const lawful = fact("applicant.lawful", "遵纪守法", "lawful conduct");
 * const conduct = section(
 *   "dm.s1",
 *   bilingual("规范", "Conduct"),
 *   2,
 *   cite(notice, "附件1", "规范"),
 *   item("dm.s1.1", {
 *     title: bilingual("遵纪守法", "Lawful conduct"),
 *     max: 2,
 *     cite: cite(notice, "附件1", "遵纪守法（2分）"),
 *     points: given(attested(lawful), points(2)),
 *   }),
 * );
 * sheet(2, conduct).max; // => 2
 * ```
 */
export function sheet(max: number, ...sections: readonly Section[]): Sheet {
  assertSum("sheet", sections, max);
  return { max, sections };
}
