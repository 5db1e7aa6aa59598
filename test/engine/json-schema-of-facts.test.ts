import { describe, expect, test } from "vitest";
import { factsJsonSchema } from "../../src/schema.ts";

interface Node {
  readonly anyOf?: readonly Node[];
  readonly properties?: Readonly<Record<string, Node>>;
  readonly additionalProperties?: boolean;
}

const schemaOf = (policy: string, matter?: string) => factsJsonSchema(policy as "urumqi", matter as "scoring") as Node;

/** What the schema says of a fact; groups and facts may each be null as well. */
const at = (schema: Node, path: string) =>
  path.split(".").reduce<Node | undefined>((node, key) => {
    const [of, nothing] = node?.properties?.[key]?.anyOf ?? [];
    expect(nothing).toEqual({ type: "null" });
    return of;
  }, schema);

const whole = { type: "integer", minimum: 0, maximum: 1_000_000_000 };
const amount = {
  anyOf: [
    { type: "number", minimum: 0, maximum: 1_000_000_000_000 },
    { type: "string", pattern: "^(?:0?\\d{1,12}(?:\\.\\d{1,2})?|10{12}(?:\\.0{1,2})?)$" },
  ],
};
const decimals = "最多两位小数。 At most two decimals.";
const day = { type: "string", format: "date" };
const existing = "实际存在的日期。 A date that exists.";
const placed = "地名或六位行政区划代码。 A place name or a six-digit code.";

describe("each kind of fact is what requests take, with its label in both languages", () => {
  test.each([
    ["a count", "urumqi", "scoring", "workforce.total", { ...whole, title: "从业人员数 · workforce" }],
    [
      "a count that is part of another",
      "urumqi",
      "scoring",
      "workforce.trained",
      {
        ...whole,
        title: "经特色职业培训人数 · specially trained workers",
        description: "不大于 workforce.total。 At most workforce.total.",
      },
    ],
    [
      "money",
      "urumqi",
      "scoring",
      "applicant.revenue",
      {
        ...amount,
        title: "上年度营业收入 · last year's revenue",
        description: "单位为元，最多两位小数。 Yuan, at most two decimals.",
      },
    ],
    ["a finding", "urumqi", "scoring", "brand.channels", { type: "boolean" }],
    [
      "an assessor's points",
      "urumqi",
      "scoring",
      "assessor.supportMoney",
      { type: "number", minimum: 0, maximum: 3, description: decimals },
    ],
    [
      "tiers",
      "urumqi",
      "scoring",
      "brand.honours",
      { type: "array", maxItems: 10_000, items: { type: "string", enum: ["national", "provincial", "local"] } },
    ],
    [
      "a day, or never",
      "urumqi",
      "recognition",
      "applicant.recognitionLostOn",
      { anyOf: [day, { const: "never" }], description: existing },
    ],
    ["a day", "inner-mongolia", "labor-brand", "brand.formedOn", { anyOf: [day], description: existing }],
    [
      "a place",
      "urumqi",
      "recognition",
      "applicant.registeredIn",
      { type: "string", maxLength: 1_000, description: placed },
    ],
    [
      "a choice",
      "inner-mongolia",
      "labor-brand",
      "brand.origin",
      { type: "string", enum: ["cultivated", "spontaneous", "other"] },
    ],
    [
      "a share",
      "inner-mongolia",
      "training-brand",
      "training.localStandard.passRate",
      { type: "number", minimum: 0, maximum: 100, description: decimals },
    ],
    ["a year", "inner-mongolia", "training-brand", "training.year", { type: "integer", minimum: 1900, maximum: 2999 }],
    [
      "a plan of spending",
      "urumqi",
      "fund-plan",
      "fund.lines",
      {
        maxItems: 10_000,
        items: {
          type: "object",
          properties: { use: { type: "string", maxLength: 1_000 }, amount },
          required: ["use", "amount"],
          additionalProperties: false,
        },
        description:
          "金额合计不大于一万亿元，每项最多两位小数。 The amounts total a trillion yuan at most, each with at most two decimals.",
      },
    ],
    [
      "reviews by year",
      "urumqi",
      "annual-review",
      "review.years",
      {
        maxItems: 10_000,
        description: "年份不重复，且不晚于评估年份。 No year twice, none after the year of evaluation.",
      },
    ],
  ])("%s", (_, policy, matter, path, expected) => {
    const node = at(schemaOf(policy, matter), path);
    expect(node).toMatchObject(expected);
    expect((node as { title?: string }).title).toMatch(/^\P{ASCII}.* · [a-z]/iu);
    if (!("description" in expected)) expect(node).not.toHaveProperty("description");
  });

  test("days are told by their form, and by no type beside it", () => {
    for (const [matter, path] of [
      ["recognition", "applicant.recognitionLostOn"],
      ["public-notice", "notice.publishedOn"],
    ] as const) {
      const node = at(schemaOf("urumqi", matter), path);
      expect(Object.keys(node ?? {}).sort()).toEqual(["anyOf", "description", "title"]);
    }
  });
});

describe("a matter's schema", () => {
  const paths = (node: Node, before = ""): readonly string[] =>
    Object.entries(node.properties ?? {}).flatMap(([key, { anyOf }]) => {
      const of = anyOf?.[0];
      return of?.properties === undefined ? [before + key] : paths(of, `${before}${key}.`);
    });

  test("has the facts that the matter reads, and no other key", () => {
    const schema = schemaOf("urumqi", "public-notice");
    expect(paths(schema).slice().sort()).toEqual([
      "notice.holidays",
      "notice.makeUpWorkdays",
      "notice.objection",
      "notice.publishedOn",
    ]);
    expect(schema.additionalProperties).toBe(false);
    expect(schema).toMatchObject({ $schema: "https://json-schema.org/draft/2020-12/schema", type: "object" });
  });

  test("without a matter, those of all matters of the policy", () => {
    const all = paths(schemaOf("urumqi"));
    for (const path of ["notice.publishedOn", "review.years", "assessor.culture", "fund.lines"])
      expect(all).toContain(path);
    for (const path of ["exit.training", "plan.milestones", "brand.origin"]) expect(all).not.toContain(path);
  });

  test("of no policy, or of another's matter, is none", () => {
    expect(() => schemaOf("atlantis")).toThrow(/atlantis/);
    expect(() => schemaOf("urumqi", "labor-brand")).toThrow(/labor-brand/);
  });
});
