import { parseDay } from "../ground/civil-day.ts";
import { exactHundredths, fenFromText, MOST_YUAN } from "../ground/money.ts";
import { own } from "../ground/own.ts";
import { remembered } from "../ground/remembered.ts";
import { textProblem } from "../ground/text.ts";
import { choiceLists } from "./choice-lists.ts";
import { isConsistent } from "./consistency.ts";
import type { FactGroup, FactNode, PairPlan, RecordPlan, Stop } from "./fact-tree.ts";
import { type FactType, MOST_CHARACTERS, MOST_ENTRIES, numberBounds } from "./fact-type.ts";
import type { Slot, Slots } from "./slots.ts";

/** What the fast reader says of a value that it does not take at once. */
const REFUSED: unique symbol = Symbol("refused");

/** Is a part greater than its whole? An unknown one never is. */
export function breaksPair(slots: Slots, { parts, wholes }: PairPlan): boolean {
  for (let at = 0; at < parts.length; at += 1) {
    const part = slots[parts[at] as number];
    if (part === undefined) continue;
    const whole = slots[wholes[at] as number];
    if (whole !== undefined && (part as number) > (whole as number)) return true;
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
    if (!readGroup(own(value, at), plan.tree, { ...reading, slots, used: null, unused: [] })) return REFUSED;
    for (const field of plan.required) if (slots[field] === undefined) return REFUSED;
    if (breaksPair(slots, plan.pairs) || !isConsistent(slots, plan.consistency)) return REFUSED;
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

function readList(value: unknown, { of, choices }: Stop): readonly string[] | readonly number[] | typeof REFUSED {
  if (!Array.isArray(value)) return REFUSED;
  const { length } = value;
  if (length > MOST_ENTRIES) return REFUSED;
  if (choices !== null) return choices(value, length) ?? REFUSED;
  const entries: (string | number)[] = [];
  for (let at = 0; at < length; at += 1) {
    const entry = readValue(of as Stop, own(value, at), undefined);
    if (entry === REFUSED) return REFUSED;
    entries.push(entry as string | number);
  }
  return entries as readonly string[];
}

/** Reads one value that is not null; {@link REFUSED} if it is not exactly of its type. */
function readValue(stop: Stop, value: unknown, reading: Reading | undefined): Slot | typeof REFUSED {
  switch (stop.kind) {
    case "count":
    case "year":
      return typeof value === "number" && value >= stop.least && value <= stop.most && Number.isInteger(value)
        ? value + 0
        : REFUSED;
    case "boolean":
      return typeof value === "boolean" ? value : REFUSED;
    case "text":
    case "place":
      return typeof value === "string" && textProblem(value, MOST_CHARACTERS) === undefined ? value : REFUSED;
    case "percent":
    case "points":
    case "money": {
      if (typeof value === "number") return exactHundredths(value, stop.most) ?? REFUSED;
      return typeof value === "string" && stop.kind === "money" ? (fenFromText(value) ?? REFUSED) : REFUSED;
    }
    case "choice":
      // The option itself: the text given may be cut from a long one.
      return own(stop.options, stop.options.indexOf(value as string)) ?? REFUSED;
    case "date": {
      if (typeof value !== "string") return REFUSED;
      if (stop.never && value === "never") return Number.NEGATIVE_INFINITY;
      return parseDay(value) ?? REFUSED;
    }
    case "list":
      return readList(value, stop);
    case "records":
      return readRecords(value, stop.plan as RecordPlan, reading as Reading);
    case "group":
      return REFUSED;
  }
}

/** Reads a value that is neither a list of records nor a group; undefined if it is not exactly of its type. */
export function readAlone(stop: Stop, value: unknown): Slot {
  const slot = readValue(stop, value, undefined);
  return slot === REFUSED ? undefined : slot;
}

function stopOf(type: FactType, index: number, plan: RecordPlan | null): Stop {
  const of = type.kind === "list" ? type.of : null;
  const bounds = numberBounds(type);
  return {
    kind: type.kind,
    index,
    group: null,
    options: type.kind === "choice" ? type.options : [],
    never: type.kind === "date" && type.never,
    least: bounds?.least ?? 0,
    most: bounds?.most ?? 0,
    of: of === null ? null : stopOf(of, -1, null),
    choices: of?.kind === "choice" ? choiceLists(of.options) : null,
    plan,
  };
}

function stopAt(node: FactNode): Stop {
  if (node.kind === "leaf") return stopOf(node.type, node.index, node.plan?.() ?? null);
  return {
    kind: "group",
    index: -1,
    group: node,
    options: [],
    never: false,
    least: 0,
    most: 0,
    of: null,
    choices: null,
    plan: null,
  };
}

/** Returns what stands at a key of a group; undefined where nothing does. */
export function stopIn({ children, met }: FactGroup, key: string): Stop | undefined {
  const node = children.get(key);
  return node && remembered(met.known, key, () => stopAt(node));
}

/** Where a group is read into, and what reading it needs. */
export interface Reading {
  readonly slots: Slot[];
  readonly latestYear: number;
  /** Has someone added to the prototype of all objects? */
  readonly inherited: boolean;
  /** Which facts are asked for, by index; the others that are given are noted in `unused`. Null where nobody asks. */
  readonly used: readonly boolean[] | null;
  readonly unused: number[];
}

/** Reads a group into slots; false if anything in it is not exactly as it should be. */
export function readGroup(value: unknown, group: FactGroup, reading: Reading): boolean {
  if (typeof value !== "object" || value === null) return false;
  const prototype = Object.getPrototypeOf(value);
  // Only objects that inherit nothing enumerable are read fast, so that every key met is the object's own.
  if (prototype !== null && (prototype !== Object.prototype || reading.inherited)) return false;
  const { keys, stops } = group.met;
  const { slots, used } = reading;
  let at = 0;
  for (const key in value) {
    // Read before anything else is done in the round: the engine then knows where the value lies.
    const given = (value as Record<string, unknown>)[key];
    if (keys[at] !== key) {
      const stop = stopIn(group, key);
      if (stop === undefined) return false;
      keys[at] = key;
      stops[at] = stop;
    }
    const stop = stops[at] as Stop;
    at += 1;
    if (given === undefined || given === null) continue;
    if (stop.kind === "group") {
      if (!readGroup(given, stop.group as FactGroup, reading)) return false;
    } else {
      const { index } = stop;
      const slot = readValue(stop, given, reading);
      if (slot === REFUSED) return false;
      slots[index] = slot;
      if (used !== null && !used[index]) reading.unused.push(index);
    }
  }
  return true;
}
