import { columnIndex } from "../expressions/column.ts";
import type { Column, Procedure } from "../expressions/expression.ts";
import { once } from "../expressions/once.ts";
import type { ProcedureWork } from "../expressions/procedure.ts";
import type { Preparation } from "../expressions/word.ts";
import type { Slots } from "../facts/slots.ts";
import type { Outcome } from "../ground/outcome.ts";
import type { Figure } from "../sources/figure.ts";
import type { ReadingChoice } from "../sources/reading.ts";

/**
 * Reviews year by year (年度复核): the latest one failed calls for something, a run of failed years for more. The latest is
 * that of the greatest year given; years before the first given do not count. A year that is absent between two given ones
 * leaves it open where, together with a failed one, it could make up the run.
 */
export interface ConsecutiveYears extends Procedure {
  readonly name: "consecutive-years";
  readonly year: Column;
  readonly passed: Column;
  /** How many failed years in a row make the run. */
  readonly run: Figure<"years">;
  /** The reading under which a year that was passed after a run cures it; null: nothing cures a run. */
  readonly cured: ReadingChoice | null;
  readonly statuses: { readonly passed: string; readonly latestFailed: string; readonly runFailed: string };
}

/**
 * Declares the review of consecutive years.
 *
 * @example
 * ```ts
 * import { column, consecutiveYears, fact, years } from "laowu-rules/authoring";
 *
 * const reviews = fact("review.years", "年度复核", "annual reviews");
 * const review = consecutiveYears({
 *   year: column(reviews, "year"),
 *   passed: column(reviews, "passed"),
 *   run: years(2),
 *   cured: null,
 *   statuses: { passed: "standing", latestFailed: "rectify", runFailed: "to-be-cancelled" },
 * });
 * `${review.name} ${review.run.value}`; // => "consecutive-years 2"
 * ```
 */
export function consecutiveYears(declared: Omit<ConsecutiveYears, "kind" | "name">): ConsecutiveYears {
  return { kind: "procedure", name: "consecutive-years", ...declared };
}

interface Finding {
  readonly outcome: Outcome;
  readonly code: string;
  /** The latest year reviewed, or the last year of the run. */
  readonly year: number;
  /** The years without a review that could make up a run. */
  readonly absent: readonly number[];
  readonly status: readonly [least: string, gravest: string];
}

/** The reviews of the years from the first given to the latest: passed, failed, or not given. */
type Reviews = readonly (boolean | undefined)[];

/** The end of the run of failed years; undefined where there is none. */
function endOfRun(reviews: Reviews, run: number, curable: boolean): number | undefined {
  let failed = 0;
  let end: number | undefined;
  for (let at = 0; at < reviews.length; at += 1) {
    failed = reviews[at] === false ? failed + 1 : 0;
    if (failed >= run) end ??= at;
    // A run that a later year can cure is certain only if it reaches the latest year.
    if (curable && failed === 0) end = undefined;
  }
  return end;
}

/**
 * The places of the years without a review that, failed, would make up a run together with a failed one: they lie in a window of
 * the run's length in which no year was passed. Of a run that a later year can cure, the window is the latest years.
 */
function absentInRun(reviews: Reviews, run: number, curable: boolean): ReadonlySet<number> {
  const absent = new Set<number>();
  let open = 0;
  let lastFailed = -1;
  let noted = 0;
  for (let at = 0; at < reviews.length; at += 1) {
    if (reviews[at] === true) {
      open = 0;
      continue;
    }
    open += 1;
    if (reviews[at] === false) lastFailed = at;
    const start = at - run + 1;
    if (open < run || lastFailed < start || (curable && at < reviews.length - 1)) continue;
    for (noted = Math.max(noted, start); noted <= at; noted += 1) if (reviews[noted] === undefined) absent.add(noted);
  }
  return absent;
}

function finder({ year, passed, run, cured, statuses }: ConsecutiveYears, preparation: Preparation) {
  const slot = preparation.slot(year.records);
  const [yearAt, passedAt] = [columnIndex(year), columnIndex(passed)];
  const length = preparation.value(run);
  const curable = cured !== null && preparation.option(cured.reading) === cured.option;
  const open: Finding = {
    outcome: "undetermined",
    code: "review.undetermined",
    year: 0,
    absent: [],
    status: [statuses.passed, statuses.runFailed],
  };
  return (slots: Slots): Finding => {
    const records = slots[slot] as readonly Slots[] | undefined;
    if (records === undefined || records.length === 0) return open;
    const reviewed = new Map(records.map((record) => [record[yearAt] as number, record[passedAt] as boolean]));
    let [first, latest] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
    for (const each of reviewed.keys()) [first, latest] = [Math.min(first, each), Math.max(latest, each)];
    const reviews = Array.from({ length: latest - first + 1 }, (_, at) => reviewed.get(first + at));
    const end = endOfRun(reviews, length, curable);
    const settled = (outcome: Outcome, code: string, at: number, status: string): Finding => ({
      outcome,
      code,
      year: first + at,
      absent: [],
      status: [status, status],
    });
    if (end !== undefined) return settled("not-met", "review.run-failed", end, statuses.runFailed);
    const latestStatus = reviewed.get(latest) === false ? statuses.latestFailed : statuses.passed;
    const absent = absentInRun(reviews, length, curable);
    if (absent.size > 0) {
      return {
        outcome: "undetermined",
        code: "review.year-lacking",
        year: latest,
        absent: [...absent].map((at) => first + at),
        status: [latestStatus, statuses.runFailed],
      };
    }
    return latestStatus === statuses.latestFailed
      ? settled("not-met", "review.latest-failed", latest - first, latestStatus)
      : settled("met", "review.passed", latest - first, latestStatus);
  };
}

export const judgeConsecutiveYears: ProcedureWork<ConsecutiveYears> = (procedure, preparation) => {
  const find = once(finder(procedure, preparation));
  const years = preparation.value(procedure.run);
  const required = Object.freeze({ kind: "choice", value: "passed" } as const);
  const seen = { met: "passed", "not-met": "failed", undetermined: "open", "not-applicable": "open" } as const;
  return {
    judge: (slots) => find(slots).outcome,
    // A list that has reviews lacks only the years that could make up a run.
    open: (slots, add) => {
      const { records } = procedure.year;
      if (find(slots).year === 0) add(records.path);
      for (const year of find(slots).absent) add(`${records.path}[${year}].${procedure.passed.field}`);
    },
    status: (slots) => find(slots).status,
    show: (slots, outcome) => {
      const { code, year } = find(slots);
      // Without any review there is nothing observed and no year to speak of.
      if (year === 0) return { observed: null, required, message: { code, values: {} } };
      return {
        observed: { kind: "choice", value: seen[outcome] },
        required,
        message: { code, values: { year, years } },
      };
    },
  };
};
