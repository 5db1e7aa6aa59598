import { isRequestError, type RequestIssue, safeEvaluate } from "../../src/index.ts";

/** A place that is wrong, what is wrong there, and the nearest known name where one is to be given. */
export type Wrong = readonly [path: string, code: string, nearest?: string];

/** A bad call and everything that is to be told of it. */
export interface Problem {
  readonly name: string;
  readonly issues: () => readonly RequestIssue[];
  readonly wrong: readonly Wrong[];
}

/** The issues of a call that must fail with a request error, thrown or handed back. */
export function issuesOf(call: () => unknown): readonly RequestIssue[] {
  let error: unknown;
  try {
    const answer = call();
    error = typeof answer === "object" && answer !== null && "error" in answer ? answer.error : undefined;
  } catch (thrown) {
    error = thrown;
  }
  if (!isRequestError(error)) throw new Error("no request error came", { cause: error });
  return error.issues;
}

/** A request that is in order. */
export const goodRequest = { policy: "urumqi", matter: "scoring", asOf: "2025-06-30", facts: {} };

/** Runs once, however often it is asked. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** Any call that must be refused. */
export function badCall(name: string, call: () => unknown, ...wrong: readonly Wrong[]): Problem {
  return { name, issues: once(() => issuesOf(call)), wrong };
}

/** A request with bad facts. They are made when they are needed: some hold getters, some are large. */
export function badFacts(name: string, facts: () => unknown, ...wrong: readonly Wrong[]): Problem {
  return badCall(name, () => safeEvaluate({ ...goodRequest, facts: facts() } as never), ...wrong);
}

/** A request with bad options. */
export function badOptions(name: string, options: object, ...wrong: readonly Wrong[]): Problem {
  return badCall(name, () => safeEvaluate({ ...goodRequest, ...options } as never), ...wrong);
}
