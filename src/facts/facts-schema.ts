import type * as mini from "zod/mini";
import { parseDay, YEARS } from "../ground/civil-day.ts";
import { fenFromNumber, fenFromText, MOST_YUAN } from "../ground/money.ts";
import { canSumTo } from "./consistency.ts";
import { allFacts, type FactNode, factTree } from "./fact-tree.ts";
import { type FactType, MOST_CHARACTERS, MOST_COUNT, MOST_ENTRIES } from "./fact-type.ts";
import {
  type CheckedBreakdown,
  type CheckedPair,
  type CheckedSeries,
  checkedBreakdowns,
  checkedPairs,
  checkedSeries,
  recordBreakdowns,
  recordPairs,
  recordSeries,
} from "./fact-types.ts";

/** The functions that both faces of zod share. */
export type Zod = Pick<
  typeof mini,
  | "array"
  | "boolean"
  | "check"
  | "enum"
  | "gte"
  | "lte"
  | "maxLength"
  | "nullable"
  | "number"
  | "optional"
  | "strictObject"
  | "string"
  | "union"
>;
type Schema = mini.ZodMiniType;

/** How a schema of facts is built. */
export interface FactsSchemaOptions {
  /** The year of the evaluation: no entry of a list may be of a later one. Left out, years are not held against it. */
  readonly latestYear?: number;
  /** Called for the schema of each fact, to add titles and descriptions. */
  readonly annotate?: (schema: Schema, path: string, type: FactType) => Schema;
  /** Which facts the schema has; all, unless said. */
  readonly tree?: FactNode & { readonly kind: "group" };
}

type Payload = Parameters<Parameters<Zod["check"]>[0]>[0];

/** Refusals are told by code; the words to it stand with the texts of issues. */
function checkAlways(
  z: Zod,
  find: (value: unknown, refuse: (code: string, path: readonly PropertyKey[], params?: object) => void) => void,
) {
  const check = (payload: Payload) =>
    find(payload.value, (code, path, params = {}) => {
      payload.issues.push({ code: "custom", message: code, path: [...path], params, input: payload.value } as never);
    });
  // zod would skip a check of the whole where a part is wrong already: every problem is to be told at once.
  return z.check(check as never, { when: () => true } as never);
}

function at(value: unknown, path: string): unknown {
  let part = value;
  for (const key of path.split("."))
    part = typeof part === "object" && part !== null ? (part as Record<string, unknown>)[key] : undefined;
  return part;
}

function numberHolds(z: Zod, holds: (value: number) => boolean, code: string) {
  return checkAlways(z, (value, refuse) => {
    if (typeof value === "number" && Number.isFinite(value) && !holds(value)) refuse(code, []);
  });
}

function holdsAnything(value: unknown): boolean {
  if (typeof value === "object" && value !== null && !Array.isArray(value))
    return Object.values(value).some(holdsAnything);
  return value !== undefined && value !== null;
}

function pairsHold(z: Zod, pairs: readonly CheckedPair[]) {
  return checkAlways(z, (value, refuse) => {
    for (const [part, whole] of pairs) {
      const [given, total] = [at(value, part), at(value, whole)];
      if (typeof given === "number" && typeof total === "number" && total >= 0 && given > total) {
        refuse("part-exceeds-whole", part.split("."), { part: given, whole, total });
      }
    }
  });
}

function numberAt(value: unknown, path: string): number | undefined {
  const found = at(value, path);
  return typeof found === "number" ? found : undefined;
}

function breakdownsHold(z: Zod, breakdowns: readonly CheckedBreakdown[]) {
  return checkAlways(z, (value, refuse) => {
    for (const { total, parts } of breakdowns) {
      const whole = numberAt(value, total);
      const given = parts.map((part) => numberAt(value, part));
      if (whole === undefined || canSumTo(whole, given)) continue;
      const sum = given.reduce((all: number, part) => all + (part ?? 0), 0);
      refuse("parts-do-not-sum", total.split("."), { total: whole, sum });
    }
  });
}

function seriesHold(z: Zod, series: readonly CheckedSeries[]) {
  return checkAlways(z, (value, refuse) => {
    for (const { latest, list, field } of series) {
      const [count, entries] = [numberAt(value, latest), at(value, list)];
      if (count === undefined || !Array.isArray(entries)) continue;
      let last: { readonly year: number; readonly count: number } | undefined;
      for (const entry of entries) {
        const [year, number] = [numberAt(entry, "year"), numberAt(entry, field)];
        if (year === undefined || number === undefined) continue;
        if (last === undefined || year > last.year) last = { year, count: number };
      }
      if (last !== undefined && last.count !== count)
        refuse("latest-year-differs", latest.split("."), { given: count, list, year: last.year, count: last.count });
    }
  });
}

/** Amounts are exact up to a bound, and so must their total be. */
function totalHolds(z: Zod, amount: string) {
  return checkAlways(z, (value, refuse) => {
    if (!Array.isArray(value)) return;
    const fen = (given: unknown) =>
      (typeof given === "number" ? fenFromNumber(given) : typeof given === "string" ? fenFromText(given) : 0) ?? 0;
    const total = value.reduce((sum: number, entry) => sum + fen(at(entry, amount)), 0);
    if (total > MOST_YUAN * 100) refuse("total-too-large", [], { most: MOST_YUAN });
  });
}

function yearsHold(z: Zod, latest: number) {
  return checkAlways(z, (value, refuse) => {
    if (!Array.isArray(value)) return;
    const seen = new Set<unknown>();
    value.forEach((entry, index) => {
      const year = at(entry, "year");
      if (typeof year !== "number") return;
      if (seen.has(year)) refuse("year-twice", [index, "year"], { year });
      if (year > latest) refuse("year-after-as-of", [index, "year"], { year, latest });
      seen.add(year);
    });
  });
}

/** Builds the zod schema of facts: exactly what the fast reader takes, with every problem told by code. */
export function factsSchema(z: Zod, options: FactsSchemaOptions = {}): Schema {
  const latest = options.latestYear ?? YEARS.last;
  const annotate = options.annotate ?? ((schema: Schema) => schema);
  const absentOr = (schema: Schema): Schema => z.optional(z.nullable(schema));

  const wholeNumber = (error: string, least: number, most: number) =>
    z
      .number(error)
      .check(
        z.gte(least, least === 0 ? "negative" : error),
        z.lte(most, least === 0 ? "too-large" : error),
        numberHolds(z, Number.isInteger, least === 0 ? "not-whole" : error),
      );

  const schemaOf = (type: FactType, path: string): Schema => {
    switch (type.kind) {
      case "text":
      case "place":
        return z.string("not-a-text").check(z.maxLength(MOST_CHARACTERS, "too-long"));
      case "boolean":
        return z.boolean("not-a-boolean");
      case "count":
        return wholeNumber("not-a-number", 0, MOST_COUNT);
      case "year":
        return wholeNumber("not-a-year", YEARS.first, YEARS.last);
      case "half-points":
        return z.number("not-a-number").check(
          z.gte(0, "negative"),
          z.lte(type.most, "too-large"),
          numberHolds(z, (value) => Number.isInteger(value * 2), "not-half-point"),
        );
      case "percent":
        return z.number("not-a-number").check(
          z.gte(0, "negative"),
          z.lte(type.most, "too-large"),
          numberHolds(z, (value) => Math.round(value * 100) / 100 === value, "too-many-decimals"),
        );
      case "money":
        return z.union([z.number(), z.string()], "not-an-amount").check(
          checkAlways(z, (value, refuse) => {
            if (typeof value === "string" && fenFromText(value) === undefined) refuse("not-an-amount", []);
            if (typeof value !== "number" || fenFromNumber(value) !== undefined) return;
            if (value < 0) refuse("negative", []);
            if (value > MOST_YUAN) refuse("too-large", [], { most: MOST_YUAN });
            if (value >= 0 && value <= MOST_YUAN) refuse("too-many-decimals", []);
          }),
        );
      case "date":
        return z.string(type.never ? "not-a-date-or-never" : "not-a-date").check(
          checkAlways(z, (value, refuse) => {
            if (typeof value !== "string" || (type.never && value === "never") || parseDay(value) !== undefined) return;
            refuse(type.never ? "not-a-date-or-never" : "not-a-date", []);
          }),
        );
      case "choice":
        return z.enum(type.options as [string, ...string[]], "unknown-choice");
      case "list":
        return z.array(schemaOf(type.of, path), "not-a-list").check(z.maxLength(MOST_ENTRIES, "too-long"));
      case "records": {
        const fields = Object.keys(type.fields);
        const record = nodeOf(factTree(fields, type.fields), path, type.required).check(
          pairsHold(z, recordPairs[path] ?? []),
          breakdownsHold(z, recordBreakdowns[path] ?? []),
          seriesHold(z, recordSeries[path] ?? []),
        );
        const entries = z.array(record, "not-a-list").check(z.maxLength(MOST_ENTRIES, "too-long"));
        const amount = fields.find((field) => type.fields[field]?.kind === "money");
        if (amount !== undefined) return entries.check(totalHolds(z, amount));
        return type.required.includes("year") ? entries.check(yearsHold(z, latest)) : entries;
      }
    }
  };

  const nodeOf = (node: FactNode, path: string, required: readonly string[] = []): Schema => {
    if (node.kind === "leaf") return annotate(schemaOf(node.type, path), path, node.type);
    const shape: Record<string, Schema> = {};
    for (const [key, child] of node.children) {
      const schema = nodeOf(child, path === "" ? key : `${path}.${key}`);
      shape[key] = required.includes(key) ? schema : absentOr(schema);
    }
    return z.strictObject(shape, "not-an-object") as unknown as Schema;
  };

  return nodeOf(options.tree ?? allFacts(), "").check(
    pairsHold(z, checkedPairs),
    breakdownsHold(z, checkedBreakdowns),
    seriesHold(z, checkedSeries),
    checkAlways(z, (value, refuse) => {
      if (holdsAnything(at(value, "training")) && at(value, "dual.trainingBrands") != null)
        refuse("training-given-twice", ["dual", "trainingBrands"]);
    }),
  );
}
