import { DIALECT, date, listOf, number, object, oneOf, orNull, text } from "./json-schema.mjs";

/** @typedef {import("laowu-rules").PolicyDescription} PolicyDescription */
/** @typedef {{ properties?: Record<string, Node>, anyOf?: Node[], [key: string]: unknown }} Node */

/**
 * The two schemas of facts as one, of which a fact that both know is said in the first one's words.
 *
 * @param {Node} first
 * @param {Node} second
 * @returns {Node}
 */
export function mergedFacts(first, second) {
  if (first.properties !== undefined && second.properties !== undefined) {
    const properties = { ...first.properties };
    for (const [key, node] of Object.entries(second.properties)) {
      const known = properties[key];
      properties[key] = known === undefined ? node : mergedFacts(known, node);
    }
    return { ...first, properties };
  }
  const [group, ...rest] = first.anyOf ?? [];
  const [other] = second.anyOf ?? [];
  if (group?.properties === undefined || other?.properties === undefined) return first;
  return { ...first, anyOf: [mergedFacts(group, other), ...rest] };
}

/**
 * The JSON Schema of requests under one policy. Facts that only other authorities ask for are no error: one record serves all.
 *
 * @param {PolicyDescription} policy
 * @param {Node} facts
 * @param {string} id
 */
export function requestSchema({ id: policy, authority, matters, readings }, { $schema: _, ...facts }, id) {
  const matter = oneOf(...matters.map((each) => each.id));
  const figures = matters.flatMap(({ editions }) =>
    editions.flatMap(({ provisions }) => provisions.flatMap((provision) => provision.figures)),
  );
  const optional = {
    id: orNull(text),
    matter: { anyOf: [matter, { ...listOf(matter), minItems: 1 }, { type: "null" }] },
    readings: orNull(
      object(
        {},
        Object.fromEntries(readings.map((reading) => [reading.id, orNull(oneOf(...Object.keys(reading.options)))])),
      ),
    ),
    parameters: orNull(object({}, Object.fromEntries(figures.map(({ address }) => [address, number])))),
    detail: orNull(oneOf("outcome", "result", "full")),
    regions: orNull(listOf({ anyOf: [text, object({ name: text, code: text })] })),
    occupations: orNull(listOf(text)),
  };
  return {
    $schema: DIALECT,
    $id: id,
    title: `${authority.zh}：请求 · ${authority.en}: a request`,
    ...object(
      { policy: { const: policy }, asOf: date, facts: /** @type {Record<string, unknown>} */ (facts) },
      optional,
    ),
  };
}

/**
 * The JSON Schema of a request under any of the policies.
 *
 * @param {readonly string[]} refs
 * @param {string} id
 */
export function anyRequestSchema(refs, id) {
  return { $schema: DIALECT, $id: id, title: "请求 · a request", oneOf: refs.map(($ref) => ({ $ref })) };
}
