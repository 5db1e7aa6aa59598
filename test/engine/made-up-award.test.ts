import { describe, expect, test } from "vitest";
import { asked, clause, engine, words } from "./made-up.ts";

interface Sums {
  readonly amount: number | null;
  readonly ceiling: number | null;
  readonly lines: readonly {
    readonly id: string;
    readonly amount: number | null;
    readonly outcome: string;
    readonly message: { readonly code: string; readonly values: object };
  }[];
}
const award = (given: object, detail: string) =>
  (
    engine.evaluate(asked("award", given, { detail })).matters as never as {
      award: { subsidy: Sums; missing: readonly string[]; notices: readonly { readonly code: string }[] };
    }
  ).award;

const found = (
  logo: boolean | null,
  training: boolean | null,
  paid: boolean | null,
  decidedAmount: number | null = null,
) => ({
  brand: { logo },
  exit: { training },
  award: { paid, decidedAmount },
});

type Row = readonly [string, object, amount: number | null, ceiling: number | null, logo: string, decided: string];
// The first sum is printed; the second is set by the authority, nine thousand at most.
const rows: readonly Row[] = [
  ["what is owed", found(true, false, false), 5_000, 5_000, "line.owed", "line.not-applicable"],
  ["what was paid", found(true, false, true), 0, 5_000, "line.settled", "line.not-applicable"],
  ["what is set", found(false, false, false, 700.5), 700.5, 9_000, "line.not-applicable", "line.owed"],
  ["what is not set yet", found(false, false, false), null, 9_000, "line.not-applicable", "line.open"],
  [
    "where a condition of the sum fails, nothing",
    found(true, true, false),
    0,
    0,
    "line.not-met+findings.not-met",
    "line.not-applicable",
  ],
  [
    "where a criterion fails that is no condition of the sum, the sum",
    found(false, true, false, 700.5),
    700.5,
    9_000,
    "line.not-applicable",
    "line.owed",
  ],
  [
    "where a condition of the sum is open, nothing told",
    found(true, null, false),
    null,
    5_000,
    "line.open",
    "line.not-applicable",
  ],
  [
    "where it is open which sum is due, nothing told",
    found(null, false, false, 0),
    null,
    9_000,
    "line.open",
    "line.nothing-owed",
  ],
];

describe("an award", () => {
  test.each(rows)("%s", (_, given, amount, ceiling, logo, decided) => {
    const { subsidy } = award(given, "result");
    expect([subsidy.amount, subsidy.ceiling]).toEqual([amount, ceiling]);
    expect(subsidy.lines.map(({ message }) => message.code)).toEqual([logo, decided]);
    const brief = award(given, "outcome").subsidy;
    expect(brief).toEqual({
      amount,
      ceiling,
      lines: subsidy.lines.map(({ id, amount, outcome }) => ({ id, amount, outcome })),
    });
    const { payee, ...rest } = award(given, "full").subsidy as Sums & { payee: unknown };
    expect(payee).toEqual(words("payee"));
    expect([rest.amount, rest.ceiling]).toEqual([amount, ceiling]);
  });

  test("tells of each sum its id, its clause and its amount", () => {
    expect(award(found(true, false, false), "result").subsidy.lines).toEqual([
      {
        id: "dm.award.logo",
        amount: 5_000,
        outcome: "met",
        citation: clause("八"),
        message: { code: "line.owed", values: { amount: 5_000 } },
      },
      {
        id: "dm.award.decided",
        amount: 0,
        outcome: "not-applicable",
        citation: clause("九"),
        message: { code: "line.not-applicable", values: {} },
      },
    ]);
  });

  test.each([
    ["all where nothing is known", {}, ["exit.training", "brand.logo", "award.paid", "award.decidedAmount"]],
    ["what could still change a sum", found(true, false, null), ["award.paid"]],
    [
      "what could still change a sum of a matter that is not met",
      found(null, true, null),
      ["brand.logo", "award.paid", "award.decidedAmount"],
    ],
    ["nothing where a condition of the only sum fails", found(true, true, null), []],
    ["nothing where all is settled", found(true, false, false), []],
  ])("lacks %s", (_, given, expected) => {
    const { missing } = award(given, "result");
    expect([...missing].sort()).toEqual([...expected].sort());
    expect(missing[0]).toBe(expected[0]);
  });

  test("speaks of the sum that no text gives, until the request does", () => {
    const codes = (given: object) => award(given, "outcome").notices.map(({ code }) => code);
    expect(codes(found(true, false, false))).toEqual(["draft-for-comment", "source-gap"]);
    expect(codes(found(true, false, false, 0))).toEqual(["draft-for-comment"]);
  });
});
