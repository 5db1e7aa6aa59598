// The few words of JSON Schema that the schemas of requests and results are written in.

/** @typedef {Record<string, unknown>} Schema */

export const DIALECT = "https://json-schema.org/draft/2020-12/schema";

/** @type {Schema} */
export const text = { type: "string" };
/** @type {Schema} */
export const number = { type: "number" };
/** @type {Schema} */
export const boolean = { type: "boolean" };
/** @type {Schema} */
export const anything = {};
/** @type {Schema} */
export const date = { type: "string", format: "date" };

/** @param {Schema} schema */
export const orNull = (schema) => ({ anyOf: [schema, { type: "null" }] });
/** @param {Schema} items */
export const listOf = (items) => ({ type: "array", items });
/** @param {...string} options */
export const oneOf = (...options) => ({ enum: options });
/** @param {Schema} additionalProperties */
export const recordOf = (additionalProperties) => ({ type: "object", additionalProperties });
/** @param {string} name */
export const ref = (name) => ({ $ref: `#/$defs/${name}` });

/**
 * An object with these fields and no others.
 *
 * @param {Record<string, Schema>} required
 * @param {Record<string, Schema>} [optional]
 */
export function object(required, optional = {}) {
  return {
    type: "object",
    properties: { ...required, ...optional },
    required: Object.keys(required),
    additionalProperties: false,
  };
}
