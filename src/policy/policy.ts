import type { Criterion } from "../eligibility/criterion.ts";
import type { Fact, FactOfKind } from "../facts/fact.ts";
import type { Bilingual } from "../ground/bilingual.ts";
import type { Dated } from "../ground/in-force.ts";
import { withoutPrototype } from "../ground/own.ts";
import type { Sheet } from "../scoring/sheet.ts";
import type { Assumption } from "../sources/assumption.ts";
import type { Citation } from "../sources/citation.ts";
import type { PolicyDocument } from "../sources/document.ts";
import type { SourceGap } from "../sources/source-gap.ts";
import type { Award } from "../subsidy/award.ts";

/** What a matter answers: who qualifies, what it scores, what is paid, what stands, how far a plan is, how a step is taken. */
export type MatterKind = "eligibility" | "scoring" | "award" | "review" | "progress" | "procedure";

/** A permission (可适当放宽条件): on one of several grounds the authority may relax the conditions of a matter. */
export interface Relaxation {
  readonly id: string;
  readonly citation: Citation;
  readonly ground: FactOfKind<"choice">;
}

/** The provisions of a matter as they are between two days. */
export interface Edition extends Dated {
  /** For whom the matter is; null: for everybody. Outside of it the matter is not applicable. */
  readonly scope: Criterion | null;
  readonly criteria: readonly Criterion[];
  readonly sheet: Sheet | null;
  readonly award: Award | null;
  readonly relaxation: Relaxation | null;
}

/** One question that a policy answers. */
export interface Matter {
  readonly id: string;
  readonly kind: MatterKind;
  /** Asked so that `met` is yes. */
  readonly question: Bilingual;
  /** In the order of their days. */
  readonly editions: readonly Edition[];
  /** What a thing that goes on can stand at, from the best to the gravest; null where nothing goes on. */
  readonly statuses: readonly string[] | null;
  /** Figures that the text does not give, of which every result of the matter speaks. */
  readonly gaps: readonly SourceGap[];
}

/** What one authority has laid down on labour brands. */
export interface Policy {
  readonly id: string;
  readonly authority: Bilingual;
  readonly documents: readonly PolicyDocument[];
  readonly matters: readonly Matter[];
  /** Choices that the text leaves open and that no fact can undo. */
  readonly assumptions?: readonly Assumption[];
  /** Facts of its own, which the library does not know. */
  readonly facts?: readonly Fact[];
}

/**
 * Declares a matter with a single, open edition, or with the editions given.
 *
 * @example
 * ```ts
 * import { attested, bilingual, cite, criterion, fact, matter, policyDocument } from "laowu-rules/authoring";
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
 * const keyIndustry = fact("brand.keyIndustry", "属于重点产业", "in a key industry");
 * const { kind, editions } = matter("recognition", {
 *   kind: "eligibility",
 *   question: bilingual("符合条件吗？", "Does it qualify?"),
 *   from: "2025-01-02",
 *   criteria: [
 *     criterion("dm.industry", { topic: "key-industry", cite: cite(notice, "第四条", "重点产业"), require: attested(keyIndustry) }),
 *   ],
 * });
 * `${kind} from ${editions[0].from}`; // => "eligibility from 2025-01-02"
 * ```
 */
export function matter(
  id: string,
  declared: {
    readonly kind: MatterKind;
    readonly question: Bilingual;
    readonly scope?: Criterion;
    readonly criteria?: readonly Criterion[];
    readonly sheet?: Sheet;
    readonly award?: Award;
    readonly relaxation?: Relaxation;
    readonly statuses?: readonly string[];
    readonly gaps?: readonly SourceGap[];
    readonly from?: string;
    readonly to?: string;
    readonly editions?: readonly Edition[];
  },
): Matter {
  const {
    kind,
    question,
    scope = null,
    criteria = [],
    sheet = null,
    award = null,
    relaxation = null,
    statuses = null,
    gaps = [],
    from = null,
    to = null,
    editions = null,
  } = withoutPrototype(declared);
  const all = editions ?? [{ from, to, scope, criteria, sheet, award, relaxation }];
  return { id, kind, question, editions: all, statuses, gaps };
}
