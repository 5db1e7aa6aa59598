import { forgetApplicant } from "../expressions/once.ts";
import type { Vocabulary } from "../expressions/vocabulary.ts";
import { factChecker } from "../facts/check-facts.ts";
import { factTable } from "../facts/fact-table.ts";
import { isPlainObject } from "../facts/plain.ts";
import type { ReadFacts } from "../facts/reader.ts";
import { parseDay, YEARS, yearOf } from "../ground/civil-day.ts";
import { freezeNew } from "../ground/freeze.ts";
import { has, jsonText, own, ownFields } from "../ground/own.ts";
import { remembered } from "../ground/remembered.ts";
import { RequestError, shortened } from "../ground/request-error.ts";
import type { Policy } from "../policy/policy.ts";
import type { Detail, Evaluation, NamingResult } from "../policy/results.ts";
import { checkFigures } from "./check-figures.ts";
import { checkNameOf } from "./check-name.ts";
import type { Names } from "./check-words.ts";
import { compare } from "./compare.ts";
import { describePolicyOf } from "./describe-policy.ts";
import type { Engine, Safe } from "./engine.ts";
import { type Explain, explainWith, type Insights } from "./explain.ts";
import { Issues } from "./issues.ts";
import { type Path, pathOf } from "./path.ts";
import { type PolicyIndex, policyIndex } from "./policy-index.ts";
import { LONGEST_KEY, type PreparedPolicy, preparePolicy } from "./prepare-policy.ts";
import { rank } from "./rank.ts";
import { readEvaluation } from "./read-evaluation.ts";
import {
  addUnknownPolicy,
  checkId,
  checkOptions,
  OPTIONS,
  type Options,
  type RawRequest,
  readRequest,
} from "./request.ts";

type AnyEvaluation = Evaluation<Detail>;

/** The number of prepared requests that are kept, and of what-ifs: preparing is dear, and callers ask the same question again and again. */
const KEPT = 64;

const noFigures: Pick<Options, "parameters" | "figures"> = { parameters: [], figures: new Map() };

/** What a request may have and a description may not. */
const NOT_OF_DESCRIPTIONS = OPTIONS.filter((option) => option !== "asOf");

/** Adds that evaluating raised an error, as tables of names may that a caller hands on; asking the error raises none. */
function addUnexpected(issues: Issues, error: unknown): void {
  let said = "?";
  try {
    said = shortened(error instanceof Error ? error.message : String(error));
  } catch {}
  issues.add("request", "unexpected", { error: said });
}

function isIterable(value: unknown): value is Iterable<unknown> {
  try {
    return typeof (value as Iterable<unknown> | null)?.[Symbol.iterator] === "function";
  } catch {
    return false;
  }
}

/** Binds the functions of the library to policies, and to the words that these are written in. */
export function bindWith<Shapes>(policies: readonly Policy[], names: Names | null, words: Vocabulary): Engine<Shapes> {
  // Rules are handed out in the registry: nobody shall change them there. What words make is new, or frozen through and through.
  const table = factTable(policies.flatMap((policy) => own(policy, "facts") ?? []));
  const indexes = new Map(policies.map((policy) => [policy.id, policyIndex(freezeNew(policy), table, words)]));
  const checkFacts = factChecker(table);
  const official = new Map<string, PreparedPolicy>();
  // Kept apart, so that a thousand what-ifs do not drive out what they are prepared from.
  const whatIfs = new Map<string, PreparedPolicy>();
  const explaining = new Map<PolicyIndex, Explain>();
  const explainOf = (index: PolicyIndex): Explain => remembered(explaining, index, () => explainWith(index));

  const keys = new WeakMap<Options, string>();
  const keyOf = (options: Options): string => {
    let key = keys.get(options);
    if (key === undefined) {
      const { index, matters, asOf, detail, readings, parameters, lexiconKey } = options;
      key = jsonText([index.policy.id, matters, asOf, detail, [...readings], parameters, lexiconKey]);
      keys.set(options, key);
    }
    return key;
  };

  const prepared = (options: Options): PreparedPolicy => {
    const key = keyOf(options);
    const kept = options.parameters.length === 0 ? official : whatIfs;
    let ready = kept.get(key);
    if (ready === undefined) {
      ready = preparePolicy(options, kept === whatIfs ? prepared({ ...options, ...noFigures }) : undefined);
      if (key.length > LONGEST_KEY) return ready;
      if (kept.size >= KEPT) kept.delete(kept.keys().next().value as string);
      kept.set(key, ready);
    }
    return ready;
  };

  const run = (ready: PreparedPolicy, { slots, ignored }: ReadFacts, id: string | undefined): AnyEvaluation => {
    const { detail, index } = ready.options;
    try {
      if (detail === "outcome") return ready.outcome(slots, id);
      const result = ready.result(slots, ignored, id);
      return detail === "result"
        ? result
        : explainOf(index)(result, (matter, one) => ready.matter(matter).insight().of(slots, one));
    } finally {
      forgetApplicant();
    }
  };

  const checked = (raw: RawRequest, usual: Detail, issues: Issues): Options | undefined => {
    try {
      const options = checkOptions(raw, indexes, usual, issues, names);
      // A prepared request was in order.
      if (options?.figures.size && !whatIfs.has(keyOf(options))) checkFigures(options, issues);
      return issues.list.length > 0 ? undefined : options;
    } catch {
      issues.add("request", "unreadable");
      return undefined;
    }
  };

  /** The options made ready; undefined, with the issue, where that raises an error. */
  const readyOf = (options: Options, issues: Issues): PreparedPolicy | undefined => {
    try {
      return prepared(options);
    } catch (error) {
      addUnexpected(issues, error);
      return undefined;
    }
  };

  const refusal = (issues: Issues): Safe<never> => ({ success: false, error: new RequestError(issues.list) });

  /** One applicant, under options that are in order; facts and id are checked together. */
  const answerFor = (ready: PreparedPolicy, facts: unknown, id: unknown): Safe<AnyEvaluation> => {
    const found = checkFacts(facts, ready.latestYear, ready.usedFacts);
    const issues = new Issues();
    if (has(found, "issues")) issues.addAll(found.issues);
    const named = checkId(id, issues);
    if (has(found, "issues") || issues.list.length > 0) return refusal(issues);
    try {
      return { success: true, data: run(ready, found, named) };
    } catch (error) {
      // The error is this applicant's alone: the next ones are evaluated all the same.
      addUnexpected(issues, error);
      return refusal(issues);
    }
  };

  const safeEvaluate = (request: unknown): Safe<AnyEvaluation> => {
    const issues = new Issues();
    const raw = readRequest(request, issues);
    if (raw === undefined) return refusal(issues);
    const { facts, id } = raw;
    const lacking = facts === undefined || facts === null;
    if (lacking) issues.add("facts", "missing-option", { key: "facts" });
    const options = checked(raw, "full", issues);
    const ready = options && readyOf(options, issues);
    if (ready !== undefined) return answerFor(ready, facts, id);
    // Facts are checked even where the options are wrong: all problems are told at once.
    const day = typeof raw.asOf === "string" ? parseDay(raw.asOf) : undefined;
    const found = lacking ? undefined : checkFacts(facts, day === undefined ? YEARS.last : yearOf(day), []);
    if (found !== undefined && has(found, "issues")) issues.addAll(found.issues);
    return refusal(issues);
  };

  const unwrap = (answer: Safe<AnyEvaluation>): AnyEvaluation => {
    if (answer.success) return answer.data;
    throw answer.error;
  };

  const readyFor = (request: unknown): PreparedPolicy => {
    const issues = new Issues();
    const raw = readRequest(request, issues, ["facts", "id"]);
    const options = raw && checked(raw, "result", issues);
    const ready = options && readyOf(options, issues);
    if (ready === undefined) throw new RequestError(issues.list);
    return ready;
  };

  const prepare = (request: unknown) => {
    const ready = readyFor(request);
    return (facts: unknown, id?: unknown) => unwrap(answerFor(ready, facts, id));
  };

  const rowAnswer = (ready: PreparedPolicy, row: unknown): Safe<AnyEvaluation> => {
    const issues = new Issues();
    let facts = row;
    let id: unknown;
    try {
      if (isPlainObject(row) && Object.hasOwn(row, "facts")) {
        ({ facts, id } = ownFields(row, "facts", "id"));
        for (const key of Object.keys(row))
          if (key !== "facts" && key !== "id") issues.add(key, "unknown-option", { key });
      }
    } catch {
      issues.add("row", "unreadable");
    }
    if (issues.list.length === 0) return answerFor(ready, facts, id);
    const answer = answerFor(ready, facts, id);
    if (!answer.success) issues.addAll(answer.error.issues);
    return refusal(issues);
  };

  const evaluateMany = (request: unknown, rows: Iterable<unknown>): IterableIterator<Safe<AnyEvaluation>> => {
    const ready = readyFor(request);
    if (!isIterable(rows)) {
      const issues = new Issues();
      issues.add("rows", "not-rows");
      throw new RequestError(issues.list);
    }
    return (function* () {
      for (const row of rows) yield rowAnswer(ready, row);
    })();
  };

  const explain = (value: unknown, facts?: unknown): Evaluation => {
    const issues = new Issues();
    const read = readEvaluation(value, issues);
    const options = read && checked(read.request, "result", issues);
    if (read === undefined || options === undefined) throw new RequestError(issues.list);
    const { evaluation } = read;
    const texts = (insights: Insights | undefined): Evaluation => {
      try {
        return explainOf(options.index)(evaluation, insights);
      } catch {
        issues.add("evaluation", "not-an-evaluation");
        throw new RequestError(issues.list);
      } finally {
        forgetApplicant();
      }
    };
    if (facts === undefined || facts === null) return texts(undefined);
    const ready = readyOf(options, issues);
    if (ready === undefined) throw new RequestError(issues.list);
    const found = checkFacts(facts, ready.latestYear, ready.usedFacts);
    if (has(found, "issues")) throw new RequestError(found.issues);
    return texts((matter, result) => ready.matter(matter).insight().of(found.slots, result));
  };

  const checkName = (...call: readonly [policy: unknown, name: unknown, options?: unknown]) => {
    const issues = new Issues();
    let found: NamingResult | undefined;
    try {
      const [policy, name, options] = call;
      found = checkNameOf(indexes, names, [policy, name, options], issues);
    } catch {
      issues.add("request", "unreadable");
    } finally {
      forgetApplicant();
    }
    if (found === undefined) throw new RequestError(issues.list);
    return found;
  };

  const path = (request: unknown): Path => {
    const issues = new Issues();
    const raw = readRequest(request, issues, ["id", "detail"]);
    const facts = raw?.facts;
    const options = raw && checked(raw, "result", issues);
    if (raw !== undefined && (facts === undefined || facts === null))
      issues.add("facts", "missing-option", { key: "facts" });
    if (options !== undefined && options.matters.length !== 1) issues.add("matter", "not-one-matter");
    const ready = options && readyOf(options, issues);
    if (options === undefined || ready === undefined || issues.list.length > 0) throw new RequestError(issues.list);
    const found = checkFacts(facts, ready.latestYear, ready.usedFacts);
    if (has(found, "issues")) throw new RequestError(found.issues);
    try {
      return pathOf(ready, options.matters[0] as string, found.slots);
    } catch (error) {
      addUnexpected(issues, error);
      throw new RequestError(issues.list);
    } finally {
      forgetApplicant();
    }
  };

  const describePolicy = (policy: unknown, options?: unknown) => {
    const issues = new Issues();
    const index = indexes.get(policy as string);
    if (index === undefined) addUnknownPolicy(policy, [...indexes.keys()], issues);
    const raw = readRequest(options ?? {}, issues, NOT_OF_DESCRIPTIONS);
    if (index === undefined || raw === undefined || issues.list.length > 0) throw new RequestError(issues.list);
    return describePolicyOf(index, raw.asOf);
  };

  return {
    evaluate: (request: unknown) => unwrap(safeEvaluate(request)),
    safeEvaluate,
    prepare,
    evaluateMany,
    explain,
    rank,
    compare,
    checkName,
    path,
    describePolicy,
    policies: Object.freeze(Object.fromEntries(policies.map((policy) => [policy.id, policy]))),
  } as unknown as Engine<Shapes>;
}
