import { type Evaluation, evaluate, prepare, RequestError, type RequestIssue, safeEvaluate } from "../index.ts";
import { withoutPrototype } from "../own.ts";
import { type Answer, allAnswers, answerOf } from "./answer.ts";
import type { Case } from "./case.ts";
import { type Difference, differencesOf } from "./differences.ts";
import { decisive } from "./tell.ts";

/** The functions that cases are run with; those that `bind` of `laowu-rules/authoring` gives will do. */
export interface CaseEngine {
  /** As `evaluate` of the entry `laowu-rules`. */
  evaluate(request: never): unknown;
  /** As `safeEvaluate` of the entry `laowu-rules`. */
  safeEvaluate(request: never): unknown;
  /** As `prepare` of the entry `laowu-rules`. */
  prepare(request: never): unknown;
}

/** What cases are run under. */
export interface RunOptions {
  readonly policy: string;
  readonly matter: string;
  /** Figures to replace, by address: which cases would a change of the policy touch? */
  readonly parameters?: Readonly<Record<string, number>>;
  /** Whose policies are meant; the library's, unless said. */
  readonly engine?: CaseEngine;
}

const library: CaseEngine = { evaluate, safeEvaluate, prepare };

/** An expectation that does not hold, with the provisions that say why. */
export interface CaseFailure extends Difference {
  /** The provision asked for; of an outcome, the binding ones that decide it. With clause, figure and what was observed. */
  readonly provisions: readonly Answer[];
}

/** How one case went. */
export interface CaseResult {
  readonly case: Case;
  readonly passed: boolean;
  readonly failures: readonly CaseFailure[];
  /** Where the request was refused: why. */
  readonly issues: readonly RequestIssue[];
}

/** How the cases of a file went. */
export interface CasesRun {
  readonly policy: string;
  readonly matter: string;
  readonly passed: number;
  readonly failed: number;
  readonly results: readonly CaseResult[];
}

function provisionsFor(key: string, matter: Answer): readonly Answer[] {
  if (key === "outcome" || key === "status" || key === "amount") return decisive(matter);
  return allAnswers(matter)
    .filter((answer) => answer !== matter && answer.name === key)
    .slice(0, 1);
}

function runOptions(given: RunOptions): Required<RunOptions> {
  const { policy, matter, parameters, engine } = withoutPrototype(given);
  return { policy, matter, parameters: parameters ?? {}, engine: engine ?? library };
}

function runCase(each: Case, given: RunOptions): CaseResult {
  const { policy, matter, parameters, engine } = runOptions(given);
  const { asOf, facts, readings } = each;
  const request = { policy, matter, asOf, facts, readings, parameters };
  const answer = engine.safeEvaluate({ ...request, detail: "result" } as never) as ReturnType<typeof safeEvaluate>;
  if (!answer.success) return { case: each, passed: false, failures: [], issues: answer.error.issues };
  const result = (answer.data as unknown as Evaluation<"result">).matters[matter];
  const differences = differencesOf(each, result as never);
  if (differences.length === 0) return { case: each, passed: true, failures: [], issues: [] };
  // Only what failed needs its sentences.
  const full = answerOf(engine.evaluate(request as never)) as Answer;
  const failures = differences.map((difference) => ({
    ...difference,
    provisions: provisionsFor(difference.key, full),
  }));
  return { case: each, passed: false, failures, issues: [] };
}

/**
 * Runs the cases of a file and says of each whether it holds. A case whose request is refused fails, and the others go on.
 *
 * Throws a `RequestError` where the policy, the matter or a replaced figure is not known.
 *
 * @example
 * ```ts
 * import { readCases, runCases } from "laowu-rules/testing";
 *
 * const cases = readCases(
 *   `case,asOf,facts,expected,clause,arithmetic
 * one-too-few,2025-06-30,workforce.total=299,uq.workforce=met,三（二）3,299 < 300`,
 * );
 * const { failed, results } = runCases(cases, { policy: "urumqi", matter: "recognition" });
 * failed; // => 1
 * results[0].failures[0].found; // => "not-met"
 * results[0].failures[0].provisions[0].citation.fragment; // => "从业人数不少于300人"
 * ```
 */
export function runCases(cases: readonly Case[], options: RunOptions): CasesRun {
  const { policy, matter, parameters, engine } = runOptions(options);
  if (typeof matter !== "string")
    throw new RequestError([
      {
        path: "matter",
        code: "not-a-text",
        message: { zh: "应指明一个事项。", en: "One matter is to be named here." },
      },
    ]);
  // A wrong policy or matter is the caller's mistake, not that of every case.
  engine.prepare({ policy, matter, parameters, asOf: "2025-01-01" } as never);
  const results = cases.map((each) => runCase(each, options));
  const passed = results.filter((result) => result.passed).length;
  return { policy, matter, passed, failed: results.length - passed, results };
}
