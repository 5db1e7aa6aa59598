import { hasAny } from "../expressions/among.ts";
import { anyOf } from "../expressions/any-of.ts";
import { greater, lesser, minus, plus } from "../expressions/arithmetic.ts";
import { attested, noneFound } from "../expressions/attested.ts";
import { chooseTerm } from "../expressions/choose.ts";
import { allOf, not } from "../expressions/combine.ts";
import type { Condition, Term } from "../expressions/expression.ts";
import { given } from "../expressions/given.ts";
import { noFigure } from "../expressions/leaf.ts";
import type { FactOfKind } from "../facts/fact.ts";
import type { Bilingual } from "../ground/bilingual.ts";
import { withoutPrototype } from "../ground/own.ts";
import type { Citation } from "../sources/citation.ts";
import type { Reading } from "../sources/reading.ts";

/** A condition that the text attaches to a sum, under the id of the provision that states it. */
export interface SumCondition {
  readonly id: string;
  readonly require: Condition;
}

/** One sum of an award. */
export interface AwardLine {
  readonly id: string;
  readonly citation: Citation;
  /** The sum as the document has it. */
  readonly amount: Term<"yuan">;
  /** For whom the sum is; null: for everybody. To others the line is not applicable. */
  readonly when: Condition | null;
  /** The conditions of the sum. Where one of them fails the line is not met and nothing is owed on it. */
  readonly conditions: readonly SumCondition[];
  /** That the sum was paid; null where the document does not say that it is paid once. */
  readonly paid: Condition | null;
  /** What is owed now on this line, payments taken off. */
  readonly owed: Term<"yuan">;
}

/** Money that a policy pays. */
export interface Award {
  /** Null where the text prints none. */
  readonly payee: Bilingual | null;
  readonly lines: readonly AwardLine[];
  /** What the award comes to before payments. */
  readonly gross: Term<"yuan">;
}

type Levels = FactOfKind<"list">;

/** The sum that goes with one level of recognition. */
export interface LevelSum {
  readonly id: string;
  readonly level: string;
  readonly amount: Term<"yuan">;
  readonly conditions?: readonly SumCondition[];
  readonly cite: Citation;
}

/** Levels of recognition from the lowest to the highest. */
const LEVELS = ["county", "municipal", "provincial", "national"];
const rank = (level: string) => LEVELS.indexOf(level);

/**
 * An award by level of recognition: each recognition brings its own sum, or the highest one is
 * the whole, as a reading says. What is owed now is net of what was paid.
 *
 * @example
 * ```ts
 * import { awardByLevel, bilingual, cite, fact, levels, policyDocument, reading, wan } from "laowu-rules/authoring";
 *
 * const notice = policyDocument({
 *   id: "demo",
 *   title: "示例办法",
 *   number: null,
 *   dates: { issued: "2025-01-02", published: null, from: null, to: null },
 *   status: "in-force",
 *   remark: null,
 *   source: "demo.txt",
 * });
 * const held = fact("brand.recognizedAs", "已获认定级别", "recognitions held", levels);
 * const stacking = reading("dm.stacking", {
 *   place: bilingual("两级都有时", "recognised at both levels"),
 *   options: { "each-recognition": bilingual("各给一笔", "each brings its sum"), "top-up": bilingual("就高", "the higher is the whole") },
 *   default: "each-recognition",
 *   grounds: bilingual("每级各写一笔。", "Each level has its sum."),
 * });
 * const award = awardByLevel({
 *   payee: bilingual("建设单位", "the unit"),
 *   held,
 *   paid: fact("brand.awardsPaid", "已获奖补级别", "awards already paid", levels),
 *   stacking,
 *   sums: [{ id: "dm.award/county", level: "county", amount: wan(10), cite: cite(notice, "第五条", "10万元") }],
 * });
 * award.lines.map(({ id }) => id); // => ["dm.award/county"]
 * ```
 */
export function awardByLevel(declared: {
  readonly payee: Bilingual | null;
  readonly held: Levels;
  readonly paid: Levels;
  readonly stacking: Reading<"each-recognition" | "top-up">;
  readonly sums: readonly LevelSum[];
}): Award {
  const { payee, held, paid, stacking } = declared;
  const sums = declared.sums.map(withoutPrototype);
  const grossOf = ({ level, amount }: LevelSum) => given(hasAny(held, level), amount);
  const entitled = ({ level, conditions = [] }: LevelSum) =>
    allOf(hasAny(held, level), ...conditions.map(({ require }) => require));
  const unpaid = (sum: LevelSum) => allOf(entitled(sum), not(hasAny(paid, sum.level)));
  const highest = greater(...sums.map((sum) => given(entitled(sum), sum.amount)));
  const paidSoFar = plus(...sums.map(({ level, amount }) => given(hasAny(paid, level), amount)));
  return {
    payee,
    gross: chooseTerm("yuan", stacking, {
      "each-recognition": plus(...sums.map(grossOf)),
      "top-up": greater(...sums.map(grossOf)),
    }),
    lines: sums.map((sum) => {
      const { id, level, amount, conditions = [], cite } = sum;
      const above = sums.filter((other) => rank(other.level) > rank(level)).map((other) => not(entitled(other)));
      return {
        id,
        citation: cite,
        amount,
        when: hasAny(held, level),
        conditions,
        paid: hasAny(paid, level),
        owed: chooseTerm("yuan", stacking, {
          "each-recognition": given(unpaid(sum), amount),
          // Where every level held was paid nothing is left, whatever the sums were.
          "top-up": given(allOf(entitled(sum), anyOf(...sums.map(unpaid)), ...above), minus(highest, paidSoFar)),
        }),
      };
    }),
  };
}

/** Returns the amount where all the conditions are met; the amount itself where there are none. */
function givenAll(conditions: readonly Condition[], amount: Term<"yuan">): Term<"yuan"> {
  return conditions.length === 0 ? amount : given(allOf(...conditions), amount);
}

/** One sum of an award, for those to whom `when` applies and who meet its conditions. */
export interface ConditionalSum {
  readonly id: string;
  readonly when?: Condition;
  readonly conditions?: readonly SumCondition[];
  readonly amount: Term<"yuan">;
  /** The most that it can come to, where that is not the amount itself. */
  readonly ceiling?: Term<"yuan">;
  readonly cite: Citation;
}

/**
 * Declares an award of sums of which one at most is due, each where its recognition is held (`when`) and its conditions are met;
 * with `paid`, a one-off award: nothing is owed once it was paid.
 *
 * @example
 * ```ts
 * import { attested, awardWhere, bilingual, cite, fact, policyDocument, wan } from "laowu-rules/authoring";
 *
 * const notice = policyDocument({
 *   id: "demo",
 *   title: "示例办法",
 *   number: null,
 *   dates: { issued: "2025-01-02", published: null, from: null, to: null },
 *   status: "in-force",
 *   remark: null,
 *   source: "demo.txt",
 * });
 * const keyIndustry = fact("brand.keyIndustry", "属于重点产业", "in a key industry");
 * const paid = fact("award.paid", "已发放", "already paid");
 * const award = awardWhere({
 *   payee: bilingual("认定单位", "the recognised unit"),
 *   paid,
 *   sums: [{ id: "dm.award.sum", when: attested(keyIndustry), amount: wan(6), cite: cite(notice, "第五条", "给予6万元") }],
 * });
 * award.lines.map(({ amount }) => amount.value); // => [60_000]
 * ```
 */
export function awardWhere(declared: {
  readonly payee: Bilingual | null;
  readonly sums: readonly ConditionalSum[];
  readonly paid?: FactOfKind<"boolean">;
}): Award {
  const { payee, paid } = withoutPrototype(declared);
  const sums = declared.sums.map(withoutPrototype);
  const due = ({ when, conditions = [] }: ConditionalSum) => [
    ...(when === undefined ? [] : [when]),
    ...conditions.map(({ require }) => require),
  ];
  const unpaid = paid === undefined ? [] : [noneFound(paid)];
  return {
    payee,
    gross: greater(...sums.map((sum) => givenAll(due(sum), sum.ceiling ?? sum.amount))),
    lines: sums.map((sum) => ({
      id: sum.id,
      citation: sum.cite,
      amount: sum.amount,
      when: sum.when ?? null,
      conditions: sum.conditions ?? [],
      paid: paid === undefined ? null : attested(paid),
      owed: givenAll([...due(sum), ...unpaid], sum.amount),
    })),
  };
}

/**
 * A sum that the authority sets, under a ceiling: what is paid is not known before it has.
 *
 * @example
 * ```ts
 * import { setUnder, wan } from "laowu-rules/authoring";
 *
 * setUnder(wan(30)).terms.map(({ kind }) => kind); // => ["lacking", "figure"]
 * ```
 */
export function setUnder(ceiling: Term<"yuan">): Term<"yuan"> {
  return lesser(noFigure, ceiling);
}
