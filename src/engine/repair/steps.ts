import { canSumTo, consistencyPlan, isConsistent, latestRecord } from "../../facts/consistency.ts";
import type { FactValue } from "../../facts/fact.ts";
import type { FactType } from "../../facts/fact-type.ts";
import {
  checkedBreakdowns,
  checkedPairs,
  checkedSeries,
  factPaths,
  factTypes,
  recordAlternatives,
  recordPairs,
} from "../../facts/fact-types.ts";
import { factValue } from "../../facts/fact-value.ts";
import type { Slot, Slots } from "../../facts/slots.ts";
import { lazily } from "../../ground/lazily.ts";

/** A field of one record of a list. */
interface RecordField {
  /** The year of the record where records differ by year, else its place in the list. */
  readonly key: number;
  readonly field: number;
}

/** One fact that takes another value. */
export interface Step {
  readonly path: string;
  readonly type: FactType;
  readonly slot: number;
  /** Null where the fact itself changes, and no field of a record. */
  readonly record: RecordField | null;
  readonly to: Slot;
}

/** Several facts, each once. */
export type Steps = readonly Step[];

type RecordsType = Extract<FactType, { kind: "records" }>;

function recordsType(list: number): RecordsType {
  return factTypes[factPaths[list] as keyof typeof factTypes] as RecordsType;
}

/** The index of the field by which the records of a list differ; -1 where they go by their place. */
function yearField({ fields, required }: RecordsType): number {
  return required.includes("year") ? Object.keys(fields).indexOf("year") : -1;
}

/** By what a record of a list goes: its year, or its place. */
export function recordKey(list: number, records: readonly Slots[], at: number): number {
  const year = yearField(recordsType(list));
  return year < 0 ? at : (records[at]?.[year] as number);
}

/** The places of the records of a list by their year, as often as a list is looked into. */
const placesByYear = new WeakMap<readonly Slots[], ReadonlyMap<Slot, number>>();

/** The place of a record that goes by a key; -1 where there is none. */
function placeOfRecord(list: number, records: readonly Slots[], key: number): number {
  const year = yearField(recordsType(list));
  if (year < 0) return key;
  let places = placesByYear.get(records);
  if (places === undefined) {
    places = new Map(records.map((fields, at) => [fields[year], at]));
    placesByYear.set(records, places);
  }
  return places.get(key) ?? -1;
}

/** A field of a record that takes another value: `plan.milestones[2024].national`. */
export function recordStep(list: number, key: number, field: string, to: Slot): Step {
  const { fields } = recordsType(list);
  return {
    path: `${factPaths[list]}[${key}].${field}`,
    type: fields[field] as FactType,
    slot: list,
    record: { key, field: Object.keys(fields).indexOf(field) },
    to,
  };
}

/** What a step changes, as it stands. */
function slotAt(slots: Slots, { slot, record }: Step): Slot {
  const value = slots[slot];
  if (record === null || value === undefined) return value;
  const records = value as readonly Slots[];
  return records[placeOfRecord(slot, records, record.key)]?.[record.field];
}

/** A list of records that steps change: copied once, however many they are. */
interface ChangedRecords {
  readonly records: Slots[];
  /** Changes a field; a year that has no record yet gets one. */
  change(field: RecordField, to: Slot): void;
}

function changedRecords(list: number, given: readonly Slots[]): ChangedRecords {
  const type = recordsType(list);
  const records = [...given];
  const added = new Map<number, number>();
  const addedFor = (key: number): number => {
    const place = records.push(Object.keys(type.fields).map((_, at) => (at === yearField(type) ? key : undefined))) - 1;
    added.set(key, place);
    return place;
  };
  return {
    records,
    change: ({ key, field }, to) => {
      const known = placeOfRecord(list, given, key);
      const place = known >= 0 ? known : (added.get(key) ?? addedFor(key));
      const fields = records[place];
      if (fields !== undefined) records[place] = fields.map((was, index) => (index === field ? to : was));
    },
  };
}

/** The facts with the steps taken. */
export function taken(slots: Slots, steps: Steps): Slots {
  if (steps.length === 0) return slots;
  const after = slots.slice();
  const lists = new Map<number, ChangedRecords>();
  for (const { slot, record, to } of steps) {
    if (record === null) {
      after[slot] = to;
      lists.delete(slot);
      continue;
    }
    let list = lists.get(slot);
    if (list === undefined) {
      list = changedRecords(slot, (after[slot] as readonly Slots[] | undefined) ?? []);
      lists.set(slot, list);
      after[slot] = list.records;
    }
    list.change(record, to);
  }
  return after;
}

/** Steps one after the other: of the same fact, the later one. */
export function joined(first: Steps, second: Steps): Steps {
  if (first.length === 0) return second;
  if (second.length === 0) return first;
  const later = new Map(second.map((step) => [step.path, step]));
  const before = new Set(first.map(({ path }) => path));
  return [...first.map((step) => later.get(step.path) ?? step), ...second.filter(({ path }) => !before.has(path))];
}

const listPairs = lazily(() =>
  Object.entries(recordPairs).map(([path, inside]) => {
    const list = factPaths.indexOf(path as never);
    const names = Object.keys(recordsType(list).fields);
    return {
      list,
      pairs: inside.map(([part, whole]) => ({ part: names.indexOf(part), whole: names.indexOf(whole), name: whole })),
    };
  }),
);
const factPairs = lazily(() =>
  checkedPairs.map(([part, whole]) => ({
    part: factPaths.indexOf(part as never),
    whole: factPaths.indexOf(whole as never),
    path: whole,
    type: factTypes[whole as keyof typeof factTypes],
  })),
);

const totals = lazily(() => consistencyPlan(checkedBreakdowns, checkedSeries, factPaths, factTypes));

const alternatives = lazily(() =>
  recordAlternatives.map(({ list, group }) => ({
    list: factPaths.indexOf(list as never),
    group: factPaths.flatMap((path, at) => (path.startsWith(`${group}.`) ? [at] : [])),
  })),
);

/** The facts, by slot, and all that are lifted with any of them, since parts and wholes go together. */
export function withPairs(slots: Iterable<number>): readonly number[] {
  const found = new Set(slots);
  for (let before = -1; before < found.size; ) {
    before = found.size;
    for (const { part, whole } of factPairs()) {
      if (found.has(part)) found.add(whole);
      if (found.has(whole)) found.add(part);
    }
    for (const { total, parts } of totals().breakdowns) {
      if (found.has(total) || parts.some((part) => found.has(part)))
        for (const each of [total, ...parts]) found.add(each);
    }
    for (const { latest, list } of totals().series) {
      if (found.has(latest) || found.has(list)) for (const each of [latest, list]) found.add(each);
    }
    for (const { list, group } of alternatives()) if (group.some((fact) => found.has(fact))) found.add(list);
  }
  return [...found];
}

const none: Steps = Object.freeze([]);

/** Steps that lift each whole to its part, where a part has come to exceed it. */
export function wholesLifted(slots: Slots): Steps {
  const exceeds = (fields: Slots, part: number, whole: number) => (fields[part] as number) > (fields[whole] as number);
  let lifted: Step[] | undefined;
  for (const { part, whole, path, type } of factPairs()) {
    if (!exceeds(slots, part, whole)) continue;
    lifted ??= [];
    lifted.push({ path, type, slot: whole, record: null, to: slots[part] });
  }
  for (const { list, pairs } of listPairs()) {
    const records = slots[list] as readonly Slots[] | undefined;
    records?.forEach((fields, at) => {
      for (const { part, whole, name } of pairs) {
        if (!exceeds(fields, part, whole)) continue;
        lifted ??= [];
        lifted.push(recordStep(list, recordKey(list, records, at), name, fields[part]));
      }
    });
  }
  return lifted ?? none;
}

/** A step of the fact at an index. */
function stepOf(slot: number, to: Slot): Step {
  const path = factPaths[slot] as keyof typeof factTypes;
  return { path, type: factTypes[path], slot, record: null, to };
}

/**
 * Returns the steps that bring counts given in two ways back into agreement after a change. Of the latest year and its count the lesser
 * rises to the greater. Of a breakdown whose total rises, the first part takes the difference; else the total follows the parts.
 */
export function totalsAdjusted(before: Slots, after: Slots): Steps {
  const adjusted: Step[] = [];
  for (const { total, parts } of totals().breakdowns) {
    const whole = after[total] as number | undefined;
    const given = parts.map((part) => after[part] as number | undefined);
    if (whole === undefined || canSumTo(whole, given)) continue;
    const sum = given.reduce((all: number, part) => all + (part ?? 0), 0);
    const first = parts[0] as number;
    const rises = whole > sum && before[total] !== undefined && after[total] !== before[total];
    adjusted.push(rises ? stepOf(first, (after[first] as number) + whole - sum) : stepOf(total, sum));
  }
  for (const { latest, list, year, field } of totals().series) {
    const records = after[list] as readonly Slots[] | undefined;
    const count = after[latest];
    if (records === undefined || records.length === 0 || count === undefined) continue;
    const at = latestRecord(records, year);
    const listed = records[at]?.[field];
    if (listed === count) continue;
    const { fields } = recordsType(list);
    adjusted.push(
      (listed as number) > (count as number)
        ? stepOf(latest, listed)
        : recordStep(list, recordKey(list, records, at), Object.keys(fields)[field] as string, count),
    );
  }
  return adjusted;
}

/** Would a request with these facts be accepted, as far as steps can make it unacceptable? */
export function isAcceptable(slots: Slots): boolean {
  const oneOfTwo = alternatives().every(
    ({ list, group }) => slots[list] === undefined || group.every((fact) => slots[fact] === undefined),
  );
  return oneOfTwo && isConsistent(slots, totals());
}

/** How much a step changes: a number by how much it moves beside what it was, anything else by one. */
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
