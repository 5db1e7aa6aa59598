import type { Criterion } from "../eligibility/criterion.ts";
import type { Judge, Observer, Preparation } from "../expressions/word.ts";
import type { Slots } from "../facts/slots.ts";
import type { Outcome } from "../ground/outcome.ts";
import type { CriterionResult, NamingResult } from "../policy/results.ts";

/** A criterion, ready for applicants. */
export interface PreparedCriterion {
  readonly criterion: Criterion;
  readonly judge: Judge;
  outcome(slots: Slots): CriterionResult<"outcome">;
  result(slots: Slots, outcome: Outcome): CriterionResult<"result">;
  /** The name taken apart; undefined where the criterion is about no name. */
  naming: ((slots: Slots, outcome: Outcome) => NamingResult<"result"> | null) | undefined;
}

/** What an outcome says is the same for all applicants: four answers, each made once. */
function outcomesOf(id: string): Readonly<Record<Outcome, CriterionResult<"outcome">>> {
  const of = (outcome: Outcome) => Object.freeze({ id, outcome });
  return {
    met: of("met"),
    "not-met": of("not-met"),
    undetermined: of("undetermined"),
    "not-applicable": of("not-applicable"),
  };
}

function namingOf({ binding, citation }: Criterion, observer: Observer): PreparedCriterion["naming"] {
  const parse = observer.naming;
  if (parse === undefined) return undefined;
  return (slots, outcome) => {
    const parsed = parse(slots);
    if (parsed === null) return null;
    const { name, format, segments } = parsed;
    return { name, outcome, binding, format, segments, message: observer.message(slots, outcome), citation };
  };
}

export function prepareCriterion(criterion: Criterion, preparation: Preparation): PreparedCriterion {
  const { id, topic, binding, citation, require } = criterion;
  const judge = preparation.judge(require);
  const observer = preparation.observe(require);
  const outcomes = outcomesOf(id);
  return {
    criterion,
    judge,
    outcome: (slots) => outcomes[judge.judge(slots)],
    result: (slots, outcome) => ({
      id,
      topic,
      outcome,
      binding,
      observed: observer.observed(slots),
      required: observer.required(slots),
      citation,
      message: observer.message(slots, outcome),
    }),
    naming: namingOf(criterion, observer),
  };
}
