import { readdir } from "node:fs/promises";
import { basename, dirname, extname, join, resolve } from "node:path";
import { isRequestError } from "../index.ts";
import type { CasesRun } from "../testing.ts";
import type { Context } from "./context.ts";
import { toCsv } from "./emit.ts";
import { exitCodes } from "./exit-codes.ts";
import { readText } from "./input.ts";
import { toMarkdown } from "./markdown.ts";
import { openOutput } from "./output.ts";
import { Problem } from "./problem.ts";
import { table } from "./report.ts";
import type { Say } from "./words.ts";

export interface CasesOptions {
  readonly policy?: string;
  readonly matter?: string;
  readonly applicants?: string;
}

/** The runner of cases is loaded by this command alone. */
type Testing = typeof import("../testing.ts");

interface FileRun {
  readonly file: string;
  readonly run: CasesRun;
}

/** The applicants in a folder: `full.json` is called `full`. A folder that is not there has none. */
async function applicantsIn(folder: string): Promise<Record<string, string>> {
  const files = await readdir(folder).catch(() => [] as string[]);
  const applicants = files.filter((file) => extname(file) === ".json");
  return Object.fromEntries(
    await Promise.all(
      applicants.map(async (file) => [basename(file, ".json"), await readText(join(folder, file), "auto")] as const),
    ),
  );
}

async function runFile(testing: Testing, file: string, options: CasesOptions, context: Context): Promise<FileRun> {
  const folder = dirname(resolve(file));
  const policy = options.policy ?? basename(folder);
  const matter = options.matter ?? basename(file, extname(file));
  const text = await readText(file, context.encoding ?? "auto");
  const applicants = await applicantsIn(options.applicants ?? join(folder, "applicants"));
  try {
    const cases = testing.readCases(text, { applicants });
    return { file, run: testing.runCases(cases, { policy, matter }) };
  } catch (error) {
    if (!isRequestError(error)) throw error;
    // Whose cases they are was said by options, or by the name of the file.
    const unknown = error.issues.some(({ path }) => path === "policy" || path === "matter");
    const word = unknown ? "problem.whose-cases" : "problem.case-file";
    throw new Problem(exitCodes.badInput, word, { file }, error);
  }
}

/** A case a row: what was expected, what was found. */
function rowsOf(runs: readonly FileRun[], say: Say): (string | number)[][] {
  const head = (["file", "line", "case", "outcome", "expected", "found", "clause"] as const).map((each) =>
    say(`column.${each}`),
  );
  const rows = runs.flatMap(({ file, run }) =>
    run.results.map(({ case: each, passed, failures, issues }) => [
      file,
      each.line,
      each.id,
      say(passed ? "passed" : "failed"),
      failures.map(({ key, expected }) => `${key}=${expected}`).join("; "),
      failures.map(({ key, found }) => `${key}=${found}`).join("; ") || issues.map(({ code }) => code).join("; "),
      each.clause,
    ]),
  );
  return [head, ...rows];
}

function written(testing: Testing, runs: readonly FileRun[], context: Context): string {
  const { say, lang } = context;
  switch (context.format ?? "text") {
    case "json":
      return `${JSON.stringify(runs, null, 2)}\n`;
    case "csv":
      return toCsv(rowsOf(runs, say), context.bom);
    case "markdown": {
      const [head = [], ...rows] = rowsOf(runs, say).map((row) => row.map(String));
      return toMarkdown(table(head, rows), say);
    }
    case "text":
      return runs.map(({ file, run }) => testing.reportCases(run, { lang, title: file })).join("\n");
  }
}

/** `laowu cases`: files of cases, each named after its matter, in a folder named after its authority. */
export async function casesCommand(files: readonly string[], options: CasesOptions, context: Context): Promise<number> {
  const testing = await import("../testing.ts");
  const runs: FileRun[] = [];
  for (const file of files) runs.push(await runFile(testing, file, options, context));
  const output = await openOutput(context.output);
  await output.write(written(testing, runs, context));
  await output.finish();
  return runs.some(({ run }) => run.failed > 0) ? exitCodes["not-met"] : exitCodes.met;
}
