import { evaluationSchema } from "./evaluation-schema.mjs";
import { anyRequestSchema, mergedFacts, requestSchema } from "./request-schema.mjs";

/**
 * All schemas by file name.
 *
 * @param {Pick<typeof import("laowu-rules"), "policies" | "describePolicy">} library
 * @param {typeof import("laowu-rules/schema").factsJsonSchema} factsJsonSchema
 * @returns {Record<string, object>}
 */
export function allSchemas({ policies, describePolicy }, factsJsonSchema) {
  const ids = /** @type {(keyof typeof policies)[]} */ (Object.keys(policies));
  const facts = Object.fromEntries(ids.map((id) => [id, factsJsonSchema(id)]));
  /** @type {Record<string, object>} */
  const schemas = {};
  for (const id of ids) {
    const known = [id, ...ids.filter((other) => other !== id)].map((each) => /** @type {any} */ (facts[each]));
    const file = `request.${id}.schema.json`;
    schemas[file] = requestSchema(describePolicy(id), known.reduce(mergedFacts), file);
    for (const matter of describePolicy(id).matters) {
      const name = `facts.${id}.${matter.id}.schema.json`;
      const { $schema, ...schema } = factsJsonSchema(id, /** @type {never} */ (matter.id));
      schemas[name] = { $schema, $id: name, ...schema };
    }
  }
  schemas["request.schema.json"] = anyRequestSchema(
    ids.map((id) => `request.${id}.schema.json`),
    "request.schema.json",
  );
  for (const detail of /** @type {const} */ (["outcome", "result", "full"])) {
    const file = `evaluation.${detail}.schema.json`;
    schemas[file] = evaluationSchema(detail, file);
  }
  return schemas;
}
