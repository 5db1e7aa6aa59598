import * as z from "zod";
import type { FactsOf, MatterId, PolicyId } from "./engine/engine.ts";
import { factsJsonSchemaOf, factsSchemaOf } from "./engine/matter-schema.ts";
import type { Policies } from "./index.ts";
import { own } from "./own.ts";
import { baoji } from "./regions/baoji/index.ts";
import { hubei } from "./regions/hubei/index.ts";
import { innerMongolia } from "./regions/inner-mongolia/index.ts";
import { urumqi } from "./regions/urumqi/index.ts";

const policies = [innerMongolia, hubei, baoji, urumqi];

/**
 * The zod schema of the facts of a matter (or, with `matter` left out, of all matters of a policy). It accepts exactly what
 * `evaluate` accepts: a fact that is known but not used by the matter is no error. With `asOf`, the years in lists are held
 * against it too.
 *
 * Throws a `RequestError` for an unknown policy or matter.
 *
 * @example
 * ```ts
 * import { factsSchema } from "laowu-rules/schema";
 *
 * const schema = factsSchema("urumqi", "scoring");
 * schema.safeParse({ workforce: { total: 640, trained: 410 } }).success; // => true
 * schema.safeParse({ workforce: { total: 640, trained: 641 } }).success; // => false
 * ```
 */
export function factsSchema<P extends PolicyId<Policies>, M extends MatterId<Policies, P> = MatterId<Policies, P>>(
  policy: P,
  matter?: M,
  options: { readonly asOf?: string } = {},
): z.ZodType<FactsOf<Policies, P, M>> {
  return factsSchemaOf(z, policies, policy, matter, own(options, "asOf")) as unknown as z.ZodType<
    FactsOf<Policies, P, M>
  >;
}

/**
 * The JSON Schema (2020-12) of the facts that a matter uses, with titles and descriptions in Chinese and English. It is
 * closed: other facts, which `evaluate` would list as ignored, are not in it. What a schema can't say (a part is at most its
 * whole, a year stands once) is said in the descriptions.
 *
 * Throws a `RequestError` for an unknown policy or matter.
 *
 * @example
 * ```ts
 * import { factsJsonSchema } from "laowu-rules/schema";
 *
 * const schema = factsJsonSchema("urumqi", "recognition");
 * schema.properties.workforce.anyOf[0].properties.total.anyOf[0].title; // => "从业人员数 · workforce"
 * ```
 */
export function factsJsonSchema<P extends PolicyId<Policies>, M extends MatterId<Policies, P> = MatterId<Policies, P>>(
  policy: P,
  matter?: M,
): z.core.JSONSchema.BaseSchema {
  return factsJsonSchemaOf(policies, policy, matter);
}
