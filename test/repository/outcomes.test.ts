import { describe, expect, test } from "vitest";
import { everyWord } from "../../src/engine/every-word.ts";
import { preparationFor } from "../../src/engine/prepare-policy.ts";
import { libraryFacts } from "../../src/facts/fact-table.ts";
import { parseDay } from "../../src/ground/civil-day.ts";
import { policies } from "../../src/index.ts";
import { plainLexicon } from "../../src/naming/plain-lexicon.ts";
import type { Policy } from "../../src/policy/policy.ts";
import { allCases, type Case } from "../vectors/cases.ts";
import { landmarks, reachable } from "./reachable.ts";

const preparation = preparationFor({
  day: parseDay("2025-06-30") as number,
  readings: new Map(),
  figures: new Map(),
  lexicon: plainLexicon,
  index: { table: libraryFacts, words: everyWord },
});

/** Everything that the cases expect of a provision. */
function expectedOf(cases: readonly Case[], matter: string, id: string): ReadonlySet<string> {
  return new Set(
    cases
      .filter((each) => each.matter === matter)
      .flatMap(({ expected }) => expected.filter(([key]) => key === id).map(([, value]) => value)),
  );
}

describe.each(Object.values(policies) as Policy[])("$id", (policy) => {
  const cases = allCases(policy.id);
  for (const matter of policy.matters) {
    for (const edition of matter.editions) {
      test.each(edition.criteria.map((criterion) => [criterion.id, criterion] as const))(
        `${matter.id} %s: a case for each outcome`,
        (id, { require }) => {
          const expected = expectedOf(cases, matter.id, id);
          expect([...reachable(require)].filter((outcome) => !expected.has(outcome))).toEqual([]);
        },
      );
      const items = edition.sheet?.sections.flatMap((section) => section.items) ?? [];
      test.each(items.map((item) => [item.id, item] as const))(
        `${matter.id} %s: a case at 0, each band, the maximum and between bounds`,
        (id, { points, max }) => {
          const expected = expectedOf(cases, matter.id, id);
          expect([...landmarks(points, preparation), max].filter((score) => !expected.has(String(score)))).toEqual([]);
          expect([...expected].some((value) => value.includes(".."))).toBe(true);
        },
      );
      test(`${matter.id}: a case for each outcome of the matter`, () => {
        const outcomes = expectedOf(cases, matter.id, "outcome");
        const wanted = matter.kind === "scoring" ? ["not-applicable"] : ["met", "not-met", "undetermined"];
        expect(wanted.filter((outcome) => !outcomes.has(outcome))).toEqual([]);
      });
      if (matter.statuses !== null) {
        test(`${matter.id}: a case for each status, and one where it is not known`, () => {
          const statuses = expectedOf(cases, matter.id, "status");
          expect([...(matter.statuses ?? []), "null"].filter((status) => !statuses.has(status))).toEqual([]);
        });
      }
    }
  }
});
