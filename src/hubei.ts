import { bind } from "./engine/bind.ts";
import type { Engine } from "./engine/engine.ts";
import { hubei } from "./regions/hubei/index.ts";
import type { HubeiShapes } from "./regions/hubei/shapes.ts";

export { isRequestError, RequestError } from "./ground/request-error.ts";
export type * from "./public-types.ts";
export type * from "./regions/hubei/shapes.ts";

/** Hubei's policy alone, for types. */
export interface Policies {
  hubei: HubeiShapes;
}

const engine: Engine<Policies> = /* @__PURE__ */ bind<Policies>([hubei]);

/** `evaluate`, bound to Hubei's policy alone. */
export const evaluate: Engine<Policies>["evaluate"] = /* @__PURE__ */ engine.evaluate;
/** `safeEvaluate`, bound to Hubei's policy alone. */
export const safeEvaluate: Engine<Policies>["safeEvaluate"] = /* @__PURE__ */ engine.safeEvaluate;
/** `prepare`, bound to Hubei's policy alone. */
export const prepare: Engine<Policies>["prepare"] = /* @__PURE__ */ engine.prepare;
/** `evaluateMany`, bound to Hubei's policy alone. */
export const evaluateMany: Engine<Policies>["evaluateMany"] = /* @__PURE__ */ engine.evaluateMany;
/** `explain`, bound to Hubei's policy alone. */
export const explain: Engine<Policies>["explain"] = /* @__PURE__ */ engine.explain;
/** Ranks candidates by their scores. */
export const rank: Engine<Policies>["rank"] = /* @__PURE__ */ engine.rank;
/** Lines up two evaluations. */
export const compare: Engine<Policies>["compare"] = /* @__PURE__ */ engine.compare;
/** `checkName`, bound to Hubei's policy alone; without `names` it knows few words. */
export const checkName: Engine<Policies>["checkName"] = /* @__PURE__ */ engine.checkName;
/** `path`, bound to Hubei's policy alone. */
export const path: Engine<Policies>["path"] = /* @__PURE__ */ engine.path;
/** `describePolicy`, bound to Hubei's policy alone. */
export const describePolicy: Engine<Policies>["describePolicy"] = /* @__PURE__ */ engine.describePolicy;
/** The registry, with Hubei's policy alone. */
export const policies: Engine<Policies>["policies"] = /* @__PURE__ */ engine.policies;
