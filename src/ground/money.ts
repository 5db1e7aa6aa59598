/** An exact amount of money: a whole number of fen (分), a hundredth of a yuan. */
export type Fen = number;

/** The largest amount that a fact may state: a trillion yuan, well inside exact whole fen. */
export const MOST_YUAN = 1_000_000_000_000;

const AMOUNT = /^(\d{1,13})(?:\.(\d{1,2}))?$/;

/** Yuan as a number to whole fen; undefined if it has more than two decimals, is negative, too large or not finite. */
export function fenFromNumber(yuan: number): Fen | undefined {
  if (!(yuan >= 0 && yuan <= MOST_YUAN)) return undefined;
  const fen = Math.round(yuan * 100);
  // Adding 0 takes the sign from a zero that has one.
  return fen / 100 === yuan ? fen + 0 : undefined;
}

/** Yuan as a decimal string ("1234.50") to whole fen; undefined under the same conditions. */
export function fenFromText(yuan: string): Fen | undefined {
  const [, whole, decimals = ""] = AMOUNT.exec(yuan) ?? [];
  if (whole === undefined) return undefined;
  const fen = Number(whole + decimals.padEnd(2, "0"));
  return fen <= MOST_YUAN * 100 ? fen : undefined;
}

/** Whole fen to yuan, as the number that prints exactly. */
export function yuanFromFen(fen: Fen): number {
  return fen / 100;
}
