import type { Slots } from "../facts/slots.ts";
import type { Outcome } from "../ground/outcome.ts";
import { countedPath, countReader } from "./counted.ts";
import type { Counted, Share, Term } from "./expression.ts";
import type { Quantity } from "./quantity.ts";
import { codesOf, type Judge, noticesOf, type Preparation } from "./word.ts";

/**
 * 占比不低于: the part is at least so many percent of the whole. A share of a whole of 0 is not met.
 *
 * @example
 * ```ts
 * import { fact, percent, shareAtLeast } from "laowu-rules/authoring";
 *
 * const workforce = fact("workforce.total", "从业人员数", "workforce");
 * const trained = fact("workforce.trained", "经培训人数", "trained workers");
 * const { part, whole, percent: least } = shareAtLeast(trained, workforce, percent(50));
 * `${part.path} of ${whole.path} ${least.value}`; // => "workforce.trained of workforce.total 50"
 * ```
 */
export function shareAtLeast(part: Counted, whole: Counted, percent: Term<"percent">): Share {
  return { kind: "share", relation: "at-least", part, whole, percent };
}

/**
 * 多数: the part is more than so many percent of the whole.
 *
 * @example
 * ```ts
 * import { fact, percent, shareMoreThan } from "laowu-rules/authoring";
 *
 * const workforce = fact("workforce.total", "从业人员数", "workforce");
 * const trained = fact("workforce.trained", "经培训人数", "trained workers");
 * shareMoreThan(trained, workforce, percent(50)).relation; // => "more-than"
 * ```
 */
export function shareMoreThan(part: Counted, whole: Counted, percent: Term<"percent">): Share {
  return { kind: "share", relation: "more-than", part, whole, percent };
}

/** In percent, cut off after two decimals so that it never shows a bound that is not reached; 0 of a whole of 0. */
function percentOf(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.floor((part * 10_000) / whole) / 100;
}

export function judgeShare({ relation, part, whole, percent }: Share, preparation: Preparation): Judge {
  const partOf = countReader(part, preparation);
  const wholeOf = countReader(whole, preparation);
  const bound = preparation.measure(percent);
  const strict = relation === "more-than";
  const reaches = strict
    ? (count: number, of: number, hundredths: number) => count * 10_000 > of * hundredths
    : (count: number, of: number, hundredths: number) => count * 10_000 >= of * hundredths;
  const outcomeOf = (count: number | undefined, of: number | undefined, hundredths: number): Outcome => {
    if (of === 0) return "not-met";
    if (count === undefined) return hundredths === 0 && !strict && of !== undefined ? "met" : "undetermined";
    if (of === undefined) return count === 0 && (hundredths > 0 || strict) ? "not-met" : "undetermined";
    return reaches(count, of, hundredths) ? "met" : "not-met";
  };
  const named = { part: countedPath(part), whole: countedPath(whole) };
  const family = strict ? "more-than" : "share";
  const [codes, openCodes] = [codesOf(family), codesOf(family, ".open")];

  // The figure of most shares is fixed: what is required, and what is said where a fact is missing, is made once.
  const showing = (hundredths: number) => {
    const required = hundredths / 100;
    const values = Object.freeze({ ...named, required, unit: part.unit });
    const quantity: Quantity = Object.freeze({ kind: "share", part: required, whole: 100, percent: required });
    const unsettled = (code: string) =>
      Object.freeze({ observed: null, required: quantity, message: Object.freeze({ code, values }) });
    return {
      required: quantity,
      values,
      wholeZero: unsettled(`${family}.not-met.whole-zero`),
      open: {
        met: unsettled(openCodes.met),
        "not-met": unsettled(openCodes["not-met"]),
        undetermined: unsettled(openCodes.undetermined),
        "not-applicable": unsettled(openCodes["not-applicable"]),
      },
    };
  };
  const fixed = percent.kind === "figure" ? showing(preparation.value(percent)) : undefined;
  const boundless = Object.freeze({
    observed: null,
    required: null,
    message: Object.freeze({ code: `${family}.undetermined.no-bound`, values: Object.freeze(named) }),
  });
  const printed = percent.kind === "figure" ? preparation.value(percent) : undefined;
  const settledBound = (slots: Slots): number | undefined => {
    if (printed !== undefined) return printed;
    const low = bound.low(slots);
    return low === bound.high(slots) ? low : undefined;
  };
  return {
    judge: (slots) => {
      const hundredths = settledBound(slots);
      return hundredths === undefined ? "undetermined" : outcomeOf(partOf(slots), wholeOf(slots), hundredths);
    },
    open: (slots, add) => {
      if (partOf(slots) === undefined) preparation.measure(part).open(slots, add);
      if (wholeOf(slots) === undefined) preparation.measure(whole).open(slots, add);
      if (settledBound(slots) === undefined) bound.open(slots, add);
    },
    show: (slots, outcome) => {
      const hundredths = settledBound(slots);
      if (hundredths === undefined) return boundless;
      const { required, values, wholeZero, open } = fixed ?? showing(hundredths);
      const count = partOf(slots);
      const of = wholeOf(slots);
      if (count === undefined || of === undefined) return of === 0 ? wholeZero : open[outcome];
      const reached = percentOf(count, of);
      return {
        observed: { kind: "share", part: count, whole: of, percent: reached },
        required,
        message: {
          code: of === 0 ? wholeZero.message.code : codes[outcome],
          values: {
            part: named.part,
            whole: named.whole,
            required: values.required,
            unit: part.unit,
            count,
            of,
            percent: reached,
          },
        },
      };
    },
    ...noticesOf(bound),
  };
}
