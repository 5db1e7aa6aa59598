import type { Bilingual, FactType } from "../index.ts";
import { own } from "../own.ts";
import { isBlank, keyOf, MOST_READ, ownText, quoted, trimmed } from "./plain-text.ts";
import { Problem } from "./problem.ts";
import { isDate, readDate } from "./read-date.ts";
import { type NumberReading, readNumber, readPercent, readYear } from "./read-number.ts";
import { powerOf } from "./units.ts";
import { choiceAliases, emptyListWords, falseWords, hasWords, type Language, phrases, trueWords } from "./words.ts";

/** The value of a cell as a request states it; a {@link Problem} where it can't be read. */
export type CellReader = (cell: unknown) => unknown;

/** A fact, or a field of a record, as far as reading its cells goes. */
export interface Readable {
  readonly type: FactType;
  readonly label: Bilingual;
  readonly options: Readonly<Record<string, Bilingual>> | null;
  /** The power of ten of the heading's unit; undefined where the heading has none. */
  readonly power?: number | undefined;
}

const SHEET_ERROR = /^#(?:N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!|ERROR!|GETTING_DATA|FIELD!|CYCLE!)$/i;

const truths = new Map<string, boolean>([
  ...trueWords.map((word): [string, boolean] => [keyOf(word), true]),
  ...falseWords.map((word): [string, boolean] => [keyOf(word), false]),
]);
const hasKeys = new Set(hasWords.map(keyOf));
const emptyKeys = new Set(emptyListWords.map(keyOf));

function textReader(cell: unknown): unknown {
  if (typeof cell === "string") return trimmed(cell);
  return typeof cell === "number" && Number.isFinite(cell) ? String(cell) : new Problem("not-a-text");
}

function booleanReader({ label }: Readable): CellReader {
  // “无劳动争议”: does 无 say that there is none, or that this does not hold?
  const isNegative = label.zh.startsWith("无");
  return (cell) => {
    if (typeof cell === "boolean") return cell;
    const key = typeof cell === "string" ? keyOf(cell) : "";
    const value = truths.get(key);
    if (value === undefined) return new Problem("not-a-boolean", { cell: quoted(cell) });
    if (isNegative && hasKeys.has(key)) return new Problem("has-or-has-not", { cell: quoted(cell), label: label.zh });
    return value;
  };
}

/** The options by all that people call them: id, labels, labels without what stands in brackets, and other words. */
function optionKeys(ids: readonly string[], labels: Readable["options"]): ReadonlyMap<string, string> {
  const keys = new Map<string, string>();
  const names = (id: string) => [id, ...Object.values(own(labels, id) ?? {})];
  for (const id of ids) for (const name of names(id)) keys.set(keyOf(name), id);
  const shorter = (id: string) => [...names(id).map((name) => keyOf(name).replace(/\([^)]*\)/g, "")), ...aliasesOf(id)];
  const claims = new Map<string, Set<string>>();
  for (const id of ids) {
    for (const key of shorter(id)) claims.set(key, (claims.get(key) ?? new Set()).add(id));
  }
  for (const [key, claimants] of claims) {
    const [only] = claimants;
    if (only !== undefined && claimants.size === 1 && !keys.has(key)) keys.set(key, only);
  }
  return keys;
}

function aliasesOf(id: string): readonly string[] {
  return (own(choiceAliases, id) ?? []).map(keyOf);
}

function offered(ids: readonly string[], labels: Readable["options"], language: Language): string {
  return ids.map((id) => own(labels, id)?.[language] ?? id).join(phrases.separator[language]);
}

function choiceReader(ids: readonly string[], labels: Readable["options"], language: Language): CellReader {
  const keys = optionKeys(ids, labels);
  return (cell) =>
    (typeof cell === "string" ? keys.get(keyOf(cell)) : undefined) ??
    new Problem("unknown-choice", { cell: quoted(cell), options: offered(ids, labels, language) });
}

function numberReading({ type, power }: Readable): NumberReading {
  return { power, powerOf: (unit) => powerOf(unit, type), isMoney: type.kind === "money" };
}

/** Reads a list: entries parted by 、 or commas or line breaks, or JSON; 无 is the list without entries. */
function listReader(of: FactType, { label, options }: Readable, language: Language): CellReader {
  const entry = readerOf({ type: of, label, options }, language);
  const fromJson = (cell: string) => {
    const values = readJson(cell)?.map((value) => (typeof value === "string" ? entry(value) : value));
    if (values === undefined) return new Problem("not-records", { cell: quoted(cell), example: '["…"]' });
    return values.find((value) => value instanceof Problem) ?? values;
  };
  return (cell) => {
    if (typeof cell !== "string") {
      const only = entry(cell);
      return only instanceof Problem ? only : [only];
    }
    if (emptyKeys.has(keyOf(cell))) return [];
    if (/^\s*\[/.test(cell)) return fromJson(cell);
    const whole = entry(cell);
    // A label may itself hold a comma: what is an entry as it stands is not taken apart.
    if (!(whole instanceof Problem) && of.kind !== "place") return [whole];
    const entries: unknown[] = [];
    for (const part of parts(cell)) {
      if (isBlank(part)) continue;
      const value = entry(part);
      if (value instanceof Problem) return value;
      entries.push(value);
    }
    return entries.length > 0 ? entries : new Problem("not-records", { cell: quoted(cell), example: "…、…" });
  };
}

/** The entries of a list as text. What stands in brackets is not parted: 县（区、旗）级 is one entry. */
function parts(text: string): readonly string[] {
  const found: string[] = [];
  let from = 0;
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (sign === "(" || sign === "（") depth += 1;
    else if (sign === ")" || sign === "）") depth -= 1;
    else if (depth <= 0 && /[、，,；;|\r\n]/.test(sign)) {
      found.push(text.slice(from, at));
      from = at + 1;
    }
  }
  return [...found, text.slice(from)];
}

/** A list in JSON; undefined where the text is none. */
export function readJson(text: string): readonly unknown[] | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function typed(readable: Readable, language: Language): CellReader {
  const { type, options } = readable;
  switch (type.kind) {
    case "text":
      // A use of money may be given by its label; any other text stands as it is.
      if (options !== null) {
        const choice = choiceReader(Object.keys(options), options, language);
        return (cell) => {
          const id = choice(cell);
          return id instanceof Problem ? textReader(cell) : id;
        };
      }
      return textReader;
    case "place":
      return textReader;
    case "boolean":
      return booleanReader(readable);
    case "count":
    case "money":
    case "points": {
      const reading = numberReading(readable);
      return (cell) => readNumber(cell, reading);
    }
    case "percent": {
      const reading = numberReading(readable);
      return (cell) => readPercent(cell, reading);
    }
    case "year":
      return readYear;
    case "date": {
      if (!type.never) return readDate;
      const never = optionKeys(["never"], options);
      return (cell) => (typeof cell === "string" ? never.get(keyOf(cell)) : undefined) ?? readDate(cell);
    }
    case "choice":
      return choiceReader(type.options, options, language);
    case "list":
      return listReader(type.of, readable, language);
    case "records":
      throw new Error("records are read by their own reader");
  }
}

/** Texts that stand in a column again and again are read once; so many of them, each at most so long. */
const MOST_KEPT = 500;
const LONGEST_KEPT = 60;

/** Wraps a reader: errors of the sheet and endless texts are problems whatever is expected. */
export function guarded(read: CellReader): CellReader {
  const kept = new Map<string, unknown>();
  const readText = (cell: string) => {
    if (cell.length > MOST_READ) return new Problem("too-long");
    return SHEET_ERROR.test(cell.trim()) ? new Problem("sheet-error", { cell: quoted(cell) }) : read(cell);
  };
  return (cell) => {
    if (typeof cell === "string") {
      if (cell.length > LONGEST_KEPT) return readText(cell);
      let value = kept.get(cell);
      if (value !== undefined) return value;
      const own = ownText(cell);
      value = readText(own);
      if (kept.size >= MOST_KEPT) kept.clear();
      kept.set(own, value);
      return value;
    }
    if (typeof cell === "object" && !isDate(cell)) return new Problem("not-a-cell");
    return read(cell);
  };
}

/** Makes the reader of cells of one fact. Blank cells are told before. */
export function readerOf(readable: Readable, language: Language): CellReader {
  return guarded(typed(readable, language));
}
