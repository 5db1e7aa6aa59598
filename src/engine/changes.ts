import { own } from "../ground/own.ts";
import type { Change, MatterResult } from "../policy/results.ts";

type Answers = ReadonlyMap<string, unknown>;

/** What a matter answers, by place: outcome, status, criteria, items, totals, amounts and dates. */
function answers(given: MatterResult<"result">): Answers {
  const result = own(given);
  const found = new Map<string, unknown>([["outcome", result.outcome]]);
  if (result.status !== undefined) found.set("status", result.status);
  for (const { id, outcome } of result.criteria) found.set(`${id}.outcome`, outcome);
  if (result.score !== undefined) {
    const { score } = result;
    for (const part of [
      { ...score, id: "score", score: score.total },
      ...score.sections.flatMap((section) => [section, ...section.items]),
    ]) {
      found.set(part.id === "score" ? "score.total" : `${part.id}.score`, part.score);
      found.set(`${part.id}.atLeast`, part.atLeast);
      found.set(`${part.id}.atMost`, part.atMost);
    }
  }
  if (result.subsidy !== undefined) {
    found.set("subsidy.amount", result.subsidy.amount);
    found.set("subsidy.ceiling", result.subsidy.ceiling);
    for (const { id, amount } of result.subsidy.lines) found.set(`${id}.amount`, amount);
  }
  for (const [name, day] of Object.entries(result.dates ?? {})) found.set(`dates.${name}`, day);
  return found;
}

/** How one answer differs from another, place by place. Where a score is settled in both, its bounds say nothing more. */
export function changesBetween(from: MatterResult<"result">, to: MatterResult<"result">): readonly Change[] {
  if (from === to) return [];
  const before = answers(from);
  const after = answers(to);
  const changes: Change[] = [];
  for (const path of new Set([...before.keys(), ...after.keys()])) {
    const [was, is] = [before.get(path) ?? null, after.get(path) ?? null];
    if (was === is) continue;
    const settled = /\.at(?:Least|Most)$/.test(path) && scoreAt(before, path) !== null && scoreAt(after, path) !== null;
    if (!settled) changes.push({ path, from: was, to: is });
  }
  return changes;
}

function scoreAt(found: Answers, path: string): unknown {
  const part = path.slice(0, path.lastIndexOf("."));
  return found.get(part === "score" ? "score.total" : `${part}.score`) ?? null;
}
