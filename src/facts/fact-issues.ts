import { distance } from "fastest-levenshtein";
import type { RequestIssue } from "../ground/request-error.ts";
import { phrasebook, type Values } from "../ground/template.ts";
import { factPaths } from "./fact-types.ts";
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

const groups = [
  ...new Set(factPaths.flatMap((path) => path.split(".").map((_, at, keys) => keys.slice(0, at + 1).join(".")))),
];

function nearestFact(path: string): string | undefined {
  const last = path.slice(path.lastIndexOf(".") + 1);
  return nearestName(path, groups) ?? factPaths.find((known) => known.endsWith(`.${last}`));
}

/** Writes a place as people do: `facts.fund.lines[0].amount`, `facts.review.years[2024].passed`. */
function written(path: readonly PropertyKey[], facts: unknown): string {
  let place = "facts";
  let part = facts as Record<PropertyKey, unknown> | undefined;
  for (const key of path) {
    part = part?.[key] as Record<PropertyKey, unknown> | undefined;
    if (typeof key !== "number") place += `.${String(key)}`;
    else place += `[${typeof part?.year === "number" ? part.year : key}]`;
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
const MOST_SUGGESTIONS = 100;

/** Everything that is wrong with facts, from what copying them and the schema found, in the order of the facts given. */
export function factIssues(
  facts: unknown,
  problems: readonly SnapshotProblem[],
  found: readonly SchemaIssue[],
): RequestIssue[] {
  const say = phrasebook(factIssueTexts);
  const issues: RequestIssue[] = [];
  let suggestions = 0;
  const add = (path: string, code: string, values: Values = {}, nearest?: string) => {
    const message = say(code, values);
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
        const path = `${place}.${key}`;
        suggestions += 1;
        add(
          path,
          "unknown-fact",
          { key },
          suggestions <= MOST_SUGGESTIONS
            ? nearestFact(path.slice("facts.".length).replace(/\[\d+\]/g, ""))
            : undefined,
        );
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
