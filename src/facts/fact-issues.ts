import { distance } from "fastest-levenshtein";
import { type RequestIssue, shortened } from "../ground/request-error.ts";
import { phrasebook, type Values } from "../ground/template.ts";
import { type FactTable, libraryFacts } from "./fact-table.ts";
import type { FactType } from "./fact-type.ts";
import { factIssueTexts } from "./issue-texts.ts";
import type { SnapshotProblem } from "./snapshot.ts";

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
    part = part?.[key] as Record<PropertyKey, unknown> | undefined;
    if (typeof key !== "number") place += `.${String(key)}`;
    else place += `[${byYear.has(place) && typeof part?.year === "number" ? part.year : key}]`;
  }
  return place;
}

interface SchemaIssue {
  readonly code: string;
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly keys?: readonly string[] | undefined;
  readonly values?: readonly unknown[] | undefined;
  readonly maximum?: unknown;
  readonly params?: Record<string, unknown> | undefined;
  readonly input?: unknown;
}

/** How many misspelt names get the nearest known one: a suggestion each for a few, not for a million. */
export const MOST_SUGGESTIONS = 100;

/** Everything that is wrong with facts, from what copying them and the schema found, in the order of the facts given. */
export function factIssues(
  facts: unknown,
  problems: readonly SnapshotProblem[],
  found: readonly SchemaIssue[],
  table: FactTable = libraryFacts,
): RequestIssue[] {
  const say = phrasebook(factIssueTexts);
  const suggest = suggester(table);
  const issues: RequestIssue[] = [];
  let suggestions = 0;
  const add = (path: string, code: string, values: Values = {}, nearest?: string) => {
    const message = say(code, values);
    const last = issues.at(-1);
    // A year that is neither whole nor within its bounds breaks two rules, told in the same words.
    if (last?.path === path && last.message.zh === message.zh && nearest === undefined) return;
    issues.push(nearest === undefined ? { path, code, message } : { path, code, message, nearest });
  };
  const told = new Set<string>();
  for (const { path, code } of problems) {
    const place = written(path, undefined);
    told.add(place);
    add(place, code);
  }
  for (const issue of found) {
    const place = written(issue.path, facts);
    if (told.has(written(issue.path, undefined))) continue;
    if (issue.code === "unrecognized_keys") {
      for (const key of issue.keys ?? []) {
        const path = `${place}.${shortened(key)}`;
        suggestions += 1;
        const group = place.slice("facts.".length).replace(/\[\d+\]/g, "");
        const nearest = suggestions <= MOST_SUGGESTIONS ? suggest(group, key) : undefined;
        add(path, "unknown-fact", { key: shortened(key) }, nearest);
      }
    } else if (issue.input === undefined && issue.code !== "custom" && missing(facts, issue.path)) {
      add(place, "missing-field");
    } else {
      const options = issue.values?.join(", ") ?? "";
      add(place, issue.message, { options, most: String(issue.maximum ?? ""), ...(issue.params as Values) });
    }
  }
  return issues;
}

function missing(facts: unknown, path: readonly PropertyKey[]): boolean {
  let part = facts as Record<PropertyKey, unknown> | null | undefined;
  for (const key of path) part = part?.[key] as typeof part;
  return part === undefined && path.length > 0;
}
