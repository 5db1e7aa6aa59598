import { expect, test } from "vitest";
import { bilingual } from "../../src/ground/bilingual.ts";
import { item, section, sheet } from "../../src/scoring/sheet.ts";
import { cite } from "../../src/sources/citation.ts";
import { policyDocument } from "../../src/sources/document.ts";
import { points } from "../../src/sources/figure.ts";

const document = policyDocument({
  id: "synthetic",
  title: "试验文件",
  number: null,
  dates: { issued: "2024-01-01", published: null, from: null, to: null },
  status: "in-force",
  remark: null,
  source: "none.txt",
});
const title = bilingual("试验", "A trial");
const row = (id: string, max: number) =>
  item(id, { title, max, cite: cite(document, "一", "得分"), points: points(max) });
const part = (max: number) => section("s1", title, max, cite(document, "一", "得分"), row("s1.1", 2), row("s1.2", 3));

test("a sheet whose maxima add up to what it prints is taken", () => {
  expect(sheet(5, part(5)).max).toBe(5);
});

test("one whose maxima do not is refused, and told where they part", () => {
  expect(() => part(6)).toThrow("s1: the parts come to 5, the sheet prints 6");
  expect(() => sheet(10, part(5))).toThrow("sheet: the parts come to 5, the sheet prints 10");
});
