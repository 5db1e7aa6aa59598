import { describe, expect, test } from "vitest";
import { describePolicy, policies, prepare } from "../../src/index.ts";
import { figureProblem } from "../../src/sources/figure.ts";
import { allCases, type Case } from "../vectors/cases.ts";
import { differences } from "../vectors/check.ts";

type Evaluate = (facts: unknown) => { readonly matters: Record<string, never> };

/** Does at least one case notice that a figure was moved? */
function noticed(policy: string, cases: readonly Case[], address: string, value: number): boolean {
  const ready = new Map<string, Evaluate>();
  return cases.some((each) => {
    const { matter, asOf, readings, facts } = each;
    const key = JSON.stringify([matter, asOf, readings]);
    let run = ready.get(key);
    if (run === undefined) {
      run = prepare({ policy, matter, asOf, readings, parameters: { [address]: value } } as never) as never as Evaluate;
      ready.set(key, run);
    }
    return differences(each, run(facts).matters[matter] as never).length > 0;
  });
}

describe.each(Object.keys(policies) as (keyof typeof policies)[])("%s", (policy) => {
  const cases = allCases(policy);
  const figures = describePolicy(policy).matters.flatMap(({ id, editions }) =>
    editions.flatMap(({ provisions }) =>
      provisions.flatMap((provision) => provision.figures.map((figure) => ({ ...figure, matter: id }))),
    ),
  );

  test("every figure has an address of its own", () => {
    const addresses = figures.map(({ address }) => address);
    expect(addresses.length).toBeGreaterThan(0);
    expect(new Set(addresses).size).toBe(addresses.length);
  });

  const moves = figures.flatMap((figure) =>
    [figure.value - 1, figure.value + 1]
      .filter((value) => figureProblem(figure.unit, value) === undefined)
      .map((value) => ({ ...figure, to: value })),
  );
  test.each(moves)("$address moved from $value to $to fails a case", ({ address, matter, to }) => {
    expect(
      noticed(
        policy,
        cases.filter((each) => each.matter === matter),
        address,
        to,
      ),
    ).toBe(true);
  });
});
