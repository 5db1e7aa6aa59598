import { describe, expect, test } from "vitest";
import { criterion } from "../../src/eligibility/criterion.ts";
import { bind } from "../../src/engine/bind.ts";
import { atLeast } from "../../src/expressions/compare.ts";
import { workforce } from "../../src/facts/workforce.ts";
import { bilingual } from "../../src/ground/bilingual.ts";
import { type Edition, matter, type Policy } from "../../src/policy/policy.ts";
import { cite } from "../../src/sources/citation.ts";
import { policyDocument } from "../../src/sources/document.ts";
import { people } from "../../src/sources/figure.ts";

const document = policyDocument({
  id: "synthetic",
  title: "试验文件",
  number: null,
  dates: { issued: "2024-01-01", published: null, from: null, to: null },
  status: "in-force",
  remark: null,
  source: "none.txt",
});

const edition = (from: string | null, to: string | null, least: number): Edition => ({
  from,
  to,
  scope: null,
  criteria: [
    criterion("s.workforce", {
      topic: "workforce-size",
      cite: cite(document, "一", "不少于"),
      require: atLeast(workforce.total, people(least)),
    }),
  ],
  sheet: null,
  award: null,
  relaxation: null,
});

const policy: Policy = {
  id: "synthetic",
  authority: bilingual("试验机关", "A synthetic authority"),
  documents: [document],
  matters: [
    matter("size", {
      kind: "eligibility",
      question: bilingual("够不够大？", "Is it large enough?"),
      editions: [edition("2024-01-01", "2024-12-31", 300), edition("2025-01-01", "2025-12-31", 250)],
    }),
  ],
};

const engine = bind<{
  synthetic: { size: { facts: { workforce?: { total?: number } }; readings: object; parts: never } };
}>([policy]);

function on(asOf: string, parameters: Record<string, number> = {}) {
  const facts = { workforce: { total: 260 } };
  const { size } = engine.evaluate({
    policy: "synthetic",
    matter: "size",
    asOf,
    facts,
    parameters,
    detail: "result",
  }).matters;
  return { outcome: size.outcome, required: size.criteria[0]?.required, notices: size.notices.map(({ code }) => code) };
}

const old = { kind: "count", value: 300 };
const successor = { kind: "count", value: 250 };

describe("the day chooses the edition", () => {
  test.each([
    ["before the first, the first with a notice", "2023-12-31", "not-met", old, ["not-yet-issued"]],
    ["on the first day", "2024-01-01", "not-met", old, []],
    ["on the last day before the successor", "2024-12-31", "not-met", old, []],
    ["on the successor's first day", "2025-01-01", "met", successor, []],
    ["on its last day", "2025-12-31", "met", successor, []],
    ["after it ended, the last with a notice", "2026-01-01", "met", successor, ["period-ended"]],
  ])("%s (%s)", (_, asOf, outcome, required, notices) => {
    expect(on(asOf)).toEqual({ outcome, required, notices });
  });

  test("a figure is replaced in every edition", () => {
    expect(on("2024-06-30", { "s.workforce": 260 })).toMatchObject({ outcome: "met", notices: ["hypothetical"] });
    expect(on("2025-06-30", { "s.workforce": 261 })).toMatchObject({ outcome: "not-met", notices: ["hypothetical"] });
  });

  test("a description has all editions, or the one of a day", () => {
    const editions = (asOf?: string) =>
      engine
        .describePolicy("synthetic", asOf === undefined ? {} : { asOf })
        .matters[0]?.editions.map(({ from }) => from);
    expect(editions()).toEqual(["2024-01-01", "2025-01-01"]);
    expect(editions("2024-12-31")).toEqual(["2024-01-01"]);
    expect(editions("2025-01-01")).toEqual(["2025-01-01"]);
  });
});
