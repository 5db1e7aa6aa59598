import { describe, expect, test } from "vitest";
import { evaluate, evaluateMany, isRequestError, prepare, type RequestIssue, safeEvaluate } from "../../src/index.ts";
import { evaluate as evaluateUrumqi } from "../../src/urumqi.ts";

// Each mistake is marked where it stands: the type check fails if the compiler no longer finds it there. What must be
// refused is refused at run time too; a fact of another matter is only listed as ignored.

/** The codes that a call is refused with; none where it is answered. */
function codesOf(call: () => unknown): readonly string[] {
  try {
    call();
    return [];
  } catch (thrown) {
    if (!isRequestError(thrown)) throw thrown;
    return thrown.issues.map(({ code }: RequestIssue) => code);
  }
}

const asOf = "2025-06-30";

describe("a request that does not compile", () => {
  test("a fact of another matter", () => {
    const call = () =>
      // @ts-expect-error: the sheet does not read the application.
      evaluate({ policy: "urumqi", matter: "scoring", asOf, facts: { application: { districtReviewed: true } } });
    expect(codesOf(call)).toEqual([]);
    expect(call().ignored).toEqual(["application.districtReviewed"]);
  });

  test("a fact of another matter in a group that the matter reads", () => {
    // @ts-expect-error: only the sheet reads honours.
    const call = () => evaluate({ policy: "urumqi", matter: "recognition", asOf, facts: { brand: { honours: [] } } });
    expect(codesOf(call)).toEqual([]);
  });

  test("a fact of another authority", () => {
    // @ts-expect-error: no matter of Urumqi's reads the exit faults.
    const call = () => evaluate({ policy: "urumqi", asOf, facts: { exit: { training: true } } });
    expect(codesOf(call)).toEqual([]);
  });

  test("a misspelt fact", () => {
    // @ts-expect-error: totl
    const call = () => evaluate({ policy: "urumqi", matter: "scoring", asOf, facts: { workforce: { totl: 640 } } });
    expect(codesOf(call)).toEqual(["unknown-fact"]);
  });

  test("a misspelt group", () => {
    // @ts-expect-error: wrokforce
    const call = () => evaluate({ policy: "urumqi", matter: "scoring", asOf, facts: { wrokforce: { total: 640 } } });
    expect(codesOf(call)).toEqual(["unknown-fact"]);
  });

  test("a wrong type", () => {
    // @ts-expect-error: a count is a number.
    const count = () => evaluate({ policy: "urumqi", matter: "scoring", asOf, facts: { workforce: { total: "640" } } });
    // @ts-expect-error: tiers stand in a list.
    const list = () => evaluate({ policy: "urumqi", matter: "scoring", asOf, facts: { brand: { media: "national" } } });
    // @ts-expect-error: there is no such tier.
    const tier = () => evaluate({ policy: "urumqi", matter: "scoring", asOf, facts: { brand: { media: ["world"] } } });
    // @ts-expect-error: a line has an amount.
    const line = () => evaluate({ policy: "urumqi", asOf, facts: { fund: { lines: [{ use: "x" }] } } });
    expect(codesOf(count)).toEqual(["not-a-number"]);
    expect(codesOf(list)).toEqual(["not-a-list"]);
    expect(codesOf(tier)).toEqual(["unknown-choice"]);
    expect(codesOf(line)).toEqual(["missing-field"]);
  });

  test("a misspelt reading, and an option that it does not have", () => {
    // @ts-expect-error: uq.bandedge
    const id = () => evaluate({ policy: "urumqi", asOf, facts: {}, readings: { "uq.bandedge": "lower" } });
    // @ts-expect-error: highest is an option of other readings.
    const option = () => evaluate({ policy: "urumqi", asOf, facts: {}, readings: { "uq.band-edge": "highest" } });
    expect(codesOf(id)).toEqual(["unknown-reading"]);
    expect(codesOf(option)).toEqual(["unknown-reading-option"]);
  });

  test("no date, no policy, no facts", () => {
    // @ts-expect-error: asOf is required.
    expect(codesOf(() => evaluate({ policy: "urumqi", facts: {} }))).toEqual(["missing-option"]);
    // @ts-expect-error: policy is required.
    expect(codesOf(() => evaluate({ asOf, facts: {} }))).toEqual(["missing-option"]);
    // @ts-expect-error: facts are required.
    expect(codesOf(() => evaluate({ policy: "urumqi", asOf }))).toEqual(["missing-option"]);
  });

  test("a matter, a policy, a detail that there is not", () => {
    // @ts-expect-error: scorng
    expect(codesOf(() => evaluate({ policy: "urumqi", matter: "scorng", asOf, facts: {} }))).toEqual([
      "unknown-matter",
    ]);
    // @ts-expect-error: one of the list is misspelt.
    const list = () => evaluate({ policy: "urumqi", matter: ["scoring", "recogniton"], asOf, facts: {} });
    expect(codesOf(list)).toEqual(["unknown-matter"]);
    // @ts-expect-error: urumchi
    expect(codesOf(() => evaluate({ policy: "urumchi", asOf, facts: {} }))).toEqual(["unknown-policy"]);
    // @ts-expect-error: everything
    const detail = () => evaluate({ policy: "urumqi", asOf, facts: {}, detail: "everything" });
    expect(codesOf(detail)).toEqual(["unknown-detail"]);
  });

  test("an option of no request, a figure that is a text, an id that is a number", () => {
    // @ts-expect-error: matters
    expect(codesOf(() => evaluate({ policy: "urumqi", asOf, facts: {}, matters: "scoring" }))).toEqual([
      "unknown-option",
    ]);
    // @ts-expect-error: figures are numbers.
    const figure = () => evaluate({ policy: "urumqi", asOf, facts: {}, parameters: { "uq.workforce": "250" } });
    expect(codesOf(figure)).toEqual(["not-a-number"]);
    // @ts-expect-error: an id is a text.
    expect(codesOf(() => evaluate({ policy: "urumqi", asOf, facts: {}, id: 17 }))).toEqual(["not-a-text"]);
  });

  test("the same of the other functions", () => {
    // @ts-expect-error: prepare takes no facts.
    expect(codesOf(() => prepare({ policy: "urumqi", asOf, facts: {} }))).toEqual(["unknown-option"]);
    // @ts-expect-error: asOf is required.
    expect(codesOf(() => prepare({ policy: "urumqi" }))).toEqual(["missing-option"]);
    const judge = prepare({ policy: "urumqi", matter: "scoring", asOf });
    // @ts-expect-error: totl
    expect(codesOf(() => judge({ workforce: { totl: 640 } }))).toEqual(["unknown-fact"]);
    // @ts-expect-error: totl
    const rows = [...evaluateMany({ policy: "urumqi", matter: "scoring", asOf }, [{ workforce: { totl: 640 } }])];
    expect(rows.map(({ success }) => success)).toEqual([false]);
    // @ts-expect-error: asOf is required.
    expect(safeEvaluate({ policy: "urumqi", facts: {} }).success).toBe(false);
    // @ts-expect-error: scorng
    expect(codesOf(() => evaluateUrumqi({ policy: "urumqi", matter: "scorng", asOf, facts: {} }))).toHaveLength(1);
  });
});

describe("a request that compiles", () => {
  test("with every kind of fact, each of which may be null or undefined", () => {
    const call = () =>
      evaluate({
        policy: "urumqi",
        asOf,
        facts: {
          brand: { name: "巴里坤厨师", recognizedAs: ["municipal", "county"], logo: null },
          applicant: { kind: "enterprise", revenue: "5000000.50", recognitionLostOn: "never" },
          workforce: { total: 640, trained: undefined },
          training: null,
          assessor: { culture: 4.5 },
          fund: { lines: [{ use: "培训", amount: 1000 }] },
          review: { years: [{ year: 2024, passed: true }], findings: { scale: false } },
          notice: { publishedOn: "2025-06-02", holidays: [] },
          form: { completed: ["brand-name", "bank"] },
        },
      });
    expect(codesOf(call)).toEqual([]);
  });

  test("with lists that are read-only, and readings of any matter of the policy", () => {
    const request = {
      policy: "urumqi",
      matter: ["scoring", "support-fund"],
      asOf,
      facts: { brand: { honours: ["national"], recognizedAs: ["municipal"] }, fund: { planFiled: true } },
      readings: { "uq.notice-days": "working", "uq.band-edge": "lower" },
      parameters: { "uq.workforce": 250 },
    } as const;
    expect(codesOf(() => evaluate(request))).toEqual([]);
  });

  test("to one authority's entry", () => {
    const { matters } = evaluateUrumqi({
      policy: "urumqi",
      matter: "scoring",
      asOf,
      facts: { workforce: { insured: 120 } },
    });
    expect(matters.scoring.score.sections[2]?.items[2]?.score).toBe(3);
  });
});
