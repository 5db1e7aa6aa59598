import { outside } from "../expressions/quantity.ts";
import type { AddFact, Measure, Preparation } from "../expressions/word.ts";
import type { Slots } from "../facts/slots.ts";
import type { MessageCode } from "../ground/bilingual.ts";
import type { Outcome } from "../ground/outcome.ts";
import type { SubsidyLine, SubsidyResult } from "../policy/results.ts";
import type { Award, AwardLine } from "../subsidy/award.ts";

/** An award, ready for applicants; each takes the matter's outcome, for nothing is owed where that is not met. */
export interface PreparedAward {
  outcome(slots: Slots, matter: Outcome): SubsidyResult<"outcome">;
  result(slots: Slots, matter: Outcome): SubsidyResult<"result">;
  /** Adds the unknown facts that could still change an amount. */
  open(slots: Slots, matter: Outcome, add: AddFact): void;
}

/** What is owed, in yuan: nothing where the matter fails, and not told while matter or sum is open. */
function owedIn(matter: Outcome, owed: Measure, slots: Slots): number | null {
  if (matter === "not-met" || matter === "not-applicable") return 0;
  const high = owed.high(slots);
  if (high === 0) return 0;
  return matter === "met" && owed.low(slots) === high ? outside("yuan", high) : null;
}

function prepareLine({ id, citation, when, owed }: AwardLine, preparation: Preparation) {
  const bears = preparation.judge(when);
  const measure = preparation.measure(owed);
  const outcomeOf = (slots: Slots): Outcome => {
    const outcome = bears.judge(slots);
    return outcome === "not-met" ? "not-applicable" : outcome;
  };
  const message = (outcome: Outcome, amount: number | null, matter: Outcome): MessageCode => {
    if (outcome === "not-applicable") return { code: "line.not-applicable", values: {} };
    if (amount === null) return { code: "line.open", values: {} };
    if (matter !== "met") return { code: "line.not-met", values: { amount } };
    return { code: amount === 0 ? "line.settled" : "line.owed", values: { amount } };
  };
  return {
    measure,
    outcome: (slots: Slots, matter: Outcome): SubsidyLine<"outcome"> => ({
      id,
      amount: owedIn(matter, measure, slots),
      outcome: outcomeOf(slots),
    }),
    result: (slots: Slots, matter: Outcome): SubsidyLine<"result"> => {
      const amount = owedIn(matter, measure, slots);
      const outcome = outcomeOf(slots);
      return { id, amount, outcome, citation, message: message(outcome, amount, matter) };
    },
  };
}

export function prepareAward({ lines, gross }: Award, preparation: Preparation): PreparedAward {
  const prepared = lines.map((line) => prepareLine(line, preparation));
  const most = preparation.measure(gross);
  const amountOf = (parts: readonly { readonly amount: number | null }[]): number | null => {
    let sum = 0;
    for (const { amount } of parts) {
      if (amount === null) return null;
      sum += amount;
    }
    return sum;
  };
  const ceilingOf = (slots: Slots): number | null => {
    const high = most.high(slots);
    return Number.isFinite(high) ? outside("yuan", high) : null;
  };
  return {
    outcome: (slots, matter) => {
      const lines = prepared.map((line) => line.outcome(slots, matter));
      return { amount: amountOf(lines), ceiling: ceilingOf(slots), lines };
    },
    result: (slots, matter) => {
      const lines = prepared.map((line) => line.result(slots, matter));
      return { amount: amountOf(lines), ceiling: ceilingOf(slots), lines };
    },
    open: (slots, matter, add) => {
      if (matter === "not-met") return;
      for (const { measure } of prepared) if (measure.low(slots) !== measure.high(slots)) measure.open(slots, add);
    },
  };
}
