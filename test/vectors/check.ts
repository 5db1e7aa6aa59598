import type { MatterResult } from "../../src/index.ts";
import { differencesOf } from "../../src/testing/differences.ts";
import type { Case } from "./cases.ts";

/** What of a case does not hold, one line each: the key, what is expected, what was found. */
export function differences(each: Case, result: MatterResult<"result">): readonly string[] {
  return differencesOf(each, result).map(({ key, expected, found }) => `${key}: expected ${expected}, found ${found}`);
}
