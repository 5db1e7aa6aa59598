import type { Unit } from "./expression.ts";

/** What was observed or required, as results show it. Money is in yuan; a share's percent is truncated to two decimals. */
export type Quantity =
  | { readonly kind: "count" | "money" | "points"; readonly value: number }
  | { readonly kind: "share"; readonly part: number; readonly whole: number; readonly percent: number }
  | { readonly kind: "attested"; readonly facts: Readonly<Record<string, boolean | null>> }
  | { readonly kind: "date"; readonly date: string }
  | { readonly kind: "choice"; readonly value: string | readonly string[] };

/** Money and percent are computed in hundredths, so that everything is whole numbers. */
export function inside(unit: Unit, value: number): number {
  return unit === "yuan" || unit === "percent" ? Math.round(value * 100) : value;
}

/** The number that people read. */
export function outside(unit: Unit, value: number): number {
  return unit === "yuan" || unit === "percent" ? value / 100 : value;
}
