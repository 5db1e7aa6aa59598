import { exactHundredths } from "../ground/money.ts";

/** What a figure counts. Money is in yuan, shares in whole percent, periods in years or days. */
export type FigureUnit =
  | "people"
  | "items"
  | "occasions"
  | "places"
  | "brands"
  | "yuan"
  | "percent"
  | "years"
  | "days"
  | "points";

/**
 * A number that a document prints. Its address is the id of its provision, with a slash and its name where it has one
 * (`uq.workforce`, `uq.s3.1/first`); a what-if replaces it by that address.
 */
export interface Figure<Unit extends FigureUnit = FigureUnit> {
  readonly kind: "figure";
  readonly unit: Unit;
  readonly value: number;
  /** Null for the one unnamed figure of a provision. */
  readonly name: string | null;
}

function figureOf<Unit extends FigureUnit>(unit: Unit) {
  return (value: number, name: string | null = null): Figure<Unit> =>
    Object.freeze({ kind: "figure", unit, value, name });
}

/**
 * A number of people (人).
 *
 * @example
 * ```ts
 * import { people } from "laowu-rules/authoring";
 *
 * people(300); // => { kind: "figure", unit: "people", value: 300, name: null }
 * ```
 */
export const people = /* @__PURE__ */ figureOf("people");

/**
 * Money in yuan (元).
 *
 * @example
 * ```ts
 * import { yuan } from "laowu-rules/authoring";
 *
 * yuan(500).value; // => 500
 * ```
 */
export const yuan = /* @__PURE__ */ figureOf("yuan");

/**
 * A number of brands.
 *
 * @example
 * ```ts
 * import { brands } from "laowu-rules/authoring";
 *
 * brands(12).unit; // => "brands"
 * ```
 */
export const brands = /* @__PURE__ */ figureOf("brands");

/**
 * A whole percentage.
 *
 * @example
 * ```ts
 * import { percent } from "laowu-rules/authoring";
 *
 * percent(50).value; // => 50
 * ```
 */
export const percent = /* @__PURE__ */ figureOf("percent");

/**
 * A period of years.
 *
 * @example
 * ```ts
 * import { years } from "laowu-rules/authoring";
 *
 * years(5).unit; // => "years"
 * ```
 */
export const years = /* @__PURE__ */ figureOf("years");

/**
 * A period of days.
 *
 * @example
 * ```ts
 * import { days } from "laowu-rules/authoring";
 *
 * days(5).unit; // => "days"
 * ```
 */
export const days = /* @__PURE__ */ figureOf("days");

/**
 * Points (分), with at most two decimals.
 *
 * @example
 * ```ts
 * import { points } from "laowu-rules/authoring";
 *
 * points(0.5, "activity").name; // => "activity"
 * ```
 */
export const points = /* @__PURE__ */ figureOf("points");

/**
 * 万元: ten thousand yuan, the unit in which the documents print money.
 *
 * @example
 * ```ts
 * import { wan } from "laowu-rules/authoring";
 *
 * wan(20).value; // => 200_000
 * ```
 */
export function wan(value: number, name: string | null = null): Figure<"yuan"> {
  return yuan(value * 10_000, name);
}

/** Why a value cannot stand in a figure's place; undefined where it can. */
export function figureProblem(
  unit: FigureUnit,
  value: number,
): "negative" | "not-whole" | "too-large" | "too-many-decimals" | undefined {
  if (value < 0) return "negative";
  const most =
    { percent: 100, years: 100, days: 1000, points: 1000, yuan: 1_000_000_000_000 }[unit as string] ?? 1_000_000_000;
  if (value > most) return "too-large";
  if (unit === "points" || unit === "yuan")
    return exactHundredths(value, most) === undefined ? "too-many-decimals" : undefined;
  return Number.isInteger(value) ? undefined : "not-whole";
}
