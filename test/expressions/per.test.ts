import { expect, test } from "vitest";
import { everyWord } from "../../src/engine/every-word.ts";
import { preparationFor } from "../../src/engine/prepare-policy.ts";
import { perEach, perFull } from "../../src/expressions/per.ts";
import { fact } from "../../src/facts/fact.ts";
import { libraryFacts } from "../../src/facts/fact-table.ts";
import { factPaths } from "../../src/facts/fact-types.ts";
import type { Slot } from "../../src/facts/slots.ts";
import { parseDay } from "../../src/ground/civil-day.ts";
import { plainLexicon } from "../../src/naming/plain-lexicon.ts";
import { people, points, yuan } from "../../src/sources/figure.ts";

const trainees = fact("training.trainees", "培训人数", "trainees");
const prepared = preparationFor({
  day: parseDay("2025-06-30") as number,
  readings: new Map(),
  figures: new Map(),
  lexicon: plainLexicon,
  index: { table: libraryFacts, words: everyWord },
});
const stating = (count: number | undefined) => {
  const slots: Slot[] = factPaths.map(() => undefined);
  slots[factPaths.indexOf("training.trainees")] = count;
  return slots;
};

// Money is computed in fen, points in hundredths: 500 yuan are 50000.
test.each([
  ["500 yuan for each of 3", perEach(yuan(500), trainees), 3, 150_000],
  ["500 yuan for each of none", perEach(yuan(500), trainees), 0, 0],
  ["1000 yuan for every full 10 of 29", perFull(people(10), yuan(1000), trainees), 29, 200_000],
  ["1000 yuan for every full 10 of 30", perFull(people(10), yuan(1000), trainees), 30, 300_000],
  ["0.5 points for each of 3", perEach(points(0.5), trainees), 3, 150],
  ["0.1 points for each of 3", perEach(points(0.1), trainees), 3, 30],
])("%s", (_, term, count, worth) => {
  const { low, high } = prepared.measure(term);
  expect([low(stating(count)), high(stating(count))]).toEqual([worth, worth]);
});

test("of a number that is not known it lies between nothing and what the largest count brings", () => {
  const { low, high } = prepared.measure(perEach(yuan(500), trainees));
  expect([low(stating(undefined)), high(stating(undefined))]).toEqual([0, 1_000_000_000 * 50_000]);
});
