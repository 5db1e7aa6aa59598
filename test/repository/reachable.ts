import type { Condition, Term } from "../../src/expressions/expression.ts";
import { outside } from "../../src/expressions/quantity.ts";
import type { Preparation } from "../../src/expressions/word.ts";
import type { Outcome } from "../../src/ground/outcome.ts";

const decided: readonly Outcome[] = ["met", "not-met", "undetermined"];

/** The outcomes that a condition of each kind can reach; an applicant for each must be among the cases. */
export function reachable(condition: Condition): ReadonlySet<Outcome> {
  switch (condition.kind) {
    case "compare":
    case "attested":
    case "among":
    case "located":
    case "lacks-figure":
    case "covers":
    case "meets":
    case "within":
    case "procedure":
      return new Set(decided);
    case "every":
      return new Set([...decided, "not-applicable"]);
    case "classified":
      return new Set(["undetermined", "not-applicable"]);
    case "due":
      return new Set([...reachable(condition.condition), "not-applicable"]);
    case "share":
      return new Set(decided);
    case "applies":
      return new Set([...reachable(condition.condition), "not-applicable"]);
    case "not":
      return reachable(condition.condition);
    case "stated":
      return new Set(["met", "not-met"]);
    case "noted":
    case "cited":
      return reachable(condition.condition);
    case "choose-by-fact":
      return new Set(
        Object.values(condition.cases).flatMap((part) => (part === null ? ["not-applicable"] : [...reachable(part)])),
      );
    case "choose-by-place":
      return new Set(["not-applicable", ...condition.cases.flatMap((part) => [...reachable(part.condition)])]);
    case "any-of":
    case "all-of":
      return new Set(condition.conditions.flatMap((part) => [...reachable(part)]));
    case "choose":
      return new Set(Object.values(condition.cases).flatMap((part) => [...reachable(part)]));
  }
}

/** The scores at which an item must be seen: nothing, each band or tier, and the most. */
export function landmarks(term: Term<"points">, preparation: Preparation): ReadonlySet<number> {
  const of = (part: Term): readonly number[] => {
    switch (part.kind) {
      case "bands": {
        const scores = part.bands.map(({ points }) => points.value);
        if (part.onward !== null)
          for (let score = scores.at(-1) as number; score <= part.onward.cap.value; score += part.onward.points.value)
            scores.push(score);
        return [0, ...scores];
      }
      case "tiers":
        return [0, ...Object.values(part.points).map(({ value }) => value)];
      case "per":
        return [0, part.worth.value];
      case "given":
        return [0, ...of(part.term)];
      case "choose":
        return Object.values(part.cases).flatMap(of);
      case "plus":
      case "lesser":
        return part.terms.length === 2 && part.terms[0]?.kind === "figure"
          ? of(part.terms[1] as Term)
          : [0, ...part.terms.flatMap(of)];
      default:
        return [0];
    }
  };
  const most = outside("points", preparation.measure(term).high([]));
  return new Set([...of(term), most].filter((score) => score <= most));
}
