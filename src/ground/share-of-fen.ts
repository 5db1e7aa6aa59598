import { Decimal as SharedDecimal } from "decimal.js";
import type { Fen } from "./money.ts";

// The library's configuration is shared and mutable: a private copy cannot be changed by others.
const Decimal = SharedDecimal.clone({ precision: 40, rounding: SharedDecimal.ROUND_HALF_UP });

/** So many hundredths of a percent of an amount; what is less than a fen is cut off. An unbounded amount or rate gives no bound. */
export function shareOfFen(fen: Fen, hundredths: number): Fen {
  if (fen === 0 || hundredths === 0) return 0;
  if (!Number.isFinite(fen) || !Number.isFinite(hundredths)) return Number.POSITIVE_INFINITY;
  return new Decimal(fen).times(hundredths).dividedToIntegerBy(10_000).toNumber();
}
