import type { Slots } from "../facts/slots.ts";
import { both, type Outcome, opposite } from "../ground/outcome.ts";
import { several } from "../ground/template.ts";
import type { AllOf, Condition, Not } from "./expression.ts";
import { addWays, bare, type Judge, type JudgedParts, noticesOf, openSettledOf, type Preparation } from "./word.ts";

/**
 * All of these together (且).
 *
 * @example
 * ```ts
 * import { allOf, atLeast, attested, fact, people } from "laowu-rules/authoring";
 *
 * const keyIndustry = fact("brand.keyIndustry", "属于重点产业", "in a key industry");
 * const workforce = fact("workforce.total", "从业人员数", "workforce");
 * allOf(attested(keyIndustry), atLeast(workforce, people(80))).conditions.map(({ kind }) => kind); // => ["attested", "compare"]
 * ```
 */
export const allOf = (...conditions: readonly Condition[]): AllOf => ({ kind: "all-of", conditions });

/**
 * The contrary.
 *
 * @example
 * ```ts
 * import { fact, isOneOf, not } from "laowu-rules/authoring";
 *
 * const lostOn = fact("applicant.recognitionLostOn", "取消资格日期", "day of cancellation");
 * not(isOneOf(lostOn, "never")).condition.kind; // => "among"
 * ```
 */
export const not = (condition: Condition): Not => ({ kind: "not", condition });

export function judgeAllOf({ conditions }: AllOf, preparation: Preparation): Judge {
  const parts = conditions.map((condition) => preparation.judge(condition));
  const hasParts = parts.some((part) => Object.hasOwn(part, "parts"));
  return {
    judge: (slots) => {
      let outcome: Outcome = "not-applicable";
      for (const part of parts) outcome = both(outcome, part.judge(slots));
      return outcome;
    },
    // What decides is shown: the parts that have the outcome of the whole.
    show: (slots, outcome) => {
      const shown = parts.filter((part) => part.judge(slots) === outcome).map((part) => part.show(slots, outcome));
      const [first] = shown;
      return first === undefined ? bare(outcome) : { ...first, message: several(shown.map(({ message }) => message)) };
    },
    open: (slots, add) => {
      for (const part of parts) if (part.judge(slots) === "undetermined") part.open(slots, add);
    },
    failsBy: (slots, chance, add) => {
      for (const part of parts) {
        if (part.judge(slots) === "undetermined") addWays(part, slots, chance / parts.length, add);
      }
    },
    ...noticesOf(...parts),
    ...(hasParts ? { parts: (slots) => together(parts, slots) } : {}),
    ...(parts.some((part) => Object.hasOwn(part, "openSettled"))
      ? {
          openSettled: (slots, add) => {
            let settled = false;
            for (const part of parts) {
              const facts: string[] = [];
              openSettledOf(part).openSettled?.(slots, (path) => facts.push(path));
              if (facts.length === 0 && part.judge(slots) === "not-met") settled = true;
              facts.forEach(add);
            }
            // A part that settles the whole for good leaves the open ones without effect, unless each is shown on its own.
            if (settled && !hasParts) return;
            for (const part of parts) if (part.judge(slots) === "undetermined") part.open(slots, add);
          },
        }
      : {}),
  };
}

/** The criteria of all parts; a part that has none of its own counts as one. */
function together(parts: readonly Judge[], slots: Slots): JudgedParts {
  const judged = parts.map(
    (part) =>
      (Object.hasOwn(part, "parts") ? part.parts?.(slots) : undefined) ?? {
        record: null,
        criteria: [{ id: null, outcome: part.judge(slots) }],
      },
  );
  return {
    record: judged.find(({ record }) => record !== null)?.record ?? null,
    criteria: judged.flatMap(({ criteria }) => criteria),
  };
}

export function judgeNot({ condition }: Not, preparation: Preparation): Judge {
  const part = preparation.judge(condition);
  return {
    judge: (slots) => opposite(part.judge(slots)),
    show: (slots, outcome) => {
      const shown = part.show(slots, opposite(outcome));
      return { ...shown, message: several([bare(outcome).message, shown.message]) };
    },
    open: part.open,
    ...noticesOf(part),
    ...openSettledOf(part),
  };
}
