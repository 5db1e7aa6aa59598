import { expect, test } from "vitest";
import { prepare } from "../../src/urumqi.ts";

const judge = prepare({ policy: "urumqi", matter: "public-notice", asOf: "2025-06-30", detail: "result" });
const ignoredOf = (facts: object) => judge(facts as never).ignored;

test("what an applicant states and nothing uses is listed in the order of the facts, whoever came before", () => {
  const workforce = { workforce: { total: 300, trained: 150 } };
  const brand = { brand: { keyIndustry: true, ownIdentity: true } };
  for (let round = 0; round < 2; round += 1) {
    expect(ignoredOf(workforce)).toEqual(["workforce.total", "workforce.trained"]);
    expect(ignoredOf(workforce)).toEqual(["workforce.total", "workforce.trained"]);
    expect(ignoredOf({ workforce: { trained: 150, total: 300 } })).toEqual(["workforce.total", "workforce.trained"]);
    expect(ignoredOf(brand)).toEqual(["brand.ownIdentity", "brand.keyIndustry"]);
    expect(ignoredOf({ notice: { objection: false } })).toEqual([]);
  }
});
