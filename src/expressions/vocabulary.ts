import { judgeAmong } from "./among.ts";
import { judgeApplies } from "./applies.ts";
import { judgeAttested } from "./attested.ts";
import { judgeAllOf } from "./combine.ts";
import type { Condition, ProcedureName, Term } from "./expression.ts";
import { measureFact } from "./leaf.ts";
import type { ProcedureWork } from "./procedure.ts";
import type { Judge, Measure, Preparation } from "./word.ts";

type Work<Node, Prepared> = (node: Node, preparation: Preparation) => Prepared;
type Works<Node extends { readonly kind: string }, Prepared> = {
  readonly [Kind in Node["kind"]]?: Work<Extract<Node, { readonly kind: Kind }>, Prepared>;
};

/**
 * What a policy's words mean: how each kind of condition is judged and each kind of term measured. An entry brings those that
 * its policies use, so that what no policy says needs not be loaded. Readings and figures every policy has.
 */
export interface Vocabulary {
  readonly conditions: Works<Exclude<Condition, { readonly kind: "choose" | "procedure" }>, Judge>;
  readonly terms: Works<Exclude<Term, { readonly kind: "choose" | "figure" }>, Measure>;
  readonly procedures: { readonly [Name in ProcedureName]?: ProcedureWork<never> };
}

/** The words that every policy uses. */
export const commonWords = {
  conditions: {
    "all-of": judgeAllOf,
    among: judgeAmong,
    applies: judgeApplies,
    attested: judgeAttested,
  },
  terms: { fact: measureFact },
} as const;
