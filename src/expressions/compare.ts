import type { Slots } from "../facts/slots.ts";
import { formatDay } from "../ground/civil-day.ts";
import type { Outcome } from "../ground/outcome.ts";
import type { Compare, Term, Unit } from "./expression.ts";
import { outside, type Quantity } from "./quantity.ts";
import { subjectOf } from "./walk.ts";
import type { Judge, Measure, Observer, Preparation } from "./word.ts";

/** 不少于, 以上: at least the bound. For days: on that day or after it. */
export function atLeast<U extends Unit>(term: Term<U>, bound: NoInfer<Term<U>>): Compare<U> {
  return { kind: "compare", relation: "at-least", term, bound };
}

/** 不超过, 以内: at most the bound. */
export function atMost<U extends Unit>(term: Term<U>, bound: NoInfer<Term<U>>): Compare<U> {
  return { kind: "compare", relation: "at-most", term, bound };
}

/** Is the greater one certainly at least the lesser, certainly not, or can't it be told? */
function reaches(greater: Measure, lesser: Measure, slots: Slots): Outcome {
  if (greater.low(slots) >= lesser.high(slots)) return "met";
  return greater.high(slots) < lesser.low(slots) ? "not-met" : "undetermined";
}

export function judgeCompare({ relation, term, bound }: Compare, preparation: Preparation): Judge {
  const left = preparation.measure(term);
  const right = preparation.measure(bound);
  const open: Judge["open"] = (slots, add) => {
    if (left.low(slots) !== left.high(slots)) left.open(slots, add);
    if (right.low(slots) !== right.high(slots)) right.open(slots, add);
  };
  if (term.kind === "fact" && bound.kind === "figure") {
    const slot = preparation.slot(term);
    const figure = preparation.value(bound);
    const judge =
      relation === "at-least"
        ? (slots: Slots): Outcome => {
            const value = slots[slot];
            return value === undefined ? reaches(left, right, slots) : (value as number) >= figure ? "met" : "not-met";
          }
        : (slots: Slots): Outcome => {
            const value = slots[slot];
            return value === undefined ? reaches(right, left, slots) : (value as number) <= figure ? "met" : "not-met";
          };
    return { judge, open };
  }
  const [greater, lesser] = relation === "at-least" ? [left, right] : [right, left];
  return { judge: (slots) => reaches(greater, lesser, slots), open };
}

function quantity(unit: Unit, value: number): Quantity | null {
  if (!Number.isFinite(value)) return null;
  if (unit === "day") return { kind: "date", date: formatDay(value) };
  if (unit === "yuan") return { kind: "money", value: outside(unit, value) };
  return { kind: unit === "points" ? "points" : "count", value };
}

export function observeCompare({ relation, term, bound }: Compare, preparation: Preparation): Observer {
  const left = preparation.measure(term);
  const right = preparation.measure(bound);
  const unit = term.unit;
  const fact = subjectOf(term, bound);
  const fixed = bound.kind === "figure" ? Object.freeze(quantity(unit, preparation.value(bound))) : undefined;
  const known = (measure: Measure, slots: Slots): number => {
    const low = measure.low(slots);
    return low === measure.high(slots) ? low : Number.NaN;
  };
  const family = unit === "day" ? "day" : relation;
  const said = (value: number) => (unit === "day" ? formatDay(value) : outside(unit, value));
  return {
    observed: (slots) => quantity(unit, known(left, slots)),
    required: (slots) => (fixed === undefined ? quantity(unit, known(right, slots)) : fixed),
    message: (slots, outcome) => {
      const observed = known(left, slots);
      const required = known(right, slots);
      if (Number.isNaN(observed) || !Number.isFinite(required)) {
        return Number.isFinite(required)
          ? { code: `${family}.${outcome}.open`, values: { fact, required: said(required), unit } }
          : { code: `${family}.${outcome}.no-bound`, values: { fact, unit } };
      }
      const difference = outside(unit, Math.abs(observed - required));
      return {
        code: `${family}.${outcome}`,
        values: { fact, observed: said(observed), required: said(required), difference, unit },
      };
    },
  };
}
