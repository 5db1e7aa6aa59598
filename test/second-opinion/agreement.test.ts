import { expect, test } from "vitest";
import { isRequestError, prepare } from "../../src/index.ts";
import type { Readings } from "./answer.ts";
import { evaluationDays } from "./applicants.ts";
import { Chance } from "./chance.ts";
import { differences, type Result } from "./differences.ts";
import { type Matter, matters } from "./matters.ts";
import { smallest } from "./smallest.ts";

// Ordinarily a tenth; the whole is a longer run: docs/measurements.md.
const applicantsInAll = process.env.LAOWU_LONG === "1" ? 100_000 : 10_000;

const prepared = new Map<string, (facts: object) => Result>();

function engine({ policy, matter: name }: Matter, asOf: string, readings: Readings): (facts: object) => Result {
  const key = [policy, name, asOf, ...Object.values(readings)].join(" ");
  let evaluate = prepared.get(key);
  if (!evaluate) {
    const run = prepare({ policy, matter: name, asOf, readings, detail: "result" } as never) as unknown as (
      facts: object,
    ) => { matters: Record<string, Result> };
    evaluate = (facts) => run(facts).matters[name] as Result;
    prepared.set(key, evaluate);
  }
  return evaluate;
}

function differ(each: Matter, asOf: string, readings: Readings, facts: object): string[] {
  return differences(each.answer(facts, readings, asOf), engine(each, asOf, readings)(facts));
}

/** The same place of the result stands out: while facts are taken away, no other difference may take over. */
function stillDiffers(each: Matter, asOf: string, readings: Readings, facts: object, place: string): boolean {
  try {
    return differ(each, asOf, readings, facts).some((difference) => difference.startsWith(place));
  } catch (problem) {
    if (isRequestError(problem)) return false;
    throw problem;
  }
}

test("weights are of a hundred", () => {
  expect(matters.reduce((sum, { weight }) => sum + weight, 0)).toBe(100);
});

test.each(matters)("$policy, $matter: the same by a naive implementation", (each) => {
  const found = new Map<string, string>();
  const number = (applicantsInAll * each.weight) / 100;
  for (let seed = 1; seed <= number; seed += 1) {
    const chance = new Chance(seed);
    chance.absent = chance.pick([0, 0, 5, 20, 60]);
    // The sheet reads no date, and its readings are many: one day keeps the prepared ones few.
    const asOf = each.matter === "scoring" ? "2025-06-30" : chance.pick(evaluationDays);
    const readings = Object.fromEntries(
      Object.entries(each.readings).map(([reading, alternatives]) => [reading, chance.pick(alternatives)]),
    );
    const facts = each.draw(chance, asOf);
    for (const difference of differ(each, asOf, readings, facts)) {
      const place = difference.slice(0, difference.indexOf(":") + 1);
      if (found.has(place)) continue;
      const least = smallest(facts, (fewer) => stillDiffers(each, asOf, readings, fewer, place));
      const said = differ(each, asOf, readings, least).filter((line) => line.startsWith(place));
      found.set(place, [...said, JSON.stringify({ asOf, readings, facts: least })].join("\n  "));
    }
  }
  expect([...found.values()].join("\n\n")).toBe("");
});
