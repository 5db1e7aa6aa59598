import { describe, expect, test } from "vitest";
import { fact, noneFound, people, perEach, perFull, points } from "../../../src/authoring.ts";
import { asking, scoring } from "./asked.ts";

const lawful = fact("applicant.lawful", "遵纪守法", "lawful");
const rules = fact("applicant.internalRules", "制度规范", "sound rules");
const legal = fact("applicant.independentLegalPerson", "独立法人", "legal person");
const trained = fact("workforce.trained", "培训人数", "trained");

test("none of several may be found: one that was not found already is no change", () => {
  const { way, short } = asking(noneFound(lawful, rules, legal));
  const given = { "applicant.internalRules": false };
  expect(way(given)).toEqual([
    ["applicant.lawful", null, false],
    ["applicant.independentLegalPerson", null, false],
  ]);
  expect(short(given)).toBeUndefined();
});

// Those trained are a part of the workforce: 50 of 40 would be refused as facts.
describe("next points by a part lift its whole along", () => {
  const { next } = scoring(perFull(people(50), points(1), trained));
  test.each([
    [30, 40, [1, ["workforce.total", 40, 50], ["workforce.trained", 30, 50]]],
    [30, 50, [1, ["workforce.trained", 30, 50]]],
    [50, 99, [1, ["workforce.total", 99, 100], ["workforce.trained", 50, 100]]],
  ])("%d trained of %d", (part, whole, expected) => {
    const [gained, ...needs] = next({ "workforce.trained": part, "workforce.total": whole }) ?? [];
    expect([gained, ...needs.sort(([one], [other]) => (one < other ? -1 : 1))]).toEqual(expected);
  });

  test("and where the whole can be no greater, there are none", () => {
    const { next } = scoring(perEach(points(1), trained), 1_000_000_001);
    expect(next({ "workforce.trained": 999_999_999, "workforce.total": 1_000_000_000 })?.[0]).toBe(1);
    expect(next({ "workforce.trained": 1_000_000_000, "workforce.total": 1_000_000_000 })).toBeUndefined();
  });
});
