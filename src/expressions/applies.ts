import type { Applies, Condition } from "./expression.ts";
import type { Judge, Preparation, Shown } from "./word.ts";

/** The condition, as far as `when` is met. */
export function applies(when: Condition, condition: Condition): Applies {
  return { kind: "applies", when, condition };
}

const notApplicable: Shown = Object.freeze({
  observed: null,
  required: null,
  message: Object.freeze({ code: "not-applicable", values: Object.freeze({}) }),
});

export function judgeApplies({ when, condition }: Applies, preparation: Preparation): Judge {
  const gate = preparation.judge(when);
  const inner = preparation.judge(condition);
  return {
    ...inner,
    judge: (slots) => {
      const bears = gate.judge(slots);
      if (bears === "met") return inner.judge(slots);
      return bears === "undetermined" && inner.judge(slots) !== "not-applicable" ? bears : "not-applicable";
    },
    open: (slots, add) => {
      if (gate.judge(slots) === "undetermined") gate.open(slots, add);
      if (inner.judge(slots) === "undetermined") inner.open(slots, add);
    },
    show: (slots, outcome) => (outcome === "not-applicable" ? notApplicable : inner.show(slots, outcome)),
  };
}
