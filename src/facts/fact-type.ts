import type { FigureUnit } from "../sources/figure.ts";

/** The kinds of value that a fact can take, with their bounds. Each fact is absent unless it is given. */
export type FactType =
  | { readonly kind: "text"; readonly unit: null }
  | { readonly kind: "place"; readonly unit: null }
  | { readonly kind: "boolean"; readonly unit: null }
  | { readonly kind: "count"; readonly unit: FigureUnit }
  | { readonly kind: "money"; readonly unit: "yuan" }
  | { readonly kind: "percent"; readonly unit: "percent"; readonly most: number }
  | { readonly kind: "half-points"; readonly unit: "points"; readonly most: number }
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
/** The most UTF-16 units that a text may have. */
export const MOST_CHARACTERS = 1_000;
/** The largest count. */
export const MOST_COUNT = 1_000_000_000;

/** A text as written. */
export const text = { kind: "text", unit: null } as const;
/** A place: its name, or its six-digit code. */
export const place = { kind: "place", unit: null } as const;
/** A finding that somebody attests. */
export const boolean = { kind: "boolean", unit: null } as const;
/** An amount in yuan. */
export const money = { kind: "money", unit: "yuan" } as const;
/** A calendar day. */
export const date = { kind: "date", unit: "day", never: false } as const;
/** A calendar day, or "never". */
export const dateOrNever = { kind: "date", unit: "day", never: true } as const;
/** A calendar year. */
export const year = { kind: "year", unit: "year" } as const;

/** A whole number of people, places, … */
export const count = <const Unit extends FigureUnit>(unit: Unit) => ({ kind: "count", unit }) as const;
/** A percentage up to a bound. */
export const percentUpTo = (most: number) => ({ kind: "percent", unit: "percent", most }) as const;
/** Whole or half points up to a bound. */
export const halfPoints = (most: number) => ({ kind: "half-points", unit: "points", most }) as const;
/** One of these words. */
export const choice = <const Options extends readonly string[]>(...options: Options) =>
  ({ kind: "choice", unit: null, options }) as const;
/** Several values of one type. */
export const list = <const Of extends FactType>(of: Of) => ({ kind: "list", unit: null, of }) as const;
/** Several records of named fields. */
export const records = <const Fields extends Readonly<Record<string, FactType>>>(
  fields: Fields,
  required: readonly (keyof Fields & string)[] = [],
) => ({ kind: "records", unit: null, fields, required }) as const;
