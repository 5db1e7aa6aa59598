import { isPlainObject } from "../facts/plain.ts";
import { ownEntries, ownFields } from "../ground/own.ts";
import type { Issues } from "./issues.ts";

/** More entries than any list of an evaluation has. */
const MOST_ENTRIES = 10_000;

/**
 * Reads from a value that should be an evaluation. What it reads is copied, each field once, so that getters and proxies can
 * do nothing afterwards. Undefined, with the issue, where reading raises an error; a code of its own, where `read` gives one.
 */
export function reading<Read extends object>(path: string, issues: Issues, read: () => Read | string) {
  let found: Read | string;
  try {
    found = read();
  } catch {
    found = "not-an-evaluation";
  }
  if (typeof found !== "string") return found;
  issues.add(path, found);
  return undefined;
}

function refuse(): never {
  throw new TypeError("no evaluation");
}

/** The fields of an object, each read once: its own alone, since what someone adds to the prototype of all objects is no part of it. */
export function fieldsOf<Key extends string>(value: unknown, ...keys: readonly Key[]): Record<Key, unknown> {
  if (!isPlainObject(value)) return refuse();
  return ownFields(value, ...keys);
}

/** The entries of a list. */
export function entriesOf(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) return refuse();
  const { length } = value;
  // Said so that a length that is no number is refused too.
  if (!(length <= MOST_ENTRIES)) return refuse();
  return ownEntries(value, length);
}

export function textOf(value: unknown): string {
  return typeof value === "string" ? value : refuse();
}

/** A score, an amount or a figure: results have at most two decimals. */
export function numberOf(value: unknown): number {
  return typeof value === "number" && Number.isSafeInteger(hundredths(value)) && hundredths(value) / 100 === value
    ? value + 0
    : refuse();
}

export function numberOrNull(value: unknown): number | null {
  return value === null ? null : numberOf(value);
}

/** So many hundredths: scores and amounts are subtracted in whole numbers, since 0.3 − 0.1 is not quite 0.2. */
export function hundredths(value: number): number {
  return Math.round(value * 100);
}

/** A matter of an evaluation, not read any further. */
export interface MatterEntry {
  readonly id: string;
  readonly result: unknown;
}

/** The matters of an evaluation; a code, if their detail is `outcome`. */
export function mattersOf(value: unknown): readonly MatterEntry[] | string {
  if (!isPlainObject(value)) return refuse();
  const ids = Object.keys(value);
  if (ids.length === 0 || ids.length > MOST_ENTRIES) return refuse();
  const results = fieldsOf(value, ...ids);
  const matters = ids.map((id) => ({ id, result: results[id] }));
  // Bounds, topics and what is missing come with the readings: a result that has no readings has none of them.
  for (const { result } of matters) {
    const { outcome, readings } = fieldsOf(result, "outcome", "readings");
    textOf(outcome);
    if (readings === undefined) return "too-little-detail";
  }
  return matters;
}

/** One text for several, that no other texts share. */
export function keyOf(...texts: readonly string[]): string {
  return texts.map((text) => JSON.stringify(text)).join();
}
