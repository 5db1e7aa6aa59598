import { bindWith } from "./engine/bind-with.ts";
import type { Engine } from "./engine/engine.ts";
import { baoji } from "./regions/baoji/index.ts";
import type { BaojiShapes } from "./regions/baoji/shapes.ts";
import { baojiWords } from "./regions/baoji/words.ts";

export { isRequestError, RequestError } from "./ground/request-error.ts";
export type * from "./public-types.ts";
export type * from "./regions/baoji/shapes.ts";

/** Baoji's policy alone, for types. */
export interface Policies {
  baoji: BaojiShapes;
}

const engine: Engine<Policies> = /* @__PURE__ */ bindWith<Policies>([baoji], null, baojiWords);

/**
 * `evaluate`, bound to Baoji's policy alone.
 *
 * @example
 * ```ts
 * import { evaluate } from "laowu-rules/baoji";
 *
 * const facts = { workforce: { signed: 500 }, award: { countyQualified: true, paid: false } };
 * const { matters } = evaluate({ policy: "baoji", matter: "absorption-award", asOf: "2025-06-30", facts });
 * const { amount, ceiling } = matters["absorption-award"].subsidy;
 * [amount, ceiling]; // => [null, 300_000]
 * ```
 */
export const evaluate: Engine<Policies>["evaluate"] = /* @__PURE__ */ engine.evaluate;

/**
 * `safeEvaluate`, bound to Baoji's policy alone.
 *
 * @example
 * ```ts
 * import { safeEvaluate } from "laowu-rules/baoji";
 *
 * const facts = { plan: { counties: 12, countiesWithBrand: 13 } };
 * const answer = safeEvaluate({ policy: "baoji", matter: "action-plan", asOf: "2025-12-31", facts });
 * answer.success ? [] : answer.error.issues.map(({ path, code }) => `${path} ${code}`); // => ["facts.plan.countiesWithBrand part-exceeds-whole"]
 * ```
 */
export const safeEvaluate: Engine<Policies>["safeEvaluate"] = /* @__PURE__ */ engine.safeEvaluate;

/**
 * `prepare`, bound to Baoji's policy alone.
 *
 * @example
 * ```ts
 * import { prepare } from "laowu-rules/baoji";
 *
 * const absorbed = prepare({ policy: "baoji", matter: "absorption-award", asOf: "2025-06-30" });
 * [499, 500].map((signed) => absorbed({ workforce: { signed } }).matters["absorption-award"].criteria[0].outcome); // => ["not-met", "met"]
 * ```
 */
export const prepare: Engine<Policies>["prepare"] = /* @__PURE__ */ engine.prepare;

/**
 * `evaluateMany`, bound to Baoji's policy alone.
 *
 * @example
 * ```ts
 * import { evaluateMany } from "laowu-rules/baoji";
 *
 * const rows = [{ exit: { training: true } }, { exit: { training: "yes" } }];
 * const answers = [...evaluateMany({ policy: "baoji", matter: "library-review", asOf: "2025-06-30" }, rows)];
 * answers.map(({ success }) => success); // => [true, false]
 * answers[0].data.matters["library-review"].status; // => "exit-proposed"
 * ```
 */
export const evaluateMany: Engine<Policies>["evaluateMany"] = /* @__PURE__ */ engine.evaluateMany;

/**
 * `explain`, bound to Baoji's policy alone.
 *
 * @example
 * ```ts
 * import { evaluate, explain } from "laowu-rules/baoji";
 *
 * const facts = { plan: { skill: 3 } };
 * const result = evaluate({ policy: "baoji", matter: "action-plan", asOf: "2025-12-31", facts, detail: "result" });
 * const range = explain(result, facts).matters["action-plan"].readings.find(({ id }) => id === "bj.skill-range");
 * range.alternatives[0].changes[0].to; // => "not-met"
 * ```
 */
export const explain: Engine<Policies>["explain"] = /* @__PURE__ */ engine.explain;

/**
 * `rank`, bound to Baoji's policy alone.
 *
 * @example
 * ```ts
 * import { evaluate, rank } from "laowu-rules/baoji";
 *
 * // None of its matters is scored, so there is nothing to rank.
 * const review = evaluate({ policy: "baoji", matter: "library-review", asOf: "2025-06-30", facts: {} });
 * rank([review]); // throws no-score
 * ```
 */
export const rank: Engine<Policies>["rank"] = /* @__PURE__ */ engine.rank;

/**
 * `compare`, bound to Baoji's policy alone.
 *
 * @example
 * ```ts
 * import { compare, evaluate } from "laowu-rules/baoji";
 *
 * const signing = (signed: number) =>
 *   evaluate({ policy: "baoji", matter: "absorption-award", asOf: "2025-06-30", facts: { workforce: { signed } } });
 * const { criteria } = compare(signing(499), signing(500));
 * criteria[0]; // => { id: "bj.award.absorbed", topic: "employment-effect", a: "not-met", b: "met" }
 * ```
 */
export const compare: Engine<Policies>["compare"] = /* @__PURE__ */ engine.compare;

/**
 * `checkName`, bound to Baoji's policy alone; without `names` it knows few words.
 *
 * @example
 * ```ts
 * import { checkName } from "laowu-rules/baoji";
 * import { names } from "laowu-rules/names";
 *
 * checkName("baoji", "西岐名吃", { names }).outcome; // => "not-met"
 * ```
 */
export const checkName: Engine<Policies>["checkName"] = /* @__PURE__ */ engine.checkName;

/**
 * `path`, bound to Baoji's policy alone.
 *
 * @example
 * ```ts
 * import { path } from "laowu-rules/baoji";
 *
 * const facts = { workforce: { signed: 480 }, award: { countyQualified: true } };
 * const way = path({ policy: "baoji", matter: "absorption-award", asOf: "2025-06-30", facts });
 * way.changes.map(({ path, from, to }) => `${path} ${from} → ${to}`); // => ["workforce.signed 480 → 500"]
 * ```
 */
export const path: Engine<Policies>["path"] = /* @__PURE__ */ engine.path;

/**
 * `describePolicy`, bound to Baoji's policy alone.
 *
 * @example
 * ```ts
 * import { describePolicy } from "laowu-rules/baoji";
 *
 * const { readings } = describePolicy("baoji");
 * const range = readings.find(({ id }) => id === "bj.skill-range");
 * `${range.default} / ${range.alternatives}`; // => "floor / range"
 * ```
 */
export const describePolicy: Engine<Policies>["describePolicy"] = /* @__PURE__ */ engine.describePolicy;

/**
 * The registry, with Baoji's policy alone.
 *
 * @example
 * ```ts
 * import { policies } from "laowu-rules/baoji";
 *
 * policies.baoji.documents[0].number; // => "宝人社发〔2022〕39号"
 * ```
 */
export const policies: Engine<Policies>["policies"] = /* @__PURE__ */ engine.policies;
