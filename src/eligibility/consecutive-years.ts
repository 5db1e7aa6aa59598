import { columnIndex } from "../expressions/column.ts";
import type { Column, Procedure } from "../expressions/expression.ts";
import { once } from "../expressions/once.ts";
import type { ProcedureWork } from "../expressions/procedure.ts";
import type { Preparation } from "../expressions/word.ts";
import type { Slots } from "../facts/slots.ts";
import type { Outcome } from "../ground/outcome.ts";
import type { Figure } from "../sources/figure.ts";

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
  readonly status: readonly [least: string, gravest: string];
}

function finder({ year, passed, run, statuses }: ConsecutiveYears, preparation: Preparation) {
  const slot = preparation.slot(year.records);
  const [yearAt, passedAt] = [columnIndex(year), columnIndex(passed)];
  const length = preparation.value(run);
  const open: Finding = {
    outcome: "undetermined",
    code: "review.undetermined",
    year: 0,
    status: [statuses.passed, statuses.runFailed],
  };
  return (slots: Slots): Finding => {
    const records = slots[slot] as readonly Slots[] | undefined;
    if (records === undefined || records.length === 0) return open;
    const reviewed = new Map(records.map((record) => [record[yearAt] as number, record[passedAt] as boolean]));
    const years = [...reviewed.keys()].sort((left, right) => left - right);
    const [first, latest] = [years[0] as number, years.at(-1) as number];
    let failedInRow = 0;
    let possibleInRow = 0;
    let failedAmongPossible = 0;
    let couldMakeRun = false;
    for (let at = first; at <= latest; at += 1) {
      const result = reviewed.get(at);
      failedInRow = result === false ? failedInRow + 1 : 0;
      if (failedInRow >= length)
        return {
          outcome: "not-met",
          code: "review.run-failed",
          year: at,
          status: [statuses.runFailed, statuses.runFailed],
        };
      if (result === true) [possibleInRow, failedAmongPossible] = [0, 0];
      else {
        possibleInRow += 1;
        if (result === false) failedAmongPossible = possibleInRow;
        // The window of `length` years that ends here holds a failed one, and none that passed.
        if (possibleInRow >= length && failedAmongPossible > possibleInRow - length) couldMakeRun = true;
      }
    }
    const latestFailed = reviewed.get(latest) === false;
    if (couldMakeRun) {
      return {
        outcome: "undetermined",
        code: "review.year-lacking",
        year: latest,
        status: [latestFailed ? statuses.latestFailed : statuses.passed, statuses.runFailed],
      };
    }
    return latestFailed
      ? {
          outcome: "not-met",
          code: "review.latest-failed",
          year: latest,
          status: [statuses.latestFailed, statuses.latestFailed],
        }
      : { outcome: "met", code: "review.passed", year: latest, status: [statuses.passed, statuses.passed] };
  };
}

export const judgeConsecutiveYears: ProcedureWork<ConsecutiveYears> = (procedure, preparation) => {
  const find = once(finder(procedure, preparation));
  const slot = preparation.slot(procedure.year.records);
  const years = preparation.value(procedure.run);
  const required = Object.freeze({ kind: "choice", value: "passed" } as const);
  const seen = { met: "passed", "not-met": "failed", undetermined: "open", "not-applicable": "open" } as const;
  return {
    judge: (slots) => find(slots).outcome,
    // A year that is not given is no missing fact: the list is known.
    open: (slots, add) => {
      if (slots[slot] === undefined) add(procedure.year.records.path);
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
