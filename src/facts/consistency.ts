import { own } from "../ground/own.ts";
import type { FactType } from "./fact-type.ts";
import type { CheckedBreakdown, CheckedSeries } from "./fact-types.ts";
import type { Slots } from "./slots.ts";

/** A count and its breakdown, by the indexes of their facts. */
interface Breakdown {
  readonly total: number;
  readonly parts: readonly number[];
}

/** A count of the latest year and the list of all years, by the indexes of their facts and of the list's fields. */
interface Series {
  readonly latest: number;
  readonly list: number;
  readonly year: number;
  readonly field: number;
}

/** The counts that a request may give in two ways, which must agree. */
export interface ConsistencyPlan {
  readonly breakdowns: readonly Breakdown[];
  readonly series: readonly Series[];
}

/** Returns the plan of the checks by the indexes of the paths. */
export function consistencyPlan(
  breakdowns: readonly CheckedBreakdown[],
  series: readonly CheckedSeries[],
  paths: readonly string[],
  types: Readonly<Record<string, FactType>>,
): ConsistencyPlan {
  const fieldsOf = (list: string) => {
    const type = types[list];
    return type?.kind === "records" ? Object.keys(type.fields) : [];
  };
  return {
    breakdowns: breakdowns.map(({ total, parts }) => ({
      total: paths.indexOf(total),
      parts: parts.map((part) => paths.indexOf(part)),
    })),
    series: series.map(({ latest, list, field }) => ({
      latest: paths.indexOf(latest),
      list: paths.indexOf(list),
      year: fieldsOf(list).indexOf("year"),
      field: fieldsOf(list).indexOf(field),
    })),
  };
}

/** Returns the place of the latest year's record; -1 for an empty list. */
export function latestRecord(records: readonly Slots[], year: number): number {
  let latest = -1;
  for (let at = 0; at < records.length; at += 1) {
    const current = own(records, latest)?.[year] as number | undefined;
    if (current === undefined || (records[at]?.[year] as number) > current) latest = at;
  }
  return latest;
}

/** Can the known parts of a count still sum to it? Unknown parts are at least 0. */
export function canSumTo(total: number, parts: readonly (number | undefined)[]): boolean {
  let sum = 0;
  let open = false;
  for (const part of parts) {
    if (part === undefined) open = true;
    else sum += part;
  }
  return open ? sum <= total : sum === total;
}

/** Do the facts that are given in two ways agree? Unknown facts agree with any. */
export function isConsistent(slots: Slots, { breakdowns, series }: ConsistencyPlan): boolean {
  for (const { total, parts } of breakdowns) {
    const whole = slots[total] as number | undefined;
    if (
      whole !== undefined &&
      !canSumTo(
        whole,
        parts.map((part) => slots[part] as number | undefined),
      )
    )
      return false;
  }
  for (const { latest, list, year, field } of series) {
    const records = slots[list] as readonly Slots[] | undefined;
    const count = slots[latest];
    if (records === undefined || records.length === 0 || count === undefined) continue;
    if (records[latestRecord(records, year)]?.[field] !== count) return false;
  }
  return true;
}
