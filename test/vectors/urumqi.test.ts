import { describe, expect, test } from "vitest";
import { evaluate } from "../../src/index.ts";
import { casesOf, mattersOf } from "./cases.ts";
import { differences } from "./check.ts";

describe.each(mattersOf("urumqi"))("urumqi %s", (matter) => {
  test.each(casesOf("urumqi", matter).map((each) => [each.id, each] as const))("%s", (_, each) => {
    const { asOf, facts, readings } = each;
    const evaluation = evaluate({
      policy: "urumqi",
      matter,
      asOf,
      facts,
      readings,
      detail: "result",
    } as never) as never as {
      matters: Record<string, never>;
    };
    expect(differences(each, evaluation.matters[matter] as never)).toEqual([]);
  });
});
