import { expect, test } from "vitest";
import { factTypes } from "../../src/facts/fact-types.ts";
import { factValue } from "../../src/facts/fact-value.ts";

// Money is computed in fen, percent in hundredths, days are counted from 1 January 1970.
test.each([
  ["applicant.revenue", 123_450, 1234.5],
  ["award.uplift", 3_333, 33.33],
  ["notice.publishedOn", 1, "1970-01-02"],
  ["applicant.recognitionLostOn", Number.NEGATIVE_INFINITY, "never"],
  ["workforce.total", 300, 300],
  ["brand.logo", false, false],
  ["brand.honours", ["national"], ["national"]],
  ["workforce.total", undefined, null],
] as const)("%s %j is stated as %j", (path, slot, value) => expect(factValue(factTypes[path], slot)).toEqual(value));
