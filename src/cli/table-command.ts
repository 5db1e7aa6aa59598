import { realpath } from "node:fs/promises";
import type { Context, Format } from "./context.ts";
import { decoded } from "./encoding.ts";
import { exitCodes } from "./exit-codes.ts";
import { openInput, STANDARD } from "./input.ts";
import { openOutput } from "./output.ts";
import { Problem } from "./problem.ts";
import { type Progress, startProgress } from "./progress.ts";
import { type CsvRecord, readRecords } from "./records.ts";
import { openRowReader, type RowOptions, type RowReader } from "./row-reader.ts";
import { type ResultRow, rowWriter } from "./row-writer.ts";
import { onStop } from "./stop.ts";
import type { Say } from "./words.ts";

export interface TableOptions extends RowOptions {
  readonly resultsOnly?: boolean;
  readonly progress: boolean;
}

/** So many bad rows are told on the standard error; the output has all of them. */
const MOST_TOLD = 1_000;

/** What counts as a row: Excel leaves rows of nothing but commas at the end of a table. */
function isBlank({ cells, problem }: CsvRecord): boolean {
  return problem === null && cells.every((cell) => cell.trim() === "");
}

/** A row that has not the cells of the headings can't be trusted to have them in their places; blank ones too many do no harm. */
function shapeProblem({ cells, problem }: CsvRecord, wanted: number, say: Say): string | null {
  if (problem !== null) return say(`row.${problem}`);
  const fits = cells.length >= wanted && cells.slice(wanted).every((cell) => cell.trim() === "");
  return fits ? null : say("row.cells", { found: cells.length, wanted });
}

async function refuseSameFile(input: string, output: string | undefined): Promise<void> {
  if (input === STANDARD || output === undefined || output === STANDARD) return;
  const [from, to] = await Promise.all([input, output].map((file) => realpath(file).catch(() => file)));
  if (from === to) throw new Problem(exitCodes.usage, "problem.same-file", { file: output });
}

/** Counts the rows and tells of the bad ones. */
class Tally {
  rows = 0;
  bad = 0;
  private readonly say: Say;
  private readonly progress: Progress;

  constructor(say: Say, progress: Progress) {
    this.say = say;
    this.progress = progress;
  }

  add({ line, problem }: ResultRow): void {
    this.rows += 1;
    if (problem === null) return;
    this.bad += 1;
    if (this.bad > MOST_TOLD) return;
    const told = this.say("table.bad-row", { line, reason: problem });
    this.progress.aside(() => process.stderr.write(`${told}\n`));
  }

  end(): void {
    const { rows, bad } = this;
    if (bad > MOST_TOLD) process.stderr.write(`${this.say("table.more-bad", { count: bad - MOST_TOLD })}\n`);
    process.stderr.write(`${this.say("table.done", { rows, bad })}\n`);
  }
}

function evaluated(record: CsvRecord, reader: RowReader, wanted: number, say: Say): ResultRow {
  const { line, cells } = record;
  const problem = shapeProblem(record, wanted, say);
  return { line, input: cells, ...(problem === null ? reader.read(cells) : { problem, results: [] }) };
}

/** `laowu table`: many applicants, a batch of rows in memory at a time. */
export async function tableCommand(file: string, options: TableOptions, context: Context): Promise<number> {
  const { say } = context;
  const format = (context.format ?? "csv") as Exclude<Format, "text">;
  await refuseSameFile(file, context.output);
  const { stream, size } = await openInput(file);
  let bytes = 0;
  async function* counted(): AsyncGenerator<Uint8Array> {
    for await (const piece of stream as AsyncIterable<Uint8Array>) {
      bytes += piece.length;
      yield piece;
    }
  }
  const stop = onStop(() => stream.destroy());
  const progress = startProgress(size, options.progress, say);
  const tally = new Tally(say, progress);
  const output = await openOutput(context.output);
  let writer: ReturnType<typeof rowWriter> | undefined;
  let reader: RowReader | undefined;
  let headings: readonly string[] = [];
  let failure: unknown;
  try {
    for await (const batch of readRecords(decoded(counted(), context.encoding ?? "auto"))) {
      const records = batch.filter((record) => !isBlank(record));
      if (reader === undefined || writer === undefined) {
        const first = records.shift();
        if (first === undefined) continue;
        if (first.problem !== null) {
          const reason = say(`row.${first.problem}`);
          throw new Problem(exitCodes.badInput, "problem.bad-headings", { line: first.line, reason });
        }
        headings = first.cells;
        reader = openRowReader(headings, options, context);
        const columns = { input: headings, results: reader.headings, resultsOnly: options.resultsOnly === true };
        writer = rowWriter(format, columns, context.bom === true, say);
        await output.write(writer.begin());
        for (const told of reader.warnings) progress.aside(() => process.stderr.write(`${told}\n`));
      }
      const rows: ResultRow[] = [];
      for (const record of records) rows.push(evaluated(record, reader, headings.length, say));
      for (const row of rows) tally.add(row);
      await output.write(writer.rows(rows));
      progress.update(bytes, tally.rows);
      if (stop.code() !== undefined) break;
    }
    if (reader === undefined && stop.code() === undefined)
      throw new Problem(exitCodes.badInput, "problem.no-headings", { file });
  } catch (error) {
    // A stream that was stopped on request complains that it ended too soon.
    if (stop.code() === undefined) failure = error;
  } finally {
    stop.release();
    progress.stop();
  }
  const stopped = stop.code();
  if (stopped !== undefined || failure !== undefined) {
    const left = await output.abandon();
    const told = say("table.stopped", { rows: tally.rows }) + (left === null ? "" : say("table.left", { file: left }));
    if (stopped !== undefined || left !== null) process.stderr.write(`${told}\n`);
    if (stopped === undefined) throw failure;
    return stopped;
  }
  await output.finish();
  tally.end();
  return tally.bad > 0 ? exitCodes.badRows : exitCodes.met;
}
