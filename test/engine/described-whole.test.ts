import { describe, expect, test } from "vitest";
import { clause, engine, notice, words } from "./made-up.ts";

const description = engine.describePolicy("demo");
const plain = { topic: null, sum: null, otherwise: null, binding: true };
const logoHeld = { kind: "attested", hold: "all", facts: [{ fact: "brand.logo" }] };
const faultless = { kind: "attested", hold: "none", facts: [{ fact: "exit.training" }] };

describe("a policy is described whole", () => {
  const [review, scoring, award] = description.matters;

  test("with its authority and documents, and nothing else at the top", () => {
    expect(description).toMatchObject({ id: "demo", authority: words("authority"), documents: [notice] });
    const keys = ["id", "authority", "documents", "matters", "readings", "assumptions", "gaps", "facts"];
    expect(Object.keys(description)).toEqual(keys);
    expect(description.matters).toHaveLength(3);
  });

  test("a review: its statuses, its gaps, its days, what each criterion asks and what follows", () => {
    expect(review).toEqual({
      id: "review",
      kind: "review",
      question: words("review"),
      statuses: ["standing", "rectify", "removed"],
      gaps: ["dm.gap"],
      editions: [
        {
          from: "2025-02-01",
          to: "2027-12-31",
          sections: [],
          payee: null,
          provisions: [
            {
              ...plain,
              id: "dm.size",
              kind: "criterion",
              citation: clause("一"),
              topic: "workforce-size",
              otherwise: "rectify",
              figures: [
                { address: "dm.size", value: 300, unit: "people" },
                { address: "dm.size/bar", value: 5, unit: "years" },
              ],
              facts: ["workforce.total", "applicant.recognitionLostOn"],
              readings: [],
              rule: {
                kind: "compare",
                relation: "at-least",
                term: { fact: "workforce.total" },
                bound: { figure: "dm.size" },
              },
            },
            {
              ...plain,
              id: "dm.fault",
              kind: "criterion",
              citation: clause("二"),
              topic: "training-quality",
              otherwise: "removed",
              figures: [],
              facts: ["exit.training"],
              readings: [],
              rule: faultless,
            },
            {
              ...plain,
              id: "dm.logo",
              kind: "criterion",
              citation: clause("三"),
              topic: "brand-logo",
              // It binds under the reading that is not the usual one.
              binding: false,
              figures: [],
              facts: ["brand.logo"],
              readings: ["dm.duty"],
              rule: logoHeld,
            },
            {
              ...plain,
              id: "dm.relaxation",
              kind: "relaxation",
              citation: clause("四"),
              binding: false,
              figures: [],
              facts: ["dual.relaxationGround"],
              readings: [],
              rule: { fact: "dual.relaxationGround" },
            },
          ],
        },
      ],
    });
  });

  test("a sheet: its sections, and each item with its figures", () => {
    expect(scoring).toMatchObject({ id: "scoring", kind: "scoring", statuses: null, gaps: [] });
    const [edition] = scoring?.editions ?? [];
    expect(edition).toMatchObject({ from: null, to: null, payee: null });
    expect(edition?.sections).toEqual([
      {
        id: "dm.s1",
        title: words("section"),
        max: 8,
        citation: clause("五"),
        items: [
          { id: "dm.s1.1", title: words("size"), max: 5 },
          { id: "dm.s1.2", title: words("logo"), max: 3 },
        ],
      },
    ]);
    const [size, logo, ...others] = edition?.provisions ?? [];
    expect(others).toEqual([]);
    expect(size).toEqual({
      ...plain,
      id: "dm.s1.1",
      kind: "item",
      citation: clause("六"),
      figures: [
        { address: "dm.s1.1/cap", value: 5, unit: "points" },
        { address: "dm.s1.1/step", value: 50, unit: "people" },
        { address: "dm.s1.1/each", value: 1, unit: "points" },
      ],
      facts: ["workforce.total"],
      readings: [],
      rule: expect.objectContaining({ kind: "lesser" }),
    });
    expect(logo).toMatchObject({ figures: [{ address: "dm.s1.2", value: 3, unit: "points" }], citation: clause("七") });
  });

  test("an award: its payee, and each sum with those whom it is for and its conditions", () => {
    const [edition] = award?.editions ?? [];
    expect(award).toMatchObject({ kind: "award", gaps: ["dm.gap"] });
    expect(edition).toMatchObject({ payee: words("payee"), sections: [] });
    const [logo, decided, criterion] = edition?.provisions ?? [];
    expect(logo).toMatchObject({
      ...plain,
      id: "dm.award.logo",
      kind: "award-line",
      citation: clause("八"),
      figures: [{ address: "dm.award.logo", value: 5_000, unit: "yuan" }],
      facts: ["brand.logo", "exit.training", "award.paid"],
      sum: { when: logoHeld, conditions: ["dm.no-fault"], amount: { figure: "dm.award.logo" } },
    });
    expect(decided).toMatchObject({
      id: "dm.award.decided",
      sum: { conditions: [], amount: { kind: "supplied", fact: { fact: "award.decidedAmount" } } },
    });
    expect(criterion).toMatchObject({
      id: "dm.no-fault",
      kind: "criterion",
      rule: faultless,
      otherwise: null,
      binding: true,
    });
  });

  test("its readings, assumptions, gaps and facts, each once and in the order in which they are read", () => {
    expect(description.readings).toEqual([
      {
        id: "dm.duty",
        place: words("duty"),
        default: "may",
        alternatives: ["must"],
        options: { must: words("must"), may: words("may") },
        grounds: words("grounds"),
      },
    ]);
    expect(description.assumptions).toEqual([
      { id: "dm.assume", place: words("place"), taken: words("taken"), grounds: words("grounds") },
    ]);
    expect(description.gaps).toEqual([{ id: "dm.gap", citation: clause("九"), reason: words("gap") }]);
    expect(description.facts.map(({ path, unit }) => [path, unit])).toEqual([
      ["workforce.total", "people"],
      ["applicant.recognitionLostOn", "day"],
      ["exit.training", null],
      ["brand.logo", null],
      ["dual.relaxationGround", null],
      ["award.decidedAmount", "yuan"],
      ["award.paid", null],
    ]);
    expect(description.facts[0]).toEqual({
      path: "workforce.total",
      type: { kind: "count", unit: "people" },
      unit: "people",
      label: { zh: "从业人员数", en: "workforce" },
      options: null,
    });
  });

  test("and is frozen throughout", () => {
    expect(Object.isFrozen(description.matters[0]?.editions[0]?.provisions[0]?.figures[0])).toBe(true);
    expect(() => Object.assign(description, { id: "another" })).toThrow(TypeError);
  });
});

describe("asked in another way", () => {
  test("no day is every edition, and so is none", () => {
    for (const options of [undefined, null, {}, { asOf: undefined }, { asOf: null }])
      expect(engine.describePolicy("demo", options as never)).toEqual(description);
  });

  test.each([5, "2025-02-29", ""])("%j is no day", (asOf) => {
    expect(() => engine.describePolicy("demo", { asOf } as never)).toThrow(/asOf/);
  });

  test("with what only a request may say, it is refused", () => {
    for (const key of [
      "policy",
      "matter",
      "facts",
      "id",
      "readings",
      "parameters",
      "detail",
      "names",
      "regions",
      "occupations",
    ])
      expect(() => engine.describePolicy("demo", { [key]: {} } as never), key).toThrow(new RegExp(key));
  });
});
