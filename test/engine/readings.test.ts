import { describe, expect, test } from "vitest";
import { answerOf, changesBetween } from "../../src/engine/changes.ts";
import { everyWord } from "../../src/engine/every-word.ts";
import { prepareMatter } from "../../src/engine/prepare-matter.ts";
import { preparationFor } from "../../src/engine/prepare-policy.ts";
import { prepareReadings } from "../../src/engine/try-readings.ts";
import type { Judge, Preparation } from "../../src/expressions/word.ts";
import { libraryFacts } from "../../src/facts/fact-table.ts";
import { factPaths } from "../../src/facts/fact-types.ts";
import { parseDay } from "../../src/ground/civil-day.ts";
import { describePolicy, evaluate, type MatterResult, policies } from "../../src/index.ts";
import { plainLexicon } from "../../src/naming/plain-lexicon.ts";
import type { Policy } from "../../src/policy/policy.ts";
import { allCases, type Case } from "../vectors/cases.ts";

function result(each: Case, readings: Record<string, string>): MatterResult<"result"> {
  const { policy, matter, asOf, facts } = each;
  const evaluation = evaluate({ policy, matter, asOf, facts, readings, detail: "result" } as never) as never as {
    matters: Record<string, MatterResult<"result">>;
  };
  return evaluation.matters[matter] as MatterResult<"result">;
}

function full({ policy, matter, asOf, facts, readings }: Case): MatterResult {
  const evaluation = evaluate({ policy, matter, asOf, facts, readings } as never) as never as {
    matters: Record<string, MatterResult>;
  };
  return evaluation.matters[matter] as MatterResult;
}

const between = (from: MatterResult<"result">, to: MatterResult<"result">) =>
  changesBetween(answerOf(from, []), answerOf(to, []));

const decided = (path: string) => path === "outcome" || path === "score.total";

// A run of failed reviews that a later one may cure, and one of four findings: either alone leaves something to be done.
const curedAndOneFinding = {
  id: "cured-and-one-finding",
  policy: "urumqi",
  matter: "annual-review",
  asOf: "2025-06-30",
  readings: {},
  facts: {
    review: {
      years: [2022, 2023, 2024].map((year) => ({ year, passed: year === 2024 })),
      findings: { training: true, scale: false, competitiveness: false, recognition: false },
    },
  },
} as never as ReturnType<typeof allCases>[number];

describe.each(Object.keys(policies) as (keyof typeof policies)[])("readings tried for the cases of %s", (policy) => {
  const options = new Map(
    describePolicy(policy).readings.map(({ id, default: usual, alternatives }) => [id, [usual, ...alternatives]]),
  );
  // Every seventh case of each matter: each is evaluated anew under every reading and every two.
  const cases = [...allCases(policy)].filter((_, at) => at % 7 === 0);
  if (policy === "urumqi") cases.push(curedAndOneFinding);

  test("say what evaluating anew under each says, and under every two together", () => {
    let together = 0;
    for (const each of cases) {
      const base = result(each, each.readings);
      const said = full(each).readings;
      expect(said.map(({ id }) => id)).toEqual(base.readings.map(({ id }) => id));
      const alone = new Map<string, MatterResult<"result">>();
      for (const { id, used, alternatives } of said) {
        expect(alternatives.map(({ reading }) => reading)).toEqual(options.get(id)?.filter((one) => one !== used));
        for (const { reading, changes } of alternatives) {
          const anew = result(each, { ...each.readings, [id]: reading });
          alone.set(`${id}=${reading}`, anew);
          expect(changes).toEqual(between(base, anew));
        }
      }
      const found = new Map(
        said.flatMap((use) =>
          (use.together ?? []).map((pair) => [JSON.stringify(pair.readings), pair.changes] as const),
        ),
      );
      const expected = new Map<string, unknown>();
      const keys = [...alone.keys()].map((key) => key.split("=") as [string, string]);
      keys.forEach(([first, one], at) => {
        for (const [second, other] of keys.slice(at + 1)) {
          if (first === second) continue;
          const both = result(each, { ...each.readings, [first]: one, [second]: other });
          const singly = [`${first}=${one}`, `${second}=${other}`].flatMap((key) =>
            between(base, alone.get(key) as never).map(({ path }) => path),
          );
          const changes = between(base, both).filter(({ path }) => decided(path) && !singly.includes(path));
          if (changes.length > 0) expected.set(JSON.stringify({ [first]: one, [second]: other }), changes);
        }
      });
      expect(found).toEqual(expected);
      together += expected.size;
    }
    // Where a policy has two readings that act together, a case shows it.
    if (policy === "urumqi") expect(together).toBeGreaterThan(0);
  }, 120_000);
});

test("only what a reading touches is judged again", () => {
  const policy = policies.urumqi as Policy;
  const matter = policy.matters.find(({ id }) => id === "recognition");
  if (matter === undefined) throw new Error("no such matter");
  const counts = new Map<string, number>();
  const preparation = (readings: ReadonlyMap<string, string>): Preparation => {
    const plain = preparationFor({
      day: parseDay("2025-06-30") as number,
      readings,
      figures: new Map(),
      lexicon: plainLexicon,
      index: { table: libraryFacts, words: everyWord },
    });
    return {
      ...plain,
      judge: (condition): Judge => {
        const judge = plain.judge(condition);
        return {
          ...judge,
          judge: (slots) => {
            counts.set(condition.kind, (counts.get(condition.kind) ?? 0) + 1);
            return judge.judge(slots);
          },
        };
      },
    };
  };
  const prepared = prepareMatter(matter, preparation(new Map()), []);
  const slots = factPaths.map(() => undefined);
  const before = prepared.result(slots);
  const { tryAll } = prepareReadings(matter, prepared, preparation);
  counts.clear();
  const ids = ["uq.duplicate-national", "uq.every-year", "uq.placed-base"];
  expect(tryAll(slots, before).map(({ id }) => id)).toEqual(ids);
  // One criterion rests on each; the last has two alternatives: four judgements, out of all of the matter's a time.
  expect([...counts.values()].reduce((sum, count) => sum + count)).toBe(4);
});
