import type * as zod from "zod";
import { copiedFacts } from "../facts/check-facts.ts";
import { factIssues } from "../facts/fact-issues.ts";
import { allFacts, type FactGroup, type FactNode, factTree } from "../facts/fact-tree.ts";
import { type FactType, MOST_CHARACTERS, MOST_ENTRIES, numberBounds } from "../facts/fact-type.ts";
import {
  checkedBreakdowns,
  checkedPairs,
  checkedSeries,
  factPaths,
  factTypes,
  recordAlternatives,
} from "../facts/fact-types.ts";
import { yearOf } from "../ground/civil-day.ts";
import { AMOUNT } from "../ground/money.ts";
import { RequestError } from "../ground/request-error.ts";
import type { Policy } from "../policy/policy.ts";
import { Issues } from "./issues.ts";
import { type PolicyIndex, policyIndex } from "./policy-index.ts";
import { checkOptions } from "./request.ts";

type JsonSchema = Readonly<Record<string, unknown>>;

function indexFor(policies: readonly Policy[], policy: unknown, matter: unknown, asOf: unknown) {
  const issues = new Issues();
  const indexes = new Map(policies.map((each) => [each.id, policyIndex(each)]));
  const options = checkOptions({ policy, matter, asOf: asOf ?? "2999-12-31" }, indexes, "full", issues, null);
  if (options === undefined) throw new RequestError(issues.list);
  return { ...options, used: new Set(options.matters.flatMap((id) => [...options.index.factsOf(id)])) };
}

/** The pairs of which a fact, or the records of a list, have the part. */
function pairRemarks(part: string, pairs: readonly (readonly [part: string, whole: string])[]): readonly string[] {
  return pairs.filter((pair) => pair[0] === part).map(([, whole]) => `不大于 ${whole}。 At most ${whole}.`);
}

const TWO_DECIMALS = "最多两位小数。 At most two decimals.";

/** What a schema can't say of a fact, in words. */
function remarks(path: string, { type, plan }: FactNode & { readonly kind: "leaf" }): string {
  const said = [...pairRemarks(path, checkedPairs)];
  if (type.kind === "money") said.push("单位为元，最多两位小数。 Yuan, at most two decimals.");
  if (type.kind === "percent" || type.kind === "points") said.push(TWO_DECIMALS);
  if (type.kind === "date" || (type.kind === "list" && type.of.kind === "date"))
    said.push("实际存在的日期。 A date that exists.");
  if (type.kind === "place") said.push("地名或六位行政区划代码。 A place name or a six-digit code.");
  for (const [part, whole] of plan?.().checkedPairs ?? [])
    said.push(`每项的 ${part} 不大于 ${whole}。 In each entry, ${part} is at most ${whole}.`);
  if (plan !== null && plan().year >= 0)
    said.push("年份不重复，且不晚于评估年份。 No year twice, none after the year of evaluation.");
  if (plan !== null && plan().money >= 0)
    said.push(
      "金额合计不大于一万亿元，每项最多两位小数。 The amounts total a trillion yuan at most, each with at most two decimals.",
    );
  for (const { total, parts } of checkedBreakdowns)
    if (path === total)
      said.push(`等于 ${parts.join("、")} 之和。 The sum of ${parts.join(", ")}, where all are given.`);
  for (const { latest, list } of checkedSeries)
    if (path === latest) said.push(`与 ${list} 最近一年一致。 That of the latest year in ${list}.`);
  for (const { list, group } of recordAlternatives)
    if (path === list) said.push(`不与 ${group} 同时给出。 Not given together with ${group}.`);
  return said.join(" ");
}

const WHOLE_REMARK = "文本中不得有不成对的UTF-16代理项。 No text has a lone UTF-16 surrogate.";

/** A day by its digits: which days a month has, no pattern of a readable length says. */
const DAY = "^(?:19|2[0-9])[0-9]{2}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])$";

/** Writes schemas of facts, with the labels of a policy. */
function schemaWriter({ contents }: PolicyIndex) {
  const { facts } = contents();

  const ofType = (type: FactType, path: string, fields: FactGroup | null): JsonSchema => {
    const bounds = numberBounds(type);
    const number = bounds && {
      type: bounds.decimals === 0 ? "integer" : "number",
      minimum: bounds.least,
      maximum: bounds.most,
    };
    switch (type.kind) {
      case "text":
      case "place":
        return { type: "string", maxLength: MOST_CHARACTERS };
      case "boolean":
        return { type: "boolean" };
      case "choice":
        return { type: "string", enum: type.options };
      case "money":
        return { anyOf: [number, { type: "string", pattern: AMOUNT.source }] };
      case "date":
        return {
          anyOf: [{ type: "string", format: "date", pattern: DAY }, ...(type.never ? [{ const: "never" }] : [])],
        };
      case "list":
        return { type: "array", maxItems: MOST_ENTRIES, items: ofType(type.of, path, null) };
      case "records":
        return { type: "array", maxItems: MOST_ENTRIES, items: ofGroup(fields as FactGroup, path, type.required) };
      default:
        return number as JsonSchema;
    }
  };

  const ofLeaf = (leaf: FactNode & { readonly kind: "leaf" }, path: string): JsonSchema => {
    const label = facts.get(path)?.label;
    const description = remarks(path, leaf);
    return {
      ...(label === undefined ? {} : { title: `${label.zh} · ${label.en}` }),
      ...(description === "" ? {} : { description }),
      ...ofType(leaf.type, path, leaf.plan?.().tree ?? null),
    };
  };

  const ofGroup = (group: FactGroup, path: string, required: readonly string[]): JsonSchema => {
    const properties: Record<string, JsonSchema> = {};
    for (const [key, child] of group.children) {
      const inside = path === "" ? key : `${path}.${key}`;
      const schema = child.kind === "group" ? ofGroup(child, inside, []) : ofLeaf(child, inside);
      properties[key] = required.includes(key) ? schema : { anyOf: [schema, { type: "null" }] };
    }
    const named = required.length > 0 ? { required } : {};
    return { type: "object", properties, ...named, additionalProperties: false };
  };

  return (tree: FactGroup): JsonSchema => ({
    $schema: "https://json-schema.org/draft/2020-12/schema",
    description: WHOLE_REMARK,
    ...ofGroup(tree, "", []),
  });
}

/** Copies data into objects with the usual prototype. */
function plainCopy(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plainCopy);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, plainCopy(part)]));
}

/** The schema that accepts what `evaluate` accepts: it asks the same check. */
export function factsSchemaOf(
  z: typeof zod,
  policies: readonly Policy[],
  policy: unknown,
  matter: unknown,
  asOf: unknown,
) {
  const { index, day } = indexFor(policies, policy, matter, asOf);
  const tree = allFacts();
  const latestYear = yearOf(day);
  const schema = z.transform((value, context) => {
    const { copy, problems } = copiedFacts(value, tree, latestYear);
    factIssues(copy, problems).forEach(({ code, message, nearest }, at) => {
      const params = nearest === undefined ? { code, ...message } : { code, ...message, nearest };
      const path = [...(problems[at]?.path ?? [])];
      context.issues.push({ code: "custom", message: message.en, path, params, input: value });
    });
    return problems.length > 0 ? z.NEVER : plainCopy(copy);
  });
  schema._zod.toJSONSchema = () => schemaWriter(index)(tree);
  return schema;
}

/** The facts of a matter as JSON Schema. */
export function factsJsonSchemaOf(policies: readonly Policy[], policy: unknown, matter: unknown): JsonSchema {
  const { index, used } = indexFor(policies, policy, matter, undefined);
  return schemaWriter(index)(
    factTree(
      factPaths.filter((path) => used.has(path)),
      factTypes,
    ),
  );
}
