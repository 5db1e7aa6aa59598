import { isPlainObject } from "../facts/plain.ts";
import { deepFreeze } from "../ground/freeze.ts";
import { RequestError, shortened } from "../ground/request-error.ts";
import { type Bounds, type Candidate, readCandidates } from "./candidates.ts";
import { Issues } from "./issues.ts";
import { sortedNumbers } from "./sorted-numbers.ts";
import { swayingFinder } from "./swaying.ts";

/** What decides whether a candidate comes in. */
export interface PlaceDependence {
  /** The facts that the candidate's own score lacks. */
  readonly facts: readonly string[];
  /**
   * The other candidates whose unsettled totals could turn it, those first that may score the most: their ids, or `#3` for the
   * one at index 3 of the list where it has no id. A hundred at most.
   */
  readonly candidates: readonly string[];
  /** How many more candidates could turn it, where there are over a hundred. */
  readonly more?: number;
}

/** A candidate's place in order of merit. */
export interface RankedPlace {
  /** The id of the evaluation. */
  readonly id?: string;
  /** Where the evaluation has no id: its index in the list that was ranked. */
  readonly index?: number;
  /**
   * The best place that it may still take; from and to are the same where the place is settled. Null where it takes no place: its
   * matter is not met.
   */
  readonly from: number | null;
  /** The worst place; null where it takes none. */
  readonly to: number | null;
  /** Null while facts are missing that could change it. */
  readonly total: number | null;
  /** Whether it is within the quota; null where none was given. */
  readonly in: "in" | "out" | "depends" | null;
  /** On what it depends, where it does. */
  readonly dependsOn?: PlaceDependence;
}

/** Candidates in order of merit. */
export interface Ranking {
  readonly places: readonly RankedPlace[];
}

const OPTIONS = ["quota"];

/** The quota, or null where none is given. */
function readQuota(options: unknown, issues: Issues): number | null {
  if (options === undefined || options === null) return null;
  try {
    if (!isPlainObject(options)) {
      issues.add("options", "not-a-request");
      return null;
    }
    for (const key of Object.keys(options)) {
      if (OPTIONS.includes(key)) continue;
      issues.add(shortened(key), "unknown-option", { key: shortened(key) }, issues.nearest(key, OPTIONS));
    }
    const quota = Object.hasOwn(options, "quota") ? options.quota : undefined;
    if (quota === undefined || quota === null) return null;
    if (typeof quota !== "number" || !Number.isFinite(quota)) issues.add("quota", "not-a-number");
    else if (quota < 0) issues.add("quota", "negative");
    else if (!Number.isInteger(quota)) issues.add("quota", "not-whole");
    else return quota;
  } catch {
    issues.add("options", "unreadable");
  }
  return null;
}

interface Span {
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** A total below all others: that of a candidate who may take no place. */
const NO_PLACE = -1;

/** Returns the totals between which candidates stand in the way of others. */
function boundsAmongOthers({ placed, atLeast, atMost }: Candidate): Bounds {
  return { atLeast: placed === "open" ? NO_PLACE : atLeast, atMost };
}

/** Returns the places between which each candidate comes, in order of merit. */
function spansOf(candidates: readonly Candidate[]): readonly Span[] {
  const bounds = candidates.map(boundsAmongOthers);
  const lows = sortedNumbers(bounds.map(({ atLeast }) => atLeast));
  const highs = sortedNumbers(bounds.map(({ atMost }) => atMost));
  return candidates
    .map(({ atLeast, atMost }, at) => {
      // An unsettled candidate's most is above its own least, and is not one of the others.
      const itself = atMost > atLeast ? 1 : 0;
      return { at, from: 1 + lows.above(atMost), to: 1 + highs.above(atLeast) - itself };
    })
    .sort((a, b) => a.from - b.from || a.to - b.to || a.at - b.at);
}

/**
 * Puts scored candidates in order of merit. Equal totals share a place, and the places after it stay empty: 1, 2, 2, 4. A
 * candidate whose total is undetermined has the span of places that it may still take: `from` counts the others that are
 * above it in any case (they have at least more than it has at most), `to` those that may be above it (they have at most more
 * than it has at least). Totals are taken to lie anywhere between their bounds, each independently of the others.
 *
 * With a `quota`, `in` says who is within it: whose place is not greater. A shared place counts as that place, so that a tie
 * across the line brings all of it in, and more may be in than the quota says: who goes first among equals is not ours
 * to decide. One that may still come in or stay out `depends`, and `dependsOn` says on what: on facts that it lacks itself, or on
 * the candidates whose totals could turn it.
 *
 * A candidate whose scored matter is not met is out and takes no place; a matter that is not applicable, as a sheet without conditions
 * is, ranks. One whose matter is undetermined may take none: its span holds if it does, it stands in nobody's way for certain, and
 * with a quota it is in at most conditionally (`depends`).
 *
 * Listed by `from`, then `to`, then as given. The evaluations must be of detail `result` or `full` (an `outcome` has no bounds), have
 * exactly one matter with a score, and be of the same policy, matter, replaced figures and readings of that matter; the days
 * may differ. Ids may be left out, but not given twice. Candidates without a place come last, as given.
 *
 * Throws a {@link RequestError} that lists everything that is wrong with any of them, or with the quota.
 */
export function rank(values: unknown, options?: unknown): Ranking {
  const issues = new Issues();
  const candidates = readCandidates(values, issues);
  const quota = readQuota(options, issues);
  if (issues.list.length > 0) throw new RequestError(issues.list);

  const given = candidates.map((candidate, index) => ({ ...candidate, index }));
  const [ranked, out] = [given.filter(({ placed }) => placed !== "no"), given.filter(({ placed }) => placed === "no")];
  const nameOf = ({ id, index }: (typeof given)[number]) => id ?? `#${index}`;
  const naming = ({ id, index }: (typeof given)[number]) => (id === undefined ? { index } : { id });
  const swaying = quota === null ? undefined : swayingFinder(ranked, ranked.map(boundsAmongOthers), quota);
  const standing = ({ at, from, to }: Span): RankedPlace["in"] => {
    if (quota === null) return null;
    if (from > quota) return "out";
    return to <= quota && ranked[at]?.placed === "yes" ? "in" : "depends";
  };

  const places = spansOf(ranked).map((span): RankedPlace => {
    const { at, from, to } = span;
    const candidate = ranked[at] as (typeof given)[number];
    const place = { ...naming(candidate), from, to, total: candidate.total, in: standing(span) };
    if (swaying === undefined || quota === null || place.in !== "depends") return place;
    // Within the quota whatever the others score, it hangs on its own matter alone.
    const { named, more } = to <= quota ? { named: [], more: 0 } : swaying(at);
    const others = named.map((other) => nameOf(ranked[other] as (typeof given)[number]));
    const dependsOn = { facts: candidate.missing, candidates: others };
    return { ...place, dependsOn: more === 0 ? dependsOn : { ...dependsOn, more } };
  });
  const without = out.map(
    (candidate): RankedPlace => ({
      ...naming(candidate),
      from: null,
      to: null,
      total: candidate.total,
      in: quota === null ? null : "out",
    }),
  );
  return deepFreeze({ places: [...places, ...without] });
}
