import type { Reading } from "../sources/reading.ts";
import type { Choose, ChooseCondition, ChooseTerm, Condition, Term, Unit } from "./expression.ts";
import type { Preparation } from "./word.ts";

type Cases<Option extends string, Case> = Readonly<Record<NoInfer<Option>, Case>>;

/**
 * The condition of the option that is taken.
 *
 * @example
 * ```ts
 * import { atLeast, bilingual, choose, fact, people, reading } from "laowu-rules/authoring";
 *
 * const edge = reading("dm.edge", {
 *   place: bilingual("恰为100人时", "at exactly 100"),
 *   options: { upper: bilingual("归入较高一档", "the upper band"), lower: bilingual("归入较低一档", "the lower band") },
 *   default: "upper",
 *   grounds: bilingual("“以上”包括本数。", "以上 includes the number."),
 * });
 * const workforce = fact("workforce.total", "从业人员数", "workforce");
 * const enough = choose(edge, { upper: atLeast(workforce, people(100)), lower: atLeast(workforce, people(101, "over")) });
 * Object.keys(enough.cases); // => ["upper", "lower"]
 * ```
 */
export function choose<Option extends string>(by: Reading<Option>, cases: Cases<Option, Condition>): ChooseCondition {
  return { kind: "choose", by, cases };
}

/**
 * The term of the option that is taken.
 *
 * @example
 * ```ts
 * import { bilingual, chooseTerm, people, reading } from "laowu-rules/authoring";
 *
 * const edge = reading("dm.edge", {
 *   place: bilingual("恰为100人时", "at exactly 100"),
 *   options: { upper: bilingual("归入较高一档", "the upper band"), lower: bilingual("归入较低一档", "the lower band") },
 *   default: "upper",
 *   grounds: bilingual("“以上”包括本数。", "以上 includes the number."),
 * });
 * const first = chooseTerm("people", edge, { upper: people(100), lower: people(101, "over") });
 * first.cases[first.by.default].value; // => 100
 * ```
 */
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
