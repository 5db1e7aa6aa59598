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

const CODE = "laowu-rules/request";

/** A request that can't be evaluated, with everything that is wrong with it. */
export class RequestError extends Error {
  readonly code = CODE;
  readonly issues: readonly RequestIssue[];

  constructor(issues: readonly RequestIssue[]) {
    super(issues.map(({ path, message }) => `${path}: ${message.zh} ${message.en}`).join("\n"));
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
