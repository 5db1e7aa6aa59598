import type { Joined, Minus, Term, Unit } from "./expression.ts";
import type { Measure, Preparation } from "./word.ts";

function joined<U extends Unit>(kind: Joined["kind"], terms: readonly Term<U>[]): Joined<U> {
  return { kind, unit: (terms[0] as Term<U>).unit as U, terms };
}

/**
 * The sum (累计).
 *
 * @example
 * ```ts
 * import { fact, perEach, plus, points } from "laowu-rules/authoring";
 *
 * const led = fact("training.standardsLed", "牵头项数", "standards led");
 * const joined = fact("training.standardsJoined", "参与项数", "standards joined");
 * plus(perEach(points(3, "led"), led), perEach(points(1, "joined"), joined)).unit; // => "points"
 * ```
 */
export const plus = <U extends Unit>(...terms: readonly Term<U>[]): Joined<U> => joined("plus", terms);

/**
 * The lesser of the two; with a figure for one, a cap (满分, 上限).
 *
 * @example
 * ```ts
 * import { fact, lesser, perEach, points } from "laowu-rules/authoring";
 *
 * const activities = fact("staff.publicBenefit", "公益活动次数", "public-benefit activities");
 * lesser(points(2, "cap"), perEach(points(0.5, "activity"), activities)).kind; // => "lesser"
 * ```
 */
export const lesser = <U extends Unit>(...terms: readonly Term<U>[]): Joined<U> => joined("lesser", terms);

/**
 * The greater of them.
 *
 * @example
 * ```ts
 * import { fact, given, greater, hasAny, levels, wan } from "laowu-rules/authoring";
 *
 * const held = fact("brand.recognizedAs", "已获认定级别", "recognitions held", levels);
 * greater(given(hasAny(held, "municipal"), wan(20, "municipal")), given(hasAny(held, "county"), wan(10, "county"))).kind; // => "greater"
 * ```
 */
export const greater = <U extends Unit>(...terms: readonly Term<U>[]): Joined<U> => joined("greater", terms);

/**
 * What is left.
 *
 * @example
 * ```ts
 * import { fact, given, hasAny, levels, minus, wan } from "laowu-rules/authoring";
 *
 * const paid = fact("brand.awardsPaid", "已获奖补级别", "awards already paid", levels);
 * minus(wan(100, "national"), given(hasAny(paid, "provincial"), wan(50, "provincial"))).kind; // => "minus"
 * ```
 */
export const minus = <U extends Unit>(from: Term<U>, take: NoInfer<Term<U>>): Minus<U> => ({
  kind: "minus",
  unit: from.unit as U,
  from,
  take,
});

const join = {
  plus: (left: number, right: number) => left + right,
  lesser: Math.min,
  greater: Math.max,
};

export function measureJoined({ kind, terms }: Joined, preparation: Preparation): Measure {
  const parts = terms.map((term) => preparation.measure(term));
  const [first, ...others] = parts as [Measure, ...Measure[]];
  const put = join[kind];
  return {
    low: (slots) => {
      let value = first.low(slots);
      for (const part of others) value = put(value, part.low(slots));
      return value;
    },
    high: (slots) => {
      let value = first.high(slots);
      for (const part of others) value = put(value, part.high(slots));
      return value;
    },
    open: (slots, add) => {
      for (const part of parts) if (part.low(slots) !== part.high(slots)) part.open(slots, add);
    },
  };
}

export function measureMinus({ from, take }: Minus, preparation: Preparation): Measure {
  const whole = preparation.measure(from);
  const part = preparation.measure(take);
  return {
    low: (slots) => {
      const most = part.high(slots);
      return most === Number.POSITIVE_INFINITY ? 0 : Math.max(0, whole.low(slots) - most);
    },
    high: (slots) => Math.max(0, whole.high(slots) - part.low(slots)),
    open: (slots, add) => {
      for (const term of [whole, part]) if (term.low(slots) !== term.high(slots)) term.open(slots, add);
    },
  };
}
