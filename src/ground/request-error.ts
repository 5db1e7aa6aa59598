import type { Bilingual } from "./bilingual.ts";

/** One thing that is wrong with a request. */
export interface RequestIssue {
  /** Where: `facts.workforce.total`, `readings["uq.band-edge"]`, `asOf`. */
  readonly path: string;
  /** What, for programs: `unknown-fact`, `negative`, … */
  readonly code: string;
  /** What, for people. */
  readonly message: Bilingual;
  /** For a misspelt name: the nearest one that is known. */
  readonly nearest?: string;
}

/** The error's own message tells so many issues at most; `issues` has all. */
const MOST_TOLD = 20;

/** How much of a name from outside is quoted: a megabyte helps nobody. */
export function shortened(name: string): string {
  return name.length > 60 ? `${name.slice(0, 60)}…` : name;
}

const CODE = "laowu-rules/request";

/**
 * A request that can't be evaluated, with everything that is wrong with it.
 *
 * @example
 * ```ts
 * import { evaluate, RequestError } from "laowu-rules";
 *
 * const facts = JSON.parse('{ "workforce": { "totl": 640 } }');
 * const found = (() => {
 *   try {
 *     return evaluate({ policy: "urumqi", matter: "scoring", asOf: "2025-02-30", facts });
 *   } catch (error) {
 *     return error;
 *   }
 * })();
 * found instanceof RequestError; // => true
 * found.issues.map(({ path, code, nearest }) => [path, code, nearest]); // => [["asOf", "not-a-date", undefined], ["facts.workforce.totl", "unknown-fact", "workforce.total"]]
 * ```
 */
export class RequestError extends Error {
  readonly code: typeof CODE = CODE;
  readonly issues: readonly RequestIssue[];

  constructor(issues: readonly RequestIssue[]) {
    const told = issues.slice(0, MOST_TOLD).map(({ path, message }) => `${path}: ${message.zh} ${message.en}`);
    if (issues.length > MOST_TOLD) told.push(`… 共${issues.length}个问题。 ${issues.length} problems in all.`);
    super(told.join("\n"));
    this.name = "RequestError";
    this.issues = Object.freeze([...issues]);
  }
}

/**
 * Is the value a {@link RequestError}, of this or of another copy of the library? Never throws.
 *
 * @example
 * ```ts
 * import { isRequestError, safeEvaluate } from "laowu-rules";
 *
 * const answer = safeEvaluate({ policy: "urumqi", matter: "scoring", asOf: "2025-02-30", facts: {} });
 * answer.success; // => false
 * isRequestError(answer.success ? undefined : answer.error); // => true
 * isRequestError(new Error("something else")); // => false
 * ```
 */
export function isRequestError(value: unknown): value is RequestError {
  try {
    return typeof value === "object" && value !== null && (value as { code?: unknown }).code === CODE;
  } catch {
    return false;
  }
}
