import { expect, test } from "vitest";
import { evaluate, policies } from "../../src/index.ts";
import { casesOf, mattersOf } from "../vectors/cases.ts";
import { differences } from "../vectors/check.ts";

const all = Object.keys(policies).flatMap((policy) => mattersOf(policy).map((matter) => [policy, matter] as const));

// The cases of a matter as one test: a test for each of three thousand takes as long as what it tests.
test.each(all)("%s %s", (policy, matter) => {
  for (const each of casesOf(policy, matter)) {
    const { asOf, facts, readings } = each;
    const evaluation = evaluate({ policy, matter, asOf, facts, readings, detail: "result" } as never);
    const { matters } = evaluation as never as { matters: Record<string, never> };
    expect(differences(each, matters[matter] as never), each.id).toEqual([]);
  }
});
