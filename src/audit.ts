import canonicalize from "canonicalize";
import { isPlainObject } from "./facts/plain.ts";
import { isTooLarge } from "./ground/json-size.ts";
import {
  type Bilingual,
  type Detail,
  describePolicy,
  type EvaluationOf,
  type MatterId,
  type Policies,
  type PolicyId,
  RequestError,
  type RequestFor,
  type RequestIssue,
  safeEvaluate,
} from "./index.ts";
import { has, own, ownEntries, ownFields, withoutPrototype } from "./own.ts";

/** What every record says first; another form of record would have another number. */
const FORMAT = "laowu-rules/audit/1";

/** A place where a filed record and its replay differ. */
export interface RecordDifference {
  /** Where, from the record on: `evaluation.matters.scoring.score.total`. */
  readonly path: string;
  readonly recorded: unknown;
  readonly replayed: unknown;
}

/** What came of evaluating the request of a filed record again. */
export interface Replay {
  /** Is the text the same, character by character? */
  readonly same: boolean;
  /** The record as this library writes it now. */
  readonly text: string;
  /** The version that wrote the record, and this one. */
  readonly library: { readonly recorded: string; readonly replayed: string };
  /** Where they differ; none although not the same: the text was rewritten, and says what it said. */
  readonly differences: readonly RecordDifference[];
}

type Plain = Record<string, unknown>;

/** More than these help nobody to see that a result is another one. */
const MOST_DIFFERENCES = 20;

function refusal(path: string, code: string, zh: string, en: string): RequestError {
  const message: Bilingual = { zh, en };
  return new RequestError([{ path, code, message } satisfies RequestIssue]);
}

function notCanonical(): RequestError {
  return refusal(
    "request",
    "not-canonical",
    "请求不能写成规范的 JSON。",
    "The request can't be written as canonical JSON.",
  );
}

function isPlain(value: unknown): value is Plain {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Returns a copy that no `toJSON` of a global prototype changes; what is no plain data stays as it is. */
function shielded(value: unknown): unknown {
  if (Array.isArray(value))
    return Object.defineProperty(ownEntries(value).map(shielded), "toJSON", withoutPrototype({ value: undefined }));
  if (!isPlainObject(value)) return value;
  return withoutPrototype(Object.fromEntries(Object.entries(value).map(([key, part]) => [key, shielded(part)])));
}

/** The canonical text of a value, and the value as that text says it; undefined where it has none. */
function canonical(
  given: unknown,
  prepared: (given: unknown) => unknown = (same) => same,
): { readonly text: string; readonly value: unknown } | undefined {
  try {
    const ready = prepared(given);
    const text = isTooLarge(ready) ? undefined : canonicalize(shielded(ready));
    return text === undefined ? undefined : { text, value: JSON.parse(text) };
  } catch {
    // A number that JSON can't write, half a character, a getter that throws.
    return undefined;
  }
}

/** The tables of names are code, not data, and this entry has them bound: a record has none. */
function withoutTables(request: unknown): unknown {
  if (!isPlain(request)) return request;
  const { names: _, ...rest } = request;
  return rest;
}

/** The level of detail that an evaluation shows; undefined where it is none. */
function detailOf(value: unknown): Detail | undefined {
  if (!isPlain(value) || !isPlain(own(value, "matters")) || typeof own(value, "library") !== "string") return undefined;
  if (has(value, "authority")) return "full";
  return has(value, "ignored") ? "result" : "outcome";
}

/** The first places where two values differ, from the top down. */
function differencesBetween(recorded: unknown, replayed: unknown, path = ""): readonly RecordDifference[] {
  const found: RecordDifference[] = [];
  const look = (recorded: unknown, replayed: unknown, path: string): void => {
    if (found.length === MOST_DIFFERENCES) return;
    if (Array.isArray(recorded) && Array.isArray(replayed)) {
      const length = Math.max(recorded.length, replayed.length);
      for (let at = 0; at < length; at += 1) look(own(recorded, at), own(replayed, at), `${path}[${at}]`);
    } else if (isPlain(recorded) && isPlain(replayed)) {
      for (const key of new Set([...Object.keys(replayed), ...Object.keys(recorded)]))
        look(own(recorded, key), own(replayed, key), path === "" ? key : `${path}.${key}`);
    } else if (recorded !== replayed) found.push({ path, recorded, replayed });
  };
  look(recorded, replayed, path);
  return found;
}

/** Evaluates a request as given, at a level of detail. */
function evaluated(request: Plain, detail: Detail): Plain {
  const answer = safeEvaluate({ ...request, detail } as never) as ReturnType<typeof safeEvaluate>;
  if (!answer.success) throw answer.error;
  return answer.data as unknown as Plain;
}

/** The record of a request that has been evaluated. */
function recordText(request: Plain, evaluation: Plain, detail: Detail): string {
  const documents = describePolicy(evaluation.policy as PolicyId<Policies>).documents.map(
    ({ id, title, number, dates, status }) => ({ id, title, number, dates, status }),
  );
  // What the request left to the library is written out, so that a later version replays the same question.
  const whole = { ...request, matter: Object.keys(evaluation.matters as Plain), detail };
  const record = { format: FORMAT, library: evaluation.library, documents, request: whole, evaluation };
  const written = canonical(record);
  if (written === undefined) throw notCanonical();
  return written.text;
}

/**
 * One canonical JSON text (RFC 8785) of a decision, ready to be hashed and filed: the version of the library, the documents
 * with their dates, the request and its evaluation. The same request and evaluation give the same text, byte for byte.
 *
 * The request is evaluated again, so that no record pairs a request with a result that it does not have. Throws a
 * `RequestError` for a bad request (with its issues), or with the code `not-an-evaluation`, `other-library` (the evaluation was
 * made by another version), `not-of-request` (it is not what this request gives) or `not-canonical`.
 *
 * @example
 * ```ts
 * import { evaluate } from "laowu-rules";
 * import { auditRecord } from "laowu-rules/audit";
 *
 * const request = { policy: "urumqi", matter: "scoring", asOf: "2025-06-30", facts: { workforce: { insured: 120 } } } as const;
 * const text = auditRecord(request, evaluate(request));
 * text.startsWith('{"documents":[{"dates":'); // => true
 * auditRecord({ ...request, facts: { workforce: { insured: 20 } } }, evaluate(request)); // throws not-of-request
 * ```
 */
export function auditRecord<P extends PolicyId<Policies>, M extends MatterId<Policies, P> = MatterId<Policies, P>>(
  request: RequestFor<Policies, P, M, Detail>,
  evaluation: EvaluationOf<Detail, object>,
): string {
  const asked = canonical(request, withoutTables);
  if (asked === undefined || !isPlain(asked.value)) throw notCanonical();
  const given = canonical(evaluation);
  const detail = detailOf(given?.value);
  if (given === undefined || detail === undefined)
    throw refusal(
      "evaluation",
      "not-an-evaluation",
      "应为本库给出的评估结果。",
      "An evaluation made by this library is expected here.",
    );
  const again = evaluated(asked.value, detail);
  const { library } = given.value as Plain;
  if (library !== again.library)
    throw refusal(
      "evaluation.library",
      "other-library",
      `评估结果由 ${library} 版给出，本库为 ${again.library} 版。`,
      `Version ${library} made the evaluation; this is ${again.library}.`,
    );
  if (given.text !== canonicalize(shielded(again)) || (own(asked.value, "detail") ?? detail) !== detail) {
    const [first] = differencesBetween(given.value, again, "evaluation");
    throw refusal(
      first?.path ?? "request.detail",
      "not-of-request",
      "评估结果不是这一请求的结果。",
      "The evaluation is not what this request gives.",
    );
  }
  return recordText(asked.value, again, detail);
}

/** Reads a filed record; undefined where the text is none. */
function readRecord(text: string): Plain | undefined {
  try {
    const record: unknown = JSON.parse(text);
    return isPlain(record) ? record : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Evaluates the request of a filed record again and says whether the same text comes out. After a new version of the library
 * it tells what that version decides otherwise.
 *
 * Throws a `RequestError` with the code `not-a-record`, or with the issues of a request that this version refuses.
 *
 * @example
 * ```ts
 * import { evaluate } from "laowu-rules";
 * import { auditRecord, replayRecord } from "laowu-rules/audit";
 *
 * const request = { policy: "urumqi", matter: "scoring", asOf: "2025-06-30", facts: { workforce: { insured: 120 } } } as const;
 * const text = auditRecord(request, evaluate({ ...request, detail: "outcome" }));
 * replayRecord(text).same; // => true
 * replayRecord(text.replace('"insured":120', '"insured":20')).differences[0]; // => { path: "evaluation.matters.scoring.score.sections[2].items[2].score", recorded: 3, replayed: 1 }
 * ```
 */
export function replayRecord(text: string): Replay {
  const record = readRecord(text);
  const {
    format,
    library,
    request,
    evaluation: filed,
  } = ownFields(record ?? {}, "format", "library", "request", "evaluation");
  const detail = detailOf(filed);
  if (format !== FORMAT || !isPlain(request) || detail === undefined)
    throw refusal("record", "not-a-record", `应为“${FORMAT}”记录。`, `A record “${FORMAT}” is expected here.`);
  const evaluation = evaluated(request, detail);
  const replayedText = recordText(request, evaluation, detail);
  return {
    same: replayedText === text,
    text: replayedText,
    library: { recorded: String(library), replayed: String(evaluation.library) },
    differences: differencesBetween(record, JSON.parse(replayedText)),
  };
}
