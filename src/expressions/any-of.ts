import { either, type Outcome } from "../ground/outcome.ts";
import { several } from "../ground/template.ts";
import type { AnyOf, Condition } from "./expression.ts";
import { bare, codesOf, type Judge, noticesOf, openFacts, openSettledOf, type Preparation } from "./word.ts";

/**
 * One of these is enough.
 *
 * @example
 * ```ts
 * import { anyOf, attested, fact } from "laowu-rules/authoring";
 *
 * const keyIndustry = fact("brand.keyIndustry", "属于重点产业", "in a key industry");
 * const lawful = fact("applicant.lawful", "遵纪守法", "lawful conduct");
 * anyOf(attested(keyIndustry), attested(lawful)).conditions.length; // => 2
 * ```
 */
export const anyOf = (...conditions: readonly Condition[]): AnyOf => ({ kind: "any-of", conditions });

export function judgeAnyOf({ conditions }: AnyOf, preparation: Preparation): Judge {
  const parts = conditions.map((condition) => preparation.judge(condition));
  const codes = codesOf("any-of");
  return {
    judge: (slots) => {
      let outcome: Outcome = "not-applicable";
      for (const part of parts) outcome = either(outcome, part.judge(slots));
      return outcome;
    },
    // Met, it speaks of the part that decides; else of all that would do.
    show: (slots, outcome) => {
      const shown = parts.filter((part) => part.judge(slots) === outcome).map((part) => part.show(slots, outcome));
      const [first] = shown;
      if (first === undefined || outcome === "met") return first ?? bare(outcome);
      const lead = { code: codes[outcome], values: {} };
      return { ...first, message: several([lead, ...shown.map(({ message }) => message)]) };
    },
    open: (slots, add) => {
      for (const part of parts) if (part.judge(slots) === "undetermined") part.open(slots, add);
    },
    // All that are open have to fail, and one that holds ends the asking: first those of the fewest facts.
    failsBy: (slots, chance, add) => {
      const open = parts
        .filter((part) => part.judge(slots) === "undetermined")
        .map((part) => openFacts(part, slots))
        .sort((left, right) => left.length - right.length);
      const facts = [...new Set(open.flat())];
      const failed = parts.filter((part) => part.judge(slots) === "not-met").length;
      const fewest = open[0]?.length ?? 0;
      if (fewest > 0) add(facts, (chance * (open.length + failed)) / open.length, (fewest + facts.length) / 2);
    },
    ...noticesOf(...parts),
    ...openSettledOf(...parts),
  };
}
