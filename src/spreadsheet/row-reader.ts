import type { RequestIssue } from "../index.ts";
import { own, ownEntries } from "../own.ts";
import { addressOf, type Entry, type Meaning, type OtherColumns, readHeading } from "./heading.ts";
import { isBlank, quoted } from "./plain-text.ts";
import { Problem } from "./problem.ts";
import type { CellReader } from "./read-cell.ts";
import { setAt } from "./read-records.ts";
import { forFew, type Vocabulary } from "./vocabulary.ts";
import { filled, type Language, phrases, problemTexts } from "./words.ts";

/** Something that is wrong with a heading or a cell, in the language asked for. */
export interface TableProblem {
  /** The column, from 0. */
  readonly column: number;
  /** The heading as it is written; of a column without one, its number in words. */
  readonly heading: string;
  /** What, for programs. */
  readonly code: string;
  /** What, for people; names the heading. */
  readonly message: string;
  /** Of a heading that no fact has: the nearest one. */
  readonly nearest?: string;
}

/** A row as read: the facts that it states, or what is wrong with it. */
interface ReadRow {
  readonly isBlank: boolean;
  readonly id: string | number | undefined;
  readonly facts: Record<string, unknown>;
  readonly problems: readonly TableProblem[];
}

/** Reads rows under their headings. */
export interface RowReader {
  /** What is wrong with the headings; columns with such a heading are not read. */
  readonly problems: readonly TableProblem[];
  /** Does a column give the rows' own names? */
  readonly hasId: boolean;
  read(cells: readonly unknown[]): ReadRow;
  /** Says what the library found wrong with a row's facts, with the heading of the cell that it came from. */
  say(issues: readonly RequestIssue[], cells: readonly unknown[]): readonly TableProblem[];
}

interface FactColumn {
  readonly at: number;
  /** The number of the group that the fact is in, and its key there. */
  readonly group: number;
  readonly key: string;
  readonly path: string;
  readonly read: CellReader;
}

interface FieldColumn {
  readonly at: number;
  readonly keys: readonly string[];
  readonly field: string;
  readonly read: CellReader;
}

interface RecordColumns {
  readonly path: string;
  readonly group: number;
  readonly key: string;
  readonly entries: readonly { readonly entry: Entry; readonly columns: readonly FieldColumn[] }[];
}

type FieldMeaning = Meaning & { readonly kind: "field" };

/** The groups that facts are nested in, numbered as they are met: a group's own comes after the one it is in. */
class Groups {
  private readonly numbers = new Map<string, number>([["", 0]]);
  private readonly places: { readonly parent: number; readonly key: string }[] = [{ parent: 0, key: "" }];

  /** The group and the key of a path, as a column keeps them. */
  placeOf(path: string): { readonly group: number; readonly key: string } {
    const at = path.lastIndexOf(".");
    return { group: this.numberOf(path.slice(0, Math.max(at, 0))), key: path.slice(at + 1) };
  }

  private numberOf(path: string): number {
    const known = this.numbers.get(path);
    if (known !== undefined) return known;
    const { group: parent, key } = this.placeOf(path);
    const number = this.places.push({ parent, key }) - 1;
    this.numbers.set(path, number);
    return number;
  }

  /** Makes a row's group, and those that it is in, when the first fact is put there. */
  made(row: Record<string, unknown>[], number: number): Record<string, unknown> {
    const known = own(row, number);
    if (known !== undefined) return known;
    const { parent, key } = this.places[number] as { parent: number; key: string };
    const group = {};
    this.made(row, parent)[key] = group;
    row[number] = group;
    return group;
  }
}

function recordColumns(
  columns: readonly { readonly at: number; readonly meaning: FieldMeaning }[],
  groups: Groups,
): RecordColumns[] {
  const lists = new Map<string, Map<string, { entry: Entry; columns: FieldColumn[] }>>();
  for (const { at, meaning } of columns) {
    const { path, entry, field, read } = meaning;
    const entries = lists.get(path) ?? new Map<string, { entry: Entry; columns: FieldColumn[] }>();
    lists.set(path, entries);
    const name = `${entry.by} ${entry.value}`;
    const known = entries.get(name) ?? { entry, columns: [] };
    entries.set(name, known);
    known.columns.push({ at, keys: field.split("."), field, read });
  }
  const order = ({ by, value }: Entry) => (by === "use" ? Number.POSITIVE_INFINITY : Number(value));
  return [...lists].map(([path, entries]) => ({
    path,
    ...groups.placeOf(path),
    entries: [...entries.values()].sort((one, other) => (order(one.entry) < order(other.entry) ? -1 : 0)),
  }));
}

/** A fact's path inside a sentence. */
const PATH = /[a-z]\w*(?:\.[a-zA-Z]\w*)+/g;

/** The headings' words for what is wrong with them or with a cell. */
function sayProblem(problem: Problem, column: number, heading: unknown, language: Language): TableProblem {
  const name =
    isBlank(heading) || quoted(heading) === ""
      ? filled(phrases.column[language], { number: column + 1 })
      : `“${quoted(heading)}”`;
  const nearest = own(problem.values, "nearest");
  const text = filled(problemTexts[problem.code][language], problem.values);
  const near =
    nearest === undefined ? "" : `${phrases.semicolon[language]}${filled(phrases.nearest[language], { nearest })}`;
  const said = {
    column,
    heading: quoted(heading) || name,
    code: problem.code,
    message: `${name}${phrases.colon[language]}${text}${near}`,
  };
  return nearest === undefined ? said : { ...said, nearest };
}

/** Makes the reader of the rows under some headings. */
export function rowReader(
  headings: readonly unknown[],
  words: Vocabulary,
  others: OtherColumns,
  language: Language,
): RowReader {
  const problems: TableProblem[] = [];
  const facts: FactColumn[] = [];
  const fields: { at: number; meaning: FieldMeaning }[] = [];
  /** Columns that can't be left out of sight if a cell in them holds something. */
  const bare = new Set<number>();
  const seen = new Map<string, number>();
  const groups = new Groups();
  let idAt = -1;
  const suggesting = { ...words, nearest: forFew(() => words.nearest) };
  ownEntries(headings).forEach((heading, at) => {
    const meaning = readHeading(heading, suggesting, others, language);
    if (meaning instanceof Problem) {
      problems.push(sayProblem(meaning, at, heading, language));
      return;
    }
    if (meaning.kind === "none") {
      if (isBlank(heading)) bare.add(at);
      return;
    }
    const address = addressOf(meaning) ?? "id";
    const before = seen.get(address);
    if (before !== undefined) {
      // A second column of names is no fact, and nothing rests on it.
      if (meaning.kind === "id") return;
      const other = quoted(headings[before]);
      problems.push(sayProblem(new Problem("heading-twice", { other }), at, heading, language));
      return;
    }
    seen.set(address, at);
    if (meaning.kind === "id") idAt = at;
    else if (meaning.kind === "fact") facts.push({ ...meaning, ...groups.placeOf(meaning.path), at });
    else fields.push({ at, meaning });
  });
  const lists = recordColumns(fields, groups);
  const width = headings.length;

  const readEntry = (
    { entry, columns }: RecordColumns["entries"][number],
    cells: readonly unknown[],
    found: TableProblem[],
  ): Record<string, unknown> | undefined => {
    let record: Record<string, unknown> | undefined;
    for (const { at, keys, read } of columns) {
      const cell = cells[at];
      if (isBlank(cell)) continue;
      record ??= entry.by === "number" ? {} : { [entry.by]: entry.value };
      const value = read(cell);
      if (value instanceof Problem) found.push(sayProblem(value, at, headings[at], language));
      else setAt(record, keys, value);
    }
    return record;
  };

  const none: readonly TableProblem[] = [];

  /** A fact that the library names by its path, as the sheet's heading has it. */
  const nameOf = (path: string) => {
    const column = facts.find((each) => each.path === path);
    if (column !== undefined) return `“${quoted(headings[column.at])}”`;
    return words.byPath(path)?.label[language] ?? path;
  };

  /** The records that the library's paths of lists lead to: a row may state fewer than the columns allow for. */
  const fieldColumnsOf = (cells: readonly unknown[]) => {
    const columnsAt = new Map<string, readonly FieldColumn[]>();
    for (const { path, entries } of lists) {
      const stated = entries.filter(({ columns }) => columns.some(({ at }) => !isBlank(cells[at])));
      stated.forEach(({ entry, columns }, number) => {
        const place = `${path}[${entry.by === "year" ? entry.value : number}]`;
        if (!columnsAt.has(place)) columnsAt.set(place, columns);
      });
    }
    return (path: string): number | undefined => {
      const place = path.slice(0, path.indexOf("]") + 1);
      const columns = columnsAt.get(place);
      const field = path.slice(place.length + 1);
      return (columns?.find((column) => field.replace(/\[.*/, "") === column.field) ?? columns?.[0])?.at;
    };
  };

  return {
    problems,
    hasId: idAt >= 0,
    read(given) {
      const cells = ownEntries(given, Math.max(given.length, width));
      const stated: Record<string, unknown> = {};
      const made = [stated];
      let found: TableProblem[] | undefined;
      let blank = true;
      for (const { at, group, key, read } of facts) {
        const cell = cells[at];
        if (isBlank(cell)) continue;
        blank = false;
        const value = read(cell);
        if (value instanceof Problem) {
          found ??= [];
          found.push(sayProblem(value, at, headings[at], language));
        } else groups.made(made, group)[key] = value;
      }
      for (const { group, key, path, entries } of lists) {
        const before: TableProblem[] = [];
        const records = entries.map((entry) => readEntry(entry, cells, before)).filter((entry) => entry !== undefined);
        if (records.length === 0) continue;
        blank = false;
        const whole = facts.find((column) => column.path === path && !isBlank(cells[column.at]));
        if (whole !== undefined) {
          const other = quoted(headings[entries[0]?.columns[0]?.at ?? 0]);
          before.push(sayProblem(new Problem("records-twice", { other }), whole.at, headings[whole.at], language));
        } else groups.made(made, group)[key] = records;
        if (before.length > 0) found = [...(found ?? []), ...before];
      }
      for (let at = 0; at < cells.length; at += 1) {
        if (at < width && !bare.has(at)) continue;
        if (isBlank(cells[at])) continue;
        blank = false;
        found ??= [];
        found.push(sayProblem(new Problem("no-heading"), at, undefined, language));
        // One is enough: a row may be as wide as a sheet.
        break;
      }
      // A row that only has a name, or cells in columns that are not read, is no blank one either.
      if (blank) blank = cells.every((cell) => isBlank(cell));
      const name = idAt < 0 ? undefined : cells[idAt];
      return {
        isBlank: blank,
        id: typeof name === "string" || typeof name === "number" ? name : undefined,
        facts: stated,
        problems: found ?? none,
      };
    },
    say(issues, given) {
      const cells = ownEntries(given, Math.max(given.length, width));
      const fieldColumnOf = fieldColumnsOf(cells);
      return issues.map(({ path, code, message }) => {
        const place = path.replace(/^facts\.?/, "");
        const column =
          facts.find((each) => place === each.path) ??
          facts.find((each) => place.startsWith(`${each.path}[`) || place.startsWith(`${each.path}.`));
        const at = fieldColumnOf(place) ?? column?.at ?? -1;
        const heading = at < 0 ? place : headings[at];
        const rest = column === undefined ? "" : place.slice(column.path.length).replace(/^\./, "");
        const detail = rest === "" || at !== column?.at ? "" : ` ${rest}`;
        const text = message[language].replace(/[。.]$/, "").replace(PATH, (named) => nameOf(named));
        return {
          column: at,
          heading: quoted(heading),
          code,
          message: `“${quoted(heading)}”${detail}${phrases.colon[language]}${text}`,
        };
      });
    },
  };
}
