import { several } from "../ground/template.ts";
import type { ReadingChoice } from "../sources/reading.ts";
import type { Applies, Condition } from "./expression.ts";
import { addWays, type Judge, noticesOf, openFacts, openSettledOf, type Preparation, type Shown } from "./word.ts";

/**
 * The condition, as far as `when` is met.
 *
 * @example
 * ```ts
 * import { applies, attested, fact, isOneOf, not } from "laowu-rules/authoring";
 *
 * const lostOn = fact("applicant.recognitionLostOn", "取消资格日期", "day of cancellation");
 * const lawful = fact("applicant.lawful", "遵纪守法", "lawful conduct");
 * const afterLoss = applies(not(isOneOf(lostOn, "never")), attested(lawful));
 * `${afterLoss.when.kind} → ${afterLoss.condition.kind}`; // => "not → attested"
 * ```
 */
export function applies(when: Condition | ReadingChoice, condition: Condition): Applies {
  return { kind: "applies", when, condition };
}

const notApplicableBy = (ground: "reading" | "condition" | "case"): Shown =>
  Object.freeze({
    observed: null,
    required: null,
    message: Object.freeze({ code: `not-applicable.${ground}`, values: Object.freeze({}) }),
  });

/** What asks nothing of anybody. */
export const neverBears = (ground: "reading" | "case"): Judge => {
  const shown = notApplicableBy(ground);
  return { judge: () => "not-applicable", open: () => undefined, show: () => shown };
};

export function judgeApplies({ when, condition }: Applies, preparation: Preparation): Judge {
  const inner = preparation.judge(condition);
  if (when.kind === "reading-choice")
    return preparation.option(when.reading) === when.option ? inner : neverBears("reading");
  const unmet = notApplicableBy("condition");
  const gate = preparation.judge(when);
  const [ofGate, ofInner] = [noticesOf(gate).notices, noticesOf(inner).notices];
  return {
    ...inner,
    ...openSettledOf(gate, inner),
    judge: (slots) => {
      const bears = gate.judge(slots);
      if (bears === "met") return inner.judge(slots);
      return bears === "undetermined" && inner.judge(slots) !== "not-applicable" ? bears : "not-applicable";
    },
    open: (slots, add) => {
      if (gate.judge(slots) === "undetermined") gate.open(slots, add);
      if (inner.judge(slots) === "undetermined") inner.open(slots, add);
    },
    failsBy: (slots, chance, add) => {
      const gating = gate.judge(slots) === "undetermined" ? openFacts(gate, slots) : [];
      const outcome = inner.judge(slots);
      if (outcome === "not-met") add(gating, chance);
      if (outcome === "undetermined") {
        addWays(inner, slots, chance, (facts, ...likely) => add([...gating, ...facts], ...likely));
      }
    },
    show: (slots, outcome) => {
      if (outcome === "not-applicable") return unmet;
      if (gate.judge(slots) !== "undetermined") return inner.show(slots, outcome);
      // Whether it bears is open; what it asks is said besides, unless that is settled.
      const asked = inner.judge(slots);
      const shown = inner.show(slots, asked);
      const facts = openFacts(gate, slots).join(",");
      const lead = { code: "applies.undetermined", values: { facts } };
      return { ...shown, message: asked === outcome ? several([lead, shown.message]) : lead };
    },
    notices: (slots, add) => {
      ofGate?.(slots, add);
      if (gate.judge(slots) !== "not-met") ofInner?.(slots, add);
    },
  };
}
