/** A decimal as text without exponent, leading or trailing zeros, moved by a power of ten: exactly, digit by digit. */
export function shifted(text: string, power: number): string | undefined {
  const parts = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d{1,3}))?$/.exec(text);
  if (parts === null) return undefined;
  const [, sign = "", whole = "", decimals = "", exponent = "0"] = parts;
  const point = whole.length + Number(exponent) + power;
  let digits = whole + decimals;
  if (point > digits.length) digits += "0".repeat(point - digits.length);
  if (point < 1) digits = "0".repeat(1 - point) + digits;
  const at = Math.max(point, 1);
  const left = digits.slice(0, at).replace(/^0+(?=\d)/, "");
  let end = digits.length;
  while (end > at && digits[end - 1] === "0") end -= 1;
  const right = digits.slice(at, end);
  const moved = right === "" ? left : `${left}.${right}`;
  return moved === "0" ? "0" : sign + moved;
}

/** A decimal text as the number that prints the same; undefined where no number does, for want of digits. */
export function exactNumber(decimal: string): number | undefined {
  const number = Number(decimal);
  return shifted(String(number), 0) === decimal ? number : undefined;
}

/** A number with the fifteen digits that a spreadsheet shows: what =1.1+2.2 gives is 3.3. */
export function asShown(number: number): number {
  // Nearly all are whole, or have two decimals: that is quickly told.
  if (Number.isInteger(number) || Math.round(number * 100) / 100 === number) return number;
  return Number.isFinite(number) ? Number(number.toPrecision(15)) : number;
}
