import { withoutPrototype } from "../own.ts";
import type { CaseFailure, CaseResult, CasesRun } from "./run-cases.ts";
import { tellGrounds } from "./tell.ts";
import { type Language, say, words } from "./words.ts";

/** How a run is reported. */
export interface ReportOptions {
  /** Left out: both languages, side by side. */
  readonly lang?: Language;
  /** What the run is called: the name of the file. */
  readonly title?: string;
  /** Name the cases that hold, too. */
  readonly all?: boolean;
}

function indented(lines: readonly string[], by: number): readonly string[] {
  return lines.map((line) => `${" ".repeat(by)}${line}`);
}

function reportFailure(
  { key, expected, found, provisions }: CaseFailure,
  lang: Language | undefined,
): readonly string[] {
  const shown = (text: string) => (text === "" ? say(words.nothing, lang) : text);
  return [
    `${key}: ${say(words.expected, lang)} ${shown(expected)}; ${say(words.found, lang)} ${shown(found)}`,
    ...provisions.flatMap((provision) => [
      ...(provision.name === key ? [] : [`  ${provision.name}: ${provision.outcome}`]),
      ...indented(tellGrounds(provision, lang), provision.name === key ? 2 : 4),
    ]),
  ];
}

function reportCase(
  { case: each, passed, failures, issues }: CaseResult,
  lang: Language | undefined,
): readonly string[] {
  if (passed) return [`  ✓ ${each.id}`];
  const refused = issues.map(({ path, message }) => `${say(words.refused, lang)}: ${path}: ${say(message, lang)}`);
  const line = { zh: `第${each.line}行`, en: `line ${each.line}` };
  return [
    `  × ${each.id} (${say(line, lang)})`,
    ...indented([...refused, ...failures.flatMap((failure) => reportFailure(failure, lang))], 6),
    `      ${say(words.clauseInFile, lang)}: ${each.clause}`,
    `      ${say(words.arithmetic, lang)}: ${each.arithmetic}`,
  ];
}

/**
 * A run of cases as a test runner reports it: of each case that fails, which provision with its clause, what was expected, what
 * was found.
 *
 * @example
 * ```ts
 * import { readCases, reportCases, runCases } from "laowu-rules/testing";
 *
 * const cases = readCases(
 *   `case,asOf,facts,expected,clause,arithmetic
 * edge,2025-06-30,workforce.total=300,uq.workforce=met,三（二）3,300 = 300`,
 * );
 * const report = reportCases(runCases(cases, { policy: "urumqi", matter: "recognition" }), { lang: "en" });
 * report; // => "urumqi recognition\n\n1 passed, 0 failed\n"
 * ```
 */
export function reportCases(run: CasesRun, options: ReportOptions = {}): string {
  const { lang, title, all } = withoutPrototype(options);
  const { policy, matter, passed, failed, results } = run;
  const heading = title === undefined ? `${policy} ${matter}` : `${title} (${policy} ${matter})`;
  const told = results.filter((result) => all === true || !result.passed).flatMap((result) => reportCase(result, lang));
  const sum = {
    zh: `${passed}个通过，${failed}个未通过`,
    en: `${passed} passed, ${failed} failed`,
  };
  return [heading, ...told, "", say(sum, lang), ""].join("\n");
}
