import { describe, expect, test } from "vitest";
import { type MatterResult, safeEvaluate } from "../../src/index.ts";

// The catalogue: a sum is 0 only where a condition that the text attaches to it fails, it is paid, or its recognition isn't held.
// Before the document's date nothing is owed.

type Awarded = MatterResult & { readonly subsidy: NonNullable<MatterResult["subsidy"]> };

function awarded(policy: string, matter: string, facts: object, options: object = {}): Awarded {
  const answer = safeEvaluate({ policy, matter, asOf: "2025-06-30", facts, ...options } as never);
  if (!answer.success) throw answer.error;
  return (answer.data.matters as never as Record<string, Awarded>)[matter] as Awarded;
}

/** Each line's outcome and amount, by the last part of its id. */
const linesOf = ({ subsidy }: Awarded) =>
  Object.fromEntries(subsidy.lines.map(({ id, outcome, amount }) => [id, [outcome, amount]]));

const provincial = "hb.award.provincial";
const national = "hb.award.national";
const inLibraryId = "hb.award.in-library";

describe("Hubei's construction award", () => {
  const construction = (inLibrary: boolean | null, held: readonly string[] | null, options: object = {}) =>
    awarded("hubei", "construction-award", { brand: { inLibrary, recognizedAs: held, awardsPaid: [] } }, options);

  test("outside the library no sum is owed, and the line says which condition fails", () => {
    const found = construction(false, ["provincial"]);
    expect(found.outcome).toBe("not-met");
    expect(found.subsidy).toMatchObject({ amount: 0, ceiling: 500_000 });
    expect(linesOf(found)).toEqual({ [provincial]: ["not-met", 0], [national]: ["not-applicable", 0] });
    const [line] = found.subsidy.lines;
    expect(line?.message.zh).toMatch(/未达到给付条件.*资源库/);
    expect(line?.message.en).toMatch(/condition of the sum/i);
  });

  test("in the library it is owed, and the line of the recognition that isn't held is not applicable", () => {
    const found = construction(true, ["national"]);
    expect(found.subsidy.amount).toBe(1_000_000);
    expect(linesOf(found)).toEqual({ [provincial]: ["not-applicable", 0], [national]: ["met", 1_000_000] });
  });

  test("an open condition leaves the sum open under its ceiling, and the fact missing", () => {
    const found = construction(null, ["provincial"]);
    expect([found.outcome, found.subsidy.amount, found.subsidy.ceiling]).toEqual(["undetermined", null, 500_000]);
    expect(linesOf(found)[provincial]).toEqual(["undetermined", null]);
    expect(found.missing).toEqual(["brand.inLibrary"]);
  });

  test("a failed condition settles the sum, whatever else is not known", () => {
    const found = awarded("hubei", "construction-award", { brand: { inLibrary: false } });
    expect(found.subsidy.amount).toBe(0);
  });

  test.each([
    ["2022-03-24", "not-applicable", 0, "not-applicable"],
    ["2022-03-25", "met", 500_000, "met"],
  ])("on %s, the document being of 25 March 2022: %s", (asOf, outcome, amount, line) => {
    for (const detail of ["outcome", "result", "full"]) {
      const found = construction(true, ["provincial"], { asOf, detail });
      expect([found.outcome, found.subsidy.amount, linesOf(found)[provincial]?.[0]]).toEqual([outcome, amount, line]);
      expect(found.notices.some(({ code }) => code === "not-yet-issued")).toBe(outcome === "not-applicable");
    }
  });

  test("before the document's date the line says so", () => {
    const [line] = construction(true, ["provincial"], { asOf: "2022-03-24" }).subsidy.lines;
    expect(line?.message.code).toBe("line.not-yet-issued");
  });

  describe("where the library governs the provincial sum alone", () => {
    const readings = { "hb.library-scope": "provincial" };
    const criterionOf = ({ criteria }: Awarded) => criteria.find(({ id }) => id === inLibraryId);

    test("it does not bind who holds the national recognition, and is judged and shown all the same", () => {
      for (const held of [["national"], ["provincial", "national"]]) {
        const found = construction(false, held, { readings });
        expect(found.outcome).toBe("met");
        expect(criterionOf(found)).toMatchObject({ outcome: "not-met", binding: false });
        expect(linesOf(found)[national]).toEqual(["met", 1_000_000]);
      }
    });

    test("the provincial sum beside it is not owed", () => {
      const found = construction(false, ["provincial", "national"], { readings });
      expect(linesOf(found)[provincial]).toEqual(["not-met", 0]);
      expect(found.subsidy.amount).toBe(1_000_000);
    });

    test("it binds who does not hold it, and who may not", () => {
      const without = construction(false, ["provincial"], { readings });
      expect([without.outcome, criterionOf(without)?.binding]).toEqual(["not-met", true]);
      const unknown = construction(false, null, { readings });
      expect([unknown.outcome, criterionOf(unknown)?.binding]).toEqual(["undetermined", true]);
    });

    test("at every level of detail the outcome is the same", () => {
      for (const detail of ["outcome", "result", "full"])
        expect(construction(false, ["national"], { readings, detail }).outcome).toBe("met");
    });

    test("under the usual reading it binds everybody, and tried readings tell the difference", () => {
      const found = construction(false, ["national"]);
      expect([found.outcome, criterionOf(found)?.binding, found.subsidy.amount]).toEqual(["not-met", true, 0]);
      const use = found.readings.find(({ id }) => id === "hb.library-scope");
      expect(use?.alternatives[0]?.changes).toEqual(
        expect.arrayContaining([
          { path: "outcome", from: "not-met", to: "met" },
          { path: "subsidy.amount", from: 0, to: 1_000_000 },
        ]),
      );
    });
  });
});

describe("Urumqi's support money", () => {
  const held = { recognizedAs: ["municipal"], awardsPaid: [] };
  const support = (planFiled: boolean | null, options: object = {}) =>
    awarded(
      "urumqi",
      "support-fund",
      { brand: held, fund: { planFiled, lines: [{ use: "staff-allowances", amount: 999_999 }] } },
      options,
    );

  test("is owed for the recognition, however it is to be spent and whether the plan is filed or not", () => {
    for (const planFiled of [true, false, null]) {
      const found = support(planFiled);
      expect([found.outcome, found.subsidy.amount]).toEqual(["met", 200_000]);
    }
  });

  test("hangs on the filed plan under the reading that makes it a condition", () => {
    const readings = { "uq.fund-gate": "precondition" };
    expect(support(true, { readings }).subsidy.amount).toBe(200_000);
    expect(support(false, { readings })).toMatchObject({ outcome: "not-met", subsidy: { amount: 0 } });
    expect(support(null, { readings })).toMatchObject({ outcome: "undetermined", subsidy: { amount: null } });
  });
});

describe("Baoji's absorption award", () => {
  const absorbed = (inLibrary: boolean | null, readings: object = {}) =>
    awarded(
      "baoji",
      "absorption-award",
      {
        workforce: { signed: 500 },
        brand: { inLibrary },
        award: { countyQualified: true, countyAmount: 250_000, paid: false },
      },
      { readings },
    );

  test("does not ask for the library, unless that is read as a condition", () => {
    expect(absorbed(false).subsidy.amount).toBe(250_000);
    const readings = { "bj.library-entry": "condition" };
    expect(absorbed(true, readings).subsidy.amount).toBe(250_000);
    expect(absorbed(false, readings).subsidy.amount).toBe(0);
    expect(absorbed(null, readings).subsidy.amount).toBeNull();
  });
});
