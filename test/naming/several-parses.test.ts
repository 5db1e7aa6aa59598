import { expect, test } from "vitest";
import { checkName } from "../../src/index.ts";

test.each([
  // 清河 is a county, 清河门 a district: behind the longer one no trade is left, behind the shorter one 门 (doors) is.
  ["清河门工", ["清河", "门", "工"]],
  // 六盘 would leave 水果 (fruit), 六盘水 leaves 果 (fruit too): the longest place goes before.
  ["六盘水果工", ["六盘水", "果", "工"]],
])("%s: of the ways to take it apart the one that meets the format, then the longest place", (name, segments) => {
  const found = checkName("inner-mongolia", name);
  expect([found.outcome, found.segments.map(({ text }) => text)]).toEqual(["met", segments]);
});
