import type { Bilingual, Message, MessageCode } from "../ground/bilingual.ts";
import { freezeNew } from "../ground/freeze.ts";
import { own } from "../ground/own.ts";
import { perFrozen } from "../ground/per-frozen.ts";
import type { Matter } from "../policy/policy.ts";
import type {
  CriterionResult,
  Evaluation,
  MatterResult,
  Notice,
  ScoreItem,
  ScoreResult,
  ScoreSection,
  SubsidyResult,
} from "../policy/results.ts";
import type { Insight } from "./insight.ts";
import type { PolicyIndex } from "./policy-index.ts";

/** What a full result says beyond the result; undefined where the facts are not at hand. */
export type Insights = (matter: string, result: MatterResult<"result">) => Insight;

/** Makes a full evaluation of a result. */
export type Explain = (evaluation: Evaluation<"result">, insights: Insights | undefined) => Evaluation;

/** What the sections and items of a policy's sheets are called, by id. */
function titlesOf(matters: Iterable<Matter>): ReadonlyMap<string, Bilingual> {
  const sections = [...matters].flatMap(({ editions }) => editions.flatMap(({ sheet }) => sheet?.sections ?? []));
  return new Map(sections.flatMap((section) => [section, ...section.items]).map(({ id, title }) => [id, title]));
}

/**
 * Prepares the explaining of a policy's results: texts, what would have to change and what other readings would, where that can
 * be told, all of it frozen, part by part as it is put together, which is sooner done than looking for what is not frozen yet.
 * Answers that many applicants share are put into words once.
 */
export function explainWith(index: PolicyIndex): Explain {
  const titles = titlesOf(index.matters.values());
  const titleOf = (id: string): Bilingual => titles.get(id) ?? Object.freeze({ zh: id, en: id });

  const say = perFrozen(({ code, values }: MessageCode): Message => {
    const { zh, en } = index.say(code, values);
    return Object.freeze({ code, values: Object.freeze(values), zh, en });
  });
  const saidNotice = perFrozen(({ code, message }: Notice<"result">): Notice => ({ code, message: say(message) }));
  // Field by field: taking an object apart by what is left of it is slow.
  const saidCriterion = perFrozen((criterion: CriterionResult<"result">): CriterionResult => {
    const { id, topic, outcome, binding, citation } = criterion;
    const [observed, required] = [freezeNew(criterion.observed), freezeNew(criterion.required)];
    const meets = own(criterion, "meets");
    const more = meets && { meets: freezeNew(meets) };
    const message = say(criterion.message);
    freezeNew(citation);
    return Object.freeze({ id, topic, outcome, binding, observed, required, citation, ...more, message });
  });
  const withShortfall = (criterion: CriterionResult, shortfall: CriterionResult["shortfall"]): CriterionResult =>
    shortfall === undefined ? criterion : Object.freeze({ ...criterion, shortfall });
  const saidItem = perFrozen((item: ScoreItem<"result">): ScoreItem => {
    const { id, score, atLeast, atMost, max, citation } = item;
    const [title, observed, message] = [titleOf(id), freezeNew(item.observed), say(item.message)];
    freezeNew(citation);
    return Object.freeze({ id, title, score, atLeast, atMost, max, observed, citation, message });
  });
  const withNext = (item: ScoreItem, next: ScoreItem["next"]): ScoreItem =>
    next === undefined ? item : Object.freeze({ ...item, next });

  const fullSection = (section: ScoreSection<"result">, insight: Insight | undefined): ScoreSection => {
    const { id, score, atLeast, atMost, max } = section;
    const items = Object.freeze(section.items.map((item) => withNext(saidItem(item), insight?.next.get(item.id))));
    return Object.freeze({ id, title: titleOf(id), score, atLeast, atMost, max, items });
  };
  const fullScore = (score: ScoreResult<"result">, insight: Insight | undefined): ScoreResult => {
    const { total, atLeast, atMost, max } = score;
    const sections = Object.freeze(score.sections.map((section) => fullSection(section, insight)));
    return Object.freeze({ total, atLeast, atMost, max, sections });
  };

  const fullSubsidy = (subsidy: SubsidyResult<"result">, matter: Matter): SubsidyResult => ({
    amount: subsidy.amount,
    ceiling: subsidy.ceiling,
    payee: matter.editions.find(({ award }) => award !== null)?.award?.payee ?? null,
    lines: subsidy.lines.map(({ message, ...line }) => ({ ...line, message: say(message) })),
  });

  const fullMatter = (result: MatterResult<"result">, matter: Matter, insight: Insight | undefined): MatterResult => {
    const status = own(result, "status");
    const naming = own(result, "naming");
    const score = own(result, "score");
    const subsidy = own(result, "subsidy");
    const dates = own(result, "dates");
    const relaxation = own(result, "relaxation");
    const scope = own(result, "scope");
    const full: Record<string, unknown> = {
      matter: result.matter,
      kind: result.kind,
      question: matter.question,
      outcome: result.outcome,
    };
    if (status !== undefined) full.status = status;
    full.criteria = Object.freeze(
      result.criteria.map((criterion) =>
        withShortfall(saidCriterion(criterion), insight?.shortfalls.get(criterion.id)),
      ),
    );
    if (naming !== undefined) full.naming = { ...naming, message: say(naming.message) };
    if (score !== undefined) full.score = fullScore(score, insight);
    if (subsidy !== undefined) full.subsidy = fullSubsidy(subsidy, matter);
    if (dates !== undefined) full.dates = dates;
    if (relaxation !== undefined) full.relaxation = relaxation;
    if (scope !== undefined) full.scope = saidCriterion(scope);
    full.deciding = result.deciding;
    full.missing = result.missing;
    full.readings = insight?.readings ?? result.readings;
    full.notices = result.notices.map(saidNotice);
    return full as unknown as MatterResult;
  };

  return (evaluation, insights) => {
    const matters: Record<string, MatterResult> = {};
    for (const [id, result] of Object.entries(evaluation.matters)) {
      matters[id] = fullMatter(result, index.matters.get(id) as Matter, insights?.(id, result));
    }
    const { library, policy, asOf, documents, parameters, ignored } = evaluation;
    const full = { library, policy, asOf, authority: index.policy.authority, documents, parameters, ignored, matters };
    const id = own(evaluation, "id");
    return freezeNew(id === undefined ? full : { id, ...full });
  };
}
