import { expect, test } from "vitest";
import { bilingual } from "../../src/ground/bilingual.ts";
import { evaluate, policies } from "../../src/index.ts";
import type { Policy } from "../../src/policy/policy.ts";
import { section, sheet } from "../../src/scoring/sheet.ts";

const printed =
  (policies as Record<string, Policy>).urumqi?.matters.flatMap(({ editions }) =>
    editions.flatMap((edition) => edition.sheet ?? []),
  ) ?? [];

test("the sections of Urumqi's sheet come to 20, 23, 37, 10 and 10, and those to 100", () => {
  expect(printed).toHaveLength(1);
  expect(printed[0]?.sections.map(({ max }) => max)).toEqual([20, 23, 37, 10, 10]);
  expect(printed[0]?.sections.map(({ items }) => items.reduce((sum, { max }) => sum + max, 0))).toEqual([
    20, 23, 37, 10, 10,
  ]);
  expect(printed[0]?.max).toBe(100);
});

test("a section or a sheet whose parts do not come to what is printed is refused", () => {
  const citation = { document: "d", number: null, clause: "1", fragment: "x" };
  const title = bilingual("题", "title");
  expect(() =>
    section("s", title, 3, citation, {
      id: "s.1",
      title,
      max: 2,
      citation,
      points: { kind: "figure", unit: "points", value: 2, name: null },
    }),
  ).toThrow("the parts come to 2, the sheet prints 3");
  expect(() => sheet(1)).toThrow("the parts come to 0, the sheet prints 1");
});

test("what the rule of each item can score at most is what the sheet prints, under every reading", () => {
  const readings = ["uq.brand-honours", "uq.personal-honours", "uq.media"] as const;
  for (const option of ["highest", "cumulative"] as const) {
    const { score } = evaluate({
      policy: "urumqi",
      matter: "scoring",
      asOf: "2025-06-30",
      facts: {},
      readings: Object.fromEntries(readings.map((id) => [id, option])),
      detail: "result",
    }).matters.scoring;
    const rules = score.sections.map(({ items }) => items.map(({ atMost }) => atMost));
    expect(rules).toEqual(printed[0]?.sections.map(({ items }) => items.map(({ max }) => max)));
    expect(score.max).toBe(100);
  }
});
