import { exactHundredths, MOST_YUAN } from "../ground/money.ts";
import { own } from "../ground/own.ts";
import type { Values } from "../ground/template.ts";
import { textProblem } from "../ground/text.ts";
import { canSumTo } from "./consistency.ts";
import type { FactGroup, RecordPlan, Stop } from "./fact-tree.ts";
import { MOST_CHARACTERS, MOST_ENTRIES } from "./fact-type.ts";
import {
  type CheckedBreakdown,
  type CheckedPair,
  type CheckedSeries,
  checkedBreakdowns,
  checkedPairs,
  checkedSeries,
  recordAlternatives,
} from "./fact-types.ts";
import { readAlone, stopIn } from "./read-value.ts";

/** One thing that is wrong with facts: where, its issue code, and what its text quotes. */
export interface FactProblem {
  readonly path: readonly PropertyKey[];
  readonly code: string;
  readonly values?: Values;
}

type Path = readonly PropertyKey[];
type Refuse = (path: Path, code: string, values?: Values) => void;

/** The issue code for a value that is not of the kind. */
const notOfKind: Readonly<Record<Stop["kind"], string>> = {
  text: "not-a-text",
  place: "not-a-text",
  boolean: "not-a-boolean",
  count: "not-a-number",
  year: "not-a-year",
  money: "not-an-amount",
  percent: "not-a-number",
  points: "not-a-number",
  date: "not-a-date",
  choice: "unknown-choice",
  list: "not-a-list",
  records: "not-a-list",
  group: "not-an-object",
};

/** The kinds of number whose refusal names the bound. */
const boundedNumbers: ReadonlySet<Stop["kind"]> = new Set(["count", "money", "percent", "points"]);

function numberCodes({ kind, least, most }: Stop, value: number): readonly string[] {
  const range = value < least ? ["negative"] : value > most ? ["too-large"] : [];
  if (kind === "count") return Number.isInteger(value) ? range : [...range, "not-whole"];
  // An amount out of range is refused for that alone.
  if (kind === "money" && range.length > 0) return range;
  return exactHundredths(Math.abs(value), Number.POSITIVE_INFINITY) === undefined
    ? [...range, "too-many-decimals"]
    : range;
}

/** Returns why a value that the reader refuses is refused, as issue codes: at least one. */
function codesOf(stop: Stop, value: unknown): readonly string[] {
  const { kind } = stop;
  if (kind === "date" && stop.never) return ["not-a-date-or-never"];
  const codes: readonly (string | undefined)[] =
    typeof value === "string" && (kind === "text" || kind === "place")
      ? [textProblem(value, MOST_CHARACTERS)]
      : Number.isFinite(value) && boundedNumbers.has(kind)
        ? numberCodes(stop, value as number)
        : [];
  const found = codes.filter((code) => code !== undefined);
  return found.length > 0 ? found : [notOfKind[kind]];
}

function valuesOf({ kind, options, most }: Stop): Values {
  return { options: options.join(", "), most: String(kind === "text" || kind === "place" ? MOST_CHARACTERS : most) };
}

/** The value at a dotted path of plain data; undefined where there is none. */
function at(value: unknown, path: string): unknown {
  let part = value;
  for (const key of path.split("."))
    part = typeof part === "object" ? own(part as Record<string, unknown> | null, key) : undefined;
  return part;
}

function refusePairs(value: unknown, pairs: readonly CheckedPair[], path: Path, refuse: Refuse): void {
  for (const [part, whole] of pairs) {
    const [given, total] = [at(value, part), at(value, whole)];
    if (!Number.isFinite(given) || !Number.isFinite(total)) continue;
    // A whole that is wrong itself holds no part.
    if ((total as number) >= 0 && (given as number) > (total as number))
      refuse([...path, ...part.split(".")], "part-exceeds-whole", {
        part: given as number,
        whole,
        total: total as number,
      });
  }
}

function numberAt(value: unknown, path: string): number | undefined {
  const found = at(value, path);
  return Number.isFinite(found) ? (found as number) : undefined;
}

function refuseBreakdowns(value: unknown, breakdowns: readonly CheckedBreakdown[], path: Path, refuse: Refuse): void {
  for (const { total, parts } of breakdowns) {
    const whole = numberAt(value, total);
    const given = parts.map((part) => numberAt(value, part));
    if (whole === undefined || canSumTo(whole, given)) continue;
    const sum = given.reduce((all: number, part) => all + (part ?? 0), 0);
    refuse([...path, ...total.split(".")], "parts-do-not-sum", { total: whole, sum });
  }
}

function refuseSeries(value: unknown, series: readonly CheckedSeries[], path: Path, refuse: Refuse): void {
  for (const { latest, list, field } of series) {
    const [given, entries] = [numberAt(value, latest), at(value, list)];
    if (given === undefined || !Array.isArray(entries)) continue;
    let last: { readonly year: number; readonly count: number } | undefined;
    for (const entry of entries) {
      const [year, count] = [numberAt(entry, "year"), numberAt(entry, field)];
      if (year === undefined || count === undefined) continue;
      if (last === undefined || year > last.year) last = { year, count };
    }
    if (last !== undefined && last.count !== given)
      refuse([...path, ...latest.split(".")], "latest-year-differs", { given, list, ...last });
  }
}

function refuseYears(entries: readonly unknown[], latest: number, path: Path, refuse: Refuse): void {
  const seen = new Set<number>();
  entries.forEach((entry, index) => {
    const year = at(entry, "year");
    if (typeof year !== "number") return;
    if (seen.has(year)) refuse([...path, index, "year"], "year-twice", { year });
    if (year > latest) refuse([...path, index, "year"], "year-after-as-of", { year, latest });
    seen.add(year);
  });
}

/** Amounts are exact up to a bound, and so must their total be. */
function refuseTotal(entries: readonly unknown[], { tree }: RecordPlan, path: Path, refuse: Refuse): void {
  for (const key of tree.children.keys()) {
    const stop = stopIn(tree, key) as Stop;
    if (stop.kind !== "money") continue;
    const total = entries.reduce((sum: number, entry) => sum + Number(readAlone(stop, at(entry, key)) ?? 0), 0);
    if (total > MOST_YUAN * 100) refuse(path, "total-too-large", { most: MOST_YUAN });
  }
}

function statesAnything(value: unknown): boolean {
  if (typeof value === "object" && value !== null && !Array.isArray(value))
    return Object.values(value).some(statesAnything);
  return value !== undefined && value !== null;
}

/**
 * Returns everything that is wrong with facts that the reader refuses, in the order of the facts given. Whether a value is
 * refused is the reader's answer; this only says why. The facts are plain data, as `snapshot` copies them.
 */
export function findProblems(facts: unknown, tree: FactGroup, latestYear: number): readonly FactProblem[] {
  const found: FactProblem[] = [];
  const refuse: Refuse = (path, code, values) =>
    found.push(values === undefined ? { path, code } : { path, code, values });

  const inGroup = (value: unknown, group: FactGroup, required: readonly string[], path: Path): void => {
    if (typeof value !== "object" || value === null) {
      refuse(path, "not-an-object");
      return;
    }
    const given = value as Record<string, unknown>;
    for (const key of Object.keys(given)) {
      const stop = stopIn(group, key);
      const part = given[key];
      if (stop === undefined) refuse([...path, key], "unknown-fact");
      else if (part !== undefined && (part !== null || required.includes(key))) inValue(part, stop, [...path, key]);
    }
    for (const key of required) if (given[key] === undefined) refuse([...path, key], "missing-field");
  };

  const inRecord = (value: unknown, plan: RecordPlan, path: Path): void => {
    inGroup(value, plan.tree, plan.requiredKeys, path);
    refusePairs(value, plan.checkedPairs, path, refuse);
    refuseBreakdowns(value, plan.checkedBreakdowns, path, refuse);
    refuseSeries(value, plan.checkedSeries, path, refuse);
  };

  const inList = (entries: readonly unknown[], { of, plan }: Stop, path: Path): void => {
    entries.forEach((entry, index) => {
      const inside = [...path, index];
      if (entry === undefined) refuse(inside, "missing-field");
      else if (plan !== null) inRecord(entry, plan, inside);
      else inValue(entry, of as Stop, inside);
    });
    if (entries.length > MOST_ENTRIES) refuse(path, "too-long", { most: MOST_ENTRIES });
    if (plan !== null) refuseTotal(entries, plan, path, refuse);
    if (plan !== null && plan.year >= 0) refuseYears(entries, latestYear, path, refuse);
  };

  const inValue = (value: unknown, stop: Stop, path: Path): void => {
    const isList = stop.of !== null || stop.plan !== null;
    if (stop.group !== null) inGroup(value, stop.group, [], path);
    else if (isList && Array.isArray(value)) inList(value, stop, path);
    else if (isList || readAlone(stop, value) === undefined)
      for (const code of codesOf(stop, value)) refuse(path, code, valuesOf(stop));
  };

  inGroup(facts, tree, [], []);
  refusePairs(facts, checkedPairs, [], refuse);
  refuseBreakdowns(facts, checkedBreakdowns, [], refuse);
  refuseSeries(facts, checkedSeries, [], refuse);
  for (const { list, group } of recordAlternatives)
    if (statesAnything(at(facts, group)) && at(facts, list) != null) refuse(list.split("."), "training-given-twice");
  return found;
}
