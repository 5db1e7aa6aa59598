import type { Evaluation, RequestIssue } from "laowu-rules";
import { type AnyRequest, isRequestError, prepare } from "../library.ts";

/** A request without facts, as far as the library takes it. */
export interface PreparedDraft {
  readonly request: AnyRequest;
  readonly evaluate: (facts: Readonly<Record<string, unknown>>) => Evaluation<"result">;
  /** What is wrong with replaced figures, which then stay as they are printed. */
  readonly issues: readonly RequestIssue[];
}

/** Prepares a request. Figures that can't stand together are left as printed, and what is wrong with them is said. */
export function prepareDraft(request: AnyRequest): PreparedDraft {
  try {
    return { request, evaluate: prepare(request), issues: [] };
  } catch (error) {
    if (!isRequestError(error) || Object.keys(request.parameters).length === 0) throw error;
    return { ...prepareDraft({ ...request, parameters: {} }), issues: error.issues };
  }
}
