import { expect, test } from "vitest";
import { type CivilDay, parseDay } from "../../src/ground/civil-day.ts";
import { inForceOn } from "../../src/ground/in-force.ts";

const first = { from: "2024-01-01", to: "2024-12-31" };
const second = { from: "2025-01-01", to: null };

test.each([
  ["before the first, the first", "2023-12-31", first],
  ["on the first day of the first", "2024-01-01", first],
  ["on the last day before the second", "2024-12-31", first],
  ["on the first day of the second", "2025-01-01", second],
  ["long after", "2999-12-31", second],
])("%s: %s", (_, day, edition) => expect(inForceOn([first, second], parseDay(day) as CivilDay)).toBe(edition));

test("one that holds from ever is in force before the next begins", () => {
  const ever = { from: null, to: "2024-12-31" };
  expect(inForceOn([ever, second], parseDay("1900-01-01") as CivilDay)).toBe(ever);
  expect(inForceOn([ever, second], parseDay("2025-01-01") as CivilDay)).toBe(second);
});
