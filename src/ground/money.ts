import { Decimal as SharedDecimal } from "decimal.js";

// The library's configuration is shared and mutable: a private copy cannot be changed by others.
const Decimal = SharedDecimal.clone({ precision: 40, rounding: SharedDecimal.ROUND_HALF_UP });

/** An exact amount of money: a whole number of fen (分), a hundredth of a yuan. */
export type Fen = number;

/** The largest amount that a fact may state: a trillion yuan, well inside exact whole fen. */
export const MOST_YUAN = 1_000_000_000_000;

const AMOUNT = /^\d{1,13}(?:\.\d{1,2})?$/;

/** Yuan as a number to whole fen; undefined if it has more than two decimals, is negative, too large or not finite. */
export function fenFromNumber(yuan: number): Fen | undefined {
  if (!(yuan >= 0 && yuan <= MOST_YUAN)) return undefined;
  const fen = Math.round(yuan * 100);
  // Adding 0 takes the sign from a zero that has one.
  return fen / 100 === yuan ? fen + 0 : undefined;
}

/** Yuan as a decimal string ("1234.50") to whole fen; undefined under the same conditions. */
export function fenFromText(yuan: string): Fen | undefined {
  if (!AMOUNT.test(yuan)) return undefined;
  const fen = new Decimal(yuan).times(100);
  return fen.lte(MOST_YUAN * 100) ? fen.toNumber() : undefined;
}

/** Whole fen to yuan, as the number that prints exactly. */
export function yuanFromFen(fen: Fen): number {
  return fen / 100;
}

/** So many hundredths of a percent of an amount; what is less than a fen is cut off. An unbounded amount or rate gives no bound. */
export function shareOfFen(fen: Fen, hundredths: number): Fen {
  if (fen === 0 || hundredths === 0) return 0;
  if (!Number.isFinite(fen) || !Number.isFinite(hundredths)) return Number.POSITIVE_INFINITY;
  return new Decimal(fen).times(hundredths).dividedToIntegerBy(10_000).toNumber();
}
