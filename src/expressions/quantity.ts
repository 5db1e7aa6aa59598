import type { Unit } from "./expression.ts";

/**
 * What was observed or required, as results show it. Money is in yuan; a share's percent is truncated to two decimals.
 *
 * @example
 * ```ts
 * import { evaluate } from "laowu-rules";
 *
 * const facts = { workforce: { total: 640, trained: 410 } };
 * const { recognition } = evaluate({ policy: "urumqi", matter: "recognition", asOf: "2025-06-30", facts }).matters;
 * const share = recognition.criteria.find(({ id }) => id === "uq.trained-share");
 * share.observed; // => { kind: "share", part: 410, whole: 640, percent: 64.06 }
 * share.required; // => { kind: "share", part: 50, whole: 100, percent: 50 }
 * ```
 */
export type Quantity =
  | { readonly kind: "count" | "money" | "points"; readonly value: number }
  | { readonly kind: "share"; readonly part: number; readonly whole: number; readonly percent: number }
  | { readonly kind: "attested"; readonly facts: Readonly<Record<string, boolean | null>> }
  | { readonly kind: "date"; readonly date: string }
  | { readonly kind: "choice"; readonly value: string | readonly string[] };

const isInHundredths = (unit: Unit): boolean => unit === "yuan" || unit === "percent" || unit === "points";

/** Money, percent and points are computed in hundredths, so that everything is whole numbers. */
export function inside(unit: Unit, value: number): number {
  return isInHundredths(unit) ? Math.round(value * 100) : value;
}

/** The number that people read. */
export function outside(unit: Unit, value: number): number {
  return isInHundredths(unit) ? value / 100 : value;
}
