import type { Bilingual } from "../ground/bilingual.ts";
import { freezeNew } from "../ground/freeze.ts";

/** A place where the text allows two results: named readings, the one used unless another is chosen, and why. */
export interface Reading<Option extends string = string> {
  readonly kind: "reading";
  readonly id: string;
  /** Where the text leaves it open, and what it leaves open. */
  readonly place: Bilingual;
  readonly options: Readonly<Record<Option, Bilingual>>;
  readonly default: Option;
  /** Why the default is the default. */
  readonly grounds: Bilingual;
}

/** One reading out of those that a place allows. */
export interface ReadingChoice {
  readonly kind: "reading-choice";
  readonly reading: Reading;
  readonly option: string;
}

/**
 * Declares a reading; its first option is no default by position, the default is named.
 *
 * @example
 * ```ts
 * import { bilingual, reading } from "laowu-rules/authoring";
 *
 * const edge = reading("dm.edge", {
 *   place: bilingual("恰为100人时", "at exactly 100"),
 *   options: { upper: bilingual("归入较高一档", "the upper band"), lower: bilingual("归入较低一档", "the lower band") },
 *   default: "upper",
 *   grounds: bilingual("“以上”包括本数。", "以上 includes the number."),
 * });
 * edge.default; // => "upper"
 * ```
 */
export function reading<Option extends string>(
  id: string,
  declared: Omit<Reading<Option>, "kind" | "id" | "default"> & { readonly default: NoInfer<Option> },
): Reading<Option> {
  return freezeNew({ kind: "reading", id, ...declared });
}

/**
 * "Where this reading is taken".
 *
 * @example
 * ```ts
 * import { bilingual, is, reading } from "laowu-rules/authoring";
 *
 * const edge = reading("dm.edge", {
 *   place: bilingual("恰为100人时", "at exactly 100"),
 *   options: { upper: bilingual("归入较高一档", "the upper band"), lower: bilingual("归入较低一档", "the lower band") },
 *   default: "upper",
 *   grounds: bilingual("“以上”包括本数。", "以上 includes the number."),
 * });
 * is(edge, "upper").option; // => "upper"
 * ```
 */
export function is<Option extends string>(of: Reading<Option>, option: NoInfer<Option>): ReadingChoice {
  return Object.freeze({ kind: "reading-choice", reading: of, option });
}
