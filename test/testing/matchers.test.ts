import { describe, expect, test } from "vitest";
import { evaluate } from "../../src/index.ts";
import { laowuMatchers } from "../../src/testing.ts";

expect.extend(laowuMatchers);

const facts = {
  workforce: { total: 299, trained: 180, insured: 120, hardship: 60 },
  applicant: { revenue: 5_000_000 },
  brand: { recognizedAs: ["county"], awardsPaid: [] },
  fund: { lines: [{ use: "courses-and-textbooks", amount: 60_000 }], planFiled: true },
} as const;

const request = { policy: "urumqi", asOf: "2025-06-30", facts } as const;
const both = evaluate({ ...request, matter: ["recognition", "scoring"] });
const { recognition, scoring } = both.matters;
const fund = evaluate({ ...request, matter: "support-fund" }).matters["support-fund"];

/** One matter at another level of detail. */
function evaluated(matter: "recognition" | "scoring" | "support-fund", detail: "outcome" | "result" | "full"): unknown {
  return evaluate({ ...request, matter, detail } as never);
}

/** The message of a failure. */
function failure(check: () => void): string {
  try {
    check();
  } catch (error) {
    return (error as Error).message;
  }
  return "it passed";
}

describe("outcomes", () => {
  test("of a matter, of a criterion, by id, and of an evaluation", () => {
    expect(recognition).toBeNotMet();
    expect(both).toBeNotMet("recognition");
    expect(both).toBeNotMet("uq.workforce");
    expect(recognition).toBeMet("uq.trained-share");
    expect(recognition.criteria.find(({ id }) => id === "uq.trained-share")).toBeMet();
    expect(recognition).toBeUndetermined("uq.trainees");
    expect(evaluated("support-fund", "full")).toBeMet();
    expect(fund).toBeNotApplicable("uq.fund.amount/municipal");
    expect(scoring).toBeNotApplicable();
    expect(recognition).not.toBeMet();
  });

  test.each(["outcome", "result", "full"] as const)("at detail %s", (detail) => {
    expect(evaluated("recognition", detail)).toBeNotMet("uq.workforce");
  });

  test("a failure shows clause, fragment, the required figure, what was observed and the sentences", () => {
    expect(
      failure(() => expect(recognition).toBeMet("uq.workforce")),
    ).toBe(`uq.workforce: 预期 expected met; 实际 found not-met
  条款 clause: 三（二）3
  原文 fragment: “从业人数不少于300人”
  文件 document: uq-draft (无文号 no number)
  要求 required: 300
  查得 observed: 299
  从业人员数为299人，要求不少于300人，还差1人。
  ${recognition.criteria.find(({ id }) => id === "uq.workforce")?.message.en}`);
  });

  test("of a matter it shows the criteria that decide", () => {
    const told = failure(() => expect(recognition).toBeMet());
    expect(told).toContain("recognition: 预期 expected met; 实际 found not-met");
    expect(told).toContain("uq.workforce: not-met");
    expect(told).not.toContain("uq.trained-share: met");
  });

  test("without texts it shows what the level of detail has", () => {
    const result = evaluated("recognition", "result");
    expect(failure(() => expect(result).toBeMet("uq.workforce"))).toMatch(/三（二）3[\s\S]*300[\s\S]*299$/);
    const outcome = evaluated("recognition", "outcome");
    expect(failure(() => expect(outcome).toBeMet("uq.workforce"))).toBe(
      "uq.workforce: 预期 expected met; 实际 found not-met",
    );
  });

  test("under not it says that it holds", () => {
    expect(failure(() => expect(recognition).not.toBeNotMet("uq.workforce"))).toMatch(
      /^uq\.workforce: 预期不是 expected anything but not-met; 实际 found not-met\n/,
    );
  });
});

describe("scores", () => {
  test("of an item, a section, a sheet and a matter, settled or between bounds", () => {
    expect(scoring).toScore("uq.s1.4", 5);
    expect(scoring).toScore("uq.s3.3", 3);
    expect(scoring.score.sections[2]?.items[2]).toScore(3);
    const { atLeast, atMost } = scoring.score;
    expect(scoring).toScore(`${atLeast}..${atMost}`);
    expect(scoring.score).toScore(`${atLeast}..${atMost}`);
    const [section] = scoring.score.sections;
    expect(section).toScore(`${section?.atLeast ?? 0}..${section?.atMost ?? 0}`);
    expect(both).toScore("uq.s1.4", 5);
    expect(scoring).not.toScore("uq.s1.4", 4);
    expect(evaluated("scoring", "outcome")).toScore("uq.s1.4", 5);
  });

  test("a failure shows the clause and the facts; of a sheet, each item", () => {
    const item = failure(() => expect(scoring).toScore("uq.s1.4", 4));
    expect(item).toContain("uq.s1.4: 预期 expected 4; 实际 found 5");
    expect(item).toContain("条款 clause: 附件3");
    expect(item).toContain("applicant.revenue = 5000000");
    const sheet = failure(() => expect(scoring).toScore(100));
    expect(sheet).toMatch(/uq\.s1\.4: 5 \/ 5 附件3 1 “.+”/);
  });

  test("points that are none are refused", () => {
    expect(failure(() => expect(scoring).toScore("uq.s1.4", "five" as never))).toContain("Points are a number here");
    expect(failure(() => expect(scoring).toScore(1 as never, 2))).toContain("(points) or (id, points) is expected");
  });
});

describe("amounts", () => {
  test("of an award and its lines", () => {
    expect(fund).toBePaid(100_000);
    expect(fund.subsidy).toBePaid(100_000);
    expect(fund).toBePaid("uq.fund.amount/municipal", 0);
    expect(fund.subsidy.lines[1]).toBePaid("uq.fund.amount/county", 100_000);
    expect(fund).not.toBePaid("uq.fund.amount/county", 1);
  });

  test("a failure shows the line's clause", () => {
    const told = failure(() => expect(fund).toBePaid("uq.fund.amount/county", 300_000));
    expect(told).toContain("uq.fund.amount/county: 预期 expected 300000; 实际 found 100000");
    expect(told).toMatch(/条款 clause: 四/);
    expect(failure(() => expect(fund).toBePaid("100000" as never))).toContain("An amount is a number of yuan");
  });
});

describe("clauses", () => {
  test("by clause, by a part of the fragment, by the words around it", () => {
    expect(recognition).toCite("uq.workforce", "三（二）3");
    expect(recognition).toCite("uq.workforce", "不少于300人");
    expect(recognition).toCite("uq.workforce", "带动就业能力强，从业人数不少于300人，");
    expect(recognition.criteria[6]).toCite("三（二）3");
    expect(recognition).toCite("三（二）3");
    expect(both).toCite("附件3 1");
    expect(recognition).not.toCite("uq.workforce", "三（二）");
  });

  test("a failure shows what is cited", () => {
    expect(failure(() => expect(recognition).toCite("uq.workforce", "四"))).toContain(
      "found 三（二）3 “从业人数不少于300人”",
    );
    expect(failure(() => expect(recognition).toCite(""))).toContain("A clause or a fragment is expected");
    expect(failure(() => expect(evaluated("recognition", "outcome")).toCite("三"))).toContain("has no citation");
  });
});

describe("missing facts and notices", () => {
  const { missing } = recognition;

  test("a path is among the missing ones, a list is all of them", () => {
    expect(recognition).toLack("applicant.registeredIn");
    expect(recognition).toLack([...missing].reverse());
    expect(recognition).not.toLack(missing.slice(1));
    expect(recognition).not.toLack([]);
    expect(recognition).not.toLack("workforce.total");
    expect(both).toLack("applicant.registeredIn");
    expect(failure(() => expect(recognition).toLack("workforce.total"))).toContain("applicant.registeredIn");
    expect(failure(() => expect(recognition).toLack(5 as never))).toContain("a list of paths");
  });

  test("a notice by its code", () => {
    expect(recognition).toHaveNotice("draft-for-comment");
    expect(both).toHaveNotice("draft-for-comment");
    expect(evaluated("recognition", "outcome")).toHaveNotice("draft-for-comment");
    expect(recognition).not.toHaveNotice("hypothetical");
    expect(failure(() => expect(recognition).toHaveNotice("hypothetical"))).toContain("found draft-for-comment");
  });
});

describe("what can't be told fails under not too", () => {
  test.each([
    [
      "an id that there is not, with the nearest",
      () => expect(recognition).not.toBeMet("uq.workfroce"),
      "uq.workforce",
    ],
    ["several matters and no id", () => expect(both).not.toBeMet(), "has no outcome"],
    ["a score of a matter without one", () => expect(recognition).not.toScore(1), "has no score"],
    ["an amount of a matter without one", () => expect(recognition).not.toBePaid(1), "has no amount"],
    [
      "missing facts of an outcome",
      () => expect(evaluated("recognition", "outcome")).not.toLack("a"),
      "has no list of",
    ],
    ["an id that is no text", () => expect(recognition).not.toBeMet(5 as never), "The id of a provision"],
    ["no result at all", () => expect(5).not.toBeMet(), "An evaluation"],
    ["null", () => expect(null).not.toBeMet(), "An evaluation"],
    ["an object of something else", () => expect({ a: 1 }).not.toBeMet(), "An evaluation"],
  ])("%s", (_, check, said) => {
    expect(failure(check)).toContain(said);
  });
});

test("a criterion that several matters have is asked of one of them, unless they agree", () => {
  const materials = { submittedOn: "2024-07-30", trainingForm: true, laborForm: true };
  const evaluation = evaluate({ policy: "inner-mongolia", asOf: "2025-06-30", facts: { materials } });
  expect(evaluation).toBeMet("im.materials");
  const training = evaluation.matters["training-brand"];
  const differing = {
    ...training,
    criteria: training.criteria.map((criterion) => ({ ...criterion, outcome: "not-met" })),
  };
  const matters = { ...evaluation.matters, "training-brand": differing };
  expect(failure(() => expect({ ...evaluation, matters }).not.toBeUndetermined("im.materials"))).toContain(
    "stands in several matters",
  );
  expect(differing).toBeNotMet("im.materials");
});
