import { MOST_SUGGESTIONS, nearestName } from "../facts/fact-issues.ts";
import type { RequestIssue } from "../ground/request-error.ts";
import { phrasebook, type Values } from "../ground/template.ts";
import { requestIssueTexts } from "./issue-texts.ts";

/** Collects what is wrong with a request. */
export class Issues {
  readonly list: RequestIssue[] = [];
  #suggestions = 0;

  /** The nearest known name, for the first misspelt ones: a suggestion each for a few, not for a million. */
  nearest(name: unknown, known: readonly string[]): string | undefined {
    this.#suggestions += 1;
    return typeof name === "string" && this.#suggestions <= MOST_SUGGESTIONS ? nearestName(name, known) : undefined;
  }

  addAll(issues: readonly RequestIssue[]): void {
    // One by one: a million arguments are more than a call takes.
    for (const issue of issues) this.list.push(issue);
  }

  add(path: string, code: string, values: Values = {}, nearest?: string): void {
    const message = phrasebook(requestIssueTexts)(code, values);
    this.list.push(nearest === undefined ? { path, code, message } : { path, code, message, nearest });
  }
}
