import { own } from "../ground/own.ts";
import { shortened } from "../ground/request-error.ts";
import {
  entriesOf,
  fieldsOf,
  keyOf,
  type MatterEntry,
  mattersOf,
  numberOf,
  numberOrNull,
  reading,
  textOf,
} from "./evaluation-fields.ts";
import type { Issues } from "./issues.ts";

/** Totals are at least and at most so many points. */
export interface Bounds {
  readonly atLeast: number;
  readonly atMost: number;
}

/** What a ranking needs of an evaluation. */
export interface Candidate extends Bounds {
  readonly id: string | undefined;
  /** Null until the bounds meet. */
  readonly total: number | null;
  /** Whether it takes a place: not where the matter is not met, and perhaps not where the matter is undetermined. */
  readonly placed: "yes" | "no" | "open";
  /** The facts that the matter lacks, as long as the score or the place is not settled. */
  readonly missing: readonly string[];
}

/** A candidate takes a place unless the outcome of its matter is one of these. */
const placedBy: Readonly<Record<string, Candidate["placed"]>> = { "not-met": "no", undetermined: "open" };

/** A candidate, and what its score rests on. */
interface Scored extends Candidate {
  readonly policy: string;
  readonly matter: string;
  readonly parameters: string;
  readonly readings: string;
}

/** More candidates than one list is ranked for. */
const MOST_EVALUATIONS = 100_000;

/** What was used instead of what: one text, the same for the same, in whatever order it is listed. */
function used(list: unknown, key: "address" | "id"): string {
  return entriesOf(list)
    .map((entry) => {
      const fields = fieldsOf(entry, key, "used");
      return keyOf(textOf(fields[key]), key === "id" ? textOf(fields.used) : String(numberOf(fields.used)));
    })
    .sort()
    .join();
}

/** The only matter that has a score, or the code of what is wrong. */
function scoredMatter(value: unknown): (MatterEntry & { readonly score: unknown }) | string {
  const matters = mattersOf(value);
  if (typeof matters === "string") return matters;
  const scored = matters
    .map(({ id, result }) => ({ id, result, score: fieldsOf(result, "score").score }))
    .filter(({ score }) => score !== undefined);
  const [only] = scored;
  if (only === undefined) return "no-score";
  return scored.length > 1 ? "several-scores" : only;
}

function readScored(value: unknown): Scored | string {
  const { id, policy, parameters, matters } = fieldsOf(value, "id", "policy", "parameters", "matters");
  const matter = scoredMatter(matters);
  if (typeof matter === "string") return matter;
  const { outcome, missing, readings } = fieldsOf(matter.result, "outcome", "missing", "readings");
  const score = fieldsOf(matter.score, "total", "atLeast", "atMost");
  const [total, atLeast, atMost] = [numberOrNull(score.total), numberOf(score.atLeast), numberOf(score.atMost)];
  if (atLeast > atMost || total !== (atLeast === atMost ? atLeast : null)) return "not-an-evaluation";
  const placed = own(placedBy, textOf(outcome)) ?? "yes";
  const named = id === undefined || id === null ? undefined : id;
  if (named !== undefined && typeof named !== "string") return "not-an-evaluation";
  return {
    id: named,
    policy: textOf(policy),
    matter: matter.id,
    parameters: used(parameters, "address"),
    readings: used(readings, "id"),
    total,
    atLeast,
    atMost,
    placed,
    // The other facts that a matter lacks change no settled score.
    missing: total === null || placed === "open" ? entriesOf(missing).map(textOf) : [],
  };
}

/** Is the score of the same question, under the same rules, as the first one's? If not, says so. */
function addDifferences(path: string, given: Scored, first: Scored, issues: Issues): void {
  const differs = (key: "policy" | "matter") => {
    if (given[key] === first[key]) return false;
    issues.add(`${path}.${key === "policy" ? key : "matters"}`, `other-${key}`, {
      given: shortened(given[key]),
      first: shortened(first[key]),
    });
    return true;
  };
  // Another policy has other matters, and another matter other figures and readings: that goes without saying.
  if (differs("policy") || differs("matter")) return;
  if (given.parameters !== first.parameters) issues.add(`${path}.parameters`, "other-parameters");
  if (given.readings !== first.readings) issues.add(`${path}.readings`, "other-readings");
}

function listOf(values: unknown, issues: Issues): readonly (() => unknown)[] {
  try {
    if (Array.isArray(values)) {
      const { length } = values;
      if (length <= MOST_EVALUATIONS) return Array.from(new Array(length).keys(), (at) => () => own(values, at));
      issues.add("evaluations", "too-many-evaluations", { most: MOST_EVALUATIONS });
      return [];
    }
  } catch {}
  issues.add("evaluations", "not-evaluations");
  return [];
}

/** Reads the evaluations that are to be ranked; what is wrong with any of them is added to the issues. */
export function readCandidates(values: unknown, issues: Issues): readonly Candidate[] {
  const candidates: Candidate[] = [];
  const ids = new Set<string>();
  let first: Scored | undefined;
  listOf(values, issues).forEach((value, at) => {
    const path = `evaluations[${at}]`;
    const scored = reading(path, issues, () => readScored(value()));
    if (scored === undefined) return;
    first ??= scored;
    addDifferences(path, scored, first, issues);
    if (scored.id !== undefined) {
      if (ids.has(scored.id)) issues.add(`${path}.id`, "same-id", { given: shortened(scored.id) });
      ids.add(scored.id);
    }
    candidates.push(scored);
  });
  return candidates;
}
