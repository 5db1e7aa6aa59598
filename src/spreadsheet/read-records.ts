import { withoutPrototype } from "../own.ts";
import { isBlank, keyOf, quoted } from "./plain-text.ts";
import { Problem } from "./problem.ts";
import { type CellReader, guarded, readerOf, readJson } from "./read-cell.ts";
import type { Field } from "./vocabulary.ts";
import { emptyListWords, type Language, phrases } from "./words.ts";

const empty = new Set(emptyListWords.map(keyOf));

/** The content of the cells of a fact or of a field of a record. */
type Kind = Pick<Field, "type" | "label" | "options" | "fields"> & { readonly power?: number | undefined };

/** The reader of what one cell holds, a whole list of records included. */
export function cellReader(kind: Kind, language: Language): CellReader {
  return kind.type.kind === "records" ? recordsReader(kind, language) : readerOf(kind, language);
}

/** An example of a list of records written in one cell. */
function exampleOf({ fields: [first, second], options }: Kind, inPairs: boolean, language: Language): string {
  if (!inPairs) return `[{"${first?.name}":…}]`;
  if (first?.name !== "year") return `${Object.keys(options ?? {})[0] ?? "…"}:10000`;
  const values = second?.type.kind === "boolean" ? [phrases.yes[language], phrases.no[language]] : ["260", "300"];
  return values.map((value, at) => `${2023 + at}:${value}`).join(phrases.semicolon[language]);
}

/** A list of records that JSON holds, with the names and the values of its fields as the library has them; or what is wrong. */
type EntriesReader = (entries: readonly unknown[]) => readonly unknown[] | Problem;

function entriesReader(fields: readonly Field[], language: Language): EntriesReader {
  const readers = new Map(fields.map((field) => [field.name, valueReader(field, language)]));
  const names = new Map(fields.flatMap(({ name, keys }) => keys.map((key): [string, string] => [key, name])));
  return (entries) => {
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
        const read = name === undefined ? value : readers.get(name)?.(value);
        if (read instanceof Problem) return read;
        setAt(record, (name ?? key).split("."), read);
      }
      records.push(record);
    }
    return records;
  };
}

/** Reads a value that JSON holds for a field as a cell with it is read; records inside it, as records. */
function valueReader(field: Field, language: Language): (value: unknown) => unknown {
  const cell = cellReader(field, language);
  const entries = field.type.kind === "records" ? entriesReader(field.fields, language) : undefined;
  return (value) => {
    if (isBlank(value)) return undefined;
    if (Array.isArray(value) && entries !== undefined) return entries(value);
    return typeof value === "object" ? value : (cell(value) ?? value);
  };
}

/**
 * Reads a whole list of records in one cell: JSON, or, where a record has two fields, pairs as in `2023:是；2024:否`.
 * Values in JSON are read as cells are.
 */
function recordsReader(kind: Kind, language: Language): CellReader {
  const { fields, type } = kind;
  const required = type.kind === "records" ? type.required : [];
  const [first, second] = fields.length === 2 && required.length === 2 ? fields : [];
  const example = exampleOf(kind, second !== undefined, language);
  const unreadable = (cell: unknown) => new Problem("not-records", { cell: quoted(cell), example });
  const readEntries = entriesReader(fields, language);
  const [readFirst, readSecond] = [first, second].map((field) => field && valueReader(field, language));

  const fromJson = (cell: string): unknown => {
    const entries = readJson(cell);
    return entries === undefined ? unreadable(cell) : readEntries(entries);
  };

  const fromPairs = (cell: string, [one, other]: readonly [Field, Field]): unknown => {
    const records: unknown[] = [];
    for (const part of cell.split(/[；;\r\n]/)) {
      if (isBlank(part)) continue;
      const sign = part.search(/[:：=＝]/);
      const key = part.slice(0, Math.max(sign, 0)).trim();
      const value = part.slice(sign + 1).trim();
      if (key === "" || value === "") return unreadable(cell);
      const left = readFirst?.(key);
      const right = readSecond?.(value);
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
  if (key === "__proto__")
    Object.defineProperty(group, key, withoutPrototype({ value, enumerable: true, configurable: true }));
  else group[key] = value;
}
