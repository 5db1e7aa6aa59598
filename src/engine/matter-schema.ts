import type * as zod from "zod";
import { allFacts, factTree } from "../facts/fact-tree.ts";
import type { FactType } from "../facts/fact-type.ts";
import { checkedPairs, factPaths, factTypes } from "../facts/fact-types.ts";
import { type FactsSchemaOptions, factsSchema, type Zod } from "../facts/facts-schema.ts";
import { snapshot } from "../facts/snapshot.ts";
import { yearOf } from "../ground/civil-day.ts";
import { RequestError } from "../ground/request-error.ts";
import type { Policy } from "../policy/policy.ts";
import { Issues } from "./issues.ts";
import { type PolicyIndex, policyIndex } from "./policy-index.ts";
import { checkOptions } from "./request.ts";

function indexFor(policies: readonly Policy[], policy: unknown, matter: unknown, asOf: unknown) {
  const issues = new Issues();
  const indexes = new Map(policies.map((each) => [each.id, policyIndex(each)]));
  const options = checkOptions({ policy, matter, asOf: asOf ?? "2999-12-31" }, indexes, "full", issues, null);
  if (options === undefined) throw new RequestError(issues.list);
  return { ...options, used: new Set(options.matters.flatMap((id) => [...options.index.factsOf(id)])) };
}

/** What a schema can't say of a fact, in words. */
function remarks(path: string, type: FactType): string {
  const said: string[] = [];
  for (const [part, whole] of checkedPairs) if (part === path) said.push(`不大于 ${whole}。 At most ${whole}.`);
  if (type.kind === "money") said.push("单位为元，最多两位小数。 Yuan, at most two decimals.");
  if (type.kind === "date") said.push("实际存在的日期。 A date that exists.");
  if (type.kind === "half-points") said.push("整分或半分。 Whole or half points.");
  if (type.kind === "place") said.push("地名或六位行政区划代码。 A place name or a six-digit code.");
  if (type.kind === "records" && type.required.includes("year"))
    said.push("年份不重复，且不晚于评估年份。 No year twice, none after the year of evaluation.");
  return said.join(" ");
}

function annotator(z: typeof zod, { contents }: PolicyIndex): NonNullable<FactsSchemaOptions["annotate"]> {
  const { facts } = contents();
  return (schema, path, type) => {
    const label = facts.get(path)?.label;
    if (label !== undefined) {
      const description = remarks(path, type);
      z.globalRegistry.add(schema, {
        title: `${label.zh} · ${label.en}`,
        ...(description === "" ? {} : { description }),
      });
    }
    return schema;
  };
}

/** The schema that accepts what `evaluate` accepts. */
export function factsSchemaOf(
  z: typeof zod,
  policies: readonly Policy[],
  policy: unknown,
  matter: unknown,
  asOf: unknown,
) {
  const { index, day } = indexFor(policies, policy, matter, asOf);
  const facts = factsSchema(z as unknown as Zod, { latestYear: yearOf(day), annotate: annotator(z, index) });
  const tree = allFacts();
  const plain = z.transform((value, context) => {
    const { copy, problems } = snapshot(value, tree);
    for (const { path, code } of problems) {
      context.issues.push({ code: "custom", message: code, path: [...path], input: value });
    }
    return copy;
  });
  // First copied as `evaluate` does it: an instance of a class is no plain data, and a getter is read once.
  return z.pipe(plain, facts as never);
}

/** JSON Schema draws a few bounds that the schema's own checks hold but can't show. */
function tighten(type: FactType, schema: Record<string, unknown>): void {
  if (type.kind === "count" || type.kind === "year") schema.type = "integer";
  if (type.kind === "half-points") schema.multipleOf = 0.5;
  if (type.kind === "percent") schema.multipleOf = 0.01;
  if (type.kind === "date")
    schema.anyOf = [{ type: "string", format: "date" }, ...(type.never ? [{ const: "never" }] : [])];
  if (type.kind === "date") delete schema.type;
  if (type.kind === "money")
    schema.anyOf = [
      { type: "number", minimum: 0, maximum: 1e12 },
      { type: "string", pattern: "^\\d{1,13}(\\.\\d{1,2})?$" },
    ];
}

/** The facts of a matter as JSON Schema. */
export function factsJsonSchemaOf(z: typeof zod, policies: readonly Policy[], policy: unknown, matter: unknown) {
  const { index, used } = indexFor(policies, policy, matter, undefined);
  const types = new Map<unknown, FactType>();
  const label = annotator(z, index);
  const paths = factPaths.filter((path) => used.has(path));
  const schema = factsSchema(z as unknown as Zod, {
    tree: factTree(paths, factTypes),
    annotate: (schema, path, type) => {
      types.set(schema, type);
      return label(schema, path, type);
    },
  });
  return z.toJSONSchema(schema as never, {
    target: "draft-2020-12",
    override: ({ zodSchema, jsonSchema }) => {
      const type = types.get(zodSchema);
      if (type !== undefined) tighten(type, jsonSchema as Record<string, unknown>);
    },
  });
}
