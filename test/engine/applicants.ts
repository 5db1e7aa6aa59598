import fc from "fast-check";
import { allCases, type Case } from "../vectors/cases.ts";
import { type Facts, laid } from "./laid.ts";

/** Every fact given, by its dotted path; lists are facts. */
function factsIn(facts: Facts, before = ""): readonly (readonly [path: string, value: unknown])[] {
  return Object.entries(facts).flatMap(([key, value]): readonly (readonly [string, unknown])[] =>
    typeof value === "object" && value !== null && !Array.isArray(value)
      ? factsIn(value as Facts, `${before}${key}.`)
      : [[before + key, value]],
  );
}

/** A number near another one, often one that is far below it. */
function near(value: unknown, roll: number): unknown {
  if (typeof value !== "number") return value;
  const changed = [value, Math.max(0, value - 1), value + 1, Math.floor(value / 2), Math.floor(value / 10), 0][
    roll % 6
  ];
  return Number.isInteger(value) ? changed : value;
}

/**
 * Variations of a policy's cases: one of them, with some facts of its matter taken from others or moved. Many are no valid
 * requests, for a part may exceed its whole: those who use them leave these out.
 */
export function variations(policy: string): fc.Arbitrary<Case> {
  const cases = allCases(policy);
  const pools = new Map<string, Map<string, unknown[]>>();
  for (const { matter, facts } of cases) {
    const pool = pools.get(matter) ?? new Map<string, unknown[]>();
    pools.set(matter, pool);
    for (const [path, value] of factsIn(facts as Facts)) pool.set(path, [...(pool.get(path) ?? []), value]);
  }
  return fc.constantFrom(...cases).chain((each) => {
    const pool = pools.get(each.matter) as Map<string, unknown[]>;
    if (pool.size === 0) return fc.constant(each);
    const change = fc
      .constantFrom(...pool.keys())
      .chain((path) => fc.tuple(fc.constant(path), fc.constantFrom(...(pool.get(path) as unknown[])), fc.nat(5)))
      .map(([path, value, roll]) => ({ path, to: near(value, roll) }));
    return fc
      .array(change, { minLength: 0, maxLength: 6 })
      .map((changes) => ({ ...each, facts: laid(each.facts as Facts, changes) as never }));
  });
}
