import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as z from "zod";
import { type FactType, MOST_CHARACTERS, MOST_ENTRIES } from "../../src/facts/fact-type.ts";
import { checkedPairs, type FactPath, factPaths, factTypes } from "../../src/facts/fact-types.ts";
import { factReader } from "../../src/facts/reader.ts";
import { MOST_YUAN } from "../../src/ground/money.ts";
import { policies } from "../../src/index.ts";
import { factsJsonSchema, factsSchema } from "../../src/schema.ts";
import { type NearFacts, nearFacts } from "./near-facts.ts";
import { mendPairs, nearMiss, nestKeys, valid } from "./near-values.ts";

const reader = factReader();
const everything = factPaths.map(() => true);
const read = (facts: unknown, latestYear: number) => reader(facts, latestYear, everything)?.slots;
const slotOf = (path: string) => (factPaths as readonly string[]).indexOf(path);
const years = [1900, 2024, 2025, 2999];
const ajv = new Ajv2020({ formats: { date: true } });
const schemas = new Map(
  years.map((year) => {
    const zod = factsSchema("urumqi", "scoring", { asOf: `${year}-12-31` });
    return [year, { zod, json: ajv.compile(z.toJSONSchema(zod)) }];
  }),
);

/** What the three say of facts: the fast reader, the zod schema and the JSON Schema. */
function verdicts(facts: unknown, latestYear: number) {
  const { zod, json } = schemas.get(latestYear) as NonNullable<ReturnType<typeof schemas.get>>;
  return { reader: read(facts, latestYear) !== undefined, zod: zod.safeParse(facts).success, json: json(facts) };
}

const all = (verdict: boolean) => ({ reader: verdict, zod: verdict, json: verdict });

/** What a JSON Schema can't say, by issue code, and the words in which it says so. */
const unsayable: Readonly<Record<string, RegExp>> = {
  "lone-surrogate": /No text has a lone UTF-16 surrogate/,
  "too-many-decimals": /at most two decimals/i,
  "not-a-date": /A date that exists/,
  "not-a-date-or-never": /A date that exists/,
  "part-exceeds-whole": /At most workforce\.total|is at most trainees/,
  "parts-do-not-sum": /The sum of training\.headcountByKind\.skill/,
  "latest-year-differs": /That of the latest year in training\.traineesByYear/,
  "year-twice": /No year twice/,
  "year-after-as-of": /none after the year of evaluation/,
  "total-too-large": /The amounts total a trillion yuan at most/,
  "training-given-twice": /Not given together with training/,
};
const met = new Set<string>();

/** Do the three agree, but for what a JSON Schema can't say? What the reader takes, both schemas take. */
function agree(facts: unknown, zod: ReturnType<typeof factsSchema>, json: (facts: unknown) => boolean, year: number) {
  const taken = read(facts, year) !== undefined;
  const answer = zod.safeParse(facts);
  if (answer.success !== taken) return false;
  if (json(facts) === taken) return true;
  if (taken || answer.success) return false;
  return answer.error.issues.every((issue) => {
    const { code } = (issue as unknown as { params: { code: string } }).params;
    met.add(code);
    return unsayable[code] !== undefined;
  });
}

/** Each matter with its schemas, and the facts that it reads. */
const matters = Object.values(policies).flatMap((policy) =>
  policy.matters.map(({ id }) => {
    const written = factsJsonSchema(policy.id as "urumqi", id as "scoring");
    const zod = factsSchema(policy.id as "urumqi", id as "scoring", { asOf: "2025-12-31" });
    return { name: `${policy.id} ${id}`, zod, json: ajv.compile(written), paths: pathsOf(written as JsonNode) };
  }),
);

interface JsonNode {
  readonly anyOf?: readonly JsonNode[];
  readonly properties?: Readonly<Record<string, JsonNode>>;
}

function pathsOf({ properties = {} }: JsonNode, before = ""): readonly FactPath[] {
  return Object.entries(properties).flatMap(([key, { anyOf }]) => {
    const of = anyOf?.[0];
    return of?.properties === undefined ? [(before + key) as FactPath] : pathsOf(of, `${before}${key}.`);
  });
}

describe("reader, zod schema and JSON Schema take the same", () => {
  test.each(matters)("of $name, but for what a JSON Schema can't say", ({ zod, json, paths }) => {
    const stated = fc
      .constantFrom(...paths)
      .chain((path) =>
        fc
          .oneof(valid(factTypes[path], path, 2025), nearMiss(factTypes[path], path, 2025), fc.constant(null))
          .map((value) => nestKeys({ [path]: value })),
      );
    fc.assert(
      fc.property(stated, (facts) => agree(facts, zod, json, 2025)),
      { numRuns: Math.ceil(80_000 / matters.length) },
    );
  });

  test("near the border, on either side of it", () => {
    const counted = { accepted: 0, refused: 0 };
    const reached = { accepted: new Set<string>(), refused: new Set<string>(), kinds: new Set<string>() };
    const hold = ({ facts, right, change }: NearFacts, latestYear: number): boolean => {
      const { zod, json } = schemas.get(latestYear) as NonNullable<ReturnType<typeof schemas.get>>;
      const reader = read(facts, latestYear) !== undefined;
      const side = reader ? "accepted" : "refused";
      counted[side] += 1;
      reached.kinds.add(`${change.kind} ${side}`);
      if (reader) for (const path of right) reached.accepted.add(path);
      else if (change.kind === "value") reached.refused.add(change.path);
      return agree(facts, zod, json, latestYear);
    };
    for (const latestYear of years) {
      fc.assert(
        fc.property(nearFacts(latestYear), (near) => hold(near, latestYear)),
        { numRuns: 6_000 },
      );
    }
    const runs = counted.accepted + counted.refused;
    expect(runs).toBeGreaterThanOrEqual(20_000);
    expect(counted.accepted / runs).toBeGreaterThan(0.25);
    expect(counted.refused / runs).toBeGreaterThan(0.25);
    // Every fact was taken at least once, and was at least once what the refusal was about.
    expect(factPaths.filter((path) => !reached.accepted.has(path))).toEqual([]);
    expect(factPaths.filter((path) => !reached.refused.has(path))).toEqual([]);
    const bothWays = ["group", "pair", "record-pair", "training-twice", "two-ways", "value", "years"];
    const kinds = [
      ...bothWays.flatMap((kind) => [`${kind} accepted`, `${kind} refused`]),
      "key refused",
      "whole refused",
    ];
    expect(["none accepted", ...kinds].filter((kind) => !reached.kinds.has(kind))).toEqual([]);
    expect(reached.kinds.has("none refused")).toBe(false);
  });

  test("with everything stated at once", () => {
    const paths = factPaths.filter((path) => !path.startsWith("training."));
    const stated = fc.record(Object.fromEntries(paths.map((path) => [path, valid(factTypes[path], path, 2025)])));
    fc.assert(
      fc.property(stated, (values: Record<string, unknown>) => {
        mendPairs(values, checkedPairs);
        expect(verdicts(nestKeys(values), 2025)).toEqual(all(true));
      }),
      { numRuns: 300 },
    );
  });

  test("with lists of as many entries as are allowed, and one more", () => {
    for (const path of factPaths) {
      const type: FactType = factTypes[path];
      if (type.kind !== "list" && type.kind !== "records") continue;
      // Records with a year can't be so many: there are not enough years.
      if (type.kind === "records" && type.required.includes("year")) continue;
      const [entry] = fc.sample(
        type.kind === "list" ? valid(type.of) : fc.constant(path === "fund.lines" ? { use: "", amount: 0 } : {}),
        1,
      );
      for (const more of [0, 1]) {
        expect(verdicts(nestKeys({ [path]: new Array(MOST_ENTRIES + more).fill(entry) }), 2025), path).toEqual(
          all(more === 0),
        );
      }
    }
  });

  test("with amounts that together are as much as one amount can be, and a fen more", () => {
    const { zod, json } = schemas.get(2025) as NonNullable<ReturnType<typeof schemas.get>>;
    for (const more of ["0.00", "0.01"]) {
      const lines = [MOST_YUAN, more].map((amount) => ({ use: "", amount }));
      expect(verdicts({ fund: { lines } }, 2025)).toEqual({ ...all(more === "0.00"), json: true });
      expect(agree({ fund: { lines } }, zod, json, 2025)).toBe(true);
    }
  });

  test("with texts of as many characters as are allowed, and one more", () => {
    for (const path of ["brand.name", "applicant.registeredIn"]) {
      for (const more of [0, 1]) {
        expect(verdicts(nestKeys({ [path]: "名".repeat(MOST_CHARACTERS + more) }), 2025), path).toEqual(
          all(more === 0),
        );
      }
    }
  });

  test("with objects that are no plain data: no JSON says them", () => {
    class Workforce {
      total = 640;
    }
    for (const workforce of [new Workforce(), new Map(), new Date(0), Object.create({ total: -1 })]) {
      const { reader, zod } = verdicts({ workforce }, 2025);
      expect({ reader, zod }).toEqual({ reader: false, zod: false });
    }
  });

  test("each thing that a JSON Schema can't say was met, and its descriptions say it", () => {
    expect([...met].sort()).toEqual(Object.keys(unsayable).sort());
    const schemas = [factsSchema("inner-mongolia"), factsSchema("urumqi")];
    const text = JSON.stringify(schemas.map((schema) => z.toJSONSchema(schema)));
    for (const said of Object.values(unsayable)) expect(text).toMatch(said);
  });
});

describe("what the fast reader reads", () => {
  test("is known exactly where a value was given", () => {
    fc.assert(
      fc.property(nearFacts(2025), ({ facts }) => {
        const slots = read(facts, 2025);
        if (slots === undefined) return true;
        return factPaths.every((path) => {
          const given = path
            .split(".")
            .reduce<unknown>((part, key) => (part as Record<string, unknown> | null | undefined)?.[key], facts);
          return (slots[slotOf(path)] !== undefined) === (given !== undefined && given !== null);
        });
      }),
      { numRuns: 2_000 },
    );
  });

  test("is in the units that rules compute with", () => {
    const facts = {
      applicant: { revenue: "1234.5", recognitionLostOn: "never" },
      award: { uplift: 33.33, decidedAmount: 0.07 },
      assessor: { culture: 4.5 },
      notice: { publishedOn: "1970-01-02" },
      fund: { lines: [{ use: "培训", amount: 0.29 }] },
      review: { years: [{ year: 2024, passed: false }] },
      workforce: { total: 640, trained: null },
    };
    const slots = read(facts, 2025) ?? [];
    const known = factPaths
      .filter((path) => slots[slotOf(path)] !== undefined)
      .map((path) => [path, slots[slotOf(path)]]);
    expect(Object.fromEntries(known)).toEqual({
      "applicant.revenue": 123_450,
      "applicant.recognitionLostOn": Number.NEGATIVE_INFINITY,
      "award.uplift": 3_333,
      "award.decidedAmount": 7,
      "assessor.culture": 450,
      "notice.publishedOn": 1,
      "fund.lines": [["培训", 29]],
      "review.years": [[2024, false]],
      "workforce.total": 640,
    });
  });

  test("is listed as ignored where nothing asks for it, in the order of all facts", () => {
    const used = factPaths.map((path) => path !== "brand.logo" && !path.startsWith("review."));
    const facts = { review: { years: [], findings: { scale: null } }, workforce: { total: 1 }, brand: { logo: false } };
    expect(reader(facts, 2025, used)?.ignored).toEqual(["brand.logo", "review.years"]);
    expect(reader(facts, 2025, everything)?.ignored).toEqual([]);
  });

  test("holds no zero with a sign", () => {
    const facts = {
      workforce: { total: -0 },
      applicant: { revenue: -0 },
      award: { uplift: -0 },
      assessor: { culture: -0 },
      fund: { lines: [{ use: "", amount: -0 }] },
    };
    const zeros = (read(facts, 2025) ?? []).flat(2).filter((slot) => slot === 0);
    expect(zeros).toHaveLength(5);
    expect(zeros.filter((zero) => Object.is(zero, -0))).toEqual([]);
  });
});
