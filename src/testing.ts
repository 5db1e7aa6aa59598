export type { Answer, Points } from "./testing/answer.ts";
export {
  AssertionError,
  assertCites,
  assertLacks,
  assertMet,
  assertNotApplicable,
  assertNotice,
  assertNotMet,
  assertPaid,
  assertScore,
  assertUndetermined,
} from "./testing/assertions.ts";
export type { Case } from "./testing/case.ts";
export type { ExpectedScore } from "./testing/checks.ts";
export type { Difference } from "./testing/differences.ts";
export type { LaowuMatchers } from "./testing/matcher-types.ts";
export { laowuMatchers, type Matcher, type MatcherAnswer } from "./testing/matchers.ts";
export { type CaseOptions, readCases } from "./testing/read-cases.ts";
export { type ReportOptions, reportCases } from "./testing/report-cases.ts";
export {
  type CaseEngine,
  type CaseFailure,
  type CaseResult,
  type CasesRun,
  type RunOptions,
  runCases,
} from "./testing/run-cases.ts";
export type { Language } from "./testing/words.ts";
