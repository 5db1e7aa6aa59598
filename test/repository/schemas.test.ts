import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { allSchemas } from "../../scripts/schemas/all-schemas.mjs";
import * as library from "../../src/index.ts";
import { factsJsonSchema } from "../../src/schema.ts";
import { allCases } from "../vectors/cases.ts";

const { evaluate, policies } = library;
const schemas = allSchemas(library, factsJsonSchema);
// A percentage of two decimals is no exact multiple of a hundredth in binary.
const ajv = new Ajv2020({ allErrors: true, multipleOfPrecision: 6, formats: { date: /^\d{4}-\d{2}-\d{2}$/ } });
for (const schema of Object.values(schemas)) ajv.addSchema(schema);

function problems(file: string, value: unknown): readonly string[] {
  const validate = ajv.getSchema(file);
  if (validate === undefined) throw new Error(`no schema ${file}`);
  if (validate(value)) return [];
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

const request = { policy: "urumqi", matter: "recognition", asOf: "2025-06-30", facts: { workforce: { total: 300 } } };

describe.each(Object.keys(policies))("%s", (policy) => {
  test("every case's request, and its result at each level of detail, is what the schemas say", () => {
    const found = allCases(policy).flatMap(({ id, matter, asOf, facts, readings }) => {
      const asked = { policy, matter, asOf, facts, readings, id };
      const levels = (["outcome", "result", "full"] as const).flatMap((detail) =>
        // A round trip: what is sent to another program.
        problems(
          `evaluation.${detail}.schema.json`,
          JSON.parse(JSON.stringify(evaluate({ ...asked, detail } as never))),
        ),
      );
      return [...problems(`request.${policy}.schema.json`, asked), ...levels].map(
        (problem) => `${matter} ${id}: ${problem}`,
      );
    });
    expect(found.slice(0, 10).join("\n")).toBe("");
  });

  test("all matters at once, and a what-if", () => {
    const asked = { policy, asOf: "2025-06-30", facts: {} };
    const [address, value] = library
      .describePolicy(policy as "urumqi")
      .matters.flatMap(({ editions }) =>
        editions.flatMap(({ provisions }) => provisions.flatMap((each) => each.figures)),
      )
      .map((figure) => [figure.address, figure.value] as const)[0] as readonly [string, number];
    const whatIf = { ...asked, parameters: { [address]: value } };
    expect(problems("request.schema.json", whatIf)).toEqual([]);
    expect(problems("evaluation.full.schema.json", evaluate(whatIf as never))).toEqual([]);
  });
});

describe("what is no request", () => {
  test.each([
    ["a misspelt fact", { ...request, facts: { workforce: { totl: 1 } } }],
    ["a fraction of a person", { ...request, facts: { workforce: { total: 1.5 } } }],
    ["no date", { ...request, asOf: undefined }],
    ["another policy's matter", { ...request, matter: "construction-award" }],
    ["a field that there is not", { ...request, colour: "red" }],
    ["a reading's option that there is not", { ...request, readings: { "uq.band-edge": "middle" } }],
    ["another policy's figure", { ...request, parameters: { "im.training.scale/county": 1 } }],
  ])("%s is refused", (_, value) => {
    expect(problems("request.urumqi.schema.json", request)).toEqual([]);
    expect(problems("request.urumqi.schema.json", JSON.parse(JSON.stringify(value)))).not.toEqual([]);
    expect(problems("request.schema.json", JSON.parse(JSON.stringify(value)))).not.toEqual([]);
  });
});

test("a result of one level of detail is none of another", () => {
  const levels = ["outcome", "result", "full"] as const;
  for (const made of levels)
    for (const wanted of levels)
      expect(
        problems(`evaluation.${wanted}.schema.json`, evaluate({ ...request, detail: made } as never)).length === 0,
      ).toBe(made === wanted);
});

test("the build has written all of them", () => {
  const folder = fileURLToPath(new URL("../../dist/schemas/", import.meta.url));
  expect(readdirSync(folder).sort()).toEqual(Object.keys(schemas).sort());
  for (const [file, schema] of Object.entries(schemas))
    expect(JSON.parse(readFileSync(`${folder}${file}`, "utf8"))).toEqual(JSON.parse(JSON.stringify(schema)));
});
