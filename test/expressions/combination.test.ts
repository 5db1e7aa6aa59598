import { describe, expect, test } from "vitest";
import { perCombination } from "../../src/expressions/combination.ts";
import type { Preparation } from "../../src/expressions/word.ts";
import { type Fact, fact } from "../../src/facts/fact.ts";
import { levels } from "../../src/facts/options.ts";
import type { Slot, Slots } from "../../src/facts/slots.ts";

const lawful = fact("applicant.lawful", "遵纪守法", "lawful conduct");
const culture = fact("assessor.culture", "品牌文化", "brand culture");
const lostOn = fact("applicant.recognitionLostOn", "取消资格日期", "day of cancellation");
const held = fact("brand.recognizedAs", "已获认定级别", "recognitions held", levels);

/** Answers that tell the values they rest on, and how often they were worked out. */
function counted(...facts: readonly Fact[]) {
  const worked: (readonly Slot[])[] = [];
  const slot = ({ path }: Pick<Fact, "path">) => facts.findIndex((fact) => fact.path === path);
  const answer = (slots: Slots) => {
    worked.push(slots);
    return { told: [...slots] };
  };
  return { worked, ask: perCombination(facts, { slot } as Preparation, answer, (told) => Object.freeze(told)) };
}

describe("an answer is worked out once for each combination of values", () => {
  test("of findings, points and days, known or not, told apart from each other", () => {
    const values: (readonly Slot[])[] = [];
    for (const finding of [undefined, false, true])
      for (const points of [undefined, 0, 0.5, 1, 4.5, 5])
        for (const day of [undefined, Number.NEGATIVE_INFINITY, 0, 20_000]) values.push([finding, points, day]);
    const { worked, ask } = counted(lawful, culture, lostOn);
    for (const slots of [...values, ...values]) expect(ask(slots).told).toEqual(slots);
    expect(worked).toEqual(values);
  });

  test("of lists that are shared; another list of the same words is none", () => {
    const { worked, ask } = counted(held);
    const county = Object.freeze(["county"]);
    expect(ask([county])).toBe(ask([county]));
    expect(worked).toHaveLength(1);
    expect(ask([["county"]])).not.toBe(ask([["county"]]));
    expect(worked).toHaveLength(3);
  });
});

test("of values without end, the first are kept and the others answered all the same", () => {
  const { worked, ask } = counted(lostOn);
  for (let round = 0; round < 2; round += 1)
    for (let day = 0; day < 1_000; day += 1) expect(ask([day]).told).toEqual([day]);
  expect(worked.length).toBeGreaterThan(1_000);
  expect(worked.length).toBeLessThan(2_000);
});
