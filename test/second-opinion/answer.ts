/** What the naive implementation says of one applicant, and the few words of logic that all four authorities need. */

export type Outcome = "met" | "not-met" | "undetermined" | "not-applicable";

/** A fact may be left out, or null: the same. */
export type Given<T> = T | null | undefined;

export type Readings = Readonly<Record<string, string>>;

/** Only what is named here is compared; a matter's outcome is named where every binding criterion is. */
export interface Answer {
  readonly outcome?: Outcome;
  /** For whom the matter is: the scope's id and its outcome. */
  readonly scope?: readonly [string, Outcome];
  readonly criteria?: Readonly<Record<string, Outcome>>;
  /** The least and the most points of items, of sections and of "total". */
  readonly points?: Readonly<Record<string, readonly [number, number]>>;
  /** Where a fact occurs twice, the engine's bounds may be as wide as this. */
  readonly widest?: Readonly<Record<string, readonly [number, number]>>;
  /** In fen. */
  readonly amount?: number | null;
  readonly ceiling?: number | null;
  /** Of an award's lines the outcome: the text fixes no order in which they are paid. */
  readonly lines?: Readonly<Record<string, Outcome>>;
  readonly dates?: Readonly<Record<string, string | null>>;
  readonly status?: string | null;
}

export function known<T>(value: Given<T>): value is T {
  return value !== null && value !== undefined;
}

export function fen(yuan: number | string): number {
  return Math.round(Number(yuan) * 100);
}

/** A matter's outcome from its binding criteria. */
export function together(outcomes: readonly Outcome[]): Outcome {
  if (outcomes.includes("not-met")) return "not-met";
  if (outcomes.includes("undetermined")) return "undetermined";
  return outcomes.includes("met") ? "met" : "not-applicable";
}

/** A matter's outcome where it is for some only: nothing else counts outside, nor while that is open. */
export function within(scope: Outcome, outcome: Outcome): Outcome {
  if (scope === "not-met") return "not-applicable";
  return scope === "undetermined" ? "undetermined" : outcome;
}

/** What holds of every one of several possible amounts, else nothing. */
export function whicheverAmount(amounts: readonly (number | null)[]): number | null {
  const first = amounts[0];
  return first !== undefined && amounts.every((each) => each === first) ? first : null;
}

/** An award before its document: nothing is owed. */
export const beforeDocument: Answer = { outcome: "not-applicable", amount: 0, ceiling: 0 };

/** What holds whichever of these is the case. */
export function whichever(outcomes: readonly Outcome[]): Outcome {
  const first = outcomes[0];
  return first !== undefined && outcomes.every((each) => each === first) ? first : "undetermined";
}

export function every(...findings: readonly Given<boolean>[]): Outcome {
  if (findings.some((finding) => finding === false)) return "not-met";
  return findings.every((finding) => finding === true) ? "met" : "undetermined";
}

export function some(...findings: readonly Given<boolean>[]): Outcome {
  if (findings.some((finding) => finding === true)) return "met";
  return findings.every((finding) => finding === false) ? "not-met" : "undetermined";
}

export function atLeast(count: Given<number>, bound: number): Outcome {
  if (bound === 0) return "met";
  if (!known(count)) return "undetermined";
  return count >= bound ? "met" : "not-met";
}

/** A part of its whole; percent may have two decimals. Nothing of nothing is no share. */
export function shareAtLeast(part: Given<number>, whole: Given<number>, percent: number): Outcome {
  const wanted = Math.round(percent * 100);
  if (whole === 0) return "not-met";
  if (known(part) && known(whole)) return part * 10_000 >= whole * wanted ? "met" : "not-met";
  // Nothing is no share of any whole, and nobody is short of no share of a whole that is something.
  if (wanted === 0) return known(whole) ? "met" : "undetermined";
  return part === 0 ? "not-met" : "undetermined";
}

/** Days as numbers, from the civil calendar alone. */
function dayNumber(date: string): number {
  const [year, month, day] = partsOf(date);
  let days = day;
  for (let each = 1; each < month; each += 1) days += daysIn(year, each);
  const before = year - 1;
  return days + before * 365 + Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400);
}

export function nextDay(date: string): string {
  const [year, month, day] = partsOf(date);
  if (day < daysIn(year, month)) return written(year, month, day + 1);
  return month < 12 ? written(year, month + 1, 1) : written(year + 1, 1, 1);
}

/** The same day some years later, or the last of that month. */
export function yearsLater(date: string, years: number): string {
  const [year, month, day] = partsOf(date);
  return written(year + years, month, Math.min(day, daysIn(year + years, month)));
}

export function isWeekend(date: string): boolean {
  // Day 1, the first of January of the year 1, was a Monday in this calendar.
  return (dayNumber(date) - 1) % 7 >= 5;
}

function partsOf(date: string): [number, number, number] {
  return [Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8, 10))];
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function written(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}
