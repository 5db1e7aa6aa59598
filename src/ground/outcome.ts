/**
 * What a provision says of an applicant.
 *
 * - `met`: yes to the provision's question.
 * - `not-met`: no.
 * - `undetermined`: a fact (or a figure that the source lacks) is needed to tell.
 * - `not-applicable`: the provision does not bear on this applicant or this date; neutral in every combination.
 */
export type Outcome = "met" | "not-met" | "undetermined" | "not-applicable";

/** Strong Kleene conjunction: a false part settles it, an unknown part does not hide that. */
export function both(left: Outcome, right: Outcome): Outcome {
  if (left === "not-applicable") return right;
  if (right === "not-applicable") return left;
  if (left === "not-met" || right === "not-met") return "not-met";
  return left === "undetermined" ? left : right;
}

/** Strong Kleene disjunction: a true part settles it. */
export function either(left: Outcome, right: Outcome): Outcome {
  if (left === "not-applicable") return right;
  if (right === "not-applicable") return left;
  if (left === "met" || right === "met") return "met";
  return left === "undetermined" ? left : right;
}

/** Kleene negation: unknown stays unknown, what does not apply still does not. */
export function opposite(outcome: Outcome): Outcome {
  if (outcome === "met") return "not-met";
  return outcome === "not-met" ? "met" : outcome;
}
