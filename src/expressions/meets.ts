import type { Slots } from "../facts/slots.ts";
import { inForceOn } from "../ground/in-force.ts";
import { both, type Outcome } from "../ground/outcome.ts";
import { own } from "../ground/own.ts";
import type { MatterWithCriteria, Meets } from "./expression.ts";
import { once } from "./once.ts";
import { addWays, codesOf, type Judge, noticesOf, openSettledOf, type Preparation } from "./word.ts";

/**
 * The binding criteria of another matter are met.
 *
 * @example
 * ```ts
 * import { atLeast, bilingual, cite, criterion, fact, matter, meets, people, policyDocument } from "laowu-rules/authoring";
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
 * const workforce = fact("workforce.total", "从业人员数", "workforce");
 * const recognition = matter("recognition", {
 *   kind: "eligibility",
 *   question: bilingual("符合条件吗？", "Does it qualify?"),
 *   criteria: [
 *     criterion("dm.workforce", {
 *       topic: "workforce-size",
 *       cite: cite(notice, "第三条", "不少于80人"),
 *       require: atLeast(workforce, people(80)),
 *     }),
 *   ],
 * });
 * meets(recognition).matter.id; // => "recognition"
 * ```
 */
export const meets = (matter: MatterWithCriteria): Meets => ({ kind: "meets", matter });

export function judgeMeets({ matter }: Meets, preparation: Preparation): Judge {
  const criteria = inForceOn(matter.editions, preparation.asOf)
    .criteria.filter(({ binding }) => preparation.binds(binding))
    .map((each) => ({ id: each.id, judge: preparation.judge(own(each, "counted") ?? each.require) }));
  const judged = once((slots: Slots) => criteria.map(({ id, judge }) => ({ id, outcome: judge.judge(slots) })));
  const codes = codesOf("meets");
  return {
    judge: (slots) => judged(slots).reduce<Outcome>((whole, { outcome }) => both(whole, outcome), "not-applicable"),
    show: (slots, outcome) => ({
      observed: null,
      required: null,
      message: { code: codes[outcome], values: tally(judged(slots)) },
    }),
    open: (slots, add) => {
      for (const { judge } of criteria) if (judge.judge(slots) === "undetermined") judge.open(slots, add);
    },
    // Each criterion of the other matter is as likely to fail as one of this matter.
    failsBy: (slots, _, add) => {
      for (const { judge } of criteria) if (judge.judge(slots) === "undetermined") addWays(judge, slots, 1, add);
    },
    ...noticesOf(...criteria.map(({ judge }) => judge)),
    parts: (slots) => ({ record: null, criteria: judged(slots) }),
    openSettled: (slots, add) => {
      for (const { judge } of criteria) {
        if (judge.judge(slots) === "undetermined") judge.open(slots, add);
        openSettledOf(judge).openSettled?.(slots, add);
      }
    },
  };
}

/** How many criteria bear, hold, fail and stand open. */
export function tally(
  criteria: readonly { readonly id: string | null; readonly outcome: Outcome }[],
): Readonly<Record<string, string | number>> {
  const count = (wanted: Outcome) => criteria.filter(({ outcome }) => outcome === wanted).length;
  return {
    total: criteria.length - count("not-applicable"),
    met: count("met"),
    failed: count("not-met"),
    open: count("undetermined"),
    failing: criteria.flatMap(({ id, outcome }) => (outcome === "not-met" && id !== null ? [id] : [])).join(","),
  };
}
