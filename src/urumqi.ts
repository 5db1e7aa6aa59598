import { bindWith } from "./engine/bind-with.ts";
import type { Engine } from "./engine/engine.ts";
import { urumqi } from "./regions/urumqi/index.ts";
import type { UrumqiShapes } from "./regions/urumqi/shapes.ts";
import { urumqiWords } from "./regions/urumqi/words.ts";

export { isRequestError, RequestError } from "./ground/request-error.ts";
export type * from "./public-types.ts";
export type * from "./regions/urumqi/shapes.ts";

/** Urumqi's policy alone, for types. */
export interface Policies {
  urumqi: UrumqiShapes;
}

const engine: Engine<Policies> = /* @__PURE__ */ bindWith<Policies>([urumqi], null, urumqiWords);

/**
 * `evaluate`, bound to Urumqi's policy alone.
 *
 * @example
 * ```ts
 * import { evaluate } from "laowu-rules/urumqi";
 *
 * const facts = { workforce: { total: 299 } };
 * const { matters } = evaluate({ policy: "urumqi", matter: "recognition", asOf: "2025-06-30", facts });
 * matters.recognition.outcome; // => "not-met"
 * matters.recognition.notices[0].code; // => "draft-for-comment"
 * ```
 */
export const evaluate: Engine<Policies>["evaluate"] = /* @__PURE__ */ engine.evaluate;

/**
 * `safeEvaluate`, bound to Urumqi's policy alone.
 *
 * @example
 * ```ts
 * import { safeEvaluate } from "laowu-rules/urumqi";
 *
 * const answer = safeEvaluate({ policy: "urumqi", matter: "scoring", asOf: "2025-02-29", facts: {} });
 * answer.success ? [] : answer.error.issues.map(({ path, code }) => `${path} ${code}`); // => ["asOf not-a-date"]
 * ```
 */
export const safeEvaluate: Engine<Policies>["safeEvaluate"] = /* @__PURE__ */ engine.safeEvaluate;

/**
 * `prepare`, bound to Urumqi's policy alone.
 *
 * @example
 * ```ts
 * import { prepare } from "laowu-rules/urumqi";
 *
 * const score = prepare({ policy: "urumqi", matter: "scoring", asOf: "2025-06-30", detail: "outcome" });
 * const insured = (count: number) => score({ workforce: { insured: count } }).matters.scoring.score.sections[2].items[2].score;
 * [0, 50, 51].map(insured); // => [0, 1, 2]
 * ```
 */
export const prepare: Engine<Policies>["prepare"] = /* @__PURE__ */ engine.prepare;

/**
 * `evaluateMany`, bound to Urumqi's policy alone.
 *
 * @example
 * ```ts
 * import { evaluateMany } from "laowu-rules/urumqi";
 *
 * const rows = [{ id: "a", facts: { staff: { publicBenefit: 3 } } }, { id: "b", facts: { staff: { publicBenefit: -1 } } }];
 * const answers = [...evaluateMany({ policy: "urumqi", matter: "scoring", asOf: "2025-06-30" }, rows)];
 * answers.map(({ success }) => success); // => [true, false]
 * ```
 */
export const evaluateMany: Engine<Policies>["evaluateMany"] = /* @__PURE__ */ engine.evaluateMany;

/**
 * `explain`, bound to Urumqi's policy alone.
 *
 * @example
 * ```ts
 * import { evaluate, explain } from "laowu-rules/urumqi";
 *
 * const facts = { workforce: { total: 299 } };
 * const result = evaluate({ policy: "urumqi", matter: "recognition", asOf: "2025-06-30", facts, detail: "result" });
 * const workforce = explain(result, facts).matters.recognition.criteria.find(({ id }) => id === "uq.workforce");
 * workforce.shortfall; // => [{ fact: "workforce.total", from: 299, to: 300 }]
 * ```
 */
export const explain: Engine<Policies>["explain"] = /* @__PURE__ */ engine.explain;

/**
 * `rank`, bound to Urumqi's policy alone.
 *
 * @example
 * ```ts
 * import { evaluate, rank } from "laowu-rules/urumqi";
 *
 * const candidate = (id: string, publicBenefit: number) =>
 *   evaluate({ policy: "urumqi", matter: "scoring", asOf: "2025-06-30", id, facts: { staff: { publicBenefit } } });
 * const { places } = rank([candidate("a", 0), candidate("b", 4)]);
 * places.map(({ from, to }) => `${from}–${to}`); // => ["1–2", "1–2"]
 * ```
 */
export const rank: Engine<Policies>["rank"] = /* @__PURE__ */ engine.rank;

/**
 * `compare`, bound to Urumqi's policy alone.
 *
 * @example
 * ```ts
 * import { compare, evaluate } from "laowu-rules/urumqi";
 *
 * const scored = (culture: number) =>
 *   evaluate({ policy: "urumqi", matter: "scoring", asOf: "2025-06-30", facts: { assessor: { culture } } });
 * const { items } = compare(scored(4), scored(3.5));
 * items.find(({ id }) => id === "uq.s4.1"); // => { id: "uq.s4.1", a: 4, b: 3.5, difference: -0.5 }
 * ```
 */
export const compare: Engine<Policies>["compare"] = /* @__PURE__ */ engine.compare;

/**
 * `checkName`, bound to Urumqi's policy alone; without `names` it knows few words.
 *
 * @example
 * ```ts
 * import { checkName } from "laowu-rules/urumqi";
 * import { names } from "laowu-rules/names";
 *
 * checkName("urumqi", "乌鲁木齐烤馕师", { names }).segments.map(({ kind, text }) => `${kind} ${text}`); // => ["region 乌鲁木齐", "industry 烤馕", "work-type 师"]
 * ```
 */
export const checkName: Engine<Policies>["checkName"] = /* @__PURE__ */ engine.checkName;

/**
 * `path`, bound to Urumqi's policy alone.
 *
 * @example
 * ```ts
 * import { path } from "laowu-rules/urumqi";
 *
 * const facts = { applicant: { registeredIn: "天山区", kind: "enterprise", recognitionLostOn: "2021-03-01" } } as const;
 * const way = path({ policy: "urumqi", matter: "recognition", asOf: "2025-06-30", facts });
 * way.blocked.map(({ id }) => id); // => ["uq.re-application"]
 * way.until; // => "2026-03-02"
 * ```
 */
export const path: Engine<Policies>["path"] = /* @__PURE__ */ engine.path;

/**
 * `describePolicy`, bound to Urumqi's policy alone.
 *
 * @example
 * ```ts
 * import { describePolicy } from "laowu-rules/urumqi";
 *
 * const { documents } = describePolicy("urumqi");
 * documents.map(({ status }) => status); // => ["draft-for-comment"]
 * ```
 */
export const describePolicy: Engine<Policies>["describePolicy"] = /* @__PURE__ */ engine.describePolicy;

/**
 * The registry, with Urumqi's policy alone.
 *
 * @example
 * ```ts
 * import { policies } from "laowu-rules/urumqi";
 *
 * policies.urumqi.authority.zh; // => "乌鲁木齐市人力资源和社会保障局"
 * ```
 */
export const policies: Engine<Policies>["policies"] = /* @__PURE__ */ engine.policies;
