import { parse } from "csv-parse/sync";

/** A row of a CSV file with the line on which it begins, or what is wrong with that line. */
export interface CsvRecord {
  readonly line: number;
  readonly cells: readonly string[];
  readonly problem: "quote-open" | "quote-stray" | "too-long" | null;
}

/**
 * A quote that is still open after so many characters or lines is taken for a slip of the pen: its line is the bad one, and the
 * next line begins a row. Else one slip would swallow the rest of the file.
 */
const MOST_CHARACTERS = 65_536;
const MOST_LINES = 200;
/** So much of a line that is no row is kept, to show it. */
const MOST_KEPT = 1_000;

/**
 * How the quotes of a row stand: `open` where it ends inside them, `stray` where text follows a closing quote. A quote opens a
 * cell at its beginning only; inside other text it is a sign like any other, as in csv-parse.
 */
function quotesOf(row: string): "closed" | "open" | "stray" {
  let at = 0;
  for (;;) {
    if (row[at] === '"') {
      let quote = row.indexOf('"', at + 1);
      while (quote >= 0 && row[quote + 1] === '"') quote = row.indexOf('"', quote + 2);
      if (quote < 0) return "open";
      at = quote + 1;
      if (at < row.length && row[at] !== ",") return "stray";
    }
    const comma = row.indexOf(",", at);
    if (comma < 0) return "closed";
    at = comma + 1;
  }
}

interface Line {
  readonly text: string;
  readonly end: string;
  readonly number: number;
  readonly cut: boolean;
}

/** Parts text into lines, whatever ends them; of a line that never ends only the beginning is kept. */
class LineSplitter {
  private rest = "";
  private cut = false;
  private number = 0;

  *push(text: string, whole: boolean): Generator<Line> {
    const all = this.rest + text;
    let from = 0;
    const ending = /\r\n|\n|\r/g;
    for (let found = ending.exec(all); found !== null; found = ending.exec(all)) {
      // The other half of a line's end may be in the next piece.
      if (found[0] === "\r" && found.index + 1 === all.length && !whole) break;
      yield this.line(all.slice(from, found.index), found[0]);
      from = found.index + found[0].length;
    }
    this.rest = all.slice(from);
    if (whole && (this.rest !== "" || this.cut)) yield this.line(this.rest, "");
    else if (this.rest.length > MOST_CHARACTERS * 16) {
      this.cut = true;
      this.rest = this.rest.endsWith("\r") ? "\r" : "";
    }
  }

  private line(text: string, end: string): Line {
    const cut = this.cut;
    this.cut = false;
    this.number += 1;
    return { text, end, number: this.number, cut };
  }
}

/** A line that is no row is handed on as it is, in its first cell. */
function bad({ number, text }: Line, problem: CsvRecord["problem"]): CsvRecord {
  return { line: number, cells: [text.slice(0, MOST_KEPT)], problem };
}

/** Parses complete rows; a quote inside a cell's text stays in it. */
function parsed(rows: readonly { readonly text: string; readonly line: number }[]): CsvRecord[] {
  const cells: string[][] = parse(rows.map(({ text }) => `${text}\n`).join(""), {
    record_delimiter: "\n",
    relax_column_count: true,
    relax_quotes: true,
  });
  return rows.map(({ line }, at) => ({ line, cells: cells[at] ?? [], problem: null }));
}

/** Reads CSV in batches, in bounded memory. Empty lines count as lines and are no rows. */
export async function* readRecords(pieces: AsyncIterable<string>): AsyncGenerator<readonly CsvRecord[]> {
  const lines = new LineSplitter();
  /** Lines of a row whose quotes are still open. */
  let open: Line[] = [];
  let length = 0;

  function* taken(line: Line): Generator<CsvRecord | { readonly text: string; readonly line: number }> {
    const begun = open[0];
    if (begun === undefined) {
      if (line.cut) return yield bad(line, "too-long");
      if (line.text.trim() === "") return;
      const quotes = line.text.includes('"') ? quotesOf(line.text) : "closed";
      if (quotes === "closed") yield { text: line.text, line: line.number };
      else if (quotes === "stray") yield bad(line, "quote-stray");
      else {
        open = [line];
        length = line.text.length;
      }
      return;
    }
    open.push(line);
    length += line.text.length;
    // Where the quotes are open, only a quote can close them.
    let quotes: ReturnType<typeof quotesOf> = "open";
    if (line.text.includes('"')) {
      const text = open.map((each, at) => (at === open.length - 1 ? each.text : each.text + each.end)).join("");
      quotes = quotesOf(text);
      if (quotes === "closed") {
        open = [];
        return yield { text, line: begun.number };
      }
    }
    // What closes them with text behind it is where another cell's quotes open.
    if (quotes === "stray" || line.cut || length > MOST_CHARACTERS || open.length >= MOST_LINES) yield* given();
  }

  /** Gives up the first of the open lines, and takes the others as lines of their own. */
  function* given(): Generator<CsvRecord | { readonly text: string; readonly line: number }> {
    const [first, ...others] = open;
    open = [];
    if (first === undefined) return;
    yield bad(first, "quote-open");
    for (const line of others) yield* taken(line);
  }

  function batch(found: Iterable<CsvRecord | { readonly text: string; readonly line: number }>): CsvRecord[] {
    const records: CsvRecord[] = [];
    let rows: { readonly text: string; readonly line: number }[] = [];
    for (const each of found) {
      if ("text" in each) rows.push(each);
      else {
        records.push(...parsed(rows), each);
        rows = [];
      }
    }
    records.push(...parsed(rows));
    return records;
  }

  function* pushed(text: string, whole: boolean): ReturnType<typeof taken> {
    for (const line of lines.push(text, whole)) yield* taken(line);
    while (whole && open.length > 0) yield* given();
  }

  for await (const piece of pieces) {
    const records = batch(pushed(piece, false));
    if (records.length > 0) yield records;
  }
  const records = batch(pushed("", true));
  if (records.length > 0) yield records;
}
