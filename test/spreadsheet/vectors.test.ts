import { describe, expect, test } from "vitest";
import { describePolicy, evaluate, policies } from "../../src/index.ts";
import { evaluateTable } from "../../src/spreadsheet.ts";
import { allCases } from "../vectors/cases.ts";
import { asSheet } from "./as-sheet.ts";

const ids = Object.keys(policies) as (keyof typeof policies)[];

describe.each(ids)("every case of %s through a sheet", (policy) => {
  const cases = allCases(policy);
  const groups = new Map<string, (typeof cases)[number][]>();
  for (const each of cases) {
    const name = JSON.stringify([each.matter, each.asOf, each.readings]);
    groups.set(name, [...(groups.get(name) ?? []), each]);
  }

  test.each(["program", "official"] as const)("written as a %s would", (manner) => {
    let compared = 0;
    for (const group of groups.values()) {
      const [{ matter, asOf, readings } = group[0] as never] = group;
      const described = describePolicy(policy, { asOf }).matters.find(({ id }) => id === matter);
      const { provisions = [], sections = [] } = described?.editions[0] ?? {};
      const criteria = provisions.filter(({ kind }) => kind === "scope" || kind === "criterion").map(({ id }) => id);
      const items = sections.flatMap((section) => section.items.map(({ id }) => id));
      const columns = ["outcome", ...criteria, ...items, "missing"];
      const facts = group.map((each) => each.facts as Record<string, unknown>);
      const rows = asSheet(policy, facts, manner);
      const options = { policy, matter, asOf, readings, columns, lang: "en" } as never;
      const [, ...results] = evaluateTable(rows, options);
      group.forEach((each, at) => {
        // A blank cell is an absent name, and can't be an empty one.
        if ((each.facts as { brand?: { name?: string } }).brand?.name?.trim() === "") return;
        // A row without any fact stays blank, and so tells nothing.
        if (rows[at + 1]?.every((cell) => String(cell ?? "").trim() === "")) return;
        const request = { policy, matter, asOf, readings, facts: each.facts, detail: "result" } as never;
        const result = Object.values(evaluate(request).matters as Record<string, never>)[0] as unknown as {
          outcome: string;
          scope?: { outcome: string };
          missing: readonly string[];
          criteria: readonly { outcome: string }[];
          score?: {
            sections: readonly { items: readonly { score: number | null; atLeast: number; atMost: number }[] }[];
          };
        };
        const words = (outcome: string) => outcome.replace("-", " ");
        const points = (result.score?.sections ?? [])
          .flatMap((section) => section.items)
          .map(({ score, atLeast, atMost }) => score ?? `${atLeast}–${atMost}`);
        const expected = [
          words(result.outcome),
          ...[result.scope ?? [], ...result.criteria].flat().map(({ outcome }) => words(outcome)),
          ...points,
        ];
        expect(results[at]?.slice(0, -1), each.id).toEqual(expected);
        expect(results[at]?.at(-1) === "", each.id).toBe(result.missing.length === 0);
        compared += 1;
      });
    }
    expect(compared).toBeGreaterThan(cases.length * 0.9);
  });
});
