import { own } from "../own.ts";
import { halfWidth, keyOf, quoted, trimmed } from "./plain-text.ts";
import { Problem } from "./problem.ts";
import { type CellReader, readerOf } from "./read-cell.ts";
import { cellReader } from "./read-records.ts";
import { isNeutral, powerOf, unitsOf } from "./units.ts";
import { type DescribedFact, type Field, fieldsOf, type Vocabulary } from "./vocabulary.ts";
import { idHeadings, type Language, phrases, unitExamples } from "./words.ts";

/** What the cells below a heading state: a fact, a field of one record of a list, the row's own name, or nothing. */
export type Meaning =
  | { readonly kind: "fact"; readonly path: string; readonly read: CellReader }
  | {
      readonly kind: "field";
      /** The list. */
      readonly path: string;
      /** Which record: its year, its use, or its number. */
      readonly entry: Entry;
      readonly field: string;
      readonly read: CellReader;
    }
  | { readonly kind: "id" }
  | { readonly kind: "none" };

/** Which record of a list a heading speaks of. */
export type Entry =
  | { readonly by: "year"; readonly value: number }
  | { readonly by: "use"; readonly value: string }
  | { readonly by: "number"; readonly value: number };

const BRACKETS_AT_END = /^(.+)\(([^()]*)\)$/;
const RECORD = /^(.+?)\[([^\]]*)\](?:\.(.+))?$/;
const idKeys = new Set(idHeadings.map(keyOf));

/** What is not a heading's fact: the columns that the caller names. */
export interface OtherColumns {
  readonly id: string | undefined;
  readonly ignore: ReadonlySet<string>;
}

/** The heading as a path, for telling two of the same apart from two of different facts. */
export function addressOf(meaning: Meaning): string | undefined {
  if (meaning.kind === "fact") return meaning.path;
  return meaning.kind === "field" ? `${meaning.path}[${meaning.entry.value}].${meaning.field}` : undefined;
}

/** Tells what a heading means, or why it can't be told. */
export function readHeading(
  heading: unknown,
  words: Vocabulary,
  { id, ignore }: OtherColumns,
  language: Language,
): Meaning | Problem {
  const text = typeof heading === "string" ? heading : typeof heading === "number" ? String(heading) : "";
  if (trimmed(text) === "") return { kind: "none" };
  const key = keyOf(text.slice(0, 500));
  if (ignore.has(key)) return { kind: "none" };
  if (id === undefined ? idKeys.has(key) : id === key) return { kind: "id" };
  const whole = meaningOf(key, undefined, words, language);
  if (!(whole instanceof Problem)) return whole;
  const [, before, unit] = BRACKETS_AT_END.exec(key) ?? [];
  const found = before === undefined ? whole : meaningOf(before, unit, words, language);
  if (!(found instanceof Problem) || found.code !== "unknown-heading") return found;
  if (whole.code !== "unknown-heading") return whole;
  const nearest = words.nearest(before ?? key);
  return nearest === undefined ? found : new Problem("unknown-heading", { nearest });
}

function meaningOf(key: string, unit: string | undefined, words: Vocabulary, language: Language): Meaning | Problem {
  const fact = words.factOf(key);
  if (fact !== undefined) {
    const power = unitPower(unit, fact, language);
    if (power instanceof Problem) return power;
    return {
      kind: "fact",
      path: fact.path,
      read: cellReader({ ...fact, fields: fieldsOf(fact, words), power }, language),
    };
  }
  const [, list, entry, field] = RECORD.exec(key) ?? [];
  const records = list === undefined ? undefined : words.factOf(list);
  if (records === undefined || records.type.kind !== "records") return new Problem("unknown-heading");
  return fieldMeaning(records, entry ?? "", field, unit, words, language);
}

function unitPower(
  unit: string | undefined,
  readable: Pick<DescribedFact, "type">,
  language: Language,
): number | undefined | Problem {
  if (unit === undefined || isNeutral(unit)) return undefined;
  const power = powerOf(unit, readable.type);
  if (power !== undefined) return power;
  const units = own(unitExamples, unitsOf(readable.type) ?? "")?.[language] ?? "–";
  return new Problem("unknown-unit", { unit: quoted(unit), units });
}

function fieldMeaning(
  fact: DescribedFact,
  written: string,
  name: string | undefined,
  unit: string | undefined,
  words: Vocabulary,
  language: Language,
): Meaning | Problem {
  const fields = fieldsOf(fact, words);
  const required = fact.type.kind === "records" ? fact.type.required : [];
  const entry = entryOf(written, fields, required, language);
  if (entry instanceof Problem) return entry;
  const stated = entry.by === "number" ? undefined : entry.by;
  const others = fields.filter((field) => field.name !== stated);
  const labels = others.map(({ label }) => label[language]).join(phrases.separator[language]);
  const [only] = others;
  if (name === undefined && (others.length > 1 || only === undefined)) {
    const example = `${fact.label[language]}[${written}].${only?.label[language] ?? ""}`;
    return new Problem("no-field", { example });
  }
  const field = name === undefined ? only : others.find(({ keys }) => keys.includes(keyOf(name)));
  if (field === undefined) return new Problem("unknown-field", { field: quoted(name), fields: labels });
  const power = unitPower(unit, field, language);
  if (power instanceof Problem) return power;
  return { kind: "field", path: fact.path, entry, field: field.name, read: cellReader({ ...field, power }, language) };
}

/** Reads what stands in the square brackets: a year, a use, or the number of the record from 0 on. */
function entryOf(
  written: string,
  fields: readonly Field[],
  required: readonly string[],
  language: Language,
): Entry | Problem {
  const text = halfWidth(written);
  if (required.includes("year")) {
    const year = /^(\d{4})(?:年度?)?$/.exec(text)?.[1];
    return year === undefined
      ? new Problem("unknown-entry", { wanted: phrases.year[language] })
      : { by: "year", value: Number(year) };
  }
  if (/^\d{1,4}$/.test(text)) return { by: "number", value: Number(text) };
  const uses = fields.find(({ name }) => name === "use")?.options ?? null;
  if (uses === null) return new Problem("unknown-entry", { wanted: phrases.entry[language] });
  const read = readerOf({ type: choiceOf(uses), label: { zh: "", en: "" }, options: uses }, language);
  const use = read(written);
  return typeof use === "string"
    ? { by: "use", value: use }
    : new Problem("unknown-entry", { wanted: phrases.useOrEntry[language] });
}

const choiceOf = (options: object) => ({ kind: "choice", unit: null, options: Object.keys(options) }) as const;
