import { YEARS } from "../ground/civil-day.ts";
import { MOST_YUAN } from "../ground/money.ts";
import type { FigureUnit } from "../sources/figure.ts";

/** The kinds of value that a fact can take, with their bounds. Each fact is absent unless it is given. */
export type FactType =
  | { readonly kind: "text"; readonly unit: null }
  | { readonly kind: "place"; readonly unit: null }
  | { readonly kind: "boolean"; readonly unit: null }
  | { readonly kind: "count"; readonly unit: FigureUnit }
  | { readonly kind: "money"; readonly unit: "yuan" }
  | { readonly kind: "percent"; readonly unit: "percent"; readonly most: number }
  | { readonly kind: "points"; readonly unit: "points"; readonly most: number }
  | { readonly kind: "date"; readonly unit: "day"; readonly never: boolean }
  | { readonly kind: "year"; readonly unit: "year" }
  | { readonly kind: "choice"; readonly unit: null; readonly options: readonly string[] }
  | { readonly kind: "list"; readonly unit: null; readonly of: FactType }
  | {
      readonly kind: "records";
      readonly unit: null;
      readonly fields: Readonly<Record<string, FactType>>;
      readonly required: readonly string[];
    };

/** The most entries that a list may have, so that no request takes unbounded time. */
export const MOST_ENTRIES = 10_000;

/** The most characters (Unicode code points) that a text may have. */
export const MOST_CHARACTERS = 1_000;

/** The largest count. */
export const MOST_COUNT = 1_000_000_000;

/** The bounds of a number; it has no more decimals than these. */
export interface NumberBounds {
  readonly least: number;
  readonly most: number;
  readonly decimals: 0 | 2;
}

/**
 * Returns the bounds of a kind of number; null of what is none. Reading, refusing, JSON Schema and what an unknown fact can
 * come to all go by these.
 */
export function numberBounds(type: FactType): NumberBounds | null {
  switch (type.kind) {
    case "count":
      return { least: 0, most: MOST_COUNT, decimals: 0 };
    case "year":
      return { least: YEARS.first, most: YEARS.last, decimals: 0 };
    case "money":
      return { least: 0, most: MOST_YUAN, decimals: 2 };
    case "percent":
    case "points":
      return { least: 0, most: type.most, decimals: 2 };
    default:
      return null;
  }
}

/**
 * A text as written.
 *
 * @example
 * ```ts
 * import { ownFact, text } from "laowu-rules/authoring";
 *
 * ownFact("demo.slogan", text, "口号", "slogan").type; // => { kind: "text", unit: null }
 * ```
 */
export const text = { kind: "text", unit: null } as const;

/**
 * A place: its name, or its six-digit code.
 *
 * @example
 * ```ts
 * import { ownFact, place } from "laowu-rules/authoring";
 *
 * ownFact("demo.site", place, "场所", "site").type.kind; // => "place"
 * ```
 */
export const place = { kind: "place", unit: null } as const;

/**
 * A finding that somebody attests.
 *
 * @example
 * ```ts
 * import { boolean, ownFact } from "laowu-rules/authoring";
 *
 * ownFact("demo.film", boolean, "拍摄过宣传片", "a film was made").type.kind; // => "boolean"
 * ```
 */
export const boolean = { kind: "boolean", unit: null } as const;

/**
 * An amount in yuan.
 *
 * @example
 * ```ts
 * import { money, ownFact } from "laowu-rules/authoring";
 *
 * ownFact("demo.turnover", money, "营业额", "turnover").unit; // => "yuan"
 * ```
 */
export const money = { kind: "money", unit: "yuan" } as const;

/**
 * A calendar day.
 *
 * @example
 * ```ts
 * import { date, ownFact } from "laowu-rules/authoring";
 *
 * ownFact("demo.openedOn", date, "开业日期", "day of opening").type.never; // => false
 * ```
 */
export const date = { kind: "date", unit: "day", never: false } as const;

/**
 * A calendar day, or "never".
 *
 * @example
 * ```ts
 * import { dateOrNever, ownFact } from "laowu-rules/authoring";
 *
 * ownFact("demo.fined", dateOrNever, "处罚日期", "day of a fine").type.never; // => true
 * ```
 */
export const dateOrNever = { kind: "date", unit: "day", never: true } as const;

/**
 * A calendar year.
 *
 * @example
 * ```ts
 * import { ownFact, year } from "laowu-rules/authoring";
 *
 * ownFact("demo.founded", year, "成立年份", "year of founding").unit; // => "year"
 * ```
 */
export const year = { kind: "year", unit: "year" } as const;

/**
 * A whole number of people, places, …
 *
 * @example
 * ```ts
 * import { count, ownFact } from "laowu-rules/authoring";
 *
 * ownFact("demo.newlyEmployed", count("people"), "新增就业人数", "newly employed").unit; // => "people"
 * ```
 */
export const count = <const Unit extends FigureUnit>(unit: Unit) => ({ kind: "count", unit }) as const;

/**
 * A percentage up to a bound.
 *
 * @example
 * ```ts
 * import { ownFact, percentUpTo } from "laowu-rules/authoring";
 *
 * ownFact("demo.rate", percentUpTo(100), "比例", "rate").type.most; // => 100
 * ```
 */
export const percentUpTo = (most: number) => ({ kind: "percent", unit: "percent", most }) as const;

/**
 * Points that an assessor gives, up to a bound, with at most two decimals.
 *
 * @example
 * ```ts
 * import { ownFact, pointsUpTo } from "laowu-rules/authoring";
 *
 * ownFact("demo.culture", pointsUpTo(5), "评审给分", "assessor's points").type.most; // => 5
 * ```
 */
export const pointsUpTo = (most: number) => ({ kind: "points", unit: "points", most }) as const;

/**
 * One of these words.
 *
 * @example
 * ```ts
 * import { bilingual, choice, ownFact } from "laowu-rules/authoring";
 *
 * const options = { day: bilingual("日制", "by day"), evening: bilingual("夜校", "by evening") };
 * ownFact("demo.mode", choice("day", "evening"), "培训方式", "mode of training", options).type.options; // => ["day", "evening"]
 * ```
 */
export const choice = <const Options extends readonly string[]>(...options: Options) =>
  ({ kind: "choice", unit: null, options }) as const;

/**
 * Several values of one type.
 *
 * @example
 * ```ts
 * import { list, ownFact, place } from "laowu-rules/authoring";
 *
 * ownFact("demo.sites", list(place), "场所", "sites").type.of.kind; // => "place"
 * ```
 */
export const list = <const Of extends FactType>(of: Of) => ({ kind: "list", unit: null, of }) as const;

/** Several records of named fields. */
export const records = <const Fields extends Readonly<Record<string, FactType>>>(
  fields: Fields,
  required: readonly (keyof Fields & string)[] = [],
) => ({ kind: "records", unit: null, fields, required }) as const;
