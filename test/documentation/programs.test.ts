import { expect, test } from "vitest";
import { applicants } from "../../examples/urumqi/applicants.mjs";
import { candidates } from "../../examples/urumqi/candidates.mjs";
import { run } from "./run.ts";

/** What a program says that ends with an error. */
function complaint(program: string, ...args: readonly string[]): string {
  try {
    run(program, ...args);
  } catch (error) {
    return String((error as { stderr: unknown }).stderr);
  }
  throw new Error(`${program} ended without an error`);
}

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

/** The conditions of part three, counted by hand: all of them hold. A fact that is not on file holds nowhere. */
function qualifies({ facts }: ReturnType<typeof applicants>[number], workers: number, trainedPercent: number): boolean {
  const { brand, applicant, application, workforce, training } = facts;
  const attested = [
    ...[brand.ownIdentity, brand.ownershipClear, brand.distinctCharacter, brand.reputation, brand.keyIndustry],
    ...[applicant.independentLegalPerson, applicant.lawful, applicant.internalRules],
    ...[applicant.trainingQualified || applicant.partnerQualified, application.districtReviewed],
  ];
  const { recognitionLostOn } = applicant;
  return (
    attested.every((finding) => finding === true) &&
    applicant.registeredIn !== "甘肃省" &&
    applicant.kind !== "non-market-body" &&
    !brand.recognizedAs.includes("municipal") &&
    // Five years lie between the day of loss and 2025-06-30.
    (recognitionLostOn === "never" || recognitionLostOn < "2020-06-30") &&
    workforce.total >= workers &&
    workforce.trained !== null &&
    workforce.trained * 100 >= workforce.total * trainedPercent &&
    training.trainees >= 100 &&
    training.placed !== null &&
    training.placed * 100 >= training.trainees * 80
  );
}

/** Who qualifies at 300 workers and 50 %, and who at other thresholds, by id. */
function recount(workers: number, trainedPercent: number) {
  const all = applicants(1_000);
  const before = all.filter((each) => qualifies(each, 300, 50)).map(({ id }) => id);
  const after = all.filter((each) => qualifies(each, workers, trainedPercent)).map(({ id }) => id);
  const gain = after.filter((id) => !before.includes(id));
  const lose = before.filter((id) => !after.includes(id));
  return { all, before, after, gain, lose };
}

/** How many hold each recognition once these applicants are recognised by the city. */
function paidAfter(recognized: readonly string[]) {
  const levels = applicants(1_000).map(({ id, facts }) => ({ id, held: facts.brand.recognizedAs }));
  const holds = (level: "municipal" | "county") => levels.filter(({ held }) => held.some((each) => each === level));
  return {
    // Nobody who holds the city's recognition is recognised again.
    municipal: holds("municipal").length + recognized.length,
    county: holds("county").length,
  };
}

test.each([
  ["municipal", 200_000, 260_000],
  ["county", 100_000, 120_000],
] as const)(
  "a what-if of the %s sum costs the difference for everybody who holds the recognition",
  (level, was, is) => {
    const printed = run("what-if.mjs", `uq.fund.amount/${level}=${is}`);
    const { before } = recount(300, 50);
    const many = paidAfter(before)[level];
    expect(many).toBeGreaterThan(0);
    const said = (value: number) => value.toLocaleString("en");
    expect(printed).toMatch(
      new RegExp(
        `uq\\.fund\\.amount/${level} +四 +${many} +${said(was)} → ${said(is)} +${said(many * was)} → ${said(many * is)} +\\+${said(many * (is - was))}\n`,
      ),
    );
    expect(printed).toMatch(new RegExp(`合计 in all +\\+${said(many * (is - was))}\n`));
  },
);

test("a what-if counts the spending plans that the sums cover", () => {
  const recognized = new Set(recount(300, 50).before);
  const plans = applicants(1_000).flatMap(({ id, facts: { brand, fund } }) => {
    const held = [...brand.recognizedAs, ...(recognized.has(id) ? ["municipal"] : [])];
    const sum = (held.includes("municipal") ? 200_000 : 0) + (held.includes("county") ? 100_000 : 0);
    const planned = fund.lines.reduce((all, { amount }) => all + amount, 0);
    const proper = fund.planFiled && fund.lines.every(({ use }) => use !== "staff-allowances");
    return held.length === 0 ? [] : [{ sum, planned, proper }];
  });
  const all = (value: (plan: (typeof plans)[number]) => number) =>
    plans.reduce((sum, plan) => sum + value(plan), 0).toLocaleString("en");
  const printed = run("what-if.mjs", "uq.notice=5");
  expect(printed).toMatch(new RegExp(`plans of recognised brands +${plans.length}\n`));
  expect(printed).toMatch(new RegExp(`may be spent as planned +${plans.filter(({ proper }) => proper).length}\n`));
  expect(printed).toMatch(new RegExp(`above the sums +${plans.filter((plan) => plan.planned > plan.sum).length}\n`));
  expect(printed).toMatch(new RegExp(`planned, yuan +${all(({ planned }) => planned)}\n`));
  expect(printed).toMatch(
    new RegExp(`covered by the sums, yuan +${all(({ planned, sum }) => Math.min(planned, sum))}\n`),
  );
});

test("a what-if: a threshold of 250 instead of 300, who gains, who loses and what it costs", () => {
  const printed = run("what-if.mjs");
  const { all, before, after, gain, lose } = recount(250, 50);
  const large = (workers: number) => all.filter(({ facts }) => facts.workforce.total >= workers).length;
  expect(gain.length).toBeGreaterThan(0);
  expect(lose).toEqual([]);

  expect(printed).toMatch(/hypothetical \(1,000\/1,000\): 有数据被替换：这是假设测算/);
  expect(printed).toMatch(/uq\.workforce +recognition +三（二）3 +人 people +300 +250/);
  // Everyone's number of workers is on file.
  expect(printed).toMatch(
    new RegExp(
      `uq\\.workforce +三（二）3 +${large(300)} → ${large(250)} +${1_000 - large(300)} → ${1_000 - large(250)} `,
    ),
  );
  expect(printed).toMatch(
    new RegExp(`符合 met +${before.length} +${after.length} +\\+${after.length - before.length}\n`),
  );
  expect(printed).toContain(`新增符合 gain ${gain.length}: ${gain.slice(0, 10).join(", ")}, …\n`);
  expect(printed).toMatch(/不再符合 lose 0\n.*没有一项必要条件对任何一家变差/);
  // 20万元 for each (四).
  const cost = (gain.length * 200_000).toLocaleString("en");
  const [paidBefore, paid] = [before, after].map((recognized) => paidAfter(recognized).municipal);
  expect(printed).toMatch(
    new RegExp(`fund\\.amount/municipal +四 +${paidBefore} → ${paid} +200,000 +[\\d,]+ → [\\d,]+ +\\+${cost}\n`),
  );
  expect(printed).toMatch(new RegExp(`合计 in all +\\+${cost}\n`));
});

test("a what-if of several figures, where some lose", () => {
  const printed = run("what-if.mjs", "uq.workforce=250", "uq.trained-share=60");
  const { before, after, gain, lose } = recount(250, 60);
  expect(lose.length).toBeGreaterThan(gain.length);
  expect(printed).toMatch(/uq\.trained-share +recognition +三（二）3 +% percent +50 +60/);
  expect(printed).toContain(`新增符合 gain ${gain.length}: ${gain.slice(0, 10).join(", ")}, …\n`);
  expect(printed).toContain(`不再符合 lose ${lose.length}: ${lose.slice(0, 10).join(", ")}, …\n`);
  expect(printed).toContain(`criteria that became worse for them: uq.trained-share ${lose.length}\n`);
  const saved = ((before.length - after.length) * 200_000).toLocaleString("en");
  expect(printed).toMatch(new RegExp(`合计 in all +−${saved}\n`));
});

test("a what-if of a figure that the policy has not says so in both languages", () => {
  const said = complaint("what-if.mjs", "uq.workforc=250", "uq.trained-share=101");
  expect(said).toContain("“uq.workforc”的数据。 The policy has no figure at the address “uq.workforc”.");
  expect(said).toContain("The nearest is “uq.workforce”.");
  expect(said).toContain('parameters["uq.trained-share"]: 数值过大。 The number is too large.');
});

test("a what-if that is not written as address and value, each once, is refused", () => {
  expect(complaint("what-if.mjs", "uq.workforce=")).toContain("应为数字。 A number is expected here.");
  expect(complaint("what-if.mjs", "uq.workforce=250", "uq.workforce=200")).toContain("each address once");
});

test("twenty candidates are ranked, with the span of places of those that lack facts", () => {
  const printed = run("ranking.mjs");
  const rows = [...printed.matchAll(/^ +([\d–]+) +(C-\d\d) +([\d.–]+) +\S+ (in|out|depends)(?: +(C-.+))?$/gm)].map(
    ([, places = "", id = "", points = "", stands, tied = ""]) => {
      const [from, to = from] = places.split("–").map(Number);
      const [low = 0, high = low] = points.split("–").map(Number);
      return { id, from, to, low, high, stands, tied };
    },
  );
  expect(rows.map(({ id }) => id).sort()).toEqual(candidates(20).map(({ id }) => id));
  for (const { id, from, to, low, high, stands, tied } of rows) {
    const others = rows.filter((other) => other.id !== id);
    const best = 1 + others.filter((other) => other.low > high).length;
    const worst = 1 + others.filter((other) => other.high > low).length;
    expect([from, to], id).toEqual([best, worst]);
    expect(stands, id).toBe(worst <= 8 ? "in" : best > 8 ? "out" : "depends");
    const settled = low === high ? others.filter((other) => other.low === low && other.high === low) : [];
    expect(tied, id).toBe(settled.map((other) => other.id).join(", "));
  }
  // 18 (2, 4, 2, 5, 2, 3) + 15 (1 + 5, 5 of 8, 4) + 23.5 (14, 3, 3, 3.5) + 5.5 (3.5, 0, 2 of 2.5) + 10 (3 + 3 + 4).
  expect(rows.find(({ id }) => id === "C-16")).toMatchObject({ low: 72, high: 72, stands: "in" });
  // 17.5 + 17 + 27 + 2 + 5, and up to 5 each for cooperation and culture, which are not assessed yet.
  expect(rows.find(({ id }) => id === "C-14")).toMatchObject({ low: 68.5, high: 78.5, stands: "depends" });
  // Seven are above 69 in any case: the two with 69 share place 8 unless C-14 or C-06 passes them.
  for (const id of ["C-02", "C-15"]) {
    expect(rows.find((row) => row.id === id)).toMatchObject({ low: 69, high: 69, from: 8, to: 10 });
    expect(printed).toContain(`  ${id}\n    他人的得分 the points of others: C-14, C-06\n`);
  }
  expect(printed).toMatch(/ {2}C-14\n.*assessor\.cooperation .*\n.*assessor\.culture .*\n.*others: C-06\n/);
});

test("a quota that is none says so", () => {
  expect(complaint("ranking.mjs", "eight")).toBe("quota: 应为数字。 A number is expected here.\n");
});
