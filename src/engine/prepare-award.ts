import { outside } from "../expressions/quantity.ts";
import type { AddFact, Measure, Preparation } from "../expressions/word.ts";
import type { Slots } from "../facts/slots.ts";
import type { MessageCode } from "../ground/bilingual.ts";
import { both, type Outcome } from "../ground/outcome.ts";
import { several } from "../ground/template.ts";
import type { SubsidyLine, SubsidyResult } from "../policy/results.ts";
import type { Award, AwardLine } from "../subsidy/award.ts";

/**
 * An award, ready for applicants. `applies` says whether the award is for the applicant at all: outside the matter's scope, or
 * before the document's date, its lines are not applicable and nothing is owed. The matter's criteria never change a sum.
 */
export interface PreparedAward {
  outcome(slots: Slots, applies: Outcome): SubsidyResult<"outcome">;
  result(slots: Slots, applies: Outcome): SubsidyResult<"result">;
  /** Adds the unknown facts that could still change an amount, a ceiling or a line. */
  open(slots: Slots, add: AddFact): void;
}

/** Returns the amount owed in yuan; null while it is not settled. */
function amountOwed(applies: Outcome, owed: Measure, slots: Slots): number | null {
  if (applies === "not-met") return 0;
  const high = owed.high(slots);
  if (high === 0) return 0;
  return applies !== "undetermined" && owed.low(slots) === high ? outside("yuan", high) : null;
}

function prepareLine(
  { id, citation, when, conditions, paid, owed }: AwardLine,
  preparation: Preparation,
  excluded: string,
) {
  const held = when === null ? null : preparation.judge(when);
  const judges = conditions.map((condition) => ({ id: condition.id, judge: preparation.judge(condition.require) }));
  const paidBefore = paid === null ? null : preparation.judge(paid);
  const measure = preparation.measure(owed);
  const outcomeOf = (slots: Slots, applies: Outcome): Outcome => {
    const forWhom = both(applies, held?.judge(slots) ?? "met");
    if (forWhom === "not-met") return "not-applicable";
    if (forWhom === "undetermined") return forWhom;
    return judges.reduce<Outcome>((whole, { judge }) => both(whole, judge.judge(slots)), "met");
  };
  const failed = (slots: Slots): MessageCode => {
    const failing = judges.filter(({ judge }) => judge.judge(slots) === "not-met");
    return several([
      { code: "line.not-met", values: { failing: failing.map(({ id }) => id).join(",") } },
      ...failing.map(({ judge }) => judge.show(slots, "not-met").message),
    ]);
  };
  const message = (slots: Slots, outcome: Outcome, amount: number | null, applies: Outcome): MessageCode => {
    if (applies === "not-met") return { code: excluded, values: {} };
    if (outcome === "not-applicable") return { code: "line.not-applicable", values: {} };
    if (outcome === "not-met") return failed(slots);
    if (amount === null) return { code: "line.open", values: {} };
    if (amount === 0) {
      const isPaid = outcome === "met" && paidBefore?.judge(slots) === "met";
      return { code: isPaid ? "line.settled" : "line.nothing-owed", values: {} };
    }
    return { code: "line.owed", values: { amount } };
  };
  return {
    outcome: (slots: Slots, applies: Outcome): SubsidyLine<"outcome"> => ({
      id,
      amount: amountOwed(applies, measure, slots),
      outcome: outcomeOf(slots, applies),
    }),
    result: (slots: Slots, applies: Outcome): SubsidyLine<"result"> => {
      const amount = amountOwed(applies, measure, slots);
      const outcome = outcomeOf(slots, applies);
      return { id, amount, outcome, citation, message: message(slots, outcome, amount, applies) };
    },
    open: (slots: Slots, add: AddFact) => {
      const forWhom = held?.judge(slots) ?? "met";
      if (forWhom === "not-met") return;
      if (forWhom === "undetermined") held?.open(slots, add);
      // Once a condition has failed the others no longer change the line.
      const outcomes = judges.map(({ judge }) => judge.judge(slots));
      if (!outcomes.includes("not-met"))
        judges.forEach(({ judge }, at) => {
          if (outcomes[at] === "undetermined") judge.open(slots, add);
        });
      if (measure.low(slots) !== measure.high(slots)) measure.open(slots, add);
    },
  };
}

/** Prepares an award; `excluded` is the code of the message to those for whom it is not. */
export function prepareAward({ lines, gross }: Award, preparation: Preparation, excluded: string): PreparedAward {
  const prepared = lines.map((line) => prepareLine(line, preparation, excluded));
  const most = preparation.measure(gross);
  const amountOf = (parts: readonly { readonly amount: number | null }[]): number | null => {
    let sum = 0;
    for (const { amount } of parts) {
      if (amount === null) return null;
      sum += amount;
    }
    return sum;
  };
  const ceilingOf = (slots: Slots, applies: Outcome): number | null => {
    if (applies === "not-met") return 0;
    const high = most.high(slots);
    return Number.isFinite(high) ? outside("yuan", high) : null;
  };
  return {
    outcome: (slots, applies) => {
      const lines = prepared.map((line) => line.outcome(slots, applies));
      return { amount: amountOf(lines), ceiling: ceilingOf(slots, applies), lines };
    },
    result: (slots, applies) => {
      const lines = prepared.map((line) => line.result(slots, applies));
      return { amount: amountOf(lines), ceiling: ceilingOf(slots, applies), lines };
    },
    open: (slots, add) => {
      for (const line of prepared) line.open(slots, add);
      if (most.low(slots) !== most.high(slots)) most.open(slots, add);
    },
  };
}
