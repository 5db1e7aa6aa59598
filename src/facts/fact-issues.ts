import { distance } from "fastest-levenshtein";
import { lazily } from "../ground/lazily.ts";
import { own, withoutPrototype } from "../ground/own.ts";
import { type RequestIssue, shortened } from "../ground/request-error.ts";
import { phrasebook } from "../ground/template.ts";
import { type FactTable, libraryFacts } from "./fact-table.ts";
import type { FactType } from "./fact-type.ts";
import type { FactProblem } from "./find-problems.ts";
import { factIssueTexts } from "./issue-texts.ts";

/** Names are compared only up to this length, so that a long key costs no more than a short one. */
const LONGEST_NAME = 64;

/** The known name that is nearest to a misspelt one; undefined where none is near. */
export function nearestName(name: string, known: readonly string[]): string | undefined {
  if (name.length > LONGEST_NAME) return undefined;
  let nearest: string | undefined;
  let least = Math.max(2, Math.floor(name.length * 0.4)) + 1;
  for (const candidate of known) {
    const steps = distance(name, candidate);
    if (steps < least) [nearest, least] = [candidate, steps];
  }
  return nearest;
}

/** Everything that has a name among the facts: groups, facts, and the fields of records. */
function namesOf(path: string, type: FactType): readonly string[] {
  const fields = type.kind === "records" ? Object.keys(type.fields) : [];
  return [path, ...fields.map((field) => `${path}.${field}`)].flatMap((name) => {
    const keys = name.split(".");
    return keys.map((_, at) => keys.slice(0, at + 1).join("."));
  });
}

/** The known keys of each group, by the group's path; the facts themselves under no path. */
function keysByGroup({ paths, types }: FactTable): ReadonlyMap<string, readonly string[]> {
  const keys = new Map<string, Set<string>>();
  for (const path of paths) {
    for (const name of namesOf(path, types[path] as FactType)) {
      const at = name.lastIndexOf(".");
      const group = name.slice(0, Math.max(at, 0));
      keys.set(group, (keys.get(group) ?? new Set()).add(name.slice(at + 1)));
    }
  }
  return new Map([...keys].map(([group, names]) => [group, [...names]]));
}

/** Names the nearest known fact: one of the same group, or one of another group with exactly this key. */
function suggester(table: FactTable): (group: string, key: string) => string | undefined {
  const { paths } = table;
  const known = keysByGroup(table);
  return (group, key) => {
    const whole = group === "" ? paths.find((path) => path === key) : undefined;
    if (whole !== undefined) return whole;
    const near = nearestName(key, known.get(group) ?? []);
    if (near !== undefined) return group === "" ? near : `${group}.${near}`;
    return paths.find((path) => path.endsWith(`.${key}`));
  };
}

/** The lists whose entries go by their year. */
const byYear: ReadonlySet<string> = new Set([
  "facts.review.years",
  "facts.plan.milestones",
  "facts.training.traineesByYear",
]);

/** Writes a place as people do: `facts.fund.lines[0].amount`, `facts.review.years[2024].passed`. */
function written(path: readonly PropertyKey[], facts: unknown): string {
  let place = "facts";
  let part = facts as Record<PropertyKey, unknown> | undefined;
  for (const key of path) {
    part = own(part, key) as Record<PropertyKey, unknown> | undefined;
    if (typeof key !== "number") place += `.${String(key)}`;
    else place += `[${byYear.has(place) && typeof own(part, "year") === "number" ? own(part, "year") : key}]`;
  }
  return place;
}

/** How many misspelt names get the nearest known one: a suggestion each for a few, not for a million. */
export const MOST_SUGGESTIONS = 100;

/** Puts problems of facts into words, one issue each, with the nearest known name for a misspelt one. */
export function factIssues(
  facts: unknown,
  problems: readonly FactProblem[],
  table: FactTable = libraryFacts,
): readonly RequestIssue[] {
  const say = phrasebook(factIssueTexts);
  const suggest = lazily(() => suggester(table));
  let suggestions = 0;
  return problems.map((problem) => {
    const { path, code, values = {} } = withoutPrototype(problem);
    if (code !== "unknown-fact") return { path: written(path, facts), code, message: say(code, values) };
    const key = String(path.at(-1));
    const place = written(path.slice(0, -1), facts);
    suggestions += 1;
    const group = place.slice("facts.".length).replace(/\[\d+\]/g, "");
    const nearest = suggestions <= MOST_SUGGESTIONS ? suggest()(group, key) : undefined;
    const issue = { path: `${place}.${shortened(key)}`, code, message: say(code, { key: shortened(key) }) };
    return nearest === undefined ? issue : { ...issue, nearest };
  });
}
