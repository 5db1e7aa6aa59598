import { expect, test } from "vitest";
import { run } from "./run.ts";

test("the complete application is printed with its clauses, the sheet and the draft's status", () => {
  const printed = run("urumqi/print.mjs");
  // 17.5 + 13 + 25 + 6 + 9, by the points that the sheet gives for the facts as assessed.
  expect(printed).toMatch(/合计\s+100\s+76\.5\s+70\.5/);
  expect(printed).toContain("三（二）3 从业人员数为640人，达到不少于300人的要求。");
  expect(printed).toContain("征求意见稿，未正式印发");
});

test("one record is evaluated under every authority", () => {
  const printed = run("one-record.mjs");
  // Both recognitions held, the provincial sum paid: the national 1,000,000 are owed.
  expect(printed).toMatch(/construction-award\s+met\s+1000000 元/);
  // 260 ≥ 200 trained, 241 of them passed (92.6 %), 208 in work (80 %), 104 ≥ 100 of key groups, 130 to order (50 %).
  expect(printed).toMatch(/training-brand\s+met/);
  expect(printed).toMatch(/directory\s+met/);
  expect(printed).toMatch(/内蒙古自治区[\s\S]*湖北省[\s\S]*宝鸡市[\s\S]*乌鲁木齐市/);
});
