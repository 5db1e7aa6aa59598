import type { FactOfKind } from "../facts/fact.ts";
import type { Slots } from "../facts/slots.ts";
import { neverBears } from "./applies.ts";
import type { ChooseByFact, Condition } from "./expression.ts";
import { addWays, caseToAsk, codesOf, type Judge, noticesOf, openSettledOf, type Preparation } from "./word.ts";

type Answer<By extends FactOfKind<"choice" | "boolean">> = By["type"] extends {
  readonly options: readonly (infer Option extends string)[];
}
  ? Option
  : "true" | "false";

/**
 * The condition of the case that a fact tells; null where it asks nothing.
 *
 * @example
 * ```ts
 * import { atLeast, chooseBy, fact, people } from "laowu-rules/authoring";
 *
 * const level = fact("training.level", "培训品牌级别", "level of the training brand");
 * const workforce = fact("workforce.total", "从业人员数", "workforce");
 * const least = chooseBy(level, {
 *   "autonomous-region": atLeast(workforce, people(400, "region")),
 *   "league-city": atLeast(workforce, people(200, "league")),
 *   county: null,
 * });
 * Object.entries(least.cases).map(([level, asked]) => `${level} ${asked?.bound.value ?? "—"}`); // => ["autonomous-region 400", "league-city 200", "county —"]
 * ```
 */
export function chooseBy<By extends FactOfKind<"choice" | "boolean">>(
  by: By,
  cases: Readonly<Record<Answer<By>, Condition | null>>,
): ChooseByFact {
  return { kind: "choose-by-fact", by, cases };
}

export function judgeChooseByFact({ by, cases }: ChooseByFact, preparation: Preparation): Judge {
  const slot = preparation.slot(by);
  const judges = new Map(
    Object.entries(cases).map(([key, condition]) => [
      key,
      condition === null ? neverBears("case") : preparation.judge(condition),
    ]),
  );
  const all = [...judges.values()];
  const codes = codesOf("choose");
  const chosen = (slots: Slots): Judge | undefined => {
    const value = slots[slot];
    return value === undefined ? undefined : judges.get(String(value));
  };
  return {
    judge: (slots) => {
      const one = chosen(slots);
      if (one !== undefined) return one.judge(slots);
      const outcomes = new Set(all.map((judge) => judge.judge(slots)));
      const [first] = outcomes;
      return outcomes.size === 1 && first !== undefined ? first : "undetermined";
    },
    show: (slots, outcome) =>
      chosen(slots)?.show(slots, outcome) ?? {
        observed: null,
        required: null,
        message: { code: codes[outcome], values: { fact: by.path } },
      },
    open: (slots, add) => {
      const one = chosen(slots);
      if (one !== undefined) return one.open(slots, add);
      add(by.path);
      for (const judge of all) if (judge.judge(slots) === "undetermined") judge.open(slots, add);
    },
    failsBy: (slots, chance, add) => {
      const one = chosen(slots);
      if (one !== undefined) return addWays(one, slots, chance, add);
      const asked = caseToAsk(all, slots);
      if (asked === undefined) return add([by.path], chance);
      // What tells the case comes last: the other facts may tell in every case.
      addWays(asked, slots, chance, (facts, ...likely) => add([...facts, by.path], ...likely));
    },
    ...(all.some((judge) => Object.hasOwn(judge, "openSettled"))
      ? {
          openSettled: (slots, add) => {
            const one = chosen(slots);
            openSettledOf(...(one === undefined ? all : [one])).openSettled?.(slots, add);
          },
        }
      : {}),
    notices: (slots, add) => {
      const one = chosen(slots);
      if (one !== undefined) noticesOf(one).notices?.(slots, add);
    },
  };
}
