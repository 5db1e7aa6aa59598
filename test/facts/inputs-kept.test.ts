import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { evaluate, evaluateMany, explain, isRequestError, prepare, safeEvaluate } from "../../src/index.ts";
import { nearFacts } from "./near-facts.ts";
import { goodRequest } from "./problem.ts";

/** Copies plain data, with whatever is not data kept as it is. */
function copyOf<T>(value: T): T {
  if (typeof value !== "object" || value === null) return value;
  const copy: object = Array.isArray(value) ? new Array(value.length) : {};
  for (const key of Object.keys(value)) {
    const part = copyOf((value as Record<string, unknown>)[key]);
    Object.defineProperty(copy, key, { value: part, enumerable: true, configurable: true, writable: true });
  }
  return copy as T;
}

/** The objects in a value that can no longer be changed. */
function frozenIn(value: unknown): unknown[] {
  if (typeof value !== "object" || value === null) return [];
  return [...(Object.isExtensible(value) ? [] : [value]), ...Object.values(value).flatMap(frozenIn)];
}

function freeze<T>(value: T): T {
  if (typeof value === "object" && value !== null) {
    Object.values(value).forEach(freeze);
    Object.freeze(value);
  }
  return value;
}

const everyMatter = {
  policy: "urumqi",
  asOf: "2025-06-30",
  readings: { "uq.band-edge": "lower" },
  parameters: { "uq.workforce": 250 },
};
const told = (answer: unknown) => JSON.stringify(answer, (_, part) => (isRequestError(part) ? part.issues : part));
const requests = nearFacts(2025).map(({ facts }) => ({ ...copyOf(everyMatter), id: "a", facts }));

describe("inputs stay as they were", () => {
  test("whether they are in order or not", () => {
    fc.assert(
      fc.property(requests, (request) => {
        const before = copyOf(request);
        safeEvaluate(request as never);
        [...evaluateMany(everyMatter as never, [request.facts] as never)];
        expect(isDeepStrictEqual(request, before)).toBe(true);
        expect(frozenIn(request)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  test("and may be frozen", () => {
    fc.assert(
      fc.property(requests, (request) => {
        const answer = told(safeEvaluate(copyOf(request) as never));
        const frozen = freeze(copyOf(request));
        expect(told(safeEvaluate(frozen as never))).toBe(answer);
        for (const row of evaluateMany(
          freeze(copyOf(everyMatter)) as never,
          freeze([{ facts: frozen.facts ?? {} }]) as never,
        )) {
          expect(row.success).toBe(safeEvaluate({ ...request, facts: request.facts ?? {} } as never).success);
        }
      }),
      { numRuns: 500 },
    );
  });

  test("a result that is explained is not frozen by it", () => {
    const facts = { workforce: { total: 640 }, brand: { name: "巴里坤厨师", honours: ["national"] } };
    const result = evaluate({ ...everyMatter, facts, detail: "result" } as never);
    const frozenBefore = frozenIn(result).length;
    const before = copyOf(result);
    explain(result as never, facts);
    explain(result as never);
    expect(result).toStrictEqual(before);
    expect(frozenIn(result)).toHaveLength(frozenBefore);
  });

  test("what a caller does to a request afterwards changes no answer", () => {
    const request = {
      ...copyOf(everyMatter),
      facts: { fund: { lines: [{ use: "培训", amount: 5 }] }, brand: { honours: ["national"] } },
    };
    const judge = prepare((({ facts: _, ...rest }) => rest)(request) as never) as (facts: unknown) => unknown;
    const answer = evaluate(request as never);
    const before = told(answer);
    const prepared = told(judge({}));
    request.readings["uq.band-edge"] = "higher";
    request.parameters["uq.workforce"] = 1;
    request.facts.brand.honours.push("local");
    request.facts.fund.lines[0] = { use: "", amount: 0 };
    expect(told(answer)).toBe(before);
    expect(told(judge({}))).toBe(prepared);
  });
});

describe("figures of every size", () => {
  test("give numbers that print, or are refused", () => {
    const addresses = [
      "uq.workforce",
      "uq.trained-share",
      "uq.re-application",
      "uq.s1.4/band-1.from",
      "uq.s1.4/band-5.points",
      "uq.s1.6",
      "uq.s2.1/step",
      "uq.s2.1/step.points",
      "uq.s2.3/band-1.from",
      "uq.s3.1/first",
      "uq.s3.1/step",
      "uq.s3.1/cap",
      "uq.s3.3/band-1.from",
      "uq.s4.3/activity",
      "uq.fund.amount/municipal",
      "uq.review",
      "uq.notice",
    ];
    const value = fc.oneof(
      fc.constantFrom(0, 0.5, 1, 100, 1000, 1_000_000_000, 1e12),
      fc.integer({ min: 0, max: 1000 }),
    );
    const parameters = fc.dictionary(fc.constantFrom(...addresses), value, { maxKeys: 3 });
    let answered = 0;
    fc.assert(
      fc.property(nearFacts(2025), parameters, ({ facts }, replaced) => {
        const answer = safeEvaluate({
          policy: "urumqi",
          asOf: "2025-06-30",
          facts,
          parameters: replaced,
          detail: "result",
        } as never);
        if (!answer.success) return;
        answered += 1;
        // NaN, infinity, zero with a sign and undefined don't come back from JSON.
        expect(JSON.parse(JSON.stringify(answer.data))).toStrictEqual(answer.data);
      }),
      { numRuns: 1_500 },
    );
    expect(answered).toBeGreaterThan(100);
  });

  test("may be zero with a sign, which is plain zero in what comes of it", () => {
    const request = {
      ...goodRequest,
      facts: { brand: { logo: true }, applicant: { noDisputes: true } },
      detail: "result",
    };
    const signed = evaluate({ ...request, parameters: { "uq.s1.2/logo": -0, "uq.s1.6": -0 } } as never);
    expect(JSON.parse(JSON.stringify(signed))).toStrictEqual(signed);
  });
});

test("the request in these tests is one that is answered", () => {
  expect(safeEvaluate(goodRequest as never).success).toBe(true);
  expect(safeEvaluate({ ...everyMatter, facts: {} } as never).success).toBe(true);
});
