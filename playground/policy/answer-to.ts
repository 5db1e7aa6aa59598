import type { Evaluation, RequestIssue } from "laowu-rules";
import type { PreparedTable } from "laowu-rules/spreadsheet";
import { type AnyRequest, isRequestError, tableOf } from "../library.ts";
import type { Texts } from "../state/draft.ts";
import type { Language } from "../state/language.ts";
import { valueAt, withoutFacts } from "./fact-values.ts";
import { described, factOf, ownFact } from "./policies.ts";
import type { PreparedDraft } from "./prepare-draft.ts";
import { statedRecords } from "./record-rows.ts";

type Facts = Readonly<Record<string, unknown>>;

/** An evaluation, and what is wrong with what it could not take in. */
export interface AnswerTo {
  readonly request: AnyRequest;
  readonly facts: Facts;
  readonly evaluation: Evaluation<"result">;
  /** What is wrong with a text, by the path of its fact. */
  readonly problems: ReadonlyMap<string, string>;
  readonly figureIssues: readonly RequestIssue[];
}

interface Reader {
  readonly key: string;
  readonly paths: readonly string[];
  readonly table: PreparedTable;
}

let reader: Reader | undefined;

/** Texts are read as the cells of a sheet are: full-width digits, 360万元, 是 and √. One row has a column for every fact. */
function readerFor(request: AnyRequest, texts: Texts, lang: Language): Reader {
  const { policy, matter, asOf } = request;
  const own = described(policy).facts.map(({ path }) => path);
  const others = Object.keys(texts).filter((path) => ownFact(policy, path) === undefined);
  const key = [policy, matter, asOf, lang, ...others].join(" ");
  if (reader?.key !== key) {
    const paths = [...own, ...others];
    // The policy's own labels make better sentences; what only another policy asks for is known by its path.
    const headings = paths.map((path) => headingOf(policy, path, lang));
    reader = { key, paths, table: tableOf(headings, { policy, matter, asOf, lang }) };
  }
  return reader;
}

function headingOf(policy: string, path: string, lang: Language): string {
  return ownFact(policy, path)?.label[lang] ?? path;
}

/** The fact that an issue of a request is about. */
function pathOfIssue({ path }: RequestIssue, paths: readonly string[]): string | undefined {
  const place = path.replace(/^facts\./, "");
  return paths.find((each) => place === each || place.startsWith(`${each}[`) || place.startsWith(`${each}.`));
}

/** Evaluates what is typed. What the library refuses is left out and told; the rest is evaluated all the same. */
export function answerTo({ request, evaluate, issues }: PreparedDraft, texts: Texts, lang: Language): AnswerTo {
  const { paths, table } = readerFor(request, texts, lang);
  const cells = paths.map((path) => cellOf(request.policy, path, texts[path] ?? ""));
  const read = table.read(cells);
  const problems = new Map<string, string>();
  for (const { column, message } of [...table.problems, ...read.problems]) {
    const path = paths[column];
    if (path !== undefined) problems.set(path, message);
  }
  let facts: Facts = read.facts;
  for (;;) {
    try {
      return { request, facts, evaluation: evaluate(facts), problems, figureIssues: issues };
    } catch (error) {
      if (!isRequestError(error)) throw error;
      const said = new Map(table.evaluate(cells).problems.map(({ column, message }) => [paths[column], message]));
      const refused = new Set<string>();
      for (const issue of error.issues) {
        const path = pathOfIssue(issue, paths);
        // What is wrong with something else than a fact is a fault of the page.
        if (path === undefined || valueAt(facts, path) === undefined) throw error;
        refused.add(path);
        problems.set(path, said.get(path) ?? issue.message[lang]);
      }
      facts = withoutFacts(facts, refused);
    }
  }
}

function cellOf(policy: string, path: string, text: string): string {
  return factOf(policy, path)?.type.kind === "records" ? statedRecords(text) : text;
}
