import type { Supplied } from "../expressions/expression.ts";
import { nodesOf, readingsOf } from "../expressions/walk.ts";
import { addWays, noticesOf, type Preparation } from "../expressions/word.ts";
import { recordAlternatives } from "../facts/fact-types.ts";
import type { Slots } from "../facts/slots.ts";
import { type CivilDay, formatDay, parseDay } from "../ground/civil-day.ts";
import { inForceOn } from "../ground/in-force.ts";
import { lazily } from "../ground/lazily.ts";
import { both, type Outcome } from "../ground/outcome.ts";
import { jsonText, own } from "../ground/own.ts";
import { perFrozen } from "../ground/per-frozen.ts";
import type { Values } from "../ground/template.ts";
import type { NameFormat } from "../naming/name-format.ts";
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
  readonly scope: PreparedCriterion | undefined;
  readonly criteria: readonly PreparedCriterion[];
  /** Which criteria count for the outcome: of a matter of progress all, else those that bind. */
  readonly counts: readonly boolean[];
  /** The first day of an award; undefined where it has come. Before it nothing is owed. */
  readonly notBefore: CivilDay | undefined;
  readonly sheet: PreparedSheet | undefined;
  readonly award: PreparedAward | undefined;
  /** A result under replaced figures says that it is `hypothetical`. */
  outcome(slots: Slots, hypothetical?: boolean): MatterResult<"outcome">;
  result(slots: Slots, hypothetical?: boolean): MatterResult<"result">;
  /** Returns the outcomes of the criteria as they count for the matter's. */
  counted(slots: Slots, results: readonly Judged[]): readonly Outcome[];
  /** Returns the outcome of the matter from that of its scope and those of its criteria as they count. */
  whole(scope: Outcome, counted: readonly Outcome[]): Outcome;
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

/** The notices that do not hang on facts, as each level of detail gives them. */
interface Standing {
  readonly notices: readonly Notice<"result">[];
  readonly codes: readonly Notice<"outcome">[];
  readonly keys: ReadonlySet<string>;
}

function notice(code: string, values: Values = {}): Notice<"result"> {
  return Object.freeze({ code, message: Object.freeze({ code, values: Object.freeze(values) }) });
}

/** Notices of one code and the same values say the same. */
function keyOf({ message }: Notice<"result">): string {
  for (const _ in message.values) return jsonText([message.code, message.values]);
  return message.code;
}

function standingNotices(matter: Matter, { from, to }: Edition, day: CivilDay, general: readonly string[]): Standing {
  const notices = general.map((code) => notice(code));
  if (from !== null && day < (parseDay(from) as CivilDay)) notices.push(notice("not-yet-issued", { from }));
  if (to !== null && day > (parseDay(to) as CivilDay)) notices.push(notice("period-ended", { to }));
  for (const gap of matter.gaps) notices.push(notice("source-gap", { gap: gap.id }));
  return {
    notices: Object.freeze(notices),
    codes: Object.freeze(notices.map(({ code }) => Object.freeze({ code }))),
    keys: new Set(notices.map(keyOf)),
  };
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
      for (const judge of judges) own(judge, "openDates")?.(slots, add);
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
function decidingFacts(deciding: readonly Pick<PreparedCriterion, "counted">[], slots: Slots): Set<string> {
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
  for (const { counted } of deciding) addWays(counted, slots, 1, addWay);
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

const nothingMissing = Object.freeze({ deciding: 0, missing: Object.freeze([]) });

// Walking an edition is dear, and it is prepared again for each what-if.
const readingsIn = /* @__PURE__ */ perFrozen((edition: Edition) =>
  readingsOf(provisionsOf(edition).map(({ rests }) => rests)),
);
const suppliedIn = /* @__PURE__ */ perFrozen(({ award }: Edition) => nodesOf<Supplied>(award, "supplied"));

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
  const { id, kind } = matter;
  const isFresh = ({ id }: { readonly id: string }) => base === undefined || base.touches(id);
  const scope =
    edition.scope === null
      ? undefined
      : isFresh(edition.scope)
        ? prepareCriterion(edition.scope, preparation)
        : base?.matter.scope;
  const criteriaFresh = edition.criteria.map(isFresh);
  const criteria = edition.criteria.map((criterion, at) =>
    criteriaFresh[at] || base === undefined
      ? prepareCriterion(criterion, preparation)
      : (base.matter.criteria[at] as PreparedCriterion),
  );
  const sheetBefore = base?.matter.sheet && { sheet: base.matter.sheet, touches: base.touches };
  const sheet = edition.sheet === null ? undefined : prepareSheet(edition.sheet, preparation, sheetBefore);
  const firstDay = edition.from === null ? undefined : parseDay(edition.from);
  const notBefore = kind === "award" && firstDay !== undefined && preparation.asOf < firstDay ? firstDay : undefined;
  const excluded = notBefore === undefined ? "line.out-of-scope" : "line.not-yet-issued";
  const awardFresh = base === undefined || base.award;
  const award =
    edition.award === null
      ? undefined
      : awardFresh
        ? prepareAward(edition.award, preparation, excluded)
        : base?.matter.award;
  const dates = datesOf(criteria, preparation);
  const status = matter.statuses === null ? undefined : statusFinder(matter.statuses, criteria);
  const namingAt = criteria.findIndex((criterion) => criterion.naming !== undefined);
  const named = own(criteria, namingAt);
  const naming = named?.naming;
  const [namedBy] = nodesOf<NameFormat>(named?.criterion.require, "procedure").flatMap(({ name, of }) =>
    name === "name-format" ? [{ path: of.path, slot: preparation.slot(of) }] : [],
  );
  const alternativeSlots = recordAlternatives.map(({ list, group }) => ({
    slot: preparation.slot({ path: list }),
    prefix: `${group}.`,
  }));
  const official = lazily(() => standingNotices(matter, edition, preparation.asOf, general));
  const replaced = lazily(() => standingNotices(matter, edition, preparation.asOf, [...general, "hypothetical"]));
  const relaxed =
    edition.relaxation === null ? undefined : prepareRelaxation(edition.relaxation, criteria, preparation);
  const { notices: noticing } = noticesOf(
    ...(scope === undefined ? [] : [scope.judge]),
    ...criteria.map(({ judge }) => judge),
  );
  const readings = lazily((): readonly ReadingUse<"result">[] =>
    Object.freeze(
      readingsIn(edition).map((reading) => Object.freeze({ id: reading.id, used: preparation.option(reading) })),
    ),
  );

  // A gap that the request may fill is spoken of only where it does not.
  const fillable = suppliedIn(edition).map(({ fact, gap }) => ({
    slot: preparation.slot(fact),
    notice: notice("source-gap", { gap: gap.id }),
  }));

  const noticesFor = (slots: Slots, { notices: standing, keys }: Standing): readonly Notice<"result">[] => {
    if (noticing === undefined && fillable.length === 0) return standing;
    let found: Map<string, Notice<"result">> | undefined;
    const take = (one: Notice<"result">) => {
      const key = keyOf(one);
      if (keys.has(key)) return;
      found ??= new Map();
      found.set(key, one);
    };
    for (const { slot, notice } of fillable) if (slots[slot] === undefined) take(notice);
    noticing?.(slots, (code, values) => take(notice(code, values)));
    return found === undefined ? standing : [...standing, ...found.values()];
  };

  const canUnsettle = criteria.some(({ judge }) => Object.hasOwn(judge, "openSettled"));
  const counts = criteria.map(({ binding }) => binding || kind === "progress");
  const countedAt = (at: number, slots: Slots, outcome: Outcome): Outcome => {
    if (!counts[at]) return "not-applicable";
    const { counted, judge } = criteria[at] as PreparedCriterion;
    return counted === judge ? outcome : counted.judge(slots);
  };
  /** For whom the matter is, combined with the outcome of its criteria. */
  const within = (scoped: Outcome, criteriaTogether: Outcome): Outcome => {
    if (scoped === "not-met" || notBefore !== undefined) return "not-applicable";
    return scoped === "undetermined" ? scoped : criteriaTogether;
  };
  /** For whom the award is: nobody before its first day. */
  const awardFor = (scoped: Outcome): Outcome => (notBefore === undefined ? scoped : "not-met");

  /** Facts that can't be given beside those that are: a list of records stands in the place of its group. */
  const excludedBy = (slots: Slots): ((path: string) => boolean) | undefined => {
    const given = alternativeSlots.filter(({ slot }) => slots[slot] !== undefined);
    return given.length === 0 ? undefined : (path) => given.some(({ prefix }) => path.startsWith(prefix));
  };

  /** The facts that are missing, and how many of the first can change the outcome. */
  const missingFor = (
    slots: Slots,
    scoped: Outcome,
    outcome: Outcome,
    results: readonly Judged[],
  ): Pick<MatterResult<"result">, "deciding" | "missing"> => {
    const found = new Set<string>();
    const add = (path: string) => found.add(path);
    if (outcome === "undetermined") {
      if (scoped === "undetermined") scope?.judge.open(slots, add);
      const counted = results.map(({ outcome }, at) => countedAt(at, slots, outcome));
      const open = counted.includes("not-met") ? [] : criteria.filter((_, at) => counted[at] === "undetermined");
      if (open.length > 0) for (const path of decidingFacts(open, slots)) add(path);
      // Facts that only another case than the simplest needs.
      for (const { counted } of open) counted.open(slots, add);
    }
    const excluded = excludedBy(slots);
    const kept = (paths: Iterable<string>) => (excluded ? [...paths].filter((path) => !excluded(path)) : [...paths]);
    const deciding = kept(found).length;
    // Facts that decide nothing.
    if (scoped === "undetermined") scope?.judge.open(slots, add);
    criteria.forEach(({ judge, counted }, at) => {
      if (results[at]?.outcome === "undetermined") judge.open(slots, add);
      if (Object.hasOwn(judge, "openSettled")) judge.openSettled?.(slots, add);
      if (counted !== judge && counted.judge(slots) === "undetermined") counted.open(slots, add);
    });
    if (namedBy !== undefined && slots[namedBy.slot] === undefined) add(namedBy.path);
    sheet?.open(slots, add);
    if (awardFor(scoped) !== "not-met") award?.open(slots, add);
    dates?.open(slots, add);
    relaxed?.open(slots, outcome, add);
    const missing = kept(found);
    return missing.length === 0 ? nothingMissing : { deciding, missing };
  };

  const outcomesOf = lazily(() => criteria.map((criterion) => criterion.outcome()));
  const resultsOf = lazily(() => criteria.map((criterion) => criterion.result()));
  const scopeOutcome = scope && lazily(() => scope.outcome());
  const scopeResult = scope && lazily(() => scope.result());
  const whole = (scoped: Outcome, counted: readonly Outcome[]): Outcome =>
    within(scoped, counted.reduce<Outcome>(both, "not-applicable"));
  const counted = (slots: Slots, results: readonly Judged[]): readonly Outcome[] =>
    results.map(({ outcome }, at) => countedAt(at, slots, outcome));
  const freshAt = criteria.flatMap((_, at) => (criteriaFresh[at] ? [at] : []));
  const again = (slots: Slots, before: Answer): Answer => {
    let results: Answer["criteria"][number][] | undefined;
    let countedAnew: Outcome[] | undefined;
    for (const at of freshAt) {
      const was = before.criteria[at] as Answer["criteria"][number];
      const { judge, binding } = criteria[at] as PreparedCriterion;
      const outcome = judge.judge(slots);
      const counting = countedAt(at, slots, outcome);
      if (counting !== before.counted[at]) {
        countedAnew ??= [...before.counted];
        countedAnew[at] = counting;
      }
      if (outcome === was.outcome) continue;
      results ??= [...before.criteria];
      results[at] = { id: was.id, outcome, binding };
    }
    const answers = results ?? before.criteria;
    const scoped = scope === undefined ? before.scope : scope.judge.judge(slots);
    const outcome =
      countedAnew === undefined && scoped === before.scope
        ? before.outcome
        : whole(scoped, countedAnew ?? before.counted);
    const standing = status?.(slots, answers);
    const score = before.score && sheet?.again(slots, before.score);
    const changed =
      results !== undefined ||
      countedAnew !== undefined ||
      scoped !== before.scope ||
      standing !== before.status ||
      score !== before.score;
    const paidAnew = award !== undefined && (awardFresh || scoped !== before.scope);
    const datesAnew = dates !== undefined && freshAt.length > 0;
    if (!changed && !paidAnew && !datesAnew) return before;
    return {
      outcome,
      scope: scoped,
      counted: countedAnew ?? before.counted,
      criteria: answers,
      status: standing,
      score,
      subsidy: paidAnew ? award.result(slots, awardFor(scoped)) : before.subsidy,
      dates: datesAnew ? dates.dates(slots) : before.dates,
    };
  };

  return {
    edition,
    scope,
    criteria,
    counts,
    notBefore,
    sheet,
    award,
    counted,
    whole,
    again,
    outcome: (slots, hypothetical = false) => {
      const answers = outcomesOf();
      const results = new Array<CriterionResult<"outcome">>(criteria.length);
      let together: Outcome = "not-applicable";
      for (let at = 0; at < answers.length; at += 1) {
        const answer = (answers[at] as Answering<"outcome">)(slots);
        results[at] = answer;
        together = both(together, countedAt(at, slots, answer.outcome));
      }
      const scopeAnswer = scopeOutcome?.()(slots);
      const scoped = scopeAnswer?.outcome ?? "met";
      const outcome = within(scoped, together);
      const result: Building<"outcome"> = { matter: id, kind, outcome };
      if (status !== undefined) result.status = status(slots, results);
      result.criteria = results;
      if (naming !== undefined) {
        const judged = (results[namingAt] as Judged).outcome;
        if (naming(slots, judged) !== null) result.naming = { outcome: judged };
      }
      if (sheet !== undefined) result.score = sheet.outcome(slots);
      if (award !== undefined) result.subsidy = award.outcome(slots, awardFor(scoped));
      if (relaxed !== undefined) addRelaxation(result, relaxed.relaxation(slots, outcome, results));
      if (scopeAnswer !== undefined) result.scope = scopeAnswer;
      const standing = hypothetical ? replaced() : official();
      const notices = noticesFor(slots, standing);
      result.notices = notices === standing.notices ? standing.codes : notices.map(({ code }) => ({ code }));
      return result as MatterResult<"outcome">;
    },
    result: (slots, hypothetical = false) => {
      const answers = resultsOf();
      const results = new Array<CriterionResult<"result">>(criteria.length);
      let together: Outcome = "not-applicable";
      let open =
        canUnsettle || dates !== undefined || award !== undefined || relaxed !== undefined || namedBy !== undefined;
      for (let at = 0; at < answers.length; at += 1) {
        const answer = (answers[at] as Answering<"result">)(slots);
        const judged = answer.outcome;
        results[at] = answer;
        together = both(together, countedAt(at, slots, judged));
        if (judged === "undetermined") open = true;
      }
      const scopeAnswer = scopeResult?.()(slots);
      const scoped = scopeAnswer?.outcome ?? "met";
      const outcome = within(scoped, together);
      const result: Building<"result"> = { matter: id, kind, outcome };
      if (status !== undefined) result.status = status(slots, results);
      result.criteria = results;
      const parsed = naming?.(slots, (results[namingAt] as Judged).outcome);
      if (parsed) result.naming = parsed;
      if (sheet !== undefined) {
        result.score = sheet.result(slots);
        if (result.score.total === null) open = true;
      }
      if (award !== undefined) result.subsidy = award.result(slots, awardFor(scoped));
      if (dates !== undefined) result.dates = dates.dates(slots);
      if (relaxed !== undefined) addRelaxation(result, relaxed.relaxation(slots, outcome, results));
      if (scopeAnswer !== undefined) result.scope = scopeAnswer;
      const { deciding, missing } =
        open || scoped === "undetermined" || outcome === "undetermined"
          ? missingFor(slots, scoped, outcome, results)
          : nothingMissing;
      result.deciding = deciding;
      result.missing = missing;
      result.readings = readings();
      result.notices = noticesFor(slots, hypothetical ? replaced() : official());
      return result as MatterResult<"result">;
    },
  };
}
