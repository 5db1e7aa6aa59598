import { describe, expect, test } from "vitest";
import { bind } from "../../src/engine/bind.ts";
import { explain, policies, prepare } from "../../src/index.ts";
import { names } from "../../src/names.ts";
import type { Policy } from "../../src/policy/policy.ts";
import { allCases, type Case } from "../vectors/cases.ts";

/** Whatever is reached from a value and is not frozen. */
function loose(value: unknown, path = ""): readonly string[] {
  if (typeof value !== "object" || value === null) return [];
  const inside = Object.entries(value).flatMap(([key, inner]) => loose(inner, `${path}/${key}`));
  return Object.isFrozen(value) ? inside : [path, ...inside];
}

const asked = ({ policy, matter, asOf, facts, readings }: Case) => ({ policy, matter, asOf, facts, readings }) as never;

describe.each(Object.keys(policies) as (keyof typeof policies)[])("answers kept between the cases of %s", (policy) => {
  const cases = allCases(policy).filter((_, at) => at % 3 === 0);
  const engine = () => bind<Record<string, never>>([policies[policy] as Policy], names);

  test("are those that a library says that has seen the cases the other way round", () => {
    const [forwards, backwards] = [engine(), engine()];
    const first = cases.map((each) => JSON.stringify(forwards.evaluate(asked(each))));
    const second = [...cases].reverse().map((each) => JSON.stringify(backwards.evaluate(asked(each))));
    expect(second.reverse()).toEqual(first);
  }, 120_000);

  test("leave a full result frozen throughout, kept or explained afterwards", () => {
    const { evaluate } = engine();
    for (const each of cases) {
      expect(loose(evaluate(asked(each))), each.id).toEqual([]);
      const result = evaluate({ ...(asked(each) as object), detail: "result" } as never);
      expect(loose(explain(result, each.facts)), each.id).toEqual([]);
      expect(loose(explain(result)), each.id).toEqual([]);
      // Of one that was filed and read again no part is frozen, and none becomes so.
      const read = JSON.parse(JSON.stringify(result));
      const before = loose(read);
      expect(loose(explain(read, each.facts)), each.id).toEqual([]);
      expect(loose(read), each.id).toEqual(before);
    }
  }, 120_000);
});

test("of more values than are kept each has its own change", () => {
  const full = prepare({ policy: "urumqi", matter: "recognition", asOf: "2025-06-30", detail: "full" });
  const shortfallOf = (total: number) =>
    full({ workforce: { total } }).matters.recognition.criteria.find(({ id }) => id === "uq.workforce")?.shortfall;
  for (let round = 0; round < 2; round += 1) {
    for (let total = 0; total < 300; total += 1) {
      expect(shortfallOf(total)).toEqual([{ fact: "workforce.total", from: total, to: 300 }]);
    }
  }
  expect(shortfallOf(300)).toBeUndefined();
});
