import { bind } from "./engine/bind.ts";
import type { Engine } from "./engine/engine.ts";
import { names } from "./names.ts";
import { baoji } from "./regions/baoji/index.ts";
import type { BaojiShapes } from "./regions/baoji/shapes.ts";
import { hubei } from "./regions/hubei/index.ts";
import type { HubeiShapes } from "./regions/hubei/shapes.ts";
import { innerMongolia } from "./regions/inner-mongolia/index.ts";
import type { InnerMongoliaShapes } from "./regions/inner-mongolia/shapes.ts";
import { urumqi } from "./regions/urumqi/index.ts";
import type { UrumqiShapes } from "./regions/urumqi/shapes.ts";

export { isRequestError, RequestError } from "./ground/request-error.ts";
export type * from "./public-types.ts";

/** Every policy of the library, for types: matters by policy, shapes by matter. */
export interface Policies {
  "inner-mongolia": InnerMongoliaShapes;
  hubei: HubeiShapes;
  baoji: BaojiShapes;
  urumqi: UrumqiShapes;
}

const engine: Engine<Policies> = /* @__PURE__ */ bind<Policies>([innerMongolia, hubei, baoji, urumqi], names);

/**
 * Evaluates one applicant under one authority's policy: what it qualifies for, what it scores, what it is paid, and which
 * clause says so. Pure: the same request gives the same result, byte for byte.
 *
 * Facts may be absent: what rests on them is `undetermined` or between bounds, and `missing` names them. The detail is
 * `full` unless said: texts in Chinese and English, what other readings would change, everything frozen.
 *
 * Throws a {@link RequestError} that lists everything that is wrong with the request.
 *
 * @example
 * ```ts
 * import { evaluate } from "laowu-rules";
 *
 * const { matters } = evaluate({
 *   policy: "urumqi",
 *   matter: ["recognition", "scoring"],
 *   asOf: "2025-06-30",
 *   facts: { workforce: { total: 640, trained: 410 } },
 * });
 * matters.recognition.outcome; // => "undetermined"
 * matters.recognition.missing[0]; // => "applicant.registeredIn"
 * const item = matters.scoring.score.sections[2].items[0];
 * item.score; // => 12
 * item.citation.fragment; // => "501-700人"
 * ```
 */
export const evaluate: Engine<Policies>["evaluate"] = /* @__PURE__ */ engine.evaluate;

/**
 * As {@link evaluate}, but never throws, whatever it is given: the answer is `{ success: true, data }` or
 * `{ success: false, error }`.
 *
 * @example
 * ```ts
 * import { safeEvaluate } from "laowu-rules";
 *
 * const facts = JSON.parse('{ "workforce": { "totl": 640, "insured": -1 } }');
 * const answer = safeEvaluate({ policy: "urumqi", matter: "scoring", asOf: "2025-06-30", facts });
 * const issues = answer.success ? [] : answer.error.issues;
 * issues.map(({ path, code, nearest }) => [path, code, nearest]); // => [["facts.workforce.totl", "unknown-fact", "workforce.total"], ["facts.workforce.insured", "negative", undefined]]
 * ```
 */
export const safeEvaluate: Engine<Policies>["safeEvaluate"] = /* @__PURE__ */ engine.safeEvaluate;

/**
 * Checks a request without an applicant once and returns a function for many applicants. The detail is `result` unless said.
 *
 * Throws a {@link RequestError} on a bad request; the function it returns throws one on bad facts.
 *
 * @example
 * ```ts
 * import { prepare } from "laowu-rules";
 *
 * const score = prepare({ policy: "urumqi", matter: "scoring", asOf: "2025-06-30", detail: "outcome" });
 * score({ workforce: { insured: 120 } }, "2025-017").matters.scoring.score.sections[2].items[2]; // => { id: "uq.s3.3", score: 3 }
 * ```
 */
export const prepare: Engine<Policies>["prepare"] = /* @__PURE__ */ engine.prepare;

/**
 * Evaluates many applicants, lazily and in order. Each row is an applicant's facts, or `{ id, facts }`; a bad row gives its
 * error and the rest go on. The detail is `result` unless said.
 *
 * Throws a {@link RequestError} at once if the request without facts is bad.
 *
 * @example
 * ```ts
 * import { evaluateMany } from "laowu-rules";
 *
 * const rows = [{ id: "a", facts: { brand: { recognizedAs: ["municipal"], regionalConditions: true } } }, { brand: { recognizedAs: "municipal" } }];
 * const answers = [...evaluateMany({ policy: "urumqi", matter: "regional-recommendation", asOf: "2025-06-30" }, rows)];
 * answers.map((answer) => answer.success); // => [true, false]
 * answers[0].data.matters["regional-recommendation"].outcome; // => "met"
 * ```
 */
export const evaluateMany: Engine<Policies>["evaluateMany"] = /* @__PURE__ */ engine.evaluateMany;

/**
 * Turns an evaluation of detail `result` into a full one. With the facts it says what other readings would change; without
 * them it adds the texts alone.
 *
 * Throws a {@link RequestError} if it is given an `outcome` or no evaluation at all, or bad facts. That the facts are those of the
 * evaluation is the caller's to see to.
 *
 * @example
 * ```ts
 * import { evaluate, explain } from "laowu-rules";
 *
 * const request = { policy: "urumqi", matter: "scoring", asOf: "2025-06-30", facts: { applicant: { revenue: 5_000_000 } } } as const;
 * const result = evaluate({ ...request, detail: "result" });
 * const full = explain(result, request.facts);
 * full.matters.scoring.score.sections[0].items[3].message.zh; // => "得5分，满分5分。"
 * JSON.stringify(full) === JSON.stringify(evaluate(request)); // => true
 * ```
 */
export const explain: Engine<Policies>["explain"] = /* @__PURE__ */ engine.explain;

/**
 * Ranks candidates by their scores: position, ties shared (1, 2, 2, 4), and for one whose score is not settled the span of
 * places that it may still take. With a quota, who is in, who is out, and on what it depends for the others.
 *
 * Evaluations of detail `result` or `full`, each with one scored matter, all of one policy and matter. Throws a
 * {@link RequestError} that lists whatever can't be ranked.
 *
 * @example
 * ```ts
 * import { evaluate, rank } from "laowu-rules";
 *
 * const candidate = (id: string, revenue?: number) =>
 *   evaluate({ policy: "urumqi", matter: "scoring", asOf: "2025-06-30", id, facts: { applicant: { revenue } }, detail: "result" });
 * const { places } = rank([candidate("a", 5_000_000), candidate("b")], { quota: 1 });
 * places.map(({ id, from, to, in: stands }) => `${id} ${from}–${to} ${stands}`); // => ["a 1–2 depends", "b 1–2 depends"]
 * ```
 */
export const rank: Engine<Policies>["rank"] = /* @__PURE__ */ engine.rank;

/**
 * Lines up two evaluations: criterion by criterion and item by item, with totals and amounts where both have one. Of two
 * authorities the criteria are lined up by their topics; what has no counterpart is listed in `unmatched`.
 *
 * Throws a {@link RequestError} for what is no evaluation of detail `result` or `full`.
 *
 * @example
 * ```ts
 * import { compare, evaluate } from "laowu-rules";
 *
 * const of = (revenue: number) =>
 *   evaluate({ policy: "urumqi", matter: "scoring", asOf: "2025-06-30", facts: { applicant: { revenue } }, detail: "result" });
 * const { items } = compare(of(1_500_000), of(5_000_000));
 * items.find(({ id }) => id === "uq.s1.4"); // => { id: "uq.s1.4", a: 2, b: 5, difference: 3 }
 * ```
 */
export const compare: Engine<Policies>["compare"] = /* @__PURE__ */ engine.compare;

/**
 * Checks a brand name against an authority's naming format (命名格式): met with its segments, not met with the part that is
 * lacking, or undetermined where no table can tell.
 *
 * Throws a {@link RequestError} for an unknown policy, a name that is no text, or wrong options.
 *
 * @example
 * ```ts
 * import { checkName } from "laowu-rules";
 *
 * const { outcome, format, segments } = checkName("inner-mongolia", "敖汉架线工");
 * `${outcome} ${format}`; // => "met region+industry+person"
 * segments.map(({ kind, text }) => `${kind} ${text}`); // => ["region 敖汉", "industry 架线", "person 工"]
 * checkName("hubei", "沙县小吃").message.zh; // => "名称“沙县小吃”结尾不是从业者的称谓，缺少“人”。"
 * ```
 */
export const checkName: Engine<Policies>["checkName"] = /* @__PURE__ */ engine.checkName;

/**
 * The least change of facts that makes a matter's outcome `met`: place, kind, level and dates stay, counts and money only
 * grow, findings may turn and are marked `attested`. Fewest facts first, then the least growth beside what is, then the
 * document's order; a change that breaks another criterion is accounted for. Where nothing can make it met, the criteria that
 * stand in the way, and until when if a day is known.
 *
 * Throws a {@link RequestError} on a bad request, or one of several matters.
 *
 * @example
 * ```ts
 * import { path } from "laowu-rules";
 *
 * const facts = { workforce: { signed: 480 }, award: { countyQualified: false } };
 * const way = path({ policy: "baoji", matter: "absorption-award", asOf: "2025-06-30", facts });
 * way.changes.map(({ path, from, to }) => `${path} ${from} → ${to}`); // => ["workforce.signed 480 → 500", "award.countyQualified false → true"]
 * ```
 */
export const path: Engine<Policies>["path"] = /* @__PURE__ */ engine.path;

/**
 * A policy as plain JSON data: documents, matters, provisions, figures with their addresses, facts, readings with their
 * grounds, source gaps. With `asOf`, only the edition of each matter that `evaluate` would use on that day.
 *
 * Throws a {@link RequestError} for an unknown policy or a date that does not exist.
 *
 * @example
 * ```ts
 * import { describePolicy } from "laowu-rules";
 *
 * const { matters } = describePolicy("urumqi");
 * const workforce = matters[0].editions[0].provisions.find(({ id }) => id === "uq.workforce");
 * workforce.figures; // => [{ address: "uq.workforce", value: 300, unit: "people" }]
 * workforce.citation.clause; // => "三（二）3"
 * ```
 */
export const describePolicy: Engine<Policies>["describePolicy"] = /* @__PURE__ */ engine.describePolicy;

/**
 * The registry: the policy modules by id.
 *
 * @example
 * ```ts
 * import { policies } from "laowu-rules";
 *
 * policies.urumqi.authority.zh; // => "乌鲁木齐市人力资源和社会保障局"
 * ```
 */
export const policies: Engine<Policies>["policies"] = /* @__PURE__ */ engine.policies;
