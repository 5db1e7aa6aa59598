import { parseDay, YEARS } from "../ground/civil-day.ts";
import { fenFromNumber, fenFromText, MOST_YUAN } from "../ground/money.ts";
import type { FactGroup, FactNode } from "./fact-tree.ts";
import { type FactType, MOST_CHARACTERS, MOST_COUNT, MOST_ENTRIES } from "./fact-type.ts";
import type { Slot, Slots } from "./slots.ts";

/** What the fast reader says of a value that it does not take at once. */
const REFUSED: unique symbol = Symbol("refused");

/** The pairs that are checked, side by side: the indexes of the parts and of their wholes. */
export interface PairPlan {
  readonly parts: readonly number[];
  readonly wholes: readonly number[];
}

/** The fields of a list's records as a tree, and the pairs that are checked in each record, by field index. */
export interface RecordPlan {
  readonly tree: FactGroup;
  readonly size: number;
  readonly required: readonly number[];
  readonly pairs: PairPlan;
  /** The index of the field `year`, by which entries must differ; -1 where there is none. */
  readonly year: number;
  /** The index of the field that is an amount, whose total is bounded as a single amount is; -1 where there is none. */
  readonly money: number;
}

/** Is a part greater than its whole? An unknown one never is. */
export function breaksPair(slots: Slots, { parts, wholes }: PairPlan): boolean {
  for (let at = 0; at < parts.length; at += 1) {
    if ((slots[parts[at] as number] as number) > (slots[wholes[at] as number] as number)) return true;
  }
  return false;
}

function readRecords(value: unknown, plan: RecordPlan, reading: Reading): readonly Slots[] | typeof REFUSED {
  if (!Array.isArray(value)) return REFUSED;
  const { length } = value;
  if (length > MOST_ENTRIES) return REFUSED;
  const years = new Set<Slot>();
  let total = 0;
  const entries: Slots[] = [];
  for (let at = 0; at < length; at += 1) {
    const slots = new Array<Slot>(plan.size).fill(undefined);
    if (!readGroup(value[at], plan.tree, { ...reading, slots, plans: [], used: [], unused: [] })) return REFUSED;
    for (const field of plan.required) if (slots[field] === undefined) return REFUSED;
    if (breaksPair(slots, plan.pairs)) return REFUSED;
    if (plan.year >= 0) {
      const year = slots[plan.year];
      if (years.has(year) || (year as number) > reading.latestYear) return REFUSED;
      years.add(year);
    }
    if (plan.money >= 0) total += (slots[plan.money] as number | undefined) ?? 0;
    entries.push(slots);
  }
  return total > MOST_YUAN * 100 ? REFUSED : entries;
}

function readList(value: unknown, of: FactType): readonly string[] | readonly number[] | typeof REFUSED {
  if (!Array.isArray(value)) return REFUSED;
  const { length } = value;
  if (length > MOST_ENTRIES) return REFUSED;
  const entries: (string | number)[] = [];
  for (let at = 0; at < length; at += 1) {
    const entry = readValue(of, value[at], undefined, undefined);
    if (entry === REFUSED) return REFUSED;
    entries.push(entry as string | number);
  }
  return entries as readonly string[];
}

/** Reads one value that is not null; {@link REFUSED} if it is not exactly of its type. */
function readValue(
  type: FactType,
  value: unknown,
  plan: RecordPlan | undefined,
  reading: Reading | undefined,
): Slot | typeof REFUSED {
  switch (type.kind) {
    case "count":
      return typeof value === "number" && value >= 0 && value <= MOST_COUNT && Number.isInteger(value)
        ? value + 0
        : REFUSED;
    case "boolean":
      return typeof value === "boolean" ? value : REFUSED;
    case "text":
    case "place":
      return typeof value === "string" && value.length <= MOST_CHARACTERS ? value : REFUSED;
    case "money": {
      const fen =
        typeof value === "number" ? fenFromNumber(value) : typeof value === "string" ? fenFromText(value) : undefined;
      return fen === undefined ? REFUSED : fen;
    }
    case "choice":
      return typeof value === "string" && type.options.includes(value) ? value : REFUSED;
    case "date": {
      if (typeof value !== "string") return REFUSED;
      if (type.never && value === "never") return Number.NEGATIVE_INFINITY;
      const day = parseDay(value);
      return day === undefined ? REFUSED : day;
    }
    case "half-points":
      return typeof value === "number" && value >= 0 && value <= type.most && Number.isInteger(value * 2)
        ? value + 0
        : REFUSED;
    case "percent":
      return typeof value === "number" && value >= 0 && value <= type.most && Math.round(value * 100) / 100 === value
        ? Math.round(value * 100) + 0
        : REFUSED;
    case "year":
      return typeof value === "number" && value >= YEARS.first && value <= YEARS.last && Number.isInteger(value)
        ? value
        : REFUSED;
    case "list":
      return readList(value, type.of);
    case "records":
      return readRecords(value, plan as RecordPlan, reading as Reading);
  }
}

/** Where a group is read into, and what reading it needs. */
export interface Reading {
  readonly slots: Slot[];
  readonly latestYear: number;
  /** Has someone added to the prototype of all objects? */
  readonly inherited: boolean;
  /** How the records of a list are read, by the list's index. */
  readonly plans: readonly (RecordPlan | undefined)[];
  /** Which facts are asked for, by index; the others that are given are noted in `unused`. */
  readonly used: readonly boolean[];
  readonly unused: number[];
}

/** Reads a group into slots; false if anything in it is not exactly as it should be. */
export function readGroup(value: unknown, group: FactGroup, reading: Reading): boolean {
  if (typeof value !== "object" || value === null) return false;
  const prototype = Object.getPrototypeOf(value);
  // Only objects that inherit nothing enumerable are read fast, so that every key met is the object's own.
  if (prototype !== null && (prototype !== Object.prototype || reading.inherited)) return false;
  const { children } = group;
  const { keys, nodes } = group.met;
  let at = 0;
  for (const key in value) {
    // Read before anything else is done in the round: the engine then knows where the value lies.
    const given = (value as Record<string, unknown>)[key];
    let node: FactNode | undefined;
    if (keys[at] === key) node = nodes[at] as FactNode;
    else {
      node = children.get(key);
      if (node === undefined) return false;
      keys[at] = key;
      nodes[at] = node;
    }
    at += 1;
    if (given === undefined || given === null) continue;
    if (node.kind === "group") {
      if (!readGroup(given, node, reading)) return false;
    } else {
      const { index } = node;
      const slot = readValue(node.type, given, reading.plans[index], reading);
      if (slot === REFUSED) return false;
      reading.slots[index] = slot;
      if (!reading.used[index]) reading.unused.push(index);
    }
  }
  return true;
}
