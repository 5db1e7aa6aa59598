import type { Message, MessageCode } from "../ground/bilingual.ts";
import { deepFreeze } from "../ground/freeze.ts";
import { own } from "../ground/own.ts";
import type { Matter } from "../policy/policy.ts";
import type {
  CriterionResult,
  Evaluation,
  MatterResult,
  ReadingUse,
  ScoreResult,
  SubsidyResult,
} from "../policy/results.ts";
import type { PolicyIndex } from "./policy-index.ts";

/** What other readings would change in a matter; undefined where the facts are not at hand. */
export type Alternatives = (matter: string, result: MatterResult<"result">) => readonly ReadingUse[];

type Say = (message: MessageCode) => Message;

/** The one of several declared things that a result's id names. */
function byId<T extends { readonly id: string }>(things: readonly T[], id: string): T | undefined {
  return things.find((thing) => thing.id === id);
}

function fullScore(score: ScoreResult<"result">, matter: Matter, say: Say): ScoreResult {
  const sections = matter.editions.flatMap(({ sheet }) => sheet?.sections ?? []);
  const { total, atLeast, atMost, max } = score;
  return {
    total,
    atLeast,
    atMost,
    max,
    sections: score.sections.map(({ id, items, ...bounds }) => {
      const declared = byId(sections, id);
      return {
        id,
        title: declared?.title ?? { zh: id, en: id },
        ...bounds,
        items: items.map(({ id, message, ...rest }) => ({
          id,
          title: byId(declared?.items ?? [], id)?.title ?? { zh: id, en: id },
          ...rest,
          message: say(message),
        })),
      };
    }),
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
  alternatives: Alternatives | undefined,
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
  const full: Record<string, unknown> = { matter: id, kind, question: matter.question, outcome };
  if (status !== undefined) full.status = status;
  full.criteria = criteria.map(
    ({ message, ...criterion }): CriterionResult => ({ ...criterion, message: say(message) }),
  );
  if (naming !== undefined) full.naming = { ...naming, message: say(naming.message) };
  if (score !== undefined) full.score = fullScore(score, matter, say);
  if (subsidy !== undefined) full.subsidy = fullSubsidy(subsidy, matter, say);
  if (dates !== undefined) full.dates = dates;
  if (relaxation !== undefined) full.relaxation = relaxation;
  full.missing = missing;
  full.readings = alternatives === undefined ? readings : alternatives(id, result);
  full.notices = notices.map(({ code, message }) => ({ code, message: say(message) }));
  return full as unknown as MatterResult;
}

/** Adds the texts to an evaluation, what other readings would change where that can be told, and freezes it all. */
export function fullEvaluation(
  evaluation: Evaluation<"result">,
  index: PolicyIndex,
  alternatives: Alternatives | undefined,
): Evaluation {
  const say: Say = ({ code, values }) => ({ code, values, ...index.say(code, values) });
  const matters: Record<string, MatterResult> = {};
  for (const [id, result] of Object.entries(evaluation.matters)) {
    matters[id] = fullMatter(result, index.matters.get(id) as Matter, say, alternatives);
  }
  const { id, library, policy, asOf, documents, parameters, ignored } = own(evaluation);
  const full = { library, policy, asOf, authority: index.policy.authority, documents, parameters, ignored, matters };
  return deepFreeze(id === undefined ? full : { id, ...full });
}
