import { describe, expect, test } from "vitest";
import { everyWord } from "../../src/engine/every-word.ts";
import { preparationFor } from "../../src/engine/prepare-policy.ts";
import { brand } from "../../src/facts/brand.ts";
import { libraryFacts } from "../../src/facts/fact-table.ts";
import { factPaths } from "../../src/facts/fact-types.ts";
import { factReader } from "../../src/facts/reader.ts";
import type { Slots } from "../../src/facts/slots.ts";
import { bilingual } from "../../src/ground/bilingual.ts";
import { parseDay } from "../../src/ground/civil-day.ts";
import { plainLexicon } from "../../src/naming/plain-lexicon.ts";
import { cite } from "../../src/sources/citation.ts";
import { policyDocument } from "../../src/sources/document.ts";
import { wan } from "../../src/sources/figure.ts";
import { reading } from "../../src/sources/reading.ts";
import { awardByLevel } from "../../src/subsidy/award.ts";

const document = policyDocument({
  id: "synthetic",
  title: "试验文件",
  number: null,
  dates: { issued: "2024-01-01", published: null, from: null, to: null },
  status: "in-force",
  remark: null,
  source: "none.txt",
});
const each = bilingual("各给一笔", "each brings its sum");
const stacking = reading("s.stacking", {
  place: each,
  options: { "each-recognition": each, "top-up": bilingual("就高", "the highest is the whole") },
  default: "top-up",
  grounds: each,
});
// Given out of order: what counts is the level.
const sums = { national: 100, county: 5, provincial: 50, municipal: 20 };
const award = awardByLevel({
  payee: each,
  held: brand.recognizedAs,
  paid: brand.awardsPaid,
  stacking,
  sums: Object.entries(sums).map(([level, amount]) => ({
    id: level,
    level,
    amount: wan(amount),
    cite: cite(document, "一", "万元"),
  })),
});

const { measure } = preparationFor({
  day: parseDay("2025-06-30") as number,
  readings: new Map(),
  figures: new Map(),
  lexicon: plainLexicon,
  index: { table: libraryFacts, words: everyWord },
});
const read = factReader();
const used = factPaths.map(() => true);

/** What each line owes, in 万元; money is computed in fen. */
function owed(recognizedAs: readonly string[], awardsPaid: readonly string[]): Record<string, number> {
  const slots = read({ brand: { recognizedAs, awardsPaid } }, 2025, used)?.slots as Slots;
  return Object.fromEntries(award.lines.map(({ id, owed }) => [id, measure(owed).low(slots) / 1_000_000]));
}

const none = { national: 0, county: 0, provincial: 0, municipal: 0 };

describe("topped up, the highest level held is the whole, and only its line pays", () => {
  test.each([
    [["county"], [], { county: 5 }],
    [["county", "municipal"], [], { municipal: 20 }],
    [["municipal", "provincial"], [], { provincial: 50 }],
    [["county", "provincial"], [], { provincial: 50 }],
    [["provincial", "national"], [], { national: 100 }],
    [["county", "municipal", "provincial", "national"], [], { national: 100 }],
    // What was paid for a lower level counts towards it.
    [["municipal", "provincial"], ["municipal"], { provincial: 30 }],
    [["municipal", "provincial"], ["municipal", "provincial"], {}],
  ])("held %j, paid %j: %j", (held, paid, lines) => expect(owed(held, paid)).toEqual({ ...none, ...lines }));
});

test("its sums are money", () => {
  expect([award.gross, ...award.lines.map(({ owed }) => owed)].map(({ unit }) => unit)).toEqual(Array(5).fill("yuan"));
});
