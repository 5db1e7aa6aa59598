import { auditRecord } from "../../src/audit.ts";
import {
  checkName,
  compare,
  describePolicy,
  evaluate,
  evaluateMany,
  explain,
  isRequestError,
  path,
  prepare,
  rank,
  safeEvaluate,
} from "../../src/index.ts";
import { fieldOf } from "./hostile-requests.ts";
import { goodRequest } from "./problem.ts";

/** Makes a value anew: some give something else when they are read again. */
export type Make = () => unknown;

const { facts: _, ...withoutFacts } = goodRequest;

/** An evaluation that is in order, for what takes evaluations. */
export const goodResult = evaluate({ ...goodRequest, detail: "result" } as never) as unknown;

const rows = (answers: Iterable<unknown>) => [...answers];

/** Every function of the library, each given a hostile request, or an evaluation with hostile parts. */
export const doors: Readonly<Record<string, (request: Make, evaluation: Make) => unknown>> = {
  safeEvaluate: (request) => {
    const answer = safeEvaluate(request() as never) as { success?: unknown; data?: unknown; error?: unknown };
    if (answer.success !== true && !isRequestError(answer.error)) throw new Error("neither a result nor a refusal");
    return answer;
  },
  evaluate: (request) => evaluate(request() as never),
  prepare: (request) => prepare(request() as never),
  "a prepared function": (request) =>
    (prepare(withoutFacts as never) as (facts: unknown, id: unknown) => unknown)(
      fieldOf(request(), "facts"),
      fieldOf(request(), "id"),
    ),
  evaluateMany: (request) => rows(evaluateMany(request() as never, [{}])),
  "evaluateMany's rows": (request) =>
    rows(
      evaluateMany(withoutFacts as never, [{}, request(), { id: "a", facts: fieldOf(request(), "facts") }] as never),
    ),
  path: (request) => path(request() as never),
  "path of recognition": (request) =>
    path({ ...goodRequest, matter: "recognition", facts: fieldOf(request(), "facts") } as never),
  describePolicy: (request) => describePolicy(fieldOf(request(), "policy") as never, request() as never),
  "describePolicy on a day": (request) => describePolicy("urumqi", { asOf: fieldOf(request(), "asOf") as never }),
  checkName: (request) =>
    checkName(
      fieldOf(request(), "policy") as never,
      fieldOf(fieldOf(fieldOf(request(), "facts"), "brand"), "name") as never,
      request() as never,
    ),
  "checkName with words": (request) =>
    checkName("inner-mongolia", "敖汉架线工", {
      regions: request(),
      occupations: fieldOf(request(), "facts"),
    } as never),
  explain: (request, evaluation) => explain(evaluation() as never, fieldOf(request(), "facts") as never),
  rank: (_, evaluation) => rank([goodResult, evaluation()] as never),
  "rank with a quota": (request, evaluation) => rank(evaluation() as never, request() as never),
  compare: (_, evaluation) => compare(goodResult as never, evaluation() as never),
  "compare the other way": (_, evaluation) => compare(evaluation() as never, goodResult as never),
  auditRecord: (_, evaluation) => auditRecord(goodRequest as never, evaluation() as never),
};

/** As above. It stands apart because it breaks: once it does not, it belongs among the others. */
export const auditOfRequest = (request: Make): unknown => auditRecord(request() as never, goodResult as never);

/** What a call came to: an answer, a refusal, or the error that must never come out. */
export function outcomeOf(call: () => unknown): "answered" | "refused" | { readonly broken: string } {
  try {
    call();
    return "answered";
  } catch (thrown) {
    return isRequestError(thrown) ? "refused" : { broken: told(thrown) };
  }
}

/** What was thrown may be hostile itself. */
function told(thrown: unknown): string {
  try {
    return String((thrown as Error).stack);
  } catch {
    return "something that can't be told";
  }
}
