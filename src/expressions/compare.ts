import type { Slots } from "../facts/slots.ts";
import type { MessageCode } from "../ground/bilingual.ts";
import { formatDay } from "../ground/civil-day.ts";
import type { Outcome } from "../ground/outcome.ts";
import type { Compare, Term, Unit } from "./expression.ts";
import { outside, type Quantity } from "./quantity.ts";
import { subjectOf } from "./walk.ts";
import { codesOf, type Judge, type Measure, noticesOf, type Preparation } from "./word.ts";

/**
 * 不少于, 以上: at least the bound. For days: on that day or after it.
 *
 * @example
 * ```ts
 * import { atLeast, fact, people } from "laowu-rules/authoring";
 *
 * const workforce = fact("workforce.total", "从业人员数", "workforce");
 * const { relation, bound } = atLeast(workforce, people(300));
 * `${relation} ${bound.value} ${bound.unit}`; // => "at-least 300 people"
 * ```
 */
export function atLeast<U extends Unit>(term: Term<U>, bound: NoInfer<Term<U>>): Compare<U> {
  return { kind: "compare", relation: "at-least", term, bound };
}

/**
 * 不超过, 以内: at most the bound.
 *
 * @example
 * ```ts
 * import { atMost, column, fact, totalOf, wan } from "laowu-rules/authoring";
 *
 * const lines = fact("fund.lines", "资金使用计划", "spending plan");
 * const { relation, bound } = atMost(totalOf(column(lines, "amount")), wan(20));
 * `${relation} ${bound.value} ${bound.unit}`; // => "at-most 200000 yuan"
 * ```
 */
export function atMost<U extends Unit>(term: Term<U>, bound: NoInfer<Term<U>>): Compare<U> {
  return { kind: "compare", relation: "at-most", term, bound };
}

/**
 * The same as the bound.
 *
 * @example
 * ```ts
 * import { exactly, fact, yearBefore } from "laowu-rules/authoring";
 *
 * const yearOfFigures = fact("training.year", "统计年度", "year of the figures");
 * exactly(yearOfFigures, yearBefore).relation; // => "exactly"
 * ```
 */
export function exactly<U extends Unit>(term: Term<U>, bound: NoInfer<Term<U>>): Compare<U> {
  return { kind: "compare", relation: "exactly", term, bound };
}

/** Are the two certainly the same, certainly not, or can't it be told? */
function equals(left: Measure, right: Measure, slots: Slots): Outcome {
  if (left.high(slots) < right.low(slots) || left.low(slots) > right.high(slots)) return "not-met";
  return left.low(slots) === left.high(slots) && right.low(slots) === right.high(slots) ? "met" : "undetermined";
}

/** Is the greater one certainly at least the lesser, certainly not, or can't it be told? */
function reaches(greater: Measure, lesser: Measure, slots: Slots): Outcome {
  if (greater.low(slots) >= lesser.high(slots)) return "met";
  return greater.high(slots) < lesser.low(slots) ? "not-met" : "undetermined";
}

function quantity(unit: Unit, value: number, say: (value: number) => number | string): Quantity | null {
  if (!Number.isFinite(value)) return null;
  if (unit === "day") return { kind: "date", date: say(value) as string };
  return { kind: unit === "yuan" ? "money" : unit === "points" ? "points" : "count", value: say(value) as number };
}

/** How the value of a term is found where it is settled; not a number where it is not. */
function settledValue(term: Term, measure: Measure, preparation: Preparation): (slots: Slots) => number {
  if (term.kind === "figure") {
    const value = preparation.value(term);
    return () => value;
  }
  if (term.kind === "fact") {
    const slot = preparation.slot(term);
    return (slots) => (slots[slot] as number | undefined) ?? Number.NaN;
  }
  return (slots) => {
    const low = measure.low(slots);
    return low === measure.high(slots) ? low : Number.NaN;
  };
}

/** Says values in the unit that people read; of days, the same one again and again, the last is kept. */
function sayer(unit: Unit): (value: number) => number | string {
  if (unit !== "day") return (value) => outside(unit, value);
  let last = Number.NaN;
  let said = "";
  return (day) => {
    if (day !== last) [last, said] = [day, formatDay(day)];
    return said;
  };
}

export function judgeCompare({ relation, term, bound }: Compare, preparation: Preparation): Judge {
  const left = preparation.measure(term);
  const right = preparation.measure(bound);
  const [greater, lesser] = relation === "at-most" ? [right, left] : [left, right];
  const { unit } = term;
  const fact = subjectOf(term, bound);
  const family = unit !== "day" ? relation : relation === "at-most" ? "by-day" : "day";
  const [sayObserved, sayRequired] = [sayer(unit), sayer(unit)];
  const fixed =
    bound.kind === "figure" ? Object.freeze(quantity(unit, preparation.value(bound), sayRequired)) : undefined;

  const [codes, openCodes, boundlessCodes] = [codesOf(family), codesOf(family, ".open"), codesOf(family, ".no-bound")];
  const message = (observed: number, required: number, outcome: Outcome): MessageCode => {
    if (!Number.isFinite(required)) return { code: boundlessCodes[outcome], values: { fact, unit } };
    if (Number.isNaN(observed)) {
      return { code: openCodes[outcome], values: { fact, required: sayRequired(required), unit } };
    }
    const difference = outside(unit, Math.abs(observed - required));
    return {
      code: codes[outcome],
      values: { fact, observed: sayObserved(observed), required: sayRequired(required), difference, unit },
    };
  };
  const observedIn = settledValue(term, left, preparation);
  const requiredIn = settledValue(bound, right, preparation);
  const reached = {
    "at-least": (value: number, limit: number) => value >= limit,
    "at-most": (value: number, limit: number) => value <= limit,
    exactly: (value: number, limit: number) => value === limit,
  }[relation];

  return {
    judge: (slots) => {
      const value = observedIn(slots);
      const limit = requiredIn(slots);
      // Settled values can be compared at once; where either is open its bounds may still tell.
      if (Number.isNaN(value) || Number.isNaN(limit))
        return relation === "exactly" ? equals(left, right, slots) : reaches(greater, lesser, slots);
      return reached(value, limit) ? "met" : "not-met";
    },
    open: (slots, add) => {
      if (left.low(slots) !== left.high(slots)) left.open(slots, add);
      if (right.low(slots) !== right.high(slots)) right.open(slots, add);
    },
    show: (slots, outcome) => {
      const observed = observedIn(slots);
      const required = requiredIn(slots);
      return {
        observed: quantity(unit, observed, sayObserved),
        required: fixed === undefined ? quantity(unit, required, sayRequired) : fixed,
        message: message(observed, required, outcome),
      };
    },
    ...noticesOf(left, right),
  };
}
