import { dependencies } from "../expressions/walk.ts";
import { factTable } from "../facts/fact-table.ts";
import { deepFreeze } from "../ground/freeze.ts";
import { own } from "../ground/own.ts";
import type { Policy } from "../policy/policy.ts";
import { bindWith } from "./bind-with.ts";
import type { Names } from "./check-words.ts";
import type { Engine } from "./engine.ts";
import { everyWord } from "./every-word.ts";

/** Requests could never state a fact that is in no table. */
function assertFactsKnown(policies: readonly Policy[]): void {
  const { types } = factTable(policies.flatMap((policy) => own(policy, "facts") ?? []));
  for (const { path } of dependencies(policies.map(({ matters }) => matters)).facts)
    if (!Object.hasOwn(types, path)) throw new Error(`“${path}” is not among the facts of the policy.`);
}

/**
 * Binds the functions of the library to policies. Everything is pure; what is kept between calls changes no answer.
 *
 * @example
 * ```ts
 * import { atLeast, bilingual, bind, cite, criterion, fact, matter, people, policyDocument } from "laowu-rules/authoring";
 *
 * const notice = policyDocument({
 *   id: "demo",
 *   title: "示例办法",
 *   number: null,
 *   dates: { issued: "2025-01-02", published: null, from: null, to: null },
 *   status: "in-force",
 *   remark: null,
 *   source: "demo.txt",
 * });
 * const workforce = fact("workforce.total", "从业人员数", "workforce");
 * const award = matter("award", {
 *   kind: "eligibility",
 *   question: bilingual("人数够吗？", "Are they enough?"),
 *   criteria: [
 *     criterion("dm.workforce", {
 *       topic: "workforce-size",
 *       cite: cite(notice, "第三条", "不少于80人"),
 *       require: atLeast(workforce, people(80)),
 *     }),
 *   ],
 * });
 * const { evaluate } = bind([{ id: "demo", authority: bilingual("示例市", "Demo"), documents: [notice], matters: [award] }]);
 * const of = (total: number) => evaluate({ policy: "demo", matter: "award", asOf: "2025-06-30", facts: { workforce: { total } } });
 * [79, 80].map((total) => of(total).matters.award.outcome); // => ["not-met", "met"]
 * ```
 */
export function bind<Shapes>(policies: readonly Policy[], names: Names | null = null): Engine<Shapes> {
  assertFactsKnown(policies);
  // What others have put together may be frozen in part alone.
  for (const policy of policies) deepFreeze(policy);
  return bindWith(policies, names, everyWord);
}
