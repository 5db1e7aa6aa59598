import { expect, test } from "vitest";
import { evaluationReport } from "../../src/cli/evaluation-report.ts";
import { layOver } from "../../src/cli/lay-over.ts";
import { toText } from "../../src/cli/text.ts";
import { speaker, words } from "../../src/cli/words.ts";
import { describePolicy, evaluate, policies } from "../../src/index.ts";

test("every word stands in both languages, with the same values", () => {
  const slots = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();
  for (const [name, { zh, en }] of Object.entries(words)) {
    // Of a document in force nothing is remarked.
    if (name !== "column.mark" && name !== "document.in-force") expect([zh, en], name).not.toContain("");
    expect(slots(zh), name).toEqual(slots(en));
  }
});

test("what results are made of has its word: statuses, units, kinds of fact, segments", () => {
  for (const policy of Object.keys(policies)) {
    const { matters, facts } = describePolicy(policy as never);
    for (const { statuses } of matters) for (const status of statuses ?? []) expect(words).toHaveProperty([status]);
    for (const { type, unit } of facts) {
      expect(words).toHaveProperty([`type.${type.kind}`]);
      if (unit !== null) expect(words).toHaveProperty([`unit.${unit}`]);
    }
  }
});

test("what was found lies over what was stated, group by group; lists and values as wholes", () => {
  expect(layOver({ a: { b: 1, c: [1, 2] }, d: 1 }, { a: { c: [3] }, e: null })).toEqual({
    a: { b: 1, c: [3] },
    d: 1,
    e: null,
  });
});

test("shortfalls and next steps are told where the library has them", () => {
  const facts = { workforce: { total: 299 } };
  const self = structuredClone(
    evaluate({ policy: "urumqi", matter: ["recognition", "scoring"], asOf: "2025-06-30", facts }),
  );
  const criterion = self.matters.recognition.criteria.find(({ id }) => id === "uq.workforce");
  const item = self.matters.scoring.score.sections[0]?.items[3];
  Object.assign(criterion ?? {}, { shortfall: [{ fact: "workforce.total", from: 299, to: 300 }] });
  Object.assign(item ?? {}, { next: { points: 2, needs: [{ fact: "applicant.revenue", from: null, to: 1_000_000 }] } });
  const say = speaker("zh");
  const blocks = evaluationReport({ self: self as never, awarded: undefined, brand: undefined }, say, "zh");
  const text = toText(blocks, say, { colour: false, width: null });
  expect(text).toContain("要达到：从业人员数 299人 → 300人");
  expect(text).toMatch(/ 2 +经营规模 +上年度营业收入 无 → 1000000元/);
});

test("long text is broken to the terminal's width, under its own column", () => {
  const self = evaluate({ policy: "urumqi", matter: "recognition", asOf: "2025-06-30", facts: {} });
  const say = speaker("zh");
  const blocks = evaluationReport({ self: self as never, awarded: undefined, brand: undefined }, say, "zh");
  const lines = toText(blocks, say, { colour: false, width: 60 }).split("\n");
  const criteria = lines.filter((line) => /^ {2}[√×?–]|^ {10,}\S/.test(line));
  expect(
    Math.max(
      ...criteria.map((line) => [...line].reduce((sum, sign) => sum + (/[\u2e80-\uffef]/.test(sign) ? 2 : 1), 0)),
    ),
  ).toBeLessThanOrEqual(60);
});
