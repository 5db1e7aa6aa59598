import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fenFromNumber, fenFromText, MOST_YUAN, yuanFromFen } from "../../src/ground/money.ts";
import { shareOfFen } from "../../src/ground/share-of-fen.ts";

const MOST_FEN = 100_000_000_000_000;

describe("yuan as a number", () => {
  test.each([
    [0, 0],
    [0.01, 1],
    [0.07, 7],
    [0.29, 29],
    [0.57, 57],
    [1.1, 110],
    [1.15, 115],
    [4.35, 435],
    [8.2, 820],
    [19.99, 1_999],
    [64.1, 6_410],
    [1_234.5, 123_450],
    [5_000_000, 500_000_000],
    [9_007_199.25, 900_719_925],
    [999_999_999_999.99, 99_999_999_999_999],
    [1e12, MOST_FEN],
  ])("%d is %d fen", (yuan, fen) => expect(fenFromNumber(yuan)).toBe(fen));

  test("zero with a sign is plain zero: results print it, and compare it", () => expect(fenFromNumber(-0)).toBe(0));

  test.each([
    ["a sum that is not its decimal", 0.1 + 0.2],
    ["half a fen, which binary rounds down", 1.005],
    ["half a fen, which binary rounds up", 0.015],
    ["a tenth of a fen", 0.001],
    ["three decimals", 1.234],
    ["three decimals near the top", 999_999_999_999.995],
    ["the least number above 0", Number.MIN_VALUE],
    ["the next number after an amount", 1 + Number.EPSILON],
    ["less than nothing", -0.01],
    ["a fen above the top", 1e12 + 0.01],
    ["far above the top", 2 ** 53],
    ["infinity", Number.POSITIVE_INFINITY],
    ["infinity below", Number.NEGATIVE_INFINITY],
    ["no number", Number.NaN],
  ])("%s is refused", (_, yuan) => expect(fenFromNumber(yuan)).toBeUndefined());

  test("a fen above the top is a number of its own", () => expect(1e12 + 0.01).toBeGreaterThan(MOST_YUAN));
});

describe("yuan as a text", () => {
  test.each([
    ["0", 0],
    ["0.0", 0],
    ["0.00", 0],
    ["0.1", 10],
    ["0.01", 1],
    ["1.10", 110],
    ["4.35", 435],
    ["1234.50", 123_450],
    ["1000000000000", MOST_FEN],
    ["1000000000000.00", MOST_FEN],
    ["999999999999.99", 99_999_999_999_999],
    // Tables pad numbers with zeros: they say nothing else than the amount.
    ["00.10", 10],
    ["007", 700],
  ])("%s is %d fen", (yuan, fen) => expect(fenFromText(yuan)).toBe(fen));

  test.each([
    ["nothing", ""],
    ["a space", " "],
    ["a space before", " 1"],
    ["a space behind", "1 "],
    ["a line break behind", "1\n"],
    ["three decimals", "1.234"],
    ["three decimals, the last a zero", "1.100"],
    ["an exponent", "1e3"],
    ["a hexadecimal number", "0x10"],
    ["a sign", "+1"],
    ["less than nothing", "-1"],
    ["zero with a sign", "-0"],
    ["no whole part", ".5"],
    ["no decimals behind the point", "5."],
    ["two points", "1.2.3"],
    ["a decimal comma", "1,5"],
    ["grouped digits", "1,000"],
    ["underscores", "1_000"],
    ["full-width digits", "１２"],
    ["a full-width point", "1．5"],
    ["Arabic-Indic digits", "١٢"],
    ["万元", "1万"],
    ["a unit", "1元"],
    ["a fen above the top", "1000000000000.01"],
    ["far above the top", "9999999999999"],
    ["too many digits", "00000000000001"],
    ["infinity", "Infinity"],
    ["no number", "NaN"],
    ["a word", "null"],
  ])("%s is refused", (_, yuan) => expect(fenFromText(yuan)).toBeUndefined());
});

describe("every amount", () => {
  const amounts = fc.oneof(
    fc.integer({ min: 0, max: MOST_FEN }),
    fc.integer({ min: 0, max: 100_000 }),
    fc.integer({ min: MOST_FEN - 100_000, max: MOST_FEN }),
  );

  test("of whole fen comes back from a number and from a text, and prints exactly", () => {
    fc.assert(
      fc.property(amounts, (fen) => {
        const text = `${Math.floor(fen / 100)}.${String(fen % 100).padStart(2, "0")}`;
        const yuan = yuanFromFen(fen);
        return (
          yuan === Number(text) &&
          fenFromNumber(fen / 100) === fen &&
          fenFromNumber(Number(text)) === fen &&
          fenFromText(text) === fen &&
          fenFromText(String(yuan)) === fen
        );
      }),
      { numRuns: 20_000 },
    );
  });

  test("that is a number and taken is the same amount as a text", () => {
    const numbers = fc.oneof(
      fc.double(),
      fc.double({ min: 0, max: 1e12 }),
      fc.integer({ min: 0, max: 1e9 }).map((mill) => mill / 1000),
    );
    fc.assert(
      // A number that prints with an exponent is no decimal text, and none of those is an amount either.
      fc.property(numbers, (yuan) => fenFromNumber(yuan) === fenFromText(String(yuan))),
      { numRuns: 10_000 },
    );
  });
});

describe("a percentage of an amount, in fen and hundredths of a percent", () => {
  const endless = Number.POSITIVE_INFINITY;

  test.each([
    [100_000, 1_000, 10_000],
    // 33.33 percent of 100.01 yuan are 33.333333 yuan: what is less than a fen is cut off.
    [10_001, 3_333, 3_333],
    [3, 9_999, 2],
    [10_001, 10_000, 10_001],
    // The largest amount and the finest rate, beyond whole numbers that are exact.
    [100_000_000_000_000, 3_333, 33_330_000_000_000],
    [0, 1_000, 0],
    [100_000, 0, 0],
    // Nothing of an amount without bound is nothing.
    [endless, 0, 0],
    [0, endless, 0],
    [endless, 1_000, endless],
    [100_000, endless, endless],
  ])("of %d, %d: %d", (fen, hundredths, share) => expect(shareOfFen(fen, hundredths)).toBe(share));
});
