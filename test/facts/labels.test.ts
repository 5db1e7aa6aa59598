import { expect, test } from "vitest";
import { award } from "../../src/facts/award.ts";
import { brand } from "../../src/facts/brand.ts";
import { brandLibrary } from "../../src/facts/brand-library.ts";
import type { Fact } from "../../src/facts/fact.ts";
import { levels } from "../../src/facts/options.ts";
import { training } from "../../src/facts/training.ts";
import { workforce } from "../../src/facts/workforce.ts";

// What officials call the facts that several authorities ask for: the labels of the contract's table.
test.each<[Fact, string, string]>([
  [award.paid, "award.paid", "一次性奖补已发放"],
  [brand.name, "brand.name", "劳务品牌名称"],
  [brand.recognizedAs, "brand.recognizedAs", "已获认定级别"],
  [brand.awardsPaid, "brand.awardsPaid", "已获奖补级别"],
  [brandLibrary.nameFixedBefore, "brand.nameFixedBefore", "名称此前已固定"],
  [brandLibrary.inLibrary, "brand.inLibrary", "在资源库中"],
  [brandLibrary.largeEmployment, "brand.largeEmployment", "带动就业人数多"],
  [brandLibrary.markedSkill, "brand.markedSkill", "技能产品特色明显"],
  [brandLibrary.marketRecognition, "brand.marketRecognition", "市场知名度高"],
  [training.trainees, "training.trainees", "培训人数"],
  [training.passed, "training.passed", "合格人数"],
  [workforce.total, "workforce.total", "从业人员数"],
  [workforce.trained, "workforce.trained", "经特色职业培训人数"],
])("$path", ({ path, label }, expected, zh) => {
  expect([path, label.zh]).toEqual([expected, zh]);
  expect(label.en).toMatch(/^[a-z][a-z ,-]+$/);
});

test("levels are called the same of recognitions and of awards", () => {
  expect([brand.recognizedAs.options, brand.awardsPaid.options]).toEqual([levels, levels]);
});
