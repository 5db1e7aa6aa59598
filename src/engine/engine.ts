import type { RequestError } from "../ground/request-error.ts";
import type { Policy } from "../policy/policy.ts";
import type { Detail, Evaluation, EvaluationOf, MatterCommon, MatterParts, NamingResult } from "../policy/results.ts";
import type { CallersRegion, Names } from "./check-words.ts";
import type { Comparison } from "./compare.ts";
import type { PolicyDescription } from "./describe-policy.ts";
import type { Path } from "./path.ts";
import type { Ranking } from "./rank.ts";

type IntersectionOf<Union> = (Union extends unknown ? (member: Union) => void : never) extends (
  member: infer All,
) => void
  ? All
  : never;
type Flat<Type> = { [Key in keyof Type]: Type[Key] };

/** The ids of the policies at hand. */
export type PolicyId<Shapes> = keyof Shapes & string;
/** The ids of a policy's matters. */
export type MatterId<Shapes, P extends PolicyId<Shapes>> = keyof Shapes[P] & string;
/**
 * The facts that the matters asked for read.
 *
 * @example
 * ```ts
 * import { evaluate, type FactsOf, type Policies } from "laowu-rules";
 *
 * const facts: FactsOf<Policies, "urumqi", "recognition"> = { workforce: { total: 300, trained: 150 } };
 * const { recognition } = evaluate({ policy: "urumqi", matter: "recognition", asOf: "2025-06-30", facts }).matters;
 * recognition.criteria.find(({ id }) => id === "uq.trained-share").outcome; // => "met"
 * ```
 */
export type FactsOf<Shapes, P extends PolicyId<Shapes>, M extends MatterId<Shapes, P>> = Flat<
  // Matter by matter: of a plain union, TypeScript would drop facts that are a subset of another matter's.
  IntersectionOf<M extends unknown ? (Shapes[P][M] extends { facts: infer Facts } ? Facts : never) : never>
>;
/** The readings of a policy. */
export type ReadingsOf<Shapes, P extends PolicyId<Shapes>> = Flat<
  IntersectionOf<
    Shapes[P][MatterId<Shapes, P>] extends infer Shape
      ? Shape extends { readings: infer Readings }
        ? Partial<Readings>
        : never
      : never
  >
>;

type PartsOf<Shape> = Shape extends { parts: infer Parts } ? Parts & keyof MatterParts : never;
/** What an evaluation at a level of detail has of a matter's parts. */
type PartsIn<Shape, D extends Detail> = Pick<
  MatterParts<D>,
  Exclude<PartsOf<Shape>, "naming" | "relaxation" | (D extends "outcome" ? "dates" : never)>
> &
  // A name that is not given is not parsed, and where no ground is named nothing is relaxed.
  Partial<Pick<MatterParts<D>, PartsOf<Shape> & ("naming" | "relaxation")>>;

/**
 * The answer to a request, with the matters that were asked for.
 *
 * @example
 * ```ts
 * import { type EvaluationFor, evaluate, type Policies } from "laowu-rules";
 *
 * const total = (evaluation: EvaluationFor<Policies, "urumqi", "scoring", "result">) => evaluation.matters.scoring.score.atMost;
 * total(evaluate({ policy: "urumqi", matter: "scoring", asOf: "2025-06-30", facts: {}, detail: "result" })); // => 100
 * ```
 */
export type EvaluationFor<
  Shapes,
  P extends PolicyId<Shapes>,
  M extends MatterId<Shapes, P>,
  D extends Detail,
> = EvaluationOf<D, { readonly [Each in M]: MatterCommon<D> & PartsIn<Shapes[P][Each], D> }>;

/** Everything of a request but the applicant. */
export interface RequestWithoutFacts<
  Shapes,
  P extends PolicyId<Shapes>,
  M extends MatterId<Shapes, P>,
  D extends Detail,
> {
  /** The issuing authority. */
  readonly policy: P;
  /** One matter, several, or (left out) every matter of the policy. */
  readonly matter?: M | readonly M[];
  /** The day of evaluation, `YYYY-MM-DD`; never the clock. */
  readonly asOf: string;
  /** Other readings than the defaults, by id. */
  readonly readings?: ReadingsOf<Shapes, P>;
  /** Figures to replace, by address: a what-if. */
  readonly parameters?: Readonly<Record<string, number>>;
  readonly detail?: D;
  /** The tables of names, from `laowu-rules/names`; the entry `laowu-rules` has them bound. */
  readonly names?: Names;
  /** Places that no table has, by name or with their six-digit codes. */
  readonly regions?: readonly CallersRegion[];
  /** Occupations that no table has. */
  readonly occupations?: readonly string[];
}

/** A request: one applicant under one policy. */
export interface RequestFor<Shapes, P extends PolicyId<Shapes>, M extends MatterId<Shapes, P>, D extends Detail>
  extends RequestWithoutFacts<Shapes, P, M, D> {
  readonly facts: FactsOf<Shapes, P, M>;
  /** The caller's own name for the applicant; echoed. */
  readonly id?: string;
}

/** With what a name is checked. */
export interface NameOptions<Shapes, P extends PolicyId<Shapes>>
  extends Pick<
    RequestWithoutFacts<Shapes, P, MatterId<Shapes, P>, Detail>,
    "readings" | "names" | "regions" | "occupations"
  > {
  /** The day whose edition of the format counts; the latest, unless said. */
  readonly asOf?: string;
}

/**
 * The answer of a call that never throws.
 *
 * @example
 * ```ts
 * import { type Evaluation, type Safe, safeEvaluate } from "laowu-rules";
 *
 * const told = (answer: Safe<Evaluation>) => (answer.success ? answer.data.policy : answer.error.issues[0]?.code);
 * told(safeEvaluate({ policy: "hubei", matter: "labor-brand", asOf: "30 June 2025", facts: {} })); // => "not-a-date"
 * ```
 */
export type Safe<Data> =
  | { readonly success: true; readonly data: Data }
  | { readonly success: false; readonly error: RequestError };

/** The functions of the library, bound to some policies. */
export interface Engine<Shapes> {
  /** One applicant; throws a {@link RequestError} on a bad request. */
  evaluate<P extends PolicyId<Shapes>, M extends MatterId<Shapes, P> = MatterId<Shapes, P>, D extends Detail = "full">(
    request: RequestFor<Shapes, P, M, D>,
  ): EvaluationFor<Shapes, P, M, D>;

  /** One applicant; never throws. */
  safeEvaluate<
    P extends PolicyId<Shapes>,
    M extends MatterId<Shapes, P> = MatterId<Shapes, P>,
    D extends Detail = "full",
  >(request: RequestFor<Shapes, P, M, D>): Safe<EvaluationFor<Shapes, P, M, D>>;

  /** Checks once, gives a function for many applicants. */
  prepare<P extends PolicyId<Shapes>, M extends MatterId<Shapes, P> = MatterId<Shapes, P>, D extends Detail = "result">(
    request: RequestWithoutFacts<Shapes, P, M, D>,
  ): (facts: FactsOf<Shapes, P, M>, id?: string) => EvaluationFor<Shapes, P, M, D>;

  /** Many applicants, lazily and in order; a bad row gives its error and the rest go on. */
  evaluateMany<
    P extends PolicyId<Shapes>,
    M extends MatterId<Shapes, P> = MatterId<Shapes, P>,
    D extends Detail = "result",
  >(
    request: RequestWithoutFacts<Shapes, P, M, D>,
    rows: Iterable<FactsOf<Shapes, P, M> | { readonly id?: string; readonly facts: FactsOf<Shapes, P, M> }>,
  ): IterableIterator<Safe<EvaluationFor<Shapes, P, M, D>>>;

  /** A `result` becomes a full evaluation; without the facts it gets its texts alone. */
  explain<E extends Evaluation<"result"> | EvaluationOf<"result", object>>(evaluation: E, facts?: object): Evaluation;

  /** Candidates by merit. */
  rank(
    evaluations: readonly (Evaluation<"result"> | EvaluationOf<"result", object>)[],
    options?: { readonly quota?: number },
  ): Ranking;

  /** Two evaluations side by side. */
  compare(
    a: Evaluation<"result"> | EvaluationOf<"result", object>,
    b: Evaluation<"result"> | EvaluationOf<"result", object>,
  ): Comparison;

  /** The naming validator alone; throws a {@link RequestError} on a bad call. */
  checkName<P extends PolicyId<Shapes>>(policy: P, name: string, options?: NameOptions<Shapes, P>): NamingResult;

  /** The least change of facts that makes the outcome `met`, or what stands in the way. */
  path<P extends PolicyId<Shapes>, M extends MatterId<Shapes, P>>(
    request: Omit<RequestFor<Shapes, P, M, Detail>, "id" | "detail"> & { readonly matter: M },
  ): Path;

  /** The policy as plain JSON data. */
  describePolicy(policy: PolicyId<Shapes>, options?: { readonly asOf?: string }): PolicyDescription;

  /** The policies at hand, by id. */
  readonly policies: { readonly [P in PolicyId<Shapes>]: Policy };
}
