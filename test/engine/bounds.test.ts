import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { evaluate, type MatterResult, policies } from "../../src/index.ts";
import { allCases, type Case } from "../vectors/cases.ts";

type Facts = Record<string, unknown>;

/** The dotted paths of all facts given; lists are facts. */
function pathsIn(facts: Facts, before = ""): readonly string[] {
  return Object.entries(facts).flatMap(([key, value]) =>
    typeof value === "object" && value !== null && !Array.isArray(value)
      ? pathsIn(value as Facts, `${before}${key}.`)
      : [before + key],
  );
}

function without(facts: Facts, hidden: ReadonlySet<string>, before = ""): Facts {
  return Object.fromEntries(
    Object.entries(facts).flatMap(([key, value]): [string, unknown][] => {
      if (hidden.has(before + key)) return [];
      const group = typeof value === "object" && value !== null && !Array.isArray(value);
      return [[key, group ? without(value as Facts, hidden, `${before}${key}.`) : value]];
    }),
  );
}

/** What a result says that a fact could change: outcomes, points with their bounds, amounts, days. */
function said({ outcome, criteria, score, subsidy, dates }: MatterResult<"result">) {
  const items = score?.sections.flatMap((section) => section.items) ?? [];
  return {
    outcomes: [outcome, ...criteria.map((criterion) => criterion.outcome)],
    points: [...(score ? [score] : []), ...items].map(({ atLeast, atMost }) => [atLeast, atMost] as const),
    amounts: subsidy ? [subsidy.amount, ...subsidy.lines.map(({ amount }) => amount)] : [],
    dates: dates ?? {},
  };
}

function result({ policy, matter, asOf, readings }: Case, facts: Facts): MatterResult<"result"> {
  const evaluation = evaluate({ policy, matter, asOf, readings, facts, detail: "result" } as never) as never as {
    matters: Record<string, MatterResult<"result">>;
  };
  return evaluation.matters[matter] as MatterResult<"result">;
}

// Left out they are an answer too, and no missing facts: no holidays, materials not handed in, a county's own standard that
// has no such figure.
const counted = new Set([
  "notice.holidays",
  "notice.makeUpWorkdays",
  "materials.submittedOn",
  ...["scale", "passRate", "employmentRate", "keyGroups", "orderShare"].map((key) => `training.localStandard.${key}`),
]);

describe.each(Object.keys(policies))("facts hidden from the cases of %s", (policy) => {
  const cases = allCases(policy);
  const hiding = fc
    .constantFrom(...cases)
    .chain((each) =>
      fc.tuple(fc.constant(each), fc.subarray([...pathsIn(each.facts)].filter((path) => !counted.has(path)))),
    );

  test("what is settled stays so when they come, points lie in their bounds", () => {
    fc.assert(
      fc.property(hiding, ([each, hidden]) => {
        const partial = said(result(each, without(each.facts, new Set(hidden))));
        const whole = said(result(each, each.facts));
        partial.outcomes.forEach((outcome, at) => {
          if (outcome !== "undetermined") expect(whole.outcomes[at]).toBe(outcome);
        });
        partial.points.forEach(([least, most], at) => {
          const [from, to] = whole.points[at] as readonly [number, number];
          expect(from).toBeGreaterThanOrEqual(least);
          expect(to).toBeLessThanOrEqual(most);
        });
        partial.amounts.forEach((amount, at) => {
          if (amount !== null) expect(whole.amounts[at]).toBe(amount);
        });
        expect(whole.dates).toMatchObject(partial.dates);
      }),
      { numRuns: 3_000 },
    );
  });

  test("what is not listed as missing changes nothing", () => {
    fc.assert(
      fc.property(hiding, ([each, hidden]) => {
        const partial = result(each, without(each.facts, new Set(hidden)));
        // Of a list that is missing, fields of its records are named.
        const missing = new Set(partial.missing.map((path) => path.replace(/\[.*/, "")));
        const told = result(each, without(each.facts, new Set(hidden.filter((path) => missing.has(path)))));
        expect(said(told)).toEqual(said(partial));
      }),
      { numRuns: 3_000 },
    );
  });
});
