import type { Quantity } from "../expressions/quantity.ts";
import type { NameSegment } from "../expressions/word.ts";
import type { FactValue } from "../facts/fact.ts";
import type { Bilingual, Message, MessageCode } from "../ground/bilingual.ts";
import type { Outcome } from "../ground/outcome.ts";
import type { Citation } from "../sources/citation.ts";
import type { DocumentRef, DocumentStatus } from "../sources/document.ts";
import type { MatterKind } from "./policy.ts";

/**
 * How much an evaluation says. `outcome`: outcomes, scores and amounts. `result`: also what was observed and required,
 * citations, bounds, missing facts, readings used and message codes. `full`: also all texts, frozen throughout.
 *
 * @example
 * ```ts
 * import { type Detail, evaluate } from "laowu-rules";
 *
 * const keys = (detail: Detail) =>
 *   Object.keys(evaluate({ policy: "hubei", matter: "labor-brand", asOf: "2025-06-30", facts: {}, detail }).matters["labor-brand"].criteria[0]);
 * keys("outcome"); // => ["id", "outcome"]
 * keys("result").includes("citation"); // => true
 * keys("result").includes("shortfall"); // => false
 * ```
 */
export type Detail = "outcome" | "result" | "full";

/** The message of a result: its code and values, and in a full one its sentence. */
type MessageIn<D extends Detail> = D extends "full" ? Message : MessageCode;
/** What a level of detail adds. */
type From<D extends Detail, Added> = D extends "outcome" ? unknown : Added;
type InFull<D extends Detail, Added> = D extends "full" ? Added : unknown;

/** A fact, as it is and as it would have to be. */
export interface ChangedFact {
  readonly fact: string;
  readonly from: FactValue;
  readonly to: FactValue;
}

/** One criterion's answer. */
export type CriterionResult<D extends Detail = "full"> = {
  readonly id: string;
  readonly outcome: Outcome;
} & From<
  D,
  {
    /** What it is about, in words that authorities share. */
    readonly topic: string;
    /** Whether it can change the matter's outcome. */
    readonly binding: boolean;
    readonly observed: Quantity | null;
    readonly required: Quantity | null;
    readonly citation: Citation;
    readonly message: MessageIn<D>;
    /** Of a criterion that asks for another matter: the outcomes there, and the record of a list of which they are. */
    readonly meets?: {
      readonly record: string | null;
      readonly criteria: readonly { readonly id: string; readonly outcome: Outcome }[];
    };
  }
> &
  InFull<
    D,
    {
      /**
       * Of a criterion that is not met, the least change of facts that would meet it, where one would: the fewest facts, then
       * the least beside what they were, then the document's order; one unit less does not do.
       */
      readonly shortfall?: readonly ChangedFact[];
    }
  >;

/** How a name was parsed. */
export type NamingResult<D extends Detail = "full"> = { readonly outcome: Outcome } & From<
  D,
  {
    readonly name: string;
    readonly binding: boolean;
    /** The format found: `region+industry+work-type`; null where none was. */
    readonly format: string | null;
    readonly segments: readonly NameSegment[];
    readonly message: MessageIn<D>;
    readonly citation: Citation;
  }
>;

/** Points, with bounds where facts are missing: `score` is null until they meet. */
type Bounded = { readonly atLeast: number; readonly atMost: number; readonly max: number };

/** One row of the scoring sheet. */
export type ScoreItem<D extends Detail = "full"> = { readonly id: string; readonly score: number | null } & InFull<
  D,
  { readonly title: Bilingual }
> &
  From<
    D,
    Bounded & {
      readonly observed: Readonly<Record<string, FactValue>>;
      readonly citation: Citation;
      readonly message: MessageIn<D>;
    }
  > &
  InFull<
    D,
    {
      /** The least change that gains points, and how many; one unit less gains none. */
      readonly next?: { readonly points: number; readonly needs: readonly ChangedFact[] };
    }
  >;

/** One section of the scoring sheet. */
export type ScoreSection<D extends Detail = "full"> = {
  readonly id: string;
  readonly score: number | null;
  readonly items: readonly ScoreItem<D>[];
} & InFull<D, { readonly title: Bilingual }> &
  From<D, Bounded>;

/** The scoring sheet filled in. */
export type ScoreResult<D extends Detail = "full"> = {
  readonly total: number | null;
  readonly sections: readonly ScoreSection<D>[];
} & From<D, Bounded>;

/** What one sum of an award comes to, in yuan. */
export type SubsidyLine<D extends Detail = "full"> = {
  readonly id: string;
  readonly amount: number | null;
  readonly outcome: Outcome;
} & From<D, { readonly citation: Citation; readonly message: MessageIn<D> }>;

/**
 * The amount owed now, in yuan: 0 where a condition of the sum itself fails or does not apply, or where it was paid; null while it is
 * undetermined, set by the authority, or without a figure. A criterion that the text does not attach to the sum never changes it.
 */
export type SubsidyResult<D extends Detail = "full"> = {
  readonly amount: number | null;
  /** The most that the award can come to before payments; null where no figure bounds it. */
  readonly ceiling: number | null;
  readonly lines: readonly SubsidyLine<D>[];
} & InFull<D, { /** Null where the text prints none. */ readonly payee: Bilingual | null }>;

/** Something that whoever reads the result must know. */
export type Notice<D extends Detail = "full"> = { readonly code: string } & From<D, { readonly message: MessageIn<D> }>;

/** What an alternative reading would change. */
export interface Change {
  readonly path: string;
  readonly from: unknown;
  readonly to: unknown;
}

/** A reading that a result rests on. */
export type ReadingUse<D extends Detail = "full"> = { readonly id: string; readonly used: string } & InFull<
  D,
  {
    readonly alternatives: readonly { readonly reading: string; readonly changes: readonly Change[] }[];
    /** Other readings together with which an alternative changes the outcome or the total, though neither does alone. */
    readonly together?: readonly {
      readonly readings: Readonly<Record<string, string>>;
      readonly changes: readonly Change[];
    }[];
  }
>;

/** What only some matters have. */
export interface MatterParts<D extends Detail = "full"> {
  /** How a thing that goes on stands; null where it can't be told. */
  readonly status: string | null;
  readonly naming: NamingResult<D>;
  readonly score: ScoreResult<D>;
  readonly subsidy: SubsidyResult<D>;
  /** Where the matter is not met and a ground is named: the criteria that the authority may relax on it. */
  readonly relaxation: { readonly ground: string; readonly criteria: readonly string[] };
  /** ISO days that follow from the facts: lastDay, announceFrom, mayApplyFrom. */
  readonly dates: Readonly<Record<string, string>>;
  /** For whom the matter is: not met, the matter is not applicable; undetermined, so is the matter. */
  readonly scope: CriterionResult<D>;
}

/** A matter's answer, less what only some matters have. */
export type MatterCommon<D extends Detail = "full"> = {
  readonly matter: string;
  readonly kind: MatterKind;
  readonly outcome: Outcome;
  /** In the document's order. */
  readonly criteria: readonly CriterionResult<D>[];
  readonly notices: readonly Notice<D>[];
} & InFull<D, { readonly question: Bilingual }> &
  From<
    D,
    {
      /** The number of facts at the head of `missing` that can still change the outcome: 0 once it is settled. */
      readonly deciding: number;
      /**
       * Facts that could still change an outcome, status, score, bound, amount, ceiling, date, naming or relaxation, those that
       * could decide the outcome first.
       */
      readonly missing: readonly string[];
      readonly readings: readonly ReadingUse<D>[];
    }
  >;

/**
 * A matter's answer with whatever it has.
 *
 * @example
 * ```ts
 * import { evaluate, type MatterResult } from "laowu-rules";
 *
 * const line = ({ matter, outcome, score, subsidy }: MatterResult) => `${matter} ${outcome} ${score?.total ?? subsidy?.amount ?? ""}`.trim();
 * const facts = { award: { skillsBase: "master-studio", paid: false } } as const;
 * const { matters } = evaluate({ policy: "hubei", matter: "skills-base-grant", asOf: "2025-06-30", facts });
 * line(matters["skills-base-grant"]); // => "skills-base-grant met 100000"
 * ```
 */
export type MatterResult<D extends Detail = "full"> = MatterCommon<D> & Partial<MatterParts<D>>;

/** A figure that a what-if replaced. */
export interface ReplacedFigure {
  readonly address: string;
  readonly official: number;
  readonly used: number;
}

/** The answer to a request. */
export type EvaluationOf<D extends Detail, Matters> = {
  /** The caller's own name for the applicant. */
  readonly id?: string;
  /** The version of this library. */
  readonly library: string;
  readonly policy: string;
  readonly asOf: string;
  readonly documents: readonly (D extends "outcome"
    ? { readonly id: string; readonly status: DocumentStatus }
    : DocumentRef)[];
  readonly parameters: readonly ReplacedFigure[];
  readonly matters: Matters;
} & From<D, { /** Facts given that nothing asked for used. */ readonly ignored: readonly string[] }> &
  InFull<D, { readonly authority: Bilingual }>;

/**
 * An evaluation of any policy and matter.
 *
 * @example
 * ```ts
 * import { type Evaluation, evaluate } from "laowu-rules";
 *
 * const outcomes = ({ matters }: Evaluation) => Object.values(matters).map(({ matter, outcome }) => `${matter} ${outcome}`);
 * outcomes(evaluate({ policy: "baoji", matter: ["library-review"], asOf: "2025-06-30", facts: {} })); // => ["library-review undetermined"]
 * ```
 */
export type Evaluation<D extends Detail = "full"> = EvaluationOf<D, Readonly<Record<string, MatterResult<D>>>>;
