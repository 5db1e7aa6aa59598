import { describe, expect, test } from "vitest";
import { evaluate, policies } from "../../src/index.ts";
import { casesOf, mattersOf } from "./cases.ts";
import { differences } from "./check.ts";

describe.each(Object.keys(policies).flatMap((policy) => mattersOf(policy).map((matter) => [policy, matter] as const)))(
  "%s %s",
  (policy, matter) => {
    test.each(casesOf(policy, matter).map((each) => [each.id, each] as const))("%s", (_, each) => {
      const { asOf, facts, readings } = each;
      const evaluation = evaluate({ policy, matter, asOf, facts, readings, detail: "result" } as never);
      const { matters } = evaluation as never as { matters: Record<string, never> };
      expect(differences(each, matters[matter] as never)).toEqual([]);
    });
  },
);
