import { describe, expect, test } from "vitest";
import { perCombination, perValues } from "../../src/expressions/combination.ts";
import { once } from "../../src/expressions/once.ts";
import { type Fact, fact } from "../../src/facts/fact.ts";
import type { Slots } from "../../src/facts/slots.ts";
import { prepared, slotsOf } from "./prepared.ts";

// What is kept must be the answer of the very same facts, and no more of it than there is room for.
const lawful = fact("applicant.lawful", "遵纪守法", "lawful");
const level = fact("training.level", "级别", "level");
const culture = fact("assessor.culture", "评审给分", "points");
const total = fact("workforce.total", "从业人员数", "workforce");
const trained = fact("workforce.trained", "经培训人数", "workers trained");

/** An answer that shows which facts it was worked out from, and the facts that it was. */
function counting(facts: readonly Fact[]) {
  const worked: string[] = [];
  const { slot } = prepared();
  const answer = (slots: Slots) => {
    const seen = JSON.stringify(facts.map((fact) => slots[slot(fact)] ?? null));
    worked.push(seen);
    return { seen };
  };
  return { worked, answer };
}

describe("answers by combination", () => {
  // The one of the most values first: its number must not run into those of the others.
  const facts = [culture, level, lawful];
  const lawfuls = [undefined, true, false];
  const levels = [undefined, "autonomous-region", "league-city", "county"];
  const points = [undefined, 0, 0.01, 0.29, 1, 1.5, 2.99, 3, 3.01, 4.5, 4.99, 5];
  const every = lawfuls.flatMap((lawful) =>
    levels.flatMap((level) =>
      points.map((culture) => ({ applicant: { lawful }, training: { level }, assessor: { culture } })),
    ),
  );

  test("each of them once, none for another", () => {
    const { worked, answer } = counting(facts);
    const shared: unknown[] = [];
    const kept = perCombination(facts, prepared(), answer, (found) => {
      shared.push(found);
      return Object.freeze(found);
    });
    const first = every.map((each) => kept(slotsOf(each)));
    const again = every.map((each) => kept(slotsOf(each)));
    expect(new Set(first.map(({ seen }) => seen)).size).toBe(3 * 4 * 12);
    expect([worked.length, shared.length]).toEqual([144, 144]);
    expect(again.every((found, at) => found === first[at] && Object.isFrozen(found))).toBe(true);
    expect(first.map(({ seen }) => seen)).toEqual(
      every.map(({ applicant, training, assessor }) =>
        // Points are computed in hundredths.
        JSON.stringify([
          assessor.culture === undefined ? null : Math.round(assessor.culture * 100),
          training.level ?? null,
          applicant.lawful ?? null,
        ]),
      ),
    );
  });

  test("there is no room for every combination of two numbers, so that none is kept", () => {
    const { answer } = counting([trained, total]);
    expect(perCombination([trained, total], prepared(), answer, Object.freeze)).toBe(answer);
    // Nor for those of a number and of five findings.
    const many = [total, lawful, lawful, lawful, lawful, lawful];
    expect(perCombination(many, prepared(), answer, Object.freeze)).toBe(answer);
  });

  test("small counts are told apart, from each other and from one that is not known; of others none is kept", () => {
    const { worked, answer } = counting([lawful, total]);
    const kept = perCombination([lawful, total], prepared(), answer, (found) => Object.freeze(found));
    const told = [undefined, 0, 1, 2, 510, 511, 512, 513, 10 ** 9].flatMap((total) =>
      [undefined, true, false].map((lawful) => slotsOf({ applicant: { lawful }, workforce: { total } })),
    );
    for (let round = 0; round < 2; round += 1) {
      expect(told.map((slots) => kept(slots).seen)).toEqual(told.map((slots) => answer(slots).seen));
    }
    // Of nine counts, six are small; each was worked out once, and by the test itself twice over.
    expect(worked.length - 2 * 27).toBe(3 * 6 + 2 * 3 * 3);
  });

  test.each([
    [3, 27, 27],
    // At most 2,048 have a place each. Of more, the first 256 are kept; the others are worked out again.
    [6, 729, 729],
    [7, 2_187, 2_187 + 2_187 - 256],
  ])("of %d findings, %d combinations: worked out %d times in two rounds", (number, combinations, times) => {
    const findings = [
      "lawful",
      "internalRules",
      "independentLegalPerson",
      "noDisputes",
      "trainingQualified",
      "partnerQualified",
      "healthyFinances",
    ]
      .slice(0, number)
      .map((name) => fact(`applicant.${name}` as "applicant.lawful", name, name));
    const { worked, answer } = counting(findings);
    const kept = perCombination(findings, prepared(), answer, (found) => found);
    for (let round = 0; round < 2; round += 1) {
      for (let at = 0; at < combinations; at += 1) {
        const given = findings.map(({ path }, place) => [
          path.slice("applicant.".length),
          [null, false, true][Math.floor(at / 3 ** place) % 3],
        ]);
        const applicant = Object.fromEntries(given);
        expect(kept(slotsOf({ applicant })).seen).toBe(JSON.stringify(Object.values(applicant)));
      }
    }
    expect(worked).toHaveLength(times);
  });

  test("of more combinations than can be told apart by number, none is kept", () => {
    const { answer } = counting([]);
    // 3 to the 34th is more than 2 to the 53rd, and 3 to the 33rd is not.
    const many = (number: number) => Array.from({ length: number }, () => lawful);
    expect(perCombination(many(33), prepared(), answer, (found) => found)).not.toBe(answer);
    expect(perCombination(many(34), prepared(), answer, (found) => found)).toBe(answer);
  });
});

describe("answers by values", () => {
  const { slot } = prepared();
  const counted = (...paths: readonly string[]) => {
    let worked = 0;
    const kept = perValues(
      paths.map((path) => slot({ path })),
      (): { at: number } | undefined => {
        worked += 1;
        return { at: worked };
      },
    );
    return { ask: (facts: object) => kept(slotsOf(facts))?.at, worked: () => worked };
  };

  test("the same values, the same answer; of what it does not rest on nothing matters", () => {
    const { ask } = counted(lawful.path, total.path);
    const given = { applicant: { lawful: true }, workforce: { total: 3 } };
    expect([ask(given), ask(given), ask({ ...given, award: { paid: true } })]).toEqual([1, 1, 1]);
    expect(ask({ applicant: { lawful: false }, workforce: { total: 3 } })).toBe(2);
    expect(ask({ workforce: { total: 3 } })).toBe(3);
    expect(ask({ applicant: { lawful: true } })).toBe(4);
    expect([ask({ workforce: { total: 3 } }), ask(given)]).toEqual([3, 1]);
  });

  test.each<[string, readonly string[], object, object]>([
    ["a text of a question mark and none", ["brand.name"], { brand: { name: "?" } }, {}],
    [
      "texts whose border lies elsewhere",
      ["brand.name", "brand.place"],
      { brand: { name: "a;1:b", place: "c" } },
      { brand: { name: "a", place: "b;1:c" } },
    ],
    [
      "a text in one place or in another",
      ["brand.name", "brand.place"],
      { brand: { name: "a" } },
      { brand: { place: "a" } },
    ],
    [
      "lists that look alike when joined",
      ["plan.dualBrandPlaces"],
      { plan: { dualBrandPlaces: ["a,1:b"] } },
      { plan: { dualBrandPlaces: ["a", "b"] } },
    ],
    ["an empty list and none", ["plan.dualBrandPlaces"], { plan: { dualBrandPlaces: [] } }, {}],
    [
      "lists in another order",
      ["brand.honours"],
      { brand: { honours: ["national", "local"] } },
      { brand: { honours: ["local", "national"] } },
    ],
    ["days", ["notice.holidays"], { notice: { holidays: ["2025-01-01"] } }, { notice: { holidays: ["2025-01-02"] } }],
  ])("told apart: %s", (_, paths, one, other) => {
    const { ask } = counted(...paths);
    expect([ask(one), ask(other), ask(one), ask(other)]).toEqual([1, 2, 1, 2]);
  });

  test("of lists of records every answer is worked out anew", () => {
    const { ask } = counted("fund.lines");
    const plan = { fund: { lines: [{ use: "a", amount: 1 }] } };
    expect([ask(plan), ask(plan)]).toEqual([1, 2]);
    // Without a record there is nothing that could differ.
    const empty = { fund: { lines: [] } };
    expect([ask(empty), ask(empty)]).toEqual([3, 3]);
  });

  test("that there is no answer is kept as well", () => {
    let worked = 0;
    const kept = perValues([slot(lawful)], () => {
      worked += 1;
      return undefined;
    });
    expect([kept(slotsOf({})), kept(slotsOf({})), worked]).toEqual([undefined, undefined, 1]);
  });

  test("of more values than there is room for, the first are forgotten, and those that come again are kept", () => {
    const { ask, worked } = counted(total.path);
    const of = (total: number) => ask({ workforce: { total } });
    for (let number = 0; number < 128; number += 1) of(number);
    expect([of(0), of(127), worked()]).toEqual([1, 128, 128]);
    of(128);
    expect([of(128), worked()]).toEqual([129, 129]);
    expect(of(0)).toBe(130);
    expect(of(0)).toBe(130);
  });
});

test("once for each applicant, and anew for the next", () => {
  let worked = 0;
  const find = once((slots: Slots) => {
    worked += 1;
    return slots;
  });
  const [one, other] = [slotsOf({}), slotsOf({})];
  expect([find(one), find(one), find(other), find(other)]).toEqual([one, one, other, other]);
  expect(worked).toBe(2);
  expect(find(one)).toBe(one);
  expect(worked).toBe(3);
});
