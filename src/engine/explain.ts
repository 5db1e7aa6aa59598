import type { Bilingual, Message, MessageCode } from "../ground/bilingual.ts";
import { deepFreeze } from "../ground/freeze.ts";
import { own } from "../ground/own.ts";
import type { Matter } from "../policy/policy.ts";
import type { CriterionResult, Evaluation, MatterResult, ScoreResult, SubsidyResult } from "../policy/results.ts";
import type { Insight } from "./insight.ts";
import type { PolicyIndex } from "./policy-index.ts";

/** What a full result says beyond the result; undefined where the facts are not at hand. */
export type Insights = (matter: string, result: MatterResult<"result">) => Insight;

type Say = (message: MessageCode) => Message;

const titles = new WeakMap<Matter, ReadonlyMap<string, Bilingual>>();

/** What a matter's sections and items are called, by id. */
function titlesOf(matter: Matter): ReadonlyMap<string, Bilingual> {
  let known = titles.get(matter);
  if (known === undefined) {
    const sections = matter.editions.flatMap(({ sheet }) => sheet?.sections ?? []);
    known = new Map(sections.flatMap((section) => [section, ...section.items]).map(({ id, title }) => [id, title]));
    titles.set(matter, known);
  }
  return known;
}

function fullScore(score: ScoreResult<"result">, matter: Matter, say: Say, insight: Insight | undefined): ScoreResult {
  const known = titlesOf(matter);
  const titleOf = (id: string) => known.get(id) ?? { zh: id, en: id };
  const { total, atLeast, atMost, max } = score;
  return {
    total,
    atLeast,
    atMost,
    max,
    sections: score.sections.map(({ id, items, ...bounds }) => ({
      id,
      title: titleOf(id),
      ...bounds,
      items: items.map(({ id, message, ...rest }) => {
        const next = insight?.next.get(id);
        const said = { id, title: titleOf(id), ...rest, message: say(message) };
        return next === undefined ? said : { ...said, next };
      }),
    })),
  };
}

function fullSubsidy(subsidy: SubsidyResult<"result">, matter: Matter, say: Say): SubsidyResult {
  const payee = matter.editions.find(({ award }) => award !== null)?.award?.payee ?? { zh: "", en: "" };
  const { amount, ceiling, lines } = subsidy;
  return { amount, ceiling, payee, lines: lines.map(({ message, ...line }) => ({ ...line, message: say(message) })) };
}

function fullMatter(
  result: MatterResult<"result">,
  matter: Matter,
  say: Say,
  insights: Insights | undefined,
): MatterResult {
  const {
    matter: id,
    kind,
    outcome,
    status,
    criteria,
    relaxation,
    naming,
    score,
    subsidy,
    dates,
    missing,
    readings,
    notices,
  } = own(result);
  const insight = insights?.(id, result);
  const full: Record<string, unknown> = { matter: id, kind, question: matter.question, outcome };
  if (status !== undefined) full.status = status;
  full.criteria = criteria.map(({ message, ...criterion }): CriterionResult => {
    const shortfall = insight?.shortfalls.get(criterion.id);
    const said = { ...criterion, message: say(message) };
    return shortfall === undefined ? said : { ...said, shortfall };
  });
  if (naming !== undefined) full.naming = { ...naming, message: say(naming.message) };
  if (score !== undefined) full.score = fullScore(score, matter, say, insight);
  if (subsidy !== undefined) full.subsidy = fullSubsidy(subsidy, matter, say);
  if (dates !== undefined) full.dates = dates;
  if (relaxation !== undefined) full.relaxation = relaxation;
  full.missing = missing;
  full.readings = insight?.readings ?? readings;
  full.notices = notices.map(({ code, message }) => ({ code, message: say(message) }));
  return full as unknown as MatterResult;
}

/** Adds the texts to an evaluation, what would have to change and what other readings would, where that can be told, and freezes it all. */
export function fullEvaluation(
  evaluation: Evaluation<"result">,
  index: PolicyIndex,
  insights: Insights | undefined,
): Evaluation {
  const say: Say = ({ code, values }) => ({ code, values, ...index.say(code, values) });
  const matters: Record<string, MatterResult> = {};
  for (const [id, result] of Object.entries(evaluation.matters)) {
    matters[id] = fullMatter(result, index.matters.get(id) as Matter, say, insights);
  }
  const { id, library, policy, asOf, documents, parameters, ignored } = own(evaluation);
  const full = { library, policy, asOf, authority: index.policy.authority, documents, parameters, ignored, matters };
  return deepFreeze(id === undefined ? full : { id, ...full });
}
