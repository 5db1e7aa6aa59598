import type { Fact } from "../facts/fact.ts";
import type { FactType } from "../facts/fact-type.ts";
import type { Figure, FigureUnit } from "../sources/figure.ts";
import type { After } from "./after.ts";
import type { Among } from "./among.ts";
import type { Applies } from "./applies.ts";
import type { Joined, Minus } from "./arithmetic.ts";
import type { Attested } from "./attested.ts";
import type { Bands } from "./bands.ts";
import type { ChooseCondition, ChooseTerm } from "./choose.ts";
import type { Combined, Not } from "./combine.ts";
import type { Compare } from "./compare.ts";
import type { Given } from "./given.ts";
import type { LacksFigure } from "./lacks-figure.ts";
import type { AsOf, Lacking, Total } from "./leaf.ts";
import type { Located } from "./located.ts";
import type { Per } from "./per.ts";
import type { Procedure } from "./procedure.ts";
import type { Unit } from "./quantity.ts";
import type { Share } from "./share.ts";
import type { Tiers } from "./tiers.ts";

/** Something that is met, not met, undetermined or not applicable. */
export type Condition =
  | Compare
  | Share
  | Attested
  | Among
  | Located
  | Combined
  | Not
  | Applies
  | LacksFigure
  | Procedure
  | ChooseCondition;

/** Something with a value in a unit, known or between bounds. */
export type Term<U extends Unit = Unit> =
  | Fact<FactType & { readonly unit: U }>
  | Figure<U & FigureUnit>
  | InUnit<U, Lacking | Total | Bands | Per | Tiers | AsOf | After>
  | Joined<U>
  | Minus<U>
  | Given<U>
  | ChooseTerm<U>;

/** Those whose unit it is. */
type InUnit<U extends Unit, Of extends { readonly unit: Unit }> = Of extends { readonly unit: U } ? Of : never;

/** Every word of the vocabulary. */
export type Expression = Condition | Term;
