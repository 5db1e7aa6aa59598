import type { Citation } from "../sources/citation.ts";
import type { Cited, Condition } from "./expression.ts";
import type { Judge, Preparation } from "./word.ts";

/** The condition, with the place in the text where its own figure stands. */
export function cited(citation: Citation, condition: Condition): Cited {
  return { kind: "cited", citation, condition };
}

export function judgeCited({ citation, condition }: Cited, preparation: Preparation): Judge {
  const inner = preparation.judge(condition);
  return { ...inner, show: (slots, outcome) => ({ ...inner.show(slots, outcome), citation }) };
}
