import { isBlank, keyOf, quoted } from "./plain-text.ts";
import { Problem } from "./problem.ts";
import { type CellReader, guarded, readerOf, readJson } from "./read-cell.ts";
import type { DescribedFact, Field } from "./vocabulary.ts";
import { emptyListWords, type Language } from "./words.ts";

const empty = new Set(emptyListWords.map(keyOf));

/**
 * Reads a whole list of records in one cell: JSON, or, where a record has two fields, pairs as in `2023:是；2024:否`.
 * Values in JSON are read as cells are.
 */
export function recordsReader(fields: readonly Field[], fact: DescribedFact, language: Language): CellReader {
  const readers = new Map(fields.map((field) => [field.name, readerOf(field, language)]));
  const names = new Map(fields.flatMap(({ name, keys }) => keys.map((key): [string, string] => [key, name])));
  const required = fact.type.kind === "records" ? fact.type.required : [];
  const [first, second] = fields.length === 2 && required.length === 2 ? fields : [];
  const example =
    first === undefined || second === undefined
      ? `[{"${fields[0]?.name}":…}]`
      : first.name === "year"
        ? language === "zh"
          ? "2023:是；2024:否"
          : "2023:yes; 2024:no"
        : `${Object.keys(fact.options ?? {})[0] ?? "…"}:10000`;
  const unreadable = (cell: unknown) => new Problem("not-records", { cell: quoted(cell), example });

  const readField = (name: string, value: unknown): unknown =>
    isBlank(value) ? undefined : (readers.get(name)?.(value) ?? value);

  const fromJson = (cell: string): unknown => {
    const entries = readJson(cell);
    if (entries === undefined) return unreadable(cell);
    const records: unknown[] = [];
    for (const entry of entries) {
      // What is no record, and what no field is called, goes to the library as it is: it says what is wrong.
      if (typeof entry !== "object" || entry === null || Array.isArray(entry)) {
        records.push(entry);
        continue;
      }
      const record: Record<string, unknown> = {};
      for (const [key, value] of Object.entries(entry)) {
        const name = names.get(keyOf(key));
        const read = name === undefined || typeof value === "object" ? value : readField(name, value);
        if (read instanceof Problem) return read;
        setAt(record, (name ?? key).split("."), read);
      }
      records.push(record);
    }
    return records;
  };

  const fromPairs = (cell: string, [one, other]: readonly [Field, Field]): unknown => {
    const records: unknown[] = [];
    for (const part of cell.split(/[；;\r\n]/)) {
      if (isBlank(part)) continue;
      const sign = part.search(/[:：=＝]/);
      const key = part.slice(0, Math.max(sign, 0)).trim();
      const value = part.slice(sign + 1).trim();
      if (key === "" || value === "") return unreadable(cell);
      const left = readField(one.name, key);
      const right = readField(other.name, value);
      if (left instanceof Problem) return left;
      if (right instanceof Problem) return right;
      records.push({ [one.name]: left, [other.name]: right });
    }
    return records;
  };

  return guarded((cell) => {
    if (typeof cell !== "string") return unreadable(cell);
    if (empty.has(keyOf(cell))) return [];
    if (/^\s*\[/.test(cell)) return fromJson(cell);
    return first === undefined || second === undefined ? unreadable(cell) : fromPairs(cell, [first, second]);
  });
}

/** Puts a value at a nested key. Keys from outside are never looked up in what an object inherits. */
export function setAt(into: Record<string, unknown>, keys: readonly string[], value: unknown): void {
  let group = into;
  const last = keys.length - 1;
  for (let at = 0; at < last; at += 1) {
    const key = keys[at] as string;
    const next = Object.hasOwn(group, key) ? group[key] : undefined;
    if (typeof next === "object" && next !== null) group = next as Record<string, unknown>;
    else {
      const made = {};
      define(group, key, made);
      group = made;
    }
  }
  define(group, keys[last] as string, value);
}

function define(group: Record<string, unknown>, key: string, value: unknown): void {
  if (key === "__proto__") Object.defineProperty(group, key, { value, enumerable: true, configurable: true });
  else group[key] = value;
}
