import { bindWith } from "./engine/bind-with.ts";
import type { Engine } from "./engine/engine.ts";
import { innerMongolia } from "./regions/inner-mongolia/index.ts";
import type { InnerMongoliaShapes } from "./regions/inner-mongolia/shapes.ts";
import { innerMongoliaWords } from "./regions/inner-mongolia/words.ts";

export { isRequestError, RequestError } from "./ground/request-error.ts";
export type * from "./public-types.ts";
export type * from "./regions/inner-mongolia/shapes.ts";

/** Inner Mongolia's policy alone, for types. */
export interface Policies {
  "inner-mongolia": InnerMongoliaShapes;
}

const engine: Engine<Policies> = /* @__PURE__ */ bindWith<Policies>([innerMongolia], null, innerMongoliaWords);

/**
 * `evaluate`, bound to Inner Mongolia's policy alone.
 *
 * @example
 * ```ts
 * import { evaluate } from "laowu-rules/inner-mongolia";
 *
 * const facts = { training: { level: "league-city", trainees: 200 } } as const;
 * const { matters } = evaluate({ policy: "inner-mongolia", matter: "training-brand", asOf: "2025-06-30", facts });
 * const scale = matters["training-brand"].criteria.find(({ id }) => id === "im.training.scale");
 * `${scale.outcome} ${scale.citation.fragment}`; // => "met 达到200人以上"
 * ```
 */
export const evaluate: Engine<Policies>["evaluate"] = /* @__PURE__ */ engine.evaluate;

/**
 * `safeEvaluate`, bound to Inner Mongolia's policy alone.
 *
 * @example
 * ```ts
 * import { safeEvaluate } from "laowu-rules/inner-mongolia";
 *
 * const facts = { training: { trainees: 199.5 } };
 * const answer = safeEvaluate({ policy: "inner-mongolia", matter: "training-brand", asOf: "2025-06-30", facts });
 * answer.success ? [] : answer.error.issues.map(({ path, code }) => `${path} ${code}`); // => ["facts.training.trainees not-whole"]
 * ```
 */
export const safeEvaluate: Engine<Policies>["safeEvaluate"] = /* @__PURE__ */ engine.safeEvaluate;

/**
 * `prepare`, bound to Inner Mongolia's policy alone.
 *
 * @example
 * ```ts
 * import { prepare } from "laowu-rules/inner-mongolia";
 *
 * const judge = prepare({ policy: "inner-mongolia", matter: "labor-brand", asOf: "2025-06-30" });
 * const scaleOf = (employedThreeYears: number) =>
 *   judge({ brand: { place: "赤峰市", domesticService: false }, workforce: { employedThreeYears } }).matters["labor-brand"].criteria.find(
 *     ({ id }) => id === "im.labor.scale",
 *   ).outcome;
 * [2999, 3000].map(scaleOf); // => ["not-met", "met"]
 * ```
 */
export const prepare: Engine<Policies>["prepare"] = /* @__PURE__ */ engine.prepare;

/**
 * `evaluateMany`, bound to Inner Mongolia's policy alone.
 *
 * @example
 * ```ts
 * import { evaluateMany } from "laowu-rules/inner-mongolia";
 *
 * const rows = [{ plan: { dualBrandPlaces: ["呼和浩特市"] } }, { plan: { dualBrandPlaces: "呼和浩特市" } }];
 * const answers = [...evaluateMany({ policy: "inner-mongolia", matter: "action-plan", asOf: "2025-12-31" }, rows)];
 * answers.map(({ success }) => success); // => [true, false]
 * ```
 */
export const evaluateMany: Engine<Policies>["evaluateMany"] = /* @__PURE__ */ engine.evaluateMany;

/**
 * `explain`, bound to Inner Mongolia's policy alone.
 *
 * @example
 * ```ts
 * import { evaluate, explain } from "laowu-rules/inner-mongolia";
 *
 * const facts = { brand: { wideReach: true } };
 * const result = evaluate({ policy: "inner-mongolia", matter: "directory", asOf: "2025-06-30", facts, detail: "result" });
 * const reach = explain(result, facts).matters.directory.criteria.find(({ id }) => id === "im.directory.reach");
 * reach.message.zh; // => "经确认：辐射范围较广。"
 * ```
 */
export const explain: Engine<Policies>["explain"] = /* @__PURE__ */ engine.explain;

/**
 * `rank`, bound to Inner Mongolia's policy alone.
 *
 * @example
 * ```ts
 * import { evaluate, rank } from "laowu-rules/inner-mongolia";
 *
 * // None of its matters is scored, so there is nothing to rank.
 * const directory = evaluate({ policy: "inner-mongolia", matter: "directory", asOf: "2025-06-30", facts: {} });
 * rank([directory]); // throws no-score
 * ```
 */
export const rank: Engine<Policies>["rank"] = /* @__PURE__ */ engine.rank;

/**
 * `compare`, bound to Inner Mongolia's policy alone.
 *
 * @example
 * ```ts
 * import { compare, evaluate } from "laowu-rules/inner-mongolia";
 *
 * const ofTrainees = (trainees: number) =>
 *   evaluate({
 *     policy: "inner-mongolia",
 *     matter: "training-brand",
 *     asOf: "2025-06-30",
 *     facts: { training: { level: "autonomous-region", trainees } },
 *   });
 * const { criteria } = compare(ofTrainees(399), ofTrainees(400));
 * criteria.find(({ id }) => id === "im.training.scale"); // => { id: "im.training.scale", topic: "training-scale", a: "not-met", b: "met" }
 * ```
 */
export const compare: Engine<Policies>["compare"] = /* @__PURE__ */ engine.compare;

/**
 * `checkName`, bound to Inner Mongolia's policy alone; without `names` it knows few words.
 *
 * @example
 * ```ts
 * import { checkName } from "laowu-rules/inner-mongolia";
 * import { names } from "laowu-rules/names";
 *
 * checkName("inner-mongolia", "兴安家政", { names }).format; // => "region+occupation"
 * checkName("inner-mongolia", "敖汉架线工").outcome; // => "undetermined"
 * ```
 */
export const checkName: Engine<Policies>["checkName"] = /* @__PURE__ */ engine.checkName;

/**
 * `path`, bound to Inner Mongolia's policy alone.
 *
 * @example
 * ```ts
 * import { path } from "laowu-rules/inner-mongolia";
 *
 * const facts = { brand: { largeEmployment: true, markedSkill: true, marketRecognition: true, wideReach: false } };
 * const way = path({ policy: "inner-mongolia", matter: "directory", asOf: "2025-06-30", facts });
 * way.changes.map(({ path, from, to, attested }) => ({ path, from, to, attested })); // => [{ path: "brand.wideReach", from: false, to: true, attested: true }]
 * ```
 */
export const path: Engine<Policies>["path"] = /* @__PURE__ */ engine.path;

/**
 * `describePolicy`, bound to Inner Mongolia's policy alone.
 *
 * @example
 * ```ts
 * import { describePolicy } from "laowu-rules/inner-mongolia";
 *
 * const { documents, gaps } = describePolicy("inner-mongolia");
 * documents.map(({ number }) => number); // => ["内人社办发〔2024〕118号", null]
 * gaps[0].citation.fragment; // => "自行确定旗县"
 * ```
 */
export const describePolicy: Engine<Policies>["describePolicy"] = /* @__PURE__ */ engine.describePolicy;

/**
 * The registry, with Inner Mongolia's policy alone.
 *
 * @example
 * ```ts
 * import { policies } from "laowu-rules/inner-mongolia";
 *
 * Object.keys(policies); // => ["inner-mongolia"]
 * ```
 */
export const policies: Engine<Policies>["policies"] = /* @__PURE__ */ engine.policies;
