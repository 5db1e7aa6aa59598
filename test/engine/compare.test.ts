import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compare } from "../../src/engine/compare.ts";
import { type Evaluation, evaluate, isRequestError, policies } from "../../src/index.ts";
import { hostileValues, RAISES } from "../facts/hostile-values.ts";
import { allCases } from "../vectors/cases.ts";
import { compareProblems } from "./evaluation-problems.ts";
import { applicant, assessed } from "./scored.ts";

const asOf = "2025-06-30";
const result = (policy: string, matter: string | readonly string[] | undefined, facts: object, options: object = {}) =>
  evaluate({ policy, matter, asOf, facts, detail: "result", ...options } as never) as unknown as Evaluation<"result">;

describe("two evaluations of the same matter", () => {
  const facts = { workforce: { total: 320, trained: 150 } };

  test("are lined up by id: two sets of figures", () => {
    const [a, b] = [
      result("urumqi", "recognition", facts),
      result("urumqi", "recognition", facts, { parameters: { "uq.trained-share": 40, "uq.workforce": 400 } }),
    ];
    const { criteria, items, unmatched, ...rest } = compare(a, b);
    expect(criteria.map(({ id }) => id)).toEqual(a.matters.recognition?.criteria.map(({ id }) => id));
    expect(criteria.filter((row) => row.a !== row.b)).toEqual([
      { id: "uq.workforce", topic: "workforce-size", a: "met", b: "not-met" },
      { id: "uq.trained-share", topic: "trained-share", a: "not-met", b: "met" },
    ]);
    expect([items, unmatched, rest]).toEqual([[], [], {}]);
  });

  test("are lined up item by item: self-assessment and award", () => {
    const claimed = assessed({ supportMoney: 3, cooperation: 5, culture: 4.5 });
    const awarded = assessed({ supportMoney: 2.5, cooperation: 5 });
    const { criteria, items, total, amount, unmatched } = compare(claimed, awarded);
    expect([criteria, amount, unmatched]).toEqual([[], undefined, []]);
    expect(items).toHaveLength(17);
    expect(items.filter(({ difference }) => difference !== 0)).toEqual([
      { id: "uq.s1.5", a: 3, b: 2.5, difference: -0.5 },
      { id: "uq.s4.1", a: 4.5, b: null, difference: null },
    ]);
    expect(total).toEqual({ a: claimed.matters.scoring?.score?.total, b: null, difference: null });
    const settled = compare(claimed, assessed({ supportMoney: 2.5, cooperation: 5, culture: 5 }));
    expect(settled.total?.difference).toBe(0);
  });

  test("have their amounts compared, to the fen", () => {
    const amountOf = (yuan: number) =>
      result("urumqi", "support-fund", applicant, { parameters: { "uq.fund.amount/county": yuan } });
    const { amount } = compare(amountOf(100_000.1), amountOf(100_000.3));
    expect(amount).toEqual({ a: 100_000.1, b: 100_000.3, difference: 0.2 });
  });

  test("may be of different detail and of different days", () => {
    const full = result("urumqi", "recognition", facts, { detail: "full", asOf: "2026-01-31" });
    expect(compare(result("urumqi", "recognition", facts), full)).toEqual(compare(full, full));
  });
});

describe("two authorities", () => {
  const brand = { largeEmployment: true, markedSkill: false, field: "skill", countyRecommended: true };
  const hubei = result("hubei", "labor-brand", { brand });
  const baoji = result("baoji", "labor-brand", { brand: { ...brand, markedSkill: true } });

  test("are lined up by topic, with what has no counterpart", () => {
    expect(compare(hubei, baoji)).toEqual({
      criteria: [
        { id: "hb.name", counterpart: "bj.name", topic: "brand-name", a: "undetermined", b: "undetermined" },
        {
          id: "hb.library.employment",
          counterpart: "bj.library.employment",
          topic: "employment-effect",
          a: "met",
          b: "met",
        },
        {
          id: "hb.library.skill",
          counterpart: "bj.library.skill",
          topic: "skill-character",
          a: "not-met",
          b: "met",
        },
        {
          id: "hb.library.market",
          counterpart: "bj.library.market",
          topic: "market-recognition",
          a: "undetermined",
          b: "undetermined",
        },
        { id: "hb.category", topic: "brand-field", a: "not-applicable", b: null },
        { id: "bj.library.recommended", topic: "first-review", a: null, b: "met" },
      ],
      items: [],
      unmatched: ["hb.category", "bj.library.recommended"],
    });
  });

  test("whole policies: matters of the same name first", () => {
    const [a, b] = [result("hubei", undefined, { brand }), result("baoji", undefined, { brand })];
    const reversed = { ...b, matters: Object.fromEntries(Object.entries(b.matters).reverse()) };
    const { criteria, unmatched } = compare(a, reversed);
    const employment = criteria.find(({ id }) => id === "hb.library.employment");
    // Other matters of Baoji have a criterion on employment too; the library's answers the same question.
    expect(employment?.counterpart).toBe("bj.library.employment");
    expect(unmatched).toContain("bj.exit.employment");
  });

  test("have no total unless both have a score, and no amount unless both have exactly one", () => {
    const urumqi = result("urumqi", ["recognition", "scoring", "support-fund"], applicant);
    const award = result("baoji", ["labor-brand", "absorption-award"], {});
    const { total, amount, items, unmatched } = compare(urumqi, award);
    expect(total).toBeUndefined();
    expect(amount).toEqual({ a: urumqi.matters["support-fund"]?.subsidy?.amount, b: null, difference: null });
    expect(items.every(({ b, difference }) => b === null && difference === null)).toBe(true);
    expect(unmatched).toEqual(expect.arrayContaining(items.map(({ id }) => id)));
    expect(compare(result("baoji", undefined, {}), award).amount).toBeUndefined();
  });
});

describe("two matters of one policy", () => {
  test("are lined up by topic where they are different, by id where both have the matter", () => {
    const one = result("urumqi", "recognition", applicant);
    const other = result("urumqi", "annual-review", applicant);
    const { criteria } = compare(one, other);
    expect(criteria.find(({ topic }) => topic === "placed-share")?.counterpart).toBeDefined();
    const both = compare(result("urumqi", ["recognition", "annual-review"], applicant), other);
    expect(both.criteria.filter(({ counterpart }) => counterpart !== undefined)).toEqual([]);
    expect(both.unmatched).toEqual(one.matters.recognition?.criteria.map(({ id }) => id));
  });

  test("are lined up by id even where several criteria share a topic and one is not on both sides", () => {
    const form = result("urumqi", "application-form", {});
    const [first, ...others] = form.matters["application-form"]?.criteria ?? [];
    const fewer = {
      ...form,
      matters: { "application-form": { ...form.matters["application-form"], criteria: others } },
    };
    const { criteria, unmatched } = compare(form, fewer);
    expect(criteria.every(({ counterpart }) => counterpart === undefined)).toBe(true);
    expect(unmatched).toEqual([first?.id]);
  });

  test("one stands with one: what one side has more of on a topic has no counterpart", () => {
    const form = result("urumqi", "application-form", {});
    const [, ...fewer] = form.matters["application-form"]?.criteria ?? [];
    const other = {
      ...form,
      policy: "other",
      matters: { other: { ...form.matters["application-form"], criteria: fewer.slice(1) } },
    };
    const { criteria, unmatched } = compare(form, other);
    expect(criteria.map(({ counterpart }) => counterpart)).toEqual([
      ...fewer.slice(1).map(({ id }) => id),
      undefined,
      undefined,
    ]);
    expect(unmatched).toEqual(criteria.slice(-2).map(({ id }) => id));
  });
});

/** Real evaluations of every policy, from the cases. */
const evaluations: fc.Arbitrary<Evaluation<"result">> = fc
  .constantFrom(
    ...Object.keys(policies).flatMap((policy) => {
      const cases = allCases(policy);
      return cases.filter((_, at) => at % 17 === 0);
    }),
  )
  .chain((each) =>
    fc.constantFrom("result", "full").map((detail) => {
      const { policy, matter, readings, facts } = each;
      return result(policy, matter, facts, { asOf: each.asOf, readings, detail });
    }),
  );

describe("whatever is compared", () => {
  test("each criterion and item stands in exactly one row, and is unmatched just where it is alone", () => {
    fc.assert(
      fc.property(evaluations, evaluations, (a, b) => {
        const { criteria, items, unmatched } = compare(a, b);
        const partsOf = ({ matters }: Evaluation<"result">) =>
          Object.values(matters).flatMap((matter) => [
            ...matter.criteria.map(({ id }) => id),
            ...(matter.score?.sections ?? []).flatMap((section) => section.items.map(({ id }) => id)),
          ]);
        const [ofA, ofB] = [partsOf(a), partsOf(b)];
        const alone = new Set(unmatched);
        const rows = [...criteria, ...items].map(({ id, ...row }) => ({
          id,
          other: "counterpart" in row ? (row.counterpart as string) : id,
        }));
        const paired = rows.filter(({ id }) => !alone.has(id));
        const inA = [...paired.map(({ id }) => id), ...unmatched.filter((id) => ofA.includes(id))];
        const inB = [...paired.map(({ other }) => other), ...unmatched.filter((id) => !ofA.includes(id))];
        expect(inA.sort()).toEqual([...ofA].sort());
        expect(inB.sort()).toEqual([...ofB].sort());
      }),
    );
  });

  test("compared with itself, it differs in nothing", () => {
    fc.assert(
      fc.property(evaluations, (a) => {
        const { criteria, items, total, amount, unmatched } = compare(a, structuredClone(a));
        expect(unmatched).toEqual([]);
        expect(criteria.every((row) => row.a === row.b && !("counterpart" in row))).toBe(true);
        const numbers = [...items, ...(total ? [total] : []), ...(amount ? [amount] : [])];
        expect(numbers.every((row) => row.a === row.b && row.difference === (row.a === null ? null : 0))).toBe(true);
      }),
    );
  });

  test("the other way round, the sides are exchanged and the differences turned", () => {
    fc.assert(
      fc.property(evaluations, evaluations, (a, b) => {
        const [there, back] = [compare(a, b), compare(b, a)];
        const turned = (difference: number | null) => (difference === null ? null : 0 - difference);
        expect([...back.unmatched].sort()).toEqual([...there.unmatched].sort());
        expect(back.total?.difference ?? null).toBe(turned(there.total?.difference ?? null));
        expect(back.amount?.difference ?? null).toBe(turned(there.amount?.difference ?? null));
        const differences = (rows: readonly { readonly id: string; readonly difference: number | null }[]) =>
          new Map(rows.map(({ id, difference }) => [id, difference]));
        const [forth, reverse] = [differences(there.items), differences(back.items)];
        for (const [id, difference] of forth) expect(reverse.get(id)).toBe(turned(difference));
      }),
    );
  });

  test("is not changed, and the comparison is plain JSON, frozen, its keys in a fixed order", () => {
    fc.assert(
      fc.property(evaluations, evaluations, (a, b) => {
        const before = JSON.stringify([a, b]);
        const comparison = compare(a, b);
        expect(JSON.stringify([a, b])).toBe(before);
        expect(JSON.parse(JSON.stringify(comparison))).toEqual(comparison);
        expect(Object.keys(comparison).join()).toMatch(/^criteria,items(,total)?(,amount)?,unmatched$/);
        for (const part of [comparison, ...Object.values(comparison), ...comparison.criteria, ...comparison.items])
          expect(Object.isFrozen(part)).toBe(true);
        for (const row of comparison.criteria) expect(Object.keys(row).join()).toMatch(/^id(,counterpart)?,topic,a,b$/);
        for (const row of comparison.items) expect(Object.keys(row).join()).toBe("id,a,b,difference");
      }),
    );
  });
});

describe("what can't be compared", () => {
  test.each(compareProblems.map((problem) => [problem.name, problem] as const))("%s", (_, { issues, wrong }) => {
    expect(issues().map(({ path, code }) => [path, code])).toEqual(wrong);
  });

  const good = result("urumqi", ["recognition", "scoring", "support-fund"], applicant);
  const attacked = (path: readonly string[], name: string): unknown => {
    const evaluation = structuredClone(good) as unknown as Record<string, unknown>;
    const made = hostileValues[name]?.();
    const key = path.at(-1);
    if (key === undefined) return made;
    const holder = path.slice(0, -1).reduce((inner, step) => inner[step] as Record<string, unknown>, evaluation);
    const raises = () => {
      throw new Error("read");
    };
    const content = made === RAISES ? { get: raises } : { value: made };
    Object.defineProperty(holder, key, { ...content, enumerable: true });
    return evaluation;
  };
  const section = ["matters", "scoring", "score", "sections", "0"];
  const places = [
    [],
    ["policy"],
    ["matters"],
    ["matters", "scoring"],
    ["matters", "scoring", "outcome"],
    ["matters", "scoring", "readings"],
    ["matters", "recognition", "criteria"],
    ["matters", "recognition", "criteria", "0"],
    ...["id", "topic", "outcome"].map((key) => ["matters", "recognition", "criteria", "0", key]),
    ["matters", "scoring", "score"],
    ["matters", "scoring", "score", "total"],
    ["matters", "scoring", "score", "sections"],
    section,
    [...section, "items"],
    [...section, "items", "0"],
    ...["id", "score"].map((key) => [...section, "items", "0", key]),
    ["matters", "support-fund", "subsidy"],
    ["matters", "support-fund", "subsidy", "amount"],
  ];
  test.each(Object.keys(hostileValues))("%s anywhere is refused or compared, and never breaks through", (name) => {
    for (const path of places) {
      for (const call of [() => compare(attacked(path, name), good), () => compare(good, attacked(path, name))]) {
        try {
          const comparison = call();
          expect(JSON.parse(JSON.stringify(comparison)), path.join(".")).toEqual(comparison);
        } catch (thrown) {
          expect(isRequestError(thrown) && thrown.issues.length > 0, path.join(".")).toBe(true);
        }
      }
    }
  });
});
