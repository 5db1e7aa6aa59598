import type { Condition, Term } from "../../expressions/expression.ts";
import type { Judge, Measure, Preparation } from "../../expressions/word.ts";
import type { Fact } from "../../facts/fact.ts";
import type { Slot, Slots } from "../../facts/slots.ts";
import type { Step, Steps } from "./steps.ts";

/**
 * The changes that are looked for. `grow`: those that an applicant can bring about: counts and money rise, lists gain entries,
 * findings turn, and unknown facts become known. `any`: also amounts over a ceiling fall to it, and a day that is still to come moves.
 * Under both, nothing is called otherwise than it is: names, places, kinds, levels, uses of money, recognitions held, the year of
 * figures, past days and faults found stay, and so do the facts by which provisions choose and the figures that an authority sets.
 */
export type Freedom = "grow" | "any";

/** What the ways to meet one kind of condition are found with. */
export interface Search {
  readonly preparation: Preparation;
  readonly freedom: Freedom;
  judge(condition: Condition): Judge;
  measure(term: Term): Measure;
  /** The ways to meet a condition, each the least of its kind; none where no fact can do it, an empty one where it is met. */
  of(condition: Condition, slots: Slots): readonly Steps[];
  /** The ways to meet several conditions at once. */
  together(conditions: readonly Condition[], slots: Slots): readonly Steps[];
}

/** A fact that takes another value. */
export function factStep(
  { preparation }: Pick<Search, "preparation">,
  fact: Pick<Fact, "path" | "type">,
  to: Slot,
): Step {
  return { path: fact.path, type: fact.type, slot: preparation.slot(fact), record: null, to };
}

/** What a term comes to; undefined where it is not settled. */
export function settled({ measure }: Pick<Search, "measure">, term: Term, slots: Slots): number | undefined {
  const { low, high } = measure(term);
  const value = low(slots);
  return value === high(slots) ? value : undefined;
}
