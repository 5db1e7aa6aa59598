import { compare } from "../../src/engine/compare.ts";
import { rank } from "../../src/engine/rank.ts";
import { evaluate } from "../../src/index.ts";
import { badCall, goodRequest, type Problem } from "../facts/problem.ts";
import { assessed, between } from "./scored.ts";

const throwing = {
  get quota(): number {
    throw new Error("read");
  },
};
const result = (options: object) => evaluate({ ...goodRequest, detail: "result", ...options } as never);
const outcome = () => result({ detail: "outcome" });
const scored = assessed({});
const recognition = () => result({ matter: "recognition" });
const hubei = () => result({ policy: "hubei", matter: "labor-brand" });
const scoringCalled = (matter: string, policy = "urumqi") => ({
  ...scored,
  policy,
  matters: { [matter]: scored.matters.scoring },
});

/** Everything that can be wrong with what is ranked. */
export const rankProblems: readonly Problem[] = [
  badCall("nothing to rank", () => rank(undefined), ["evaluations", "not-evaluations"]),
  badCall("one evaluation to rank", () => rank(scored), ["evaluations", "not-evaluations"]),
  badCall("more evaluations than are ranked", () => rank(new Array(100_001)), ["evaluations", "too-many-evaluations"]),
  badCall(
    "lists of other things to rank",
    () => rank([scored, null, {}, { success: true, data: scored }, "urumqi", scored]),
    ["evaluations[1]", "not-an-evaluation"],
    ["evaluations[2]", "not-an-evaluation"],
    ["evaluations[3]", "not-an-evaluation"],
    ["evaluations[4]", "not-an-evaluation"],
  ),
  badCall("holes to rank", () => rank(new Array(1)), ["evaluations[0]", "not-an-evaluation"]),
  badCall(
    "bounds that can't be",
    () => rank([between(5, 4), between(Number.NaN, 5), between(1 / 3, 5), between(0, Number.POSITIVE_INFINITY)]),
    ["evaluations[0]", "not-an-evaluation"],
    ["evaluations[1]", "not-an-evaluation"],
    ["evaluations[2]", "not-an-evaluation"],
    ["evaluations[3]", "not-an-evaluation"],
  ),
  badCall(
    "a list that is longer than any evaluation has",
    () => rank([{ ...scored, matters: { scoring: { ...scored.matters.scoring, missing: new Array(2 ** 32 - 1) } } }]),
    ["evaluations[0]", "not-an-evaluation"],
  ),
  badCall(
    "a total outside its bounds",
    () =>
      rank([
        { ...scored, matters: { scoring: { ...scored.matters.scoring, score: { total: 5, atLeast: 4, atMost: 4 } } } },
      ]),
    ["evaluations[0]", "not-an-evaluation"],
  ),
  badCall("an id that is a number, to rank", () => rank([{ ...scored, id: 5 }]), [
    "evaluations[0]",
    "not-an-evaluation",
  ]),
  badCall("outcomes to rank", () => rank([scored, outcome()]), ["evaluations[1]", "too-little-detail"]),
  badCall("evaluations without a score", () => rank([recognition()]), ["evaluations[0]", "no-score"]),
  badCall(
    "an evaluation with two scores",
    () => rank([{ ...scored, matters: { ...scored.matters, again: scored.matters.scoring } }]),
    ["evaluations[0]", "several-scores"],
  ),
  badCall("another policy's score", () => rank([scored, scoringCalled("other", "other"), scored]), [
    "evaluations[1].policy",
    "other-policy",
  ]),
  badCall("another matter's score", () => rank([scored, scoringCalled("other")]), [
    "evaluations[1].matters",
    "other-matter",
  ]),
  badCall(
    "scores under other rules",
    () =>
      rank([
        scored,
        assessed({}, "a", { parameters: { "uq.s1.6": 2 } }),
        assessed({}, "b", { readings: { "uq.band-edge": "higher" } }),
        assessed({}, "c", { readings: { "uq.band-edge": "lower" } }),
      ]),
    ["evaluations[1].parameters", "other-parameters"],
    ["evaluations[3].readings", "other-readings"],
  ),
  badCall(
    "the same id more than once",
    () => rank(["a", "b", "a", "a"].map((id) => between(1, 2, id))),
    ["evaluations[2].id", "same-id"],
    ["evaluations[3].id", "same-id"],
  ),
  badCall("options that are none", () => rank([], 5), ["options", "not-a-request"]),
  badCall("a list of options", () => rank([], [5]), ["options", "not-a-request"]),
  badCall("an option of no ranking", () => rank([], { quotas: 5 }), ["quotas", "unknown-option", "quota"]),
  badCall("options that can't be read", () => rank([], throwing), ["options", "unreadable"]),
  badCall("a quota that is a text", () => rank([], { quota: "5" }), ["quota", "not-a-number"]),
  badCall("a quota that is no number", () => rank([], { quota: Number.NaN }), ["quota", "not-a-number"]),
  badCall("a quota without end", () => rank([], { quota: Number.POSITIVE_INFINITY }), ["quota", "not-a-number"]),
  badCall("a quota below nothing", () => rank([], { quota: -1 }), ["quota", "negative"]),
  badCall("half a place", () => rank([], { quota: 1.5 }), ["quota", "not-whole"]),
  badCall(
    "everything at once",
    () => rank([outcome(), null], { quota: -1 }),
    ["evaluations[0]", "too-little-detail"],
    ["evaluations[1]", "not-an-evaluation"],
    ["quota", "negative"],
  ),
];

/** Everything that can be wrong with what is compared. */
export const compareProblems: readonly Problem[] = [
  badCall("nothing to compare", () => compare(undefined, null), ["a", "not-an-evaluation"], ["b", "not-an-evaluation"]),
  badCall("nothing to compare with", () => compare(scored, undefined), ["b", "not-an-evaluation"]),
  badCall("outcomes to compare", () => compare(outcome(), scored), ["a", "too-little-detail"]),
  badCall("a list to compare", () => compare(hubei(), [hubei()]), ["b", "not-an-evaluation"]),
  badCall("an evaluation without matters", () => compare({ ...scored, matters: {} }, scored), [
    "a",
    "not-an-evaluation",
  ]),
  badCall(
    "a criterion without an outcome",
    () =>
      compare(
        {
          policy: "urumqi",
          matters: { a: { outcome: "met", readings: [], criteria: [{ id: "a", topic: "a", outcome: "yes" }] } },
        },
        scored,
      ),
    ["a", "not-an-evaluation"],
  ),
];
