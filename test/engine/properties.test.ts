import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isRequestError, type MatterResult, policies, prepare, safeEvaluate } from "../../src/index.ts";
import { allCases, type Case } from "../vectors/cases.ts";
import { variations } from "./applicants.ts";
import { better, hurts } from "./more-is-better.ts";
import { notMonotone } from "./not-monotone.ts";

// That adding a fact that was absent only narrows bounds: bounds.test.ts.

const ids = Object.keys(policies);

const requestOf = ({ policy, matter, asOf, readings, facts }: Case, detail: string) => ({
  policy,
  matter,
  asOf,
  readings,
  facts,
  detail,
});

/** The same data with its keys in another order, all the way down; lists keep theirs. */
function turned(value: unknown, roll: number): unknown {
  if (Array.isArray(value)) return value.map((part) => turned(part, roll));
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([key, part]) => [key, turned(part, roll)] as const);
  const at = entries.length === 0 ? 0 : roll % entries.length;
  const order = [...entries.slice(at), ...entries.slice(0, at)];
  return Object.fromEntries(roll % 2 === 0 ? order : order.reverse());
}

/** A result, or the issues in an order of their own: they come in that of the keys. */
function told(request: object): string {
  const answer = safeEvaluate(request as never) as ReturnType<typeof safeEvaluate>;
  if (answer.success) return JSON.stringify(answer.data);
  return JSON.stringify(answer.error.issues.map(({ path, code }) => `${path} ${code}`).sort());
}

describe.each(ids)("%s", (policy) => {
  const applicants = variations(policy);

  test("the order of keys does not matter", () => {
    fc.assert(
      fc.property(applicants, fc.nat(11), (each, roll) => {
        const request = requestOf(each, "full");
        expect(told(turned(request, roll) as object)).toBe(told(request));
      }),
      { numRuns: 500 },
    );
  });

  test("evaluation leaves what it is given as it is", () => {
    fc.assert(
      fc.property(applicants, fc.constantFrom("outcome", "result", "full"), (each, detail) => {
        const request = requestOf(each, detail);
        const before = structuredClone(request);
        safeEvaluate(request as never);
        expect(isDeepStrictEqual(request, before)).toBe(true);
        expect(Object.isFrozen(request) || Object.isFrozen(request.facts)).toBe(false);
      }),
      { numRuns: 500 },
    );
  });

  test.each(["outcome", "result", "full"])(
    "an evaluation of detail %s is what it is read back as from JSON",
    (detail) => {
      fc.assert(
        fc.property(applicants, (each) => {
          const answer = safeEvaluate(requestOf(each, detail) as never) as ReturnType<typeof safeEvaluate>;
          if (!answer.success) return;
          const text = JSON.stringify(answer.data);
          const again: unknown = JSON.parse(text);
          // Not compared by the runner, which would print whole results.
          expect(isDeepStrictEqual(again, answer.data)).toBe(true);
          expect(JSON.stringify(again)).toBe(text);
        }),
        { numRuns: 500 },
      );
    },
  );
});

describe("more of a good fact never hurts", () => {
  type Evaluate = (facts: unknown) => { readonly matters: Record<string, MatterResult<"result">> };

  /** How applicants fare in a matter under a case's options; undefined where the facts are refused. */
  const runOf = ({ policy, matter, asOf, readings }: Case) => {
    const run = prepare({ policy, matter, asOf, readings } as never) as never as Evaluate;
    return (facts: unknown): MatterResult<"result"> | undefined => {
      try {
        return run(facts).matters[matter];
      } catch (thrown) {
        if (isRequestError(thrown)) return undefined;
        throw thrown;
      }
    };
  };

  test("but where the policy is not monotone, and these are all such places", () => {
    const found = new Set<string>();
    // The cases take the upper end of a range where it is not due yet.
    const range: Case = {
      id: "range",
      policy: "baoji",
      matter: "action-plan",
      asOf: "2025-12-31",
      readings: { "bj.skill-range": "range" },
      facts: { plan: { skill: 2 } },
    } as never;
    for (const policy of ids) {
      for (const each of [...allCases(policy), ...(policy === range.policy ? [range] : [])]) {
        const resultOf = runOf(each);
        const before = resultOf(each.facts);
        if (before === undefined) continue;
        for (const { path, facts } of better(each.facts)) {
          const after = resultOf(facts);
          if (after === undefined) continue;
          for (const provision of hurts(before, after)) found.add(`${policy} ${each.matter} ${provision}: ${path}`);
        }
      }
    }
    expect([...found].sort()).toEqual(Object.values(notMonotone).flat().sort());
  }, 180_000);
});

describe("in another process", () => {
  const script = fileURLToPath(new URL("../../scripts/digest-cases.mjs", import.meta.url));
  const requests = ids.flatMap((policy) => allCases(policy).map((each) => requestOf(each, "full")));
  const digest = (...flags: readonly string[]) =>
    execFileSync(process.execPath, [...flags, script], { input: JSON.stringify(requests), encoding: "utf8" });

  test.each([["--frozen-intrinsics"], ["--disallow-code-generation-from-strings"]])(
    "results are the same with %s",
    (flag) => {
      expect(digest(flag)).toBe(digest());
    },
  );
});
