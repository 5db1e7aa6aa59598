import type { Criterion } from "../eligibility/criterion.ts";
import { perCombination } from "../expressions/combination.ts";
import { factsOf } from "../expressions/walk.ts";
import type { Judge, JudgedParts, Preparation } from "../expressions/word.ts";
import type { Slots } from "../facts/slots.ts";
import { deepFreeze } from "../ground/freeze.ts";
import { lazily } from "../ground/lazily.ts";
import type { Outcome } from "../ground/outcome.ts";
import { own } from "../ground/own.ts";
import type { CriterionResult, NamingResult } from "../policy/results.ts";
import type { Citation } from "../sources/citation.ts";

/** Answers for one applicant after another. */
export type Answering<Level extends "outcome" | "result"> = (slots: Slots) => CriterionResult<Level>;

/** A criterion, ready for applicants. */
export interface PreparedCriterion {
  readonly criterion: Criterion;
  /** Whether it can change the outcome of any applicant, under the readings taken. */
  readonly binding: boolean;
  readonly judge: Judge;
  /** The criterion as it counts for the outcome of the matter; the same as `judge` unless it binds some applicants only. */
  readonly counted: Judge;
  /** Returns what answers at a level of detail, made when first asked for: most requests ask for one level. */
  outcome(): Answering<"outcome">;
  result(): Answering<"result">;
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

function namingOf(
  { citation }: Criterion,
  bindingFor: (slots: Slots, outcome: Outcome) => boolean,
  judge: Judge,
): PreparedCriterion["naming"] {
  const parse = own(judge, "naming");
  if (parse === undefined) return undefined;
  return (slots, outcome) => {
    const parsed = parse(slots);
    if (parsed === null) return null;
    const { name, format, segments } = parsed;
    const binding = bindingFor(slots, outcome);
    return { name, outcome, binding, format, segments, message: judge.show(slots, outcome).message, citation };
  };
}

function partsOf({ record, criteria }: JudgedParts): NonNullable<CriterionResult<"result">["meets"]> {
  return {
    record,
    criteria: criteria.flatMap(({ id, outcome }) => (id === null ? [] : [{ id, outcome }])),
  };
}

export function prepareCriterion(criterion: Criterion, preparation: Preparation): PreparedCriterion {
  const { id, topic, citation, require } = criterion;
  const binding = preparation.binds(criterion.binding);
  const judge = preparation.judge(require);
  const counted = criterion.counted === require ? judge : preparation.judge(criterion.counted);
  const bindingFor = (slots: Slots, outcome: Outcome): boolean =>
    binding && (counted === judge || outcome === "not-applicable" || counted.judge(slots) !== "not-applicable");
  const parts = Object.hasOwn(judge, "parts") ? judge.parts : undefined;
  const result = (slots: Slots): CriterionResult<"result"> => {
    const outcome = judge.judge(slots);
    const shown = judge.show(slots, outcome);
    const { observed, required, message } = shown;
    const place = Object.hasOwn(shown, "citation") ? (shown.citation as Citation) : citation;
    const answer = {
      id,
      topic,
      outcome,
      binding: bindingFor(slots, outcome),
      observed,
      required,
      citation: place,
      message,
    };
    return parts === undefined ? answer : { ...answer, meets: partsOf(parts(slots)) };
  };
  const facts = factsOf(counted === judge ? require : [require, criterion.counted], preparation.option);
  return {
    criterion,
    binding,
    judge,
    counted,
    outcome: lazily(() => {
      const outcomes = outcomesOf(id);
      return perCombination(
        facts,
        preparation,
        (slots) => outcomes[judge.judge(slots)],
        (answer) => answer,
      );
    }),
    result: lazily(() => perCombination(facts, preparation, result, deepFreeze)),
    naming: namingOf(criterion, bindingFor, judge),
  };
}
