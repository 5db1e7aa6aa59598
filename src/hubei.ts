import { bindWith } from "./engine/bind-with.ts";
import type { Engine } from "./engine/engine.ts";
import { hubei } from "./regions/hubei/index.ts";
import type { HubeiShapes } from "./regions/hubei/shapes.ts";
import { hubeiWords } from "./regions/hubei/words.ts";

export { isRequestError, RequestError } from "./ground/request-error.ts";
export type * from "./public-types.ts";
export type * from "./regions/hubei/shapes.ts";

/** Hubei's policy alone, for types. */
export interface Policies {
  hubei: HubeiShapes;
}

const engine: Engine<Policies> = /* @__PURE__ */ bindWith<Policies>([hubei], null, hubeiWords);

/**
 * `evaluate`, bound to Hubei's policy alone.
 *
 * @example
 * ```ts
 * import { evaluate } from "laowu-rules/hubei";
 *
 * const facts = { brand: { inLibrary: true, recognizedAs: ["national"], awardsPaid: [] } } as const;
 * const { matters } = evaluate({ policy: "hubei", matter: "construction-award", asOf: "2025-06-30", facts });
 * matters["construction-award"].subsidy.amount; // => 1_000_000
 * matters["construction-award"].subsidy.payee.zh; // => "创建地"
 * ```
 */
export const evaluate: Engine<Policies>["evaluate"] = /* @__PURE__ */ engine.evaluate;

/**
 * `safeEvaluate`, bound to Hubei's policy alone.
 *
 * @example
 * ```ts
 * import { safeEvaluate } from "laowu-rules/hubei";
 *
 * const facts = JSON.parse('{ "brand": { "feild": "skill" } }');
 * const answer = safeEvaluate({ policy: "hubei", matter: "labor-brand", asOf: "2025-06-30", facts });
 * answer.success ? [] : answer.error.issues.map(({ path, nearest }) => `${path} ${nearest}`); // => ["facts.brand.feild brand.field"]
 * ```
 */
export const safeEvaluate: Engine<Policies>["safeEvaluate"] = /* @__PURE__ */ engine.safeEvaluate;

/**
 * `prepare`, bound to Hubei's policy alone.
 *
 * @example
 * ```ts
 * import { prepare } from "laowu-rules/hubei";
 *
 * const grant = prepare({ policy: "hubei", matter: "skills-base-grant", asOf: "2025-06-30" });
 * const amountOf = (skillsBase: "training-base" | "master-studio") =>
 *   grant({ award: { skillsBase, paid: false } }).matters["skills-base-grant"].subsidy.amount;
 * [amountOf("training-base"), amountOf("master-studio")]; // => [2_000_000, 100_000]
 * ```
 */
export const prepare: Engine<Policies>["prepare"] = /* @__PURE__ */ engine.prepare;

/**
 * `evaluateMany`, bound to Hubei's policy alone.
 *
 * @example
 * ```ts
 * import { evaluateMany } from "laowu-rules/hubei";
 *
 * const rows = [{ id: "a", facts: { award: { skillsBase: "none" } } }, { id: "b", facts: { award: { skillsBase: "studio" } } }];
 * const answers = [...evaluateMany({ policy: "hubei", matter: "skills-base-grant", asOf: "2025-06-30" }, rows)];
 * answers.map(({ success }) => success); // => [true, false]
 * answers[0].data.matters["skills-base-grant"].outcome; // => "not-met"
 * ```
 */
export const evaluateMany: Engine<Policies>["evaluateMany"] = /* @__PURE__ */ engine.evaluateMany;

/**
 * `explain`, bound to Hubei's policy alone.
 *
 * @example
 * ```ts
 * import { evaluate, explain } from "laowu-rules/hubei";
 *
 * const facts = { brand: { inLibrary: true, recognizedAs: ["provincial", "national"], awardsPaid: ["provincial"] } } as const;
 * const request = { policy: "hubei", matter: "construction-award", asOf: "2025-06-30", facts } as const;
 * const { readings } = explain(evaluate({ ...request, detail: "result" }), facts).matters["construction-award"];
 * const stacking = readings.find(({ id }) => id === "hb.award-stacking");
 * stacking.alternatives[0].changes.find(({ path }) => path === "subsidy.amount"); // => { path: "subsidy.amount", from: 1_000_000, to: 500_000 }
 * ```
 */
export const explain: Engine<Policies>["explain"] = /* @__PURE__ */ engine.explain;

/**
 * `rank`, bound to Hubei's policy alone.
 *
 * @example
 * ```ts
 * import { evaluate, rank } from "laowu-rules/hubei";
 *
 * // None of its matters is scored, so there is nothing to rank.
 * const brand = evaluate({ policy: "hubei", matter: "labor-brand", asOf: "2025-06-30", facts: {} });
 * rank([brand]); // throws no-score
 * ```
 */
export const rank: Engine<Policies>["rank"] = /* @__PURE__ */ engine.rank;

/**
 * `compare`, bound to Hubei's policy alone.
 *
 * @example
 * ```ts
 * import { compare, evaluate } from "laowu-rules/hubei";
 *
 * const holding = (...recognizedAs: ("provincial" | "national")[]) =>
 *   evaluate({
 *     policy: "hubei",
 *     matter: "construction-award",
 *     asOf: "2025-06-30",
 *     facts: { brand: { inLibrary: true, recognizedAs, awardsPaid: [] } },
 *   });
 * compare(holding("provincial"), holding("provincial", "national")).amount; // => { a: 500_000, b: 1_500_000, difference: 1_000_000 }
 * ```
 */
export const compare: Engine<Policies>["compare"] = /* @__PURE__ */ engine.compare;

/**
 * `checkName`, bound to Hubei's policy alone; without `names` it knows few words.
 *
 * @example
 * ```ts
 * import { checkName } from "laowu-rules/hubei";
 * import { names } from "laowu-rules/names";
 *
 * checkName("hubei", "潜江裁缝", { names }).outcome; // => "met"
 * checkName("hubei", "潜江裁缝", { names, readings: { "hb.name-occupation": "literal" } }).outcome; // => "not-met"
 * ```
 */
export const checkName: Engine<Policies>["checkName"] = /* @__PURE__ */ engine.checkName;

/**
 * `path`, bound to Hubei's policy alone.
 *
 * @example
 * ```ts
 * import { path } from "laowu-rules/hubei";
 *
 * const facts = { brand: { inDirectory: true }, training: { recognizedVenue: false } };
 * const way = path({ policy: "hubei", matter: "training-subsidy", asOf: "2025-06-30", facts });
 * way.changes.map(({ path, from, to }) => `${path} ${from} → ${to}`); // => ["training.recognizedVenue false → true"]
 * ```
 */
export const path: Engine<Policies>["path"] = /* @__PURE__ */ engine.path;

/**
 * `describePolicy`, bound to Hubei's policy alone.
 *
 * @example
 * ```ts
 * import { describePolicy } from "laowu-rules/hubei";
 *
 * const { matters, gaps } = describePolicy("hubei");
 * matters.find(({ id }) => id === "training-subsidy").gaps; // => ["hb.gap.uplift", "hb.gap.uplift-payee"]
 * gaps.find(({ id }) => id === "hb.gap.uplift").citation.fragment; // => "培训补贴标准最高可提高"
 * ```
 */
export const describePolicy: Engine<Policies>["describePolicy"] = /* @__PURE__ */ engine.describePolicy;

/**
 * The registry, with Hubei's policy alone.
 *
 * @example
 * ```ts
 * import { policies } from "laowu-rules/hubei";
 *
 * Object.keys(policies); // => ["hubei"]
 * ```
 */
export const policies: Engine<Policies>["policies"] = /* @__PURE__ */ engine.policies;
