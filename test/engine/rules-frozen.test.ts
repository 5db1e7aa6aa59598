import { expect, test } from "vitest";
import * as baoji from "../../src/baoji.ts";
import * as hubei from "../../src/hubei.ts";
import * as innerMongolia from "../../src/inner-mongolia.ts";
import * as urumqi from "../../src/urumqi.ts";

/** The paths of all that could be changed. */
function changeable(value: unknown, path: string, seen: Set<unknown>): readonly string[] {
  if (typeof value !== "object" || value === null || seen.has(value)) return [];
  seen.add(value);
  const inside = Object.entries(value).flatMap(([key, part]) => changeable(part, `${path}.${key}`, seen));
  return Object.isFrozen(value) ? inside : [path, ...inside];
}

// Not beside the entry of all policies, which freezes rules in a more thorough way, theirs too.
test.each(Object.entries({ urumqi, hubei, baoji, "inner-mongolia": innerMongolia }))(
  "%s: the rules that are handed out can't be changed",
  (_, { policies }) => {
    const seen = new Set();
    expect(changeable(policies, "policies", seen)).toEqual([]);
    expect(seen.size).toBeGreaterThan(300);
  },
);
