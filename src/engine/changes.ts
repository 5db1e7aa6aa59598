import type { Outcome } from "../ground/outcome.ts";
import { own } from "../ground/own.ts";
import type { Change, CriterionResult, MatterResult, SubsidyResult } from "../policy/results.ts";

/** The parts of an answer that another reading may change; all of one shape, whatever the matter has. */
export interface Answer {
  readonly outcome: Outcome;
  /** The outcome of the scope; `met` for a matter without one. */
  readonly scope: Outcome;
  /** The outcomes of the criteria as they count for the matter's: not applicable where they do not. */
  readonly counted: readonly Outcome[];
  readonly criteria: readonly Pick<CriterionResult<"result">, "id" | "outcome" | "binding">[];
  readonly status: string | null | undefined;
  readonly score: ScoreAnswer | undefined;
  readonly subsidy: SubsidyResult<"result"> | undefined;
  readonly dates: Readonly<Record<string, string>> | undefined;
}

interface Bounds {
  readonly atLeast: number;
  readonly atMost: number;
}

interface Points extends Bounds {
  readonly id: string;
  readonly score: number | null;
}

/** A section of a sheet and its items, as far as readings bear on them. */
export interface SectionAnswer extends Points {
  readonly items: readonly Points[];
}

/** A sheet, as far as readings bear on it. */
export interface ScoreAnswer extends Bounds {
  readonly total: number | null;
  readonly sections: readonly SectionAnswer[];
}

/** Returns the parts of a result that another reading may change. */
export function answerOf(result: MatterResult<"result">, counted: readonly Outcome[]): Answer {
  return {
    outcome: result.outcome,
    scope: own(result, "scope")?.outcome ?? "met",
    counted,
    criteria: result.criteria,
    status: own(result, "status"),
    score: own(result, "score"),
    subsidy: own(result, "subsidy"),
    dates: own(result, "dates"),
  };
}

/** Takes one place where two answers may differ. */
type Take = (path: string, was: unknown, is: unknown) => void;

function into(changes: Change[]): Take {
  return (path, was, is) => {
    if ((was ?? null) !== (is ?? null)) changes.push(Object.freeze({ path, from: was ?? null, to: is ?? null }));
  };
}

const none: readonly Change[] = Object.freeze([]);

/** How one answer differs from another, place by place. Where a score is settled in both, its bounds say nothing more. */
export function changesBetween(from: Answer, to: Answer): readonly Change[] {
  if (from === to) return none;
  const changes: Change[] = [];
  const take = into(changes);
  take("outcome", from.outcome, to.outcome);
  take("status", from.status, to.status);
  if (from.criteria !== to.criteria) {
    from.criteria.forEach((was, at) => {
      const is = to.criteria[at];
      if (was !== is) take(`${was.id}.outcome`, was.outcome, is?.outcome);
    });
  }
  takeScore(from.score, to.score, take);
  takeSubsidy(from.subsidy, to.subsidy, take);
  takeDates(from.dates, to.dates, take);
  return Object.freeze(changes);
}

/** Of how one answer differs from another, what is decided by all else: the outcome and the total. */
export function decisiveChanges(from: Answer, to: Answer): readonly Change[] {
  const changes: Change[] = [];
  const take = into(changes);
  take("outcome", from.outcome, to.outcome);
  if (from.score !== undefined && to.score !== undefined) take("score.total", from.score.total, to.score.total);
  return changes;
}

function takeScore(before: ScoreAnswer | undefined, after: typeof before, take: Take): void {
  if (before === undefined || after === undefined || before === after) return;
  take("score.total", before.total, after.total);
  if (before.total === null || after.total === null) takeBounds("score", before, after, take);
  before.sections.forEach((section, at) => {
    const other = after.sections[at];
    if (other === undefined || other === section) return;
    takePoints(section, other, take);
    section.items.forEach((item, place) => {
      const changed = other.items[place];
      if (changed !== undefined && changed !== item) takePoints(item, changed, take);
    });
  });
}

function takePoints(was: Points, is: Points, take: Take): void {
  if (was.score !== is.score) take(`${was.id}.score`, was.score, is.score);
  if (was.score === null || is.score === null) takeBounds(was.id, was, is, take);
}

function takeBounds(id: string, was: Bounds, is: Bounds, take: Take): void {
  if (was.atLeast !== is.atLeast) take(`${id}.atLeast`, was.atLeast, is.atLeast);
  if (was.atMost !== is.atMost) take(`${id}.atMost`, was.atMost, is.atMost);
}

function takeSubsidy(before: SubsidyResult<"result"> | undefined, after: typeof before, take: Take): void {
  if (before === after) return;
  take("subsidy.amount", before?.amount, after?.amount);
  take("subsidy.ceiling", before?.ceiling, after?.ceiling);
  before?.lines.forEach(({ id, amount }, at) => {
    take(`${id}.amount`, amount, after?.lines[at]?.amount);
  });
}

function takeDates(before: Answer["dates"], after: Answer["dates"], take: Take): void {
  if (before === after) return;
  const names = new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})]);
  for (const name of names) take(`dates.${name}`, before?.[name], after?.[name]);
}
