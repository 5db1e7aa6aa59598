import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { FactType } from "../../src/facts/fact-type.ts";
import { factPaths, factTypes } from "../../src/facts/fact-types.ts";
import { type CriterionResult, type MatterResult, policies, safeEvaluate } from "../../src/index.ts";
import { allCases, type Case } from "../vectors/cases.ts";
import { variations } from "./applicants.ts";
import { type Facts, laid, moved, unitAt } from "./laid.ts";

/** The result of a case's matter with other facts; undefined where they are no valid request. */
function result(each: Case, facts: Facts, detail: "full" | "result" | "outcome"): MatterResult | undefined {
  const { policy, matter, asOf, readings } = each;
  const answer = safeEvaluate({ policy, matter, asOf, readings, facts, detail } as never);
  return answer.success
    ? (answer.data as never as { matters: Record<string, MatterResult> }).matters[matter]
    : undefined;
}

function outcomeOf(each: Case, facts: Facts, id: string): string | undefined {
  return result(each, facts, "outcome")?.criteria.find((criterion) => criterion.id === id)?.outcome;
}

function unmet(each: Case): readonly CriterionResult[] {
  return (result(each, each.facts as Facts, "full")?.criteria ?? []).filter(({ outcome }) => outcome === "not-met");
}

/** Holds the promise of one shortfall; gives how many numbers were tried with one unit less. */
function checkPromise(each: Case, { id, shortfall }: CriterionResult): number {
  const changes = (shortfall ?? []).map(({ fact, from, to }) => ({ path: fact, from, to }));
  const facts = each.facts as Facts;
  const applied = result(each, laid(facts, changes), "outcome");
  expect(applied, `${each.matter} ${each.id} ${id}: a valid request`).toBeDefined();
  expect(outcomeOf(each, laid(facts, changes), id), `${each.id} ${id}`).toBe("met");
  let tried = 0;
  for (const change of changes) {
    const unit = unitAt(change.path);
    expect(change.to).not.toEqual(change.from);
    if (unit === undefined || typeof change.to !== "number") continue;
    const back = change.to > Number(change.from ?? 0) ? -1 : 1;
    const less = changes.map((one) => (one === change ? { ...one, to: moved(change.to as number, back, unit) } : one));
    expect(outcomeOf(each, laid(facts, less), id), `${each.id} ${id}: ${change.path} one unit less`).not.toBe("met");
    tried += 1;
  }
  return tried;
}

/**
 * The other values of a fact that stand for all of a kind that may change: findings, lists that gain, and numbers upwards. Nothing is
 * called otherwise than it is: choices, the year of figures and the entries of lists stay.
 */
function others(type: FactType, value: unknown): readonly unknown[] {
  switch (type.kind) {
    case "boolean":
      return [true, false];
    case "count":
      return [1, 2, 3, 5, 10, 12, 30, 50, 100, 150, 200, 300, 400, 500, 1_000, 2_000, 3_000, 10_000, 1_000_000];
    case "list": {
      const list = (value ?? []) as readonly unknown[];
      return type.of.kind === "choice" ? type.of.options.map((one) => [...list, one]) : [];
    }
    default:
      return [];
  }
}

// They say which provision bears, or what an authority sets, or are faults that were found: shortfalls leave them as they are.
const staying =
  /^(?:exit\..*|review\.findings\..*|training\.level|brand\.domesticService|brand\.nameFixedBefore|training\.localStandard\..*)$/;

const read = (facts: Facts, path: string): unknown =>
  path.split(".").reduce<unknown>((value, key) => (value as Facts | null | undefined)?.[key], facts);

describe.each(Object.keys(policies))("shortfalls of %s", (policy) => {
  const cases = allCases(policy);

  test("keep what they promise for every case, and one unit less does not do", () => {
    let promises = 0;
    let units = 0;
    for (const each of cases) {
      for (const criterion of unmet(each)) {
        if (criterion.shortfall === undefined) continue;
        units += checkPromise(each, criterion);
        promises += 1;
      }
    }
    expect(promises).toBeGreaterThan(10);
    if (process.env.LAOWU_COUNTS) console.log(policy, "cases", cases.length, "shortfalls", promises, "units", units);
  });

  test("keep it for variations of the cases", () => {
    let promises = 0;
    let requests = 0;
    fc.assert(
      fc.property(variations(policy), (each) => {
        requests += 1;
        for (const criterion of unmet(each)) {
          if (criterion.shortfall === undefined) continue;
          checkPromise(each, criterion);
          promises += 1;
        }
      }),
      { numRuns: 2_000, seed: 20250630 },
    );
    expect(promises).toBeGreaterThan(200);
    if (process.env.LAOWU_COUNTS) console.log(policy, "variations", requests, "shortfalls", promises);
  });

  test("are there wherever a change of a single fact would do", () => {
    let without = 0;
    fc.assert(
      fc.property(variations(policy), (each) => {
        const facts = each.facts as Facts;
        for (const { id, shortfall } of unmet(each)) {
          if (shortfall !== undefined) continue;
          without += 1;
          for (const path of factPaths) {
            if (staying.test(path) || (read(facts, path) ?? undefined) === undefined) continue;
            for (const to of others(factTypes[path], read(facts, path))) {
              // No count is told to fall.
              if (factTypes[path].kind === "count" && Number(to) < Number(read(facts, path))) continue;
              expect(outcomeOf(each, laid(facts, [{ path, to }]), id), `${each.id} ${id} ${path}=${to}`).not.toBe(
                "met",
              );
            }
          }
        }
      }),
      { numRuns: 300, seed: 20250630 },
    );
    if (process.env.LAOWU_COUNTS) console.log(policy, "without a shortfall", without);
  }, 120_000);
});
