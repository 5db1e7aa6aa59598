import { type Detail, type Evaluation, type Safe, safeEvaluate } from "../index.ts";
import type { Context } from "./context.ts";
import { emit } from "./emit.ts";
import { evaluationReport } from "./evaluation-report.ts";
import { evaluationRows } from "./evaluation-rows.ts";
import { exitCodeOf, exitCodes } from "./exit-codes.ts";
import { readJson } from "./input.ts";
import { layOver } from "./lay-over.ts";
import { Problem } from "./problem.ts";

/** What of a request may be said by options. */
export interface RequestOptions {
  readonly policy?: string;
  readonly matter?: readonly string[];
  readonly asOf?: string;
  readonly reading?: Readonly<Record<string, string>>;
  readonly parameter?: Readonly<Record<string, number>>;
}

interface EvaluateOptions extends RequestOptions {
  readonly id?: string;
  readonly detail?: Detail;
  readonly awarded?: string;
}

type Fields = Readonly<Record<string, unknown>>;

function objectIn(value: unknown, file: string): Fields {
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return value as Fields;
  throw new Problem(exitCodes.badInput, "problem.not-an-object", { file });
}

/** The fields of a request that options name. */
export function requestFields({ policy, matter, asOf, reading, parameter }: RequestOptions): Fields {
  const given = {
    policy,
    matter: matter?.length === 1 ? matter[0] : matter,
    asOf,
    readings: reading,
    parameters: parameter,
  };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
}

/**
 * A file that says neither whose policy nor which facts holds the facts alone. One that has a request, as filed records and the
 * examples do, is asked again.
 */
function requestIn(document: Fields, file: string): Fields {
  if (Object.hasOwn(document, "request")) return objectIn(document.request, file);
  return Object.hasOwn(document, "facts") || Object.hasOwn(document, "policy") ? document : { facts: document };
}

function evaluated(request: Fields, detail: Detail, byOption: readonly string[]): Evaluation {
  const answer: Safe<Evaluation> = safeEvaluate({ ...request, detail } as never);
  if (answer.success) return answer.data;
  const { issues } = answer.error;
  // What is wrong with the command line alone is a wrong usage, not a wrong file.
  const usage = issues.every(({ path }) => byOption.some((name) => new RegExp(`^${name}(?![\\w-])`).test(path)));
  throw new Problem(usage ? exitCodes.usage : exitCodes.badInput, "problem.request", {}, answer.error);
}

/** `laowu evaluate`: one applicant. */
export async function evaluateCommand(file: string, options: EvaluateOptions, context: Context): Promise<number> {
  const document = requestIn(objectIn(await readJson(file, context.encoding ?? "auto"), file), file);
  const { awarded: foundInFile, ...stated } = document;
  const named = options.id === undefined ? {} : { id: options.id };
  const given = requestFields(options);
  const request = { facts: {}, ...stated, ...given, ...named };
  const found =
    options.awarded === undefined
      ? foundInFile
      : factsIn(await readJson(options.awarded, context.encoding ?? "auto"), options.awarded);
  const detail = context.format === "json" ? (options.detail ?? "full") : "full";
  const byOption = Object.keys(given);
  const self = evaluated(request, detail, byOption);
  const awarded =
    found === undefined || found === null
      ? undefined
      : evaluated({ ...request, facts: layOver(request.facts, found) }, detail, byOption);
  const both = { self, awarded, brand: brandIn(request.facts) };
  await emit(
    {
      report: () => evaluationReport(both, context.say, context.lang),
      rows: () => evaluationRows(both, context.say, context.lang),
      json: () => (awarded === undefined ? self : { self, awarded }),
    },
    context,
  );
  return exitCodeOf(Object.values((awarded ?? self).matters).map(({ outcome }) => outcome));
}

/** The facts in a file of facts, or of a request. */
function factsIn(value: unknown, file: string): unknown {
  return requestIn(objectIn(value, file), file).facts;
}

function brandIn(facts: unknown): unknown {
  return (facts as { readonly brand?: { readonly name?: unknown } | null } | null)?.brand?.name;
}
