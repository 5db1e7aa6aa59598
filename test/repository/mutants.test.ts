import { describe, expect, test } from "vitest";
import { bind } from "../../src/engine/bind.ts";
import { isRequestError, policies } from "../../src/index.ts";
import { names } from "../../src/names.ts";
import type { Matter, Policy } from "../../src/policy/policy.ts";
import { type Case, casesOf } from "../vectors/cases.ts";
import { differences } from "../vectors/check.ts";
import { mutantsOf } from "./mutants.ts";
import { survivors } from "./surviving-mutants.ts";

type Evaluate = (facts: unknown) => { readonly matters: Record<string, never> };

/** The first case that tells a matter from what the text says. */
function failing(policy: Policy, matter: Matter, cases: readonly Case[]): Case | undefined {
  const { prepare } = bind([{ ...policy, matters: [matter] }], names) as never as {
    prepare: (request: object) => Evaluate;
  };
  const ready = new Map<string, Evaluate>();
  return cases.find((each) => {
    const { asOf, readings, facts } = each;
    const key = JSON.stringify([asOf, readings]);
    let run = ready.get(key);
    try {
      run ??= prepare({ policy: policy.id, matter: matter.id, asOf, readings });
    } catch (thrown) {
      // A reading of which nothing hangs any more is refused, and the case that takes it fails.
      if (isRequestError(thrown) && thrown.issues.every(({ code }) => code === "unknown-reading")) return true;
      throw thrown;
    }
    ready.set(key, run);
    return differences(each, run(facts).matters[matter.id] as never).length > 0;
  });
}

const matters = (Object.values(policies) as Policy[]).flatMap((policy) =>
  policy.matters.map((matter) => [policy.id, matter.id, policy, matter] as const),
);

describe.each(matters)("%s %s", (id, matterId, policy, matter) => {
  const cases = casesOf(id, matterId);

  test("as it is, no case fails", () => {
    expect(failing(policy, matter, cases)).toBeUndefined();
  });

  const mutants = mutantsOf(matter);
  test.each(mutants.map((mutant) => [mutant.name, mutant] as const))("%s", (name, { provision, matter }) => {
    // Those that expect something of the provision are the likeliest to tell.
    const told = (each: Case) => each.expected.some(([key]) => key === provision);
    const first = [...cases.filter(told), ...cases.filter((each) => !told(each))];
    const survives = survivors[`${id} ${matterId} ${name}`] !== undefined;
    expect(failing(policy, matter, first) === undefined).toBe(survives);
  });
});

test("the survivors that are named are all there", () => {
  const all = new Set(
    matters.flatMap(([id, matterId, , matter]) => mutantsOf(matter).map(({ name }) => `${id} ${matterId} ${name}`)),
  );
  expect(Object.keys(survivors).filter((name) => !all.has(name))).toEqual([]);
});
