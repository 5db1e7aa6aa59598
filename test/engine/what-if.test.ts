import { describe, expect, test } from "vitest";
import { bindWith } from "../../src/engine/bind-with.ts";
import type { Safe } from "../../src/engine/engine.ts";
import { everyWord } from "../../src/engine/every-word.ts";
import { explainWith } from "../../src/engine/explain.ts";
import { Issues } from "../../src/engine/issues.ts";
import { policyIndex } from "../../src/engine/policy-index.ts";
import { preparePolicy } from "../../src/engine/prepare-policy.ts";
import { checkOptions, readRequest } from "../../src/engine/request.ts";
import type { Vocabulary } from "../../src/expressions/vocabulary.ts";
import { factChecker } from "../../src/facts/check-facts.ts";
import { factTable } from "../../src/facts/fact-table.ts";
import {
  type Detail,
  describePolicy,
  type Evaluation,
  type Policies,
  policies,
  safeEvaluate,
} from "../../src/index.ts";
import { names } from "../../src/names.ts";
import type { Policy } from "../../src/policy/policy.ts";
import { allCases } from "../vectors/cases.ts";

const details = ["outcome", "result", "full"] as const;
const asOf = "2025-06-30";
const registry = Object.values(policies) as readonly Policy[];
const table = factTable(registry.flatMap(({ facts = [] }) => facts));
const checkFacts = factChecker(table);

/** The same request with everything prepared under the replaced figures, and nothing taken over. */
function afresh(policy: Policy): (request: object) => Evaluation<Detail> {
  const indexes = new Map([[policy.id, policyIndex(policy, table, everyWord)]]);
  const explain = explainWith(indexes.get(policy.id) as never);
  return (request) => {
    const issues = new Issues();
    const raw = readRequest(request, issues) as NonNullable<ReturnType<typeof readRequest>>;
    const options = checkOptions(raw, indexes, "full", issues, names);
    if (options === undefined) throw new Error(JSON.stringify(issues.list));
    const ready = preparePolicy(options);
    const facts = checkFacts(raw.facts, ready.latestYear, ready.usedFacts);
    if ("issues" in facts) throw new Error(JSON.stringify(facts.issues));
    const { slots, ignored } = facts;
    if (options.detail === "outcome") return ready.outcome(slots, undefined);
    const result = ready.result(slots, ignored, undefined);
    if (options.detail === "result") return result;
    return explain(result, (matter, one) => ready.matter(matter).insight().of(slots, one));
  };
}

describe.each(registry)("replaced figures of $id", (policy) => {
  const fresh = afresh(policy);
  const described = describePolicy(policy.id as keyof Policies, { asOf });
  const provisions = described.matters.flatMap(({ editions }) => editions.flatMap((edition) => edition.provisions));
  const figures = new Map(provisions.flatMap((provision) => provision.figures.map((each) => [each.address, each])));
  const cases = allCases(policy.id);
  const choices = described.readings.flatMap(({ id, alternatives }) =>
    alternatives.map((option) => ({ [id]: option })),
  );

  test("give, byte for byte, what is prepared afresh under them", () => {
    let [asked, same] = [0, 0];
    for (const [address, { value }] of figures) {
      for (const used of [value + 1, value - 1, value * 2, value]) {
        for (const detail of details) {
          // Another applicant, another reading and another set of matters each time, all of them in turn.
          const one = cases[(asked * 97) % cases.length] as (typeof cases)[number];
          const matter = asked % 4 === 0 ? undefined : one.matter;
          const readings = asked % 2 === 0 || choices.length === 0 ? {} : choices[asked % choices.length];
          const parameters = { [address]: used };
          const request = { policy: policy.id, matter, asOf: one.asOf, facts: one.facts, detail, parameters, readings };
          asked += 1;
          const answer = safeEvaluate(request as never) as Safe<Evaluation<Detail>>;
          if (!answer.success) {
            expect(answer.error.issues.every(({ path }) => path.startsWith("parameters"))).toBe(true);
            continue;
          }
          expect(JSON.stringify(answer.data)).toBe(JSON.stringify(fresh(request)));
          same += 1;
        }
      }
    }
    expect(asked).toBe(figures.size * 12);
    expect(same).toBeGreaterThan(asked * 0.6);
  }, 120_000);
});

describe.each(details)("what a what-if takes to prepare, at %s", (detail) => {
  let prepared = 0;
  const counting = <Works extends object>(works: Works): Works =>
    Object.fromEntries(
      Object.entries(works).map(([kind, work]) => [
        kind,
        (...given: unknown[]) => {
          prepared += 1;
          return work(...given);
        },
      ]),
    ) as Works;
  const words: Vocabulary = {
    conditions: counting(everyWord.conditions),
    terms: counting(everyWord.terms),
    procedures: counting(everyWord.procedures),
  };
  const urumqi = policies.urumqi as Policy;
  const facts = allCases("urumqi").find(({ matter }) => matter === "scoring")?.facts;
  /** How many expressions are prepared for a call. */
  const counted = (engine: ReturnType<typeof bindWith<Policies>>, parameters?: object): number => {
    prepared = 0;
    engine.evaluate({ policy: "urumqi", asOf, detail, facts, parameters } as never);
    return prepared;
  };

  test("is nothing the second time, and little beside the official figures for each of a thousand", () => {
    const engine = bindWith<Policies>([urumqi], null, words);
    const official = counted(engine);
    expect(official).toBeGreaterThan(100);
    expect(counted(engine)).toBe(0);
    for (let workforce = 1; workforce <= 1000; workforce += 1) {
      const parameters = { "uq.workforce": workforce };
      const first = counted(engine, parameters);
      expect(first).toBeGreaterThan(0);
      expect(first).toBeLessThan(official / 8);
      expect(counted(engine, parameters)).toBe(0);
    }
    // A thousand what-ifs drive out each other, and not what they are prepared from.
    expect(counted(engine, { "uq.workforce": 1 })).toBeGreaterThan(0);
    expect(counted(engine)).toBe(0);
  });

  test("is little for every figure", () => {
    const engine = bindWith<Policies>([urumqi], null, words);
    const official = counted(engine);
    const { matters } = describePolicy("urumqi", { asOf });
    const figures = matters.flatMap(({ editions }) =>
      editions.flatMap(({ provisions }) => provisions.flatMap((provision) => provision.figures)),
    );
    for (const { address, value } of figures) expect(counted(engine, { [address]: value })).toBeLessThan(official / 3);
  });
});

test("checking replaced figures takes no walk over the whole policy", () => {
  const engine = bindWith<Policies>([policies.urumqi as Policy], null, everyWord);
  const lasting = (parameters: object): number => {
    const begun = process.cpuUsage();
    for (let at = 0; at < 300; at += 1)
      engine.evaluate({
        policy: "urumqi",
        matter: "recognition",
        asOf,
        detail: "outcome",
        facts: {},
        parameters,
      } as never);
    const { user, system } = process.cpuUsage(begun);
    return user + system;
  };
  const ratios = Array.from({ length: 9 }, () => {
    const plain = lasting({});
    return lasting({ "uq.workforce": 250 }) / plain;
  });
  // It was 40 to 80 times as long.
  expect(Math.min(...ratios)).toBeLessThan(5);
});
