import { Decimal } from "decimal.js";
import fc from "fast-check";
import { expect, test } from "vitest";
import { describePolicy, evaluate, prepare } from "../../src/index.ts";
import { applicant } from "../engine/scored.ts";

const request = { policy: "urumqi", matter: "scoring", asOf: "2025-06-30" } as const;
const addresses = describePolicy("urumqi")
  .matters.find(({ id }) => id === "scoring")
  ?.editions.flatMap(({ provisions }) => provisions.flatMap(({ figures }) => figures))
  .filter(({ unit }) => unit === "points")
  .map(({ address }) => address) as readonly string[];

const upTo = (most: number) => fc.integer({ min: 0, max: most * 100 }).map((hundredths) => hundredths / 100);
const assessor = fc.record({ supportMoney: upTo(3), cooperation: upTo(5), culture: upTo(5) }, { requiredKeys: [] });
const groups = fc.subarray(Object.keys(applicant)).map((keys) => {
  const { assessor: _, ...facts } = Object.fromEntries(keys.map((key) => [key, applicant[key]]));
  return facts;
});
const parameters = fc
  .subarray([...addresses], { maxLength: 12 })
  .chain((some) =>
    fc
      .tuple(...some.map((address) => upTo(20).map((value) => [address, value] as const)))
      .map((pairs) => Object.fromEntries(pairs)),
  );

const sum = (values: readonly number[]) =>
  values.reduce((total, value) => total.plus(value), new Decimal(0)).toString();

test("a sheet's points add up exactly, whatever their decimals", () => {
  expect(addresses.length).toBeGreaterThan(20);
  let fractions = 0;
  fc.assert(
    fc.property(groups, assessor, parameters, (facts, given, replaced) => {
      const options = { ...request, parameters: replaced };
      const { score } = prepare(options)({ ...facts, assessor: given } as never).matters.scoring;
      const items = score.sections.flatMap((section) => section.items);
      for (const whole of [...score.sections, { ...score, items, score: score.total }]) {
        for (const key of ["atLeast", "atMost", "max"] as const)
          expect(String(whole[key])).toBe(sum(whole.items.map((item) => item[key])));
        expect(whole.score).toBe(whole.atLeast === whole.atMost ? whole.atLeast : null);
      }
      const { total } = prepare({ ...options, detail: "outcome" })({ ...facts, assessor: given } as never).matters
        .scoring.score;
      expect(total).toBe(score.total);
      if (!Number.isInteger(score.atLeast)) fractions += 1;
    }),
    { numRuns: 2_000 },
  );
  expect(fractions).toBeGreaterThan(1_000);
});

test("an assessor's points count as they were given, and no next step is proposed for them", () => {
  for (const [supportMoney, cooperation, total] of [
    [0.1, 0.2, 0.3],
    [1.11, 2.22, 3.33],
    [0.07, 4.99, 5.06],
    [2.99, 4.35, 7.34],
  ] as const) {
    const { score } = evaluate({ ...request, facts: { assessor: { supportMoney, cooperation, culture: 0 } } }).matters
      .scoring;
    const items = new Map(score.sections.flatMap((section) => section.items).map((item) => [item.id, item]));
    expect([items.get("uq.s1.5")?.score, items.get("uq.s3.4")?.score, score.atLeast]).toEqual([
      supportMoney,
      cooperation,
      total,
    ]);
    for (const id of ["uq.s1.5", "uq.s3.4", "uq.s4.1"]) expect(items.get(id)).not.toHaveProperty("next");
    expect(items.get("uq.s1.5")?.observed).toEqual({ "assessor.supportMoney": supportMoney });
  }
});
