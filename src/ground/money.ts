/** An exact amount of money: a whole number of fen (分), a hundredth of a yuan. */
export type Fen = number;

/** The largest amount that a fact may state: a trillion yuan, well inside exact whole fen. */
export const MOST_YUAN = 1_000_000_000_000;

/** An amount as a decimal string: from 0 to {@link MOST_YUAN}, in 13 digits at most, with at most two decimals. */
export const AMOUNT: RegExp = /^(?:0?\d{1,12}(?:\.\d{1,2})?|10{12}(?:\.0{1,2})?)$/;

/** Returns a number in whole hundredths; undefined if it has more than two decimals, or is not between 0 and `most`. */
export function exactHundredths(value: number, most: number): number | undefined {
  if (!(value >= 0 && value <= most)) return undefined;
  const hundredths = Math.round(value * 100);
  // Adding 0 takes the sign from a zero that has one.
  return hundredths / 100 === value ? hundredths + 0 : undefined;
}

/** Yuan as a number to whole fen; undefined if it has more than two decimals, is negative, too large or not finite. */
export function fenFromNumber(yuan: number): Fen | undefined {
  return exactHundredths(yuan, MOST_YUAN);
}

/** Yuan as a decimal string ("1234.50") to whole fen; undefined under the same conditions. */
export function fenFromText(yuan: string): Fen | undefined {
  if (!AMOUNT.test(yuan)) return undefined;
  const [whole = "", decimals = ""] = yuan.split(".");
  return Number(whole + decimals.padEnd(2, "0"));
}

/** Whole fen to yuan, as the number that prints exactly. */
export function yuanFromFen(fen: Fen): number {
  return fen / 100;
}
