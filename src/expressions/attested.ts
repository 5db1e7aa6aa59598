import type { FactOfKind } from "../facts/fact.ts";
import type { Slots } from "../facts/slots.ts";
import type { MessageCode } from "../ground/bilingual.ts";
import { both, either, type Outcome, opposite } from "../ground/outcome.ts";
import { remembered } from "../ground/remembered.ts";
import type { Attested } from "./expression.ts";
import type { Quantity } from "./quantity.ts";
import type { Judge, Observer, Preparation } from "./word.ts";

type Finding = FactOfKind<"boolean">;

/** Every one of these is attested. */
export const attested = (...facts: readonly Finding[]): Attested => ({ kind: "attested", hold: "all", facts });
/** At least one of these is attested. */
export const anyAttested = (...facts: readonly Finding[]): Attested => ({ kind: "attested", hold: "any", facts });
/** None of these faults was found. */
export const noneFound = (...facts: readonly Finding[]): Attested => ({ kind: "attested", hold: "none", facts });

function outcomeOf(hold: Attested["hold"], values: readonly (boolean | undefined)[]): Outcome {
  const outcomes = values.map((value): Outcome => (value === undefined ? "undetermined" : value ? "met" : "not-met"));
  if (hold === "any") return outcomes.reduce(either);
  return (hold === "none" ? outcomes.map(opposite) : outcomes).reduce(both);
}

interface Shown {
  readonly outcome: Outcome;
  readonly observed: Quantity;
  readonly message: MessageCode;
}

function show({ hold, facts }: Attested, values: readonly (boolean | undefined)[]): Shown {
  const outcome = outcomeOf(hold, values);
  const good = hold !== "none";
  // A met "any" speaks of those that hold; otherwise of those that stand in the way, or that are not known.
  const spoken = {
    met: (value: boolean | undefined) => (hold === "any" ? value === true : true),
    "not-met": (value: boolean | undefined) => value === !good,
    undetermined: (value: boolean | undefined) => value === undefined,
    "not-applicable": () => true,
  }[outcome];
  const named = facts.filter((_, at) => spoken(values[at])).map((fact) => fact.path);
  return Object.freeze({
    outcome,
    observed: Object.freeze({
      kind: "attested",
      facts: Object.freeze(Object.fromEntries(facts.map((fact, at) => [fact.path, values[at] ?? null]))),
    }),
    message: Object.freeze({
      code: `${good ? "attested" : "findings"}.${outcome}`,
      values: Object.freeze({ facts: named.join(",") }),
    }),
  } as const);
}

/** Few findings allow few combinations: each is worked out once, when it first comes. */
function showing(condition: Attested, preparation: Preparation): (slots: Slots) => Shown {
  const slotsOf = condition.facts.map((fact) => preparation.slot(fact));
  const shown = new Map<number, Shown>();
  return (slots) => {
    let combination = 0;
    for (let at = 0; at < slotsOf.length; at += 1) {
      const value = slots[slotsOf[at] as number];
      combination = combination * 3 + (value === undefined ? 0 : value ? 2 : 1);
    }
    const make = () =>
      show(
        condition,
        slotsOf.map((slot) => slots[slot] as boolean | undefined),
      );
    return remembered(shown, combination, make);
  };
}

export function judgeAttested(condition: Attested, preparation: Preparation): Judge {
  const { facts, hold } = condition;
  const slotsOf = facts.map((fact) => preparation.slot(fact));
  const settling = hold !== "all";
  const settled: Outcome = hold === "any" ? "met" : "not-met";
  const passed: Outcome = hold === "any" ? "not-met" : "met";
  return {
    judge: (slots) => {
      let outcome: Outcome = passed;
      for (let at = 0; at < slotsOf.length; at += 1) {
        const value = slots[slotsOf[at] as number];
        if (value === settling) return settled;
        if (value === undefined) outcome = "undetermined";
      }
      return outcome;
    },
    open: (slots, add) => {
      facts.forEach((fact, at) => {
        if (slots[slotsOf[at] as number] === undefined) add(fact.path);
      });
    },
  };
}

export function observeAttested(condition: Attested, preparation: Preparation): Observer {
  const shownFor = showing(condition, preparation);
  const required = Object.freeze({
    kind: "attested",
    facts: Object.freeze(Object.fromEntries(condition.facts.map((fact) => [fact.path, condition.hold !== "none"]))),
  } as const);
  return {
    required: () => required,
    observed: (slots) => shownFor(slots).observed,
    message: (slots) => shownFor(slots).message,
  };
}
