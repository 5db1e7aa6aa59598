import type { FactType } from "../../src/facts/fact-type.ts";
import { factTypes } from "../../src/facts/fact-types.ts";

export type Facts = Record<string, unknown>;

interface Changed {
  readonly path: string;
  readonly to: unknown;
}

function inGroup(group: Facts, keys: readonly string[], to: unknown): Facts {
  const [key, ...rest] = keys as [string, ...string[]];
  const value = rest.length === 0 ? to : inGroup((group[key] ?? {}) as Facts, rest, to);
  return { ...group, [key]: value };
}

function valueAt(facts: Facts, keys: readonly string[]): unknown {
  return keys.reduce<unknown>((value, key) => (value as Facts | null | undefined)?.[key], facts);
}

/** The facts with one fact changed: `workforce.total`, `plan.milestones[2024].national`, `dual.trainingBrands[0].passed`. */
function withChange(facts: Facts, { path, to }: Changed): Facts {
  const [, list, number, field] = /^(.+)\[(\d+)\]\.(.+)$/.exec(path) ?? [];
  if (list === undefined || number === undefined || field === undefined) return inGroup(facts, path.split("."), to);
  const records = (valueAt(facts, list.split(".")) ?? []) as readonly Facts[];
  const type: FactType = factTypes[list as keyof typeof factTypes];
  const byYear = type.kind === "records" && type.required.includes("year");
  const at = byYear ? records.findIndex(({ year }) => year === Number(number)) : Number(number);
  const keys = field.split(".");
  const changed =
    at < 0
      ? [...records, inGroup({ year: Number(number) }, keys, to)]
      : records.map((record, place) => (place === at ? inGroup(record, keys, to) : record));
  return inGroup(facts, list.split("."), changed);
}

/** The facts with changes laid over them, as a reader of a result would. */
export function laid(facts: Facts, changes: readonly Changed[]): Facts {
  return changes.reduce(withChange, facts);
}

/** The type of the fact at a path, which may lead into a record. */
export function typeAt(path: string): FactType {
  const [, list, field] = /^(.+)\[\d+\]\.(.+)$/.exec(path) ?? [];
  if (list === undefined || field === undefined) return factTypes[path as keyof typeof factTypes];
  const type: FactType = factTypes[list as keyof typeof factTypes];
  if (type.kind !== "records") throw new Error(`${list} has no records`);
  return type.fields[field] as FactType;
}

/** The smallest step of a number: a hundredth, one of anything else; undefined of what is no number. */
export function unitAt(path: string): number | undefined {
  const { kind } = typeAt(path);
  if (kind === "money" || kind === "percent" || kind === "points") return 0.01;
  return kind === "count" || kind === "year" ? 1 : undefined;
}

/** So many units more or less, without the errors of binary fractions. */
export function moved(value: number, units: number, unit: number): number {
  return Math.round((value + units * unit) * 100) / 100;
}
