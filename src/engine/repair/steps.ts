import type { FactValue } from "../../facts/fact.ts";
import type { FactType } from "../../facts/fact-type.ts";
import { checkedPairs, factPaths, factTypes, recordPairs } from "../../facts/fact-types.ts";
import { factValue } from "../../facts/fact-value.ts";
import type { Slot, Slots } from "../../facts/slots.ts";

/** One fact that takes another value. */
export interface Step {
  readonly path: string;
  readonly type: FactType;
  readonly slot: number;
  /** Of a field in a list's record: which record, and which field. */
  readonly record: { readonly at: number; readonly field: number } | null;
  readonly to: Slot;
}

/** Several facts, each once. */
export type Steps = readonly Step[];

/** What a step changes, as it stands. */
export function slotAt(slots: Slots, { slot, record }: Pick<Step, "slot" | "record">): Slot {
  const value = slots[slot];
  return record === null ? value : (value as readonly Slots[] | undefined)?.[record.at]?.[record.field];
}

/** The facts with the steps taken. */
export function taken(slots: Slots, steps: Steps): Slots {
  const after = slots.slice();
  for (const { slot, record, to } of steps) {
    if (record === null) after[slot] = to;
    else {
      after[slot] = (after[slot] as readonly Slots[]).map((fields, at) =>
        at === record.at ? fields.map((field, index) => (index === record.field ? to : field)) : fields,
      );
    }
  }
  return after;
}

/** Steps one after the other: of the same fact, the later one. */
export function joined(first: Steps, second: Steps): Steps {
  const later = new Set(second.map(({ path }) => path));
  return [...first.filter(({ path }) => !later.has(path)), ...second];
}

interface Pair {
  readonly list: number | null;
  readonly part: number;
  readonly whole: number;
  readonly path: string;
  readonly type: FactType;
}

const pairs: readonly Pair[] = [
  ...checkedPairs.map(([part, whole]) => ({
    list: null,
    part: factPaths.indexOf(part as never),
    whole: factPaths.indexOf(whole as never),
    path: whole,
    type: factTypes[whole as keyof typeof factTypes],
  })),
  ...Object.entries(recordPairs).flatMap(([list, inside]) => {
    const type: FactType = factTypes[list as keyof typeof factTypes];
    const fields = type.kind === "records" ? type.fields : {};
    const names = Object.keys(fields);
    return inside.map(([part, whole]) => ({
      list: factPaths.indexOf(list as never),
      part: names.indexOf(part),
      whole: names.indexOf(whole),
      path: whole,
      type: fields[whole] as FactType,
    }));
  }),
];

/** The path of a field in a list's record: by its year where records differ by year, else by its number. */
export function recordPath(list: number, fields: Slots, at: number, field: string): string {
  const path = factPaths[list] as keyof typeof factTypes;
  const type: FactType = factTypes[path];
  const byYear = type.kind === "records" && type.required.includes("year");
  const key = byYear ? fields[Object.keys(type.fields).indexOf("year")] : at;
  return `${path}[${key}].${field}`;
}

/** Steps that lift each whole to its part, where a part has come to exceed it. */
export function wholesLifted(slots: Slots): Steps {
  const exceeds = (fields: Slots, { part, whole }: Pair) => (fields[part] as number) > (fields[whole] as number);
  return pairs.flatMap((pair): Steps => {
    const { list, part, whole, path, type } = pair;
    if (list === null) {
      return exceeds(slots, pair) ? [{ path, type, slot: whole, record: null, to: slots[part] }] : [];
    }
    return ((slots[list] as readonly Slots[] | undefined) ?? []).flatMap((fields, at): Steps =>
      exceeds(fields, pair)
        ? [{ path: recordPath(list, fields, at, path), type, slot: list, record: { at, field: whole }, to: fields[part] }]
        : [],
    );
  });
}

/** How much a step changes: a number by how much it grows beside what it was, anything else by one. */
export function weight(slots: Slots, step: Step): number {
  const from = slotAt(slots, step);
  if (typeof step.to !== "number" || (from !== undefined && typeof from !== "number")) return 1;
  const was = (from as number | undefined) ?? 0;
  return Math.abs(step.to - was) / Math.max(Math.abs(was), 1);
}

/** A step as results show it. */
export function stepValues(
  slots: Slots,
  step: Step,
): { readonly fact: string; readonly from: FactValue; readonly to: FactValue } {
  return { fact: step.path, from: factValue(step.type, slotAt(slots, step)), to: factValue(step.type, step.to) };
}
