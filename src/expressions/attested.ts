import type { FactOfKind } from "../facts/fact.ts";
import type { Outcome } from "../ground/outcome.ts";
import type { Attested } from "./expression.ts";
import type { Judge, Preparation, Shown } from "./word.ts";

type Finding = FactOfKind<"boolean">;

/**
 * Every one of these is attested.
 *
 * @example
 * ```ts
 * import { attested, fact } from "laowu-rules/authoring";
 *
 * const keyIndustry = fact("brand.keyIndustry", "属于重点产业", "in a key industry");
 * const lawful = fact("applicant.lawful", "遵纪守法", "lawful conduct");
 * attested(keyIndustry, lawful).hold; // => "all"
 * ```
 */
export const attested = (...facts: readonly Finding[]): Attested => ({ kind: "attested", hold: "all", facts });

/**
 * At least one of these is attested.
 *
 * @example
 * ```ts
 * import { anyAttested, fact } from "laowu-rules/authoring";
 *
 * const own = fact("applicant.trainingQualified", "具备培训资质", "qualified to train");
 * const partner = fact("applicant.partnerQualified", "协同单位具备培训资质", "a partner qualified to train");
 * anyAttested(own, partner).hold; // => "any"
 * ```
 */
export const anyAttested = (...facts: readonly Finding[]): Attested => ({ kind: "attested", hold: "any", facts });

/**
 * None of these faults was found.
 *
 * @example
 * ```ts
 * import { fact, noneFound } from "laowu-rules/authoring";
 *
 * const poorTraining = fact("exit.training", "培训质量不高", "poor training quality");
 * noneFound(poorTraining).hold; // => "none"
 * ```
 */
export const noneFound = (...facts: readonly Finding[]): Attested => ({ kind: "attested", hold: "none", facts });

/**
 * Not all of these faults were found: each may be, but not all of them together.
 *
 * @example
 * ```ts
 * import { fact, notAllFound } from "laowu-rules/authoring";
 *
 * const poorTraining = fact("exit.training", "培训质量不高", "poor training quality");
 * const fewerPlaced = fact("exit.employment", "带动就业人数明显减少", "employment fallen markedly");
 * notAllFound(poorTraining, fewerPlaced).hold; // => "not-all"
 * ```
 */
export const notAllFound = (...facts: readonly Finding[]): Attested => ({ kind: "attested", hold: "not-all", facts });

/** The prefix of the message codes for each kind of finding. */
const subject = { all: "attested", any: "any-attested", none: "findings", "not-all": "not-all" } as const;

/** Returns the observation of one combination of findings. */
function showing({ hold, facts }: Attested, values: readonly (boolean | undefined)[], outcome: Outcome): Shown {
  const good = hold === "all" || hold === "any";
  // The message names those that meet it, if one is enough; else all, those in the way, or those that are not known.
  const oneIsEnough = hold === "any" || hold === "not-all";
  const spoken = {
    met: (value: boolean | undefined) => !oneIsEnough || value === good,
    "not-met": (value: boolean | undefined) => value === !good,
    undetermined: (value: boolean | undefined) => value === undefined,
    "not-applicable": () => true,
  }[outcome];
  const about = hold === "any" && outcome === "met" ? "attested" : subject[hold];
  const named = facts.filter((_, at) => spoken(values[at])).map((fact) => fact.path);
  return {
    observed: {
      kind: "attested",
      facts: Object.fromEntries(facts.map((fact, at) => [fact.path, values[at] ?? null])),
    },
    required: { kind: "attested", facts: Object.fromEntries(facts.map((fact) => [fact.path, good])) },
    message: { code: `${about}.${outcome}`, values: { facts: named.join(",") } },
  };
}

export function judgeAttested(condition: Attested, preparation: Preparation): Judge {
  const { facts, hold } = condition;
  const slotsOf = facts.map((fact) => preparation.slot(fact));
  const settling = hold === "any" || hold === "none";
  const oneIsEnough = hold === "any" || hold === "not-all";
  const settled: Outcome = oneIsEnough ? "met" : "not-met";
  const passed: Outcome = oneIsEnough ? "not-met" : "met";
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
    failsBy: (slots, chance, add) => {
      const open = facts.filter((_, at) => slots[slotsOf[at] as number] === undefined).map((fact) => fact.path);
      // Of findings that must all hold, one is enough to fail; where any will do, the first that holds ends the asking.
      if (!oneIsEnough) for (const path of open) add([path], chance / facts.length);
      else if (open.length > 0) add(open, (chance * facts.length) / open.length, (1 + open.length) / 2);
    },
    show: (slots, outcome) =>
      showing(
        condition,
        slotsOf.map((slot) => slots[slot] as boolean | undefined),
        outcome,
      ),
  };
}
