import { own } from "../ground/own.ts";
import type { Change, MatterResult, ScoreResult, SubsidyResult } from "../policy/results.ts";

type Result = MatterResult<"result">;

/** Takes one place where two answers may differ. */
type Take = (path: string, was: unknown, is: unknown) => void;

/** How one answer differs from another, place by place. Where a score is settled in both, its bounds say nothing more. */
export function changesBetween(from: Result, to: Result): readonly Change[] {
  if (from === to) return [];
  const changes: Change[] = [];
  const take: Take = (path, was, is) => {
    if ((was ?? null) !== (is ?? null)) changes.push({ path, from: was ?? null, to: is ?? null });
  };
  take("outcome", from.outcome, to.outcome);
  take("status", own(from, "status"), own(to, "status"));
  if (from.criteria !== to.criteria) {
    from.criteria.forEach((was, at) => {
      const is = to.criteria[at];
      if (was !== is) take(`${was.id}.outcome`, was.outcome, is?.outcome);
    });
  }
  takeScore(own(from, "score"), own(to, "score"), take);
  takeSubsidy(own(from, "subsidy"), own(to, "subsidy"), take);
  takeDates(own(from, "dates"), own(to, "dates"), take);
  return changes;
}

function takeScore(before: ScoreResult<"result"> | undefined, after: typeof before, take: Take): void {
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

interface Bounds {
  readonly atLeast: number;
  readonly atMost: number;
}

interface Points extends Bounds {
  readonly id: string;
  readonly score: number | null;
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

function takeDates(before: Result["dates"], after: Result["dates"], take: Take): void {
  if (before === after) return;
  const names = new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})]);
  for (const name of names) take(`dates.${name}`, before?.[name], after?.[name]);
}
