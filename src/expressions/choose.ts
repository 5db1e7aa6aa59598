import type { Reading } from "../sources/reading.ts";
import type { Choose, ChooseCondition, ChooseTerm, Condition, Term, Unit } from "./expression.ts";
import type { Preparation } from "./word.ts";

type Cases<Option extends string, Case> = Readonly<Record<NoInfer<Option>, Case>>;

/** The condition of the option that is taken. */
export function choose<Option extends string>(by: Reading<Option>, cases: Cases<Option, Condition>): ChooseCondition {
  return { kind: "choose", by, cases };
}

/** The term of the option that is taken. */
export function chooseTerm<Option extends string, U extends Unit>(
  unit: U,
  by: Reading<Option>,
  cases: Cases<Option, Term<U>>,
): ChooseTerm<U> {
  return { kind: "choose", unit, by, cases };
}

/** The case that the chosen reading takes. */
export function chosen<Case>({ by, cases }: Choose<Case>, preparation: Preparation): Case {
  return cases[preparation.option(by)] as Case;
}
