import type { Supplied } from "../expressions/expression.ts";
import { nodesOf, readingsOf } from "../expressions/walk.ts";
import { addWays, noticesOf, type Preparation } from "../expressions/word.ts";
import type { Slots } from "../facts/slots.ts";
import { type CivilDay, formatDay, parseDay } from "../ground/civil-day.ts";
import { inForceOn } from "../ground/in-force.ts";
import { lazily } from "../ground/lazily.ts";
import type { Outcome } from "../ground/outcome.ts";
import type { Values } from "../ground/template.ts";
import type { Edition, Matter } from "../policy/policy.ts";
import type { CriterionResult, Detail, MatterResult, Notice, ReadingUse } from "../policy/results.ts";
import type { Answer } from "./changes.ts";
import { provisionsOf } from "./policy-index.ts";
import { type PreparedAward, prepareAward } from "./prepare-award.ts";
import { type Answering, type PreparedCriterion, prepareCriterion } from "./prepare-criterion.ts";
import { type Judged, prepareRelaxation } from "./prepare-relaxation.ts";
import { type PreparedSheet, prepareSheet } from "./prepare-sheet.ts";

/** A matter, ready for applicants, at either level of detail. */
export interface PreparedMatter {
  readonly edition: Edition;
  readonly criteria: readonly PreparedCriterion[];
  readonly sheet: PreparedSheet | undefined;
  readonly award: PreparedAward | undefined;
  outcome(slots: Slots): MatterResult<"outcome">;
  result(slots: Slots): MatterResult<"result">;
  /**
   * Of a matter that was taken over from another one: the answer of the other again, with what was prepared anew judged and
   * nothing else; the very same where that changes nothing.
   */
  again(slots: Slots, before: Answer): Answer;
}

/** A matter to take over from: all of its provisions but those that rest on what changes. */
export interface Base {
  readonly matter: PreparedMatter;
  /** Does the provision of this id rest on what changes, and does the award? */
  readonly touches: (id: string) => boolean;
  readonly award: boolean;
}

function notice(code: string, values: Values = {}): Notice<"result"> {
  return Object.freeze({ code, message: Object.freeze({ code, values: Object.freeze(values) }) });
}

/** Notices of one code and the same values say the same. */
function keyOf({ message }: Notice<"result">): string {
  for (const _ in message.values) return JSON.stringify([message.code, message.values]);
  return message.code;
}

/** The notices that do not hang on facts. */
function standingNotices(
  matter: Matter,
  { from, to }: Edition,
  day: CivilDay,
  general: readonly string[],
): readonly Notice<"result">[] {
  const notices = general.map((code) => notice(code));
  if (from !== null && day < (parseDay(from) as CivilDay)) notices.push(notice("not-yet-issued", { from }));
  if (to !== null && day > (parseDay(to) as CivilDay)) notices.push(notice("period-ended", { to }));
  return [...notices, ...matter.gaps.map((gap) => notice("source-gap", { gap: gap.id }))];
}

/** The outcomes of the binding criteria, put together. */
export function combine(outcome: Outcome, binding: boolean, next: Outcome): Outcome {
  if (!binding || next === "not-applicable" || outcome === "not-met") return outcome;
  if (next === "not-met" || outcome === "not-applicable") return next;
  return next === "undetermined" ? next : outcome;
}

/** How a thing that goes on stands: the gravest status of all criteria, null where that can't be told. */
function statusFinder(
  statuses: readonly string[],
  criteria: readonly PreparedCriterion[],
): (slots: Slots, results: readonly Judged[]) => string | null {
  const best = statuses[0] as string;
  type Span = readonly [least: string, gravest: string];
  const spans = criteria.map(({ criterion: { otherwise }, judge }): ((slots: Slots, outcome: Outcome) => Span) => {
    if (Object.hasOwn(judge, "status")) return (slots) => judge.status?.(slots) as Span;
    const [stands, open, fails]: readonly Span[] = [
      [best, best],
      [best, otherwise ?? best],
      [otherwise ?? best, otherwise ?? best],
    ] as const;
    return (_, outcome) => (outcome === "not-met" ? fails : outcome === "undetermined" ? open : stands) as Span;
  });
  return (slots, results) => {
    let [least, gravest] = [0, 0];
    spans.forEach((span, at) => {
      const [from, to] = span(slots, (results[at] as Judged).outcome);
      least = Math.max(least, statuses.indexOf(from));
      gravest = Math.max(gravest, statuses.indexOf(to));
    });
    return least === gravest ? (statuses[least] as string) : null;
  };
}

function datesOf(criteria: readonly PreparedCriterion[], preparation: Preparation) {
  const terms = criteria.flatMap(({ criterion }) =>
    Object.entries(criterion.dates).map(([name, term]) => ({ name, measure: preparation.measure(term) })),
  );
  const judges = criteria.map(({ judge }) => judge).filter((judge) => Object.hasOwn(judge, "dates"));
  if (terms.length === 0 && judges.length === 0) return undefined;
  return {
    dates: (slots: Slots): Record<string, string> => {
      const dates: Record<string, string> = {};
      for (const { name, measure } of terms) {
        const day = measure.low(slots);
        if (Number.isFinite(day) && day === measure.high(slots)) dates[name] = formatDay(day);
      }
      for (const { dates: add } of judges) add?.(slots, (name, day) => (dates[name] = formatDay(day)));
      return dates;
    },
    open: (slots: Slots, add: (path: string) => void) => {
      for (const { measure } of terms) if (measure.low(slots) !== measure.high(slots)) measure.open(slots, add);
      for (const { openDates } of judges) openDates?.(slots, add);
    },
  };
}

/** A result while it is put together, part by part in the order in which results give them. */
type Building<D extends Detail> = { -readonly [Key in keyof MatterResult<D>]?: MatterResult<D>[Key] };

function addRelaxation(result: Building<Detail>, relaxation: MatterResult["relaxation"]): void {
  if (relaxation !== undefined) result.relaxation = relaxation;
}

/** A way in which a criterion can fail, and what it is worth to ask for its facts. */
interface Way {
  readonly facts: readonly string[];
  worth: number;
}

/**
 * The facts that could settle the outcome, in the order in which to ask for them: what is the likeliest to fail for each
 * answer that it takes goes first, counting what the same answers tell besides; else as the document has them. No
 * chances are known: all criteria are taken to be as likely to fail, and parts of one to share its chance.
 */
function decidingFacts(deciding: readonly PreparedCriterion[], slots: Slots): Set<string> {
  const ways: Way[] = [];
  // How likely something fails by a fact alone, and how many ways need it.
  const alone = new Map<string, number>();
  const needed = new Map<string, number>();
  const aloneOf = (path: string) => alone.get(path) ?? 0;
  const addWay = (facts: readonly string[], chance: number, answers = facts.length) => {
    const [first] = facts;
    if (first === undefined) return;
    if (facts.length === 1) alone.set(first, aloneOf(first) + chance);
    for (const path of facts) needed.set(path, (needed.get(path) ?? 0) + 1);
    ways.push({ facts, worth: chance / answers });
  };
  for (const { judge } of deciding) addWays(judge, slots, 1, addWay);
  for (const way of ways) {
    const { facts } = way;
    if (facts.length === 1) way.worth = aloneOf(facts[0] as string);
    else for (const path of facts) way.worth += aloneOf(path) / facts.length;
  }
  ways.sort((left, right) => right.worth - left.worth);
  // Within a way first what fails alone, then what is shared.
  const first = (left: string, right: string) =>
    aloneOf(right) - aloneOf(left) || (needed.get(right) ?? 0) - (needed.get(left) ?? 0);
  const found = new Set<string>();
  for (const { facts } of ways) for (const path of facts.length === 1 ? facts : [...facts].sort(first)) found.add(path);
  return found;
}

const none: readonly string[] = Object.freeze([]);

/**
 * Prepares a matter's edition. `general` are the codes of notices that hold for the whole evaluation; from `base` is taken
 * over whatever does not change.
 */
export function prepareMatter(
  matter: Matter,
  preparation: Preparation,
  general: readonly string[],
  base?: Base,
): PreparedMatter {
  const edition = inForceOn(matter.editions, preparation.asOf);
  const isFresh = ({ id }: { readonly id: string }) => base === undefined || base.touches(id);
  const criteriaFresh = edition.criteria.map(isFresh);
  const criteria = edition.criteria.map((criterion, at) =>
    criteriaFresh[at] || base === undefined
      ? prepareCriterion(criterion, preparation)
      : (base.matter.criteria[at] as PreparedCriterion),
  );
  const itemsBefore = new Map(
    (base?.matter.sheet?.sections ?? []).flatMap(({ items }) => items.map((item) => [item.item, item] as const)),
  );
  const sheet =
    edition.sheet === null
      ? undefined
      : prepareSheet(edition.sheet, preparation, (item) => {
          const before = isFresh(item) ? undefined : itemsBefore.get(item);
          return before && { ...before, fresh: false };
        });
  const awardFresh = base === undefined || base.award;
  const award =
    edition.award === null ? undefined : awardFresh ? prepareAward(edition.award, preparation) : base?.matter.award;
  const dates = datesOf(criteria, preparation);
  const status = matter.statuses === null ? undefined : statusFinder(matter.statuses, criteria);
  const namingAt = criteria.findIndex((criterion) => criterion.naming !== undefined);
  const naming = criteria[namingAt]?.naming;
  const standing = Object.freeze(standingNotices(matter, edition, preparation.asOf, general));
  const standingKeys = new Set(standing.map(keyOf));
  const standingCodes = Object.freeze(standing.map(({ code }) => Object.freeze({ code })));
  const relaxed =
    edition.relaxation === null ? undefined : prepareRelaxation(edition.relaxation, criteria, preparation);
  const { notices: noticing } = noticesOf(...criteria.map(({ judge }) => judge));
  const { id, kind } = matter;
  const readings = lazily((): readonly ReadingUse<"result">[] =>
    Object.freeze(
      readingsOf(provisionsOf(edition).map(({ rests }) => rests)).map((reading) =>
        Object.freeze({ id: reading.id, used: preparation.option(reading) }),
      ),
    ),
  );

  // A gap that the request may fill is spoken of only where it does not.
  const fillable = nodesOf<Supplied>(edition.award, "supplied").map(({ fact, gap }) => ({
    slot: preparation.slot(fact),
    notice: notice("source-gap", { gap: gap.id }),
  }));

  const noticesFor = (slots: Slots): readonly Notice<"result">[] => {
    if (noticing === undefined && fillable.length === 0) return standing;
    let found: Map<string, Notice<"result">> | undefined;
    const take = (one: Notice<"result">) => {
      const key = keyOf(one);
      if (standingKeys.has(key)) return;
      found ??= new Map();
      found.set(key, one);
    };
    for (const { slot, notice } of fillable) if (slots[slot] === undefined) take(notice);
    noticing?.(slots, (code, values) => take(notice(code, values)));
    return found === undefined ? standing : [...standing, ...found.values()];
  };

  /** What is missing, where some criteria are undetermined, or other parts of the answer may be. */
  const missingFor = (slots: Slots, outcome: Outcome, open: readonly PreparedCriterion[]): readonly string[] => {
    const deciding = outcome === "undetermined" ? open.filter(({ binding }) => binding) : [];
    const found = deciding.length === 0 ? new Set<string>() : decidingFacts(deciding, slots);
    const add = (path: string) => found.add(path);
    // What is needed only in another case than the simplest, then what decides nothing.
    for (const { judge } of deciding) judge.open(slots, add);
    for (const { judge, binding } of open) if (!binding || deciding.length === 0) judge.open(slots, add);
    sheet?.open(slots, add);
    award?.open(slots, outcome, add);
    dates?.open(slots, add);
    return [...found];
  };

  const outcomesOf = lazily(() => criteria.map((criterion) => criterion.outcome()));
  const resultsOf = lazily(() => criteria.map((criterion) => criterion.result()));
  const bindings = criteria.map(({ binding }) => binding);
  const freshAt = criteria.flatMap((_, at) => (criteriaFresh[at] ? [at] : []));
  const again = (slots: Slots, before: Answer): Answer => {
    let results: Answer["criteria"][number][] | undefined;
    for (const at of freshAt) {
      const was = before.criteria[at] as Answer["criteria"][number];
      const { judge, binding } = criteria[at] as PreparedCriterion;
      const outcome = judge.judge(slots);
      if (outcome === was.outcome && binding === was.binding) continue;
      results ??= [...before.criteria];
      results[at] = { id: was.id, outcome, binding };
    }
    const answers = results ?? before.criteria;
    const outcome =
      results?.reduce<Outcome>((all, each) => combine(all, each.binding, each.outcome), "not-applicable") ??
      before.outcome;
    const standing = status?.(slots, answers);
    const score = before.score && sheet?.again(slots, before.score);
    const changed =
      results !== undefined || outcome !== before.outcome || standing !== before.status || score !== before.score;
    const paidAnew = award !== undefined && (awardFresh || changed);
    const datesAnew = dates !== undefined && freshAt.length > 0;
    if (!changed && !paidAnew && !datesAnew) return before;
    return {
      outcome,
      criteria: answers,
      status: standing,
      score,
      subsidy: paidAnew ? award.result(slots, outcome) : before.subsidy,
      dates: datesAnew ? dates.dates(slots) : before.dates,
    };
  };

  return {
    edition,
    criteria,
    sheet,
    award,
    again,
    outcome: (slots) => {
      const answers = outcomesOf();
      const results = new Array<CriterionResult<"outcome">>(criteria.length);
      let outcome: Outcome = "not-applicable";
      for (let at = 0; at < answers.length; at += 1) {
        const answer = (answers[at] as Answering<"outcome">)(slots);
        results[at] = answer;
        outcome = combine(outcome, bindings[at] as boolean, answer.outcome);
      }
      const result: Building<"outcome"> = { matter: id, kind, outcome };
      if (status !== undefined) result.status = status(slots, results);
      result.criteria = results;
      if (naming !== undefined) {
        const judged = (results[namingAt] as Judged).outcome;
        if (naming(slots, judged) !== null) result.naming = { outcome: judged };
      }
      if (sheet !== undefined) result.score = sheet.outcome(slots);
      if (award !== undefined) result.subsidy = award.outcome(slots, outcome);
      if (relaxed !== undefined) addRelaxation(result, relaxed(slots, outcome, results));
      const notices = noticesFor(slots);
      result.notices = notices === standing ? standingCodes : notices.map(({ code }) => ({ code }));
      return result as MatterResult<"outcome">;
    },
    result: (slots) => {
      const answers = resultsOf();
      const results = new Array<CriterionResult<"result">>(criteria.length);
      let outcome: Outcome = "not-applicable";
      let undetermined: PreparedCriterion[] | undefined;
      let open = dates !== undefined || award !== undefined;
      for (let at = 0; at < answers.length; at += 1) {
        const answer = (answers[at] as Answering<"result">)(slots);
        const judged = answer.outcome;
        results[at] = answer;
        outcome = combine(outcome, bindings[at] as boolean, judged);
        if (judged === "undetermined") {
          undetermined ??= [];
          undetermined.push(criteria[at] as PreparedCriterion);
        }
      }
      const result: Building<"result"> = { matter: id, kind, outcome };
      if (status !== undefined) result.status = status(slots, results);
      result.criteria = results;
      const parsed = naming?.(slots, (results[namingAt] as Judged).outcome);
      if (parsed) result.naming = parsed;
      if (sheet !== undefined) {
        result.score = sheet.result(slots);
        if (result.score.total === null) open = true;
      }
      if (award !== undefined) result.subsidy = award.result(slots, outcome);
      if (dates !== undefined) result.dates = dates.dates(slots);
      if (relaxed !== undefined) addRelaxation(result, relaxed(slots, outcome, results));
      result.missing = open || undetermined !== undefined ? missingFor(slots, outcome, undetermined ?? []) : none;
      result.readings = readings();
      result.notices = noticesFor(slots);
      return result as MatterResult<"result">;
    },
  };
}
