import { describe, expect, expectTypeOf, test } from "vitest";
import type { Outcome } from "../../src/index.ts";
import { evaluate, evaluateMany, explain, prepare, safeEvaluate } from "../../src/index.ts";

const request = { policy: "urumqi", asOf: "2025-06-30", facts: { workforce: { total: 640, trained: 410 } } } as const;
const { facts, ...withoutFacts } = request;
const matterIds = [
  "recognition",
  "scoring",
  "support-fund",
  "fund-plan",
  "annual-review",
  "public-notice",
  "regional-recommendation",
  "application-form",
] as const;
type MatterIds = (typeof matterIds)[number];

describe("the matters of a result", () => {
  test("are the one that was asked for", () => {
    const { matters } = evaluate({ ...request, matter: "scoring" });
    expectTypeOf<keyof typeof matters>().toEqualTypeOf<"scoring">();
    expectTypeOf(matters.scoring.score.total).toEqualTypeOf<number | null>();
    // @ts-expect-error: it was not asked for.
    expect(matters.recognition).toBeUndefined();
    expect(matters.scoring.score.total).toBeNull();
  });

  test("are those of the list that was asked for", () => {
    const { matters } = evaluate({ ...request, matter: ["recognition", "scoring"] });
    expectTypeOf<keyof typeof matters>().toEqualTypeOf<"recognition" | "scoring">();
    expectTypeOf(matters.recognition.outcome).toEqualTypeOf<Outcome>();
    // @ts-expect-error: it was not in the list.
    expect(matters["support-fund"]).toBeUndefined();
    expect(matters.scoring.score.sections).toHaveLength(5);
  });

  test("are all of the policy where none was named", () => {
    const { matters } = evaluate(request);
    expectTypeOf<keyof typeof matters>().toEqualTypeOf<MatterIds>();
    expectTypeOf(matters.scoring.score.total).toEqualTypeOf<number | null>();
    expect(Object.keys(matters)).toEqual(matterIds);
  });

  test("are those of a list that is only known at run time, as a union", () => {
    const asked: readonly ("scoring" | "recognition")[] = ["scoring"];
    const { matters } = evaluate({ ...withoutFacts, matter: asked, facts: {} });
    expectTypeOf<keyof typeof matters>().toEqualTypeOf<"scoring" | "recognition">();
    expect(Object.keys(matters)).toEqual(asked);
  });
});

describe("the parts of a matter", () => {
  const { matters } = evaluate(request);

  test("stand where the matter has them", () => {
    expect(matters.recognition.naming).toBeUndefined();
    expect(matters["support-fund"].subsidy.ceiling).toBe(300_000);
    expect(matters["annual-review"].status).toBeNull();
    expect(matters["annual-review"].dates).toEqual({});
    expect(matters["public-notice"].dates).toEqual({});
    expectTypeOf(matters["support-fund"].subsidy.amount).toEqualTypeOf<number | null>();
    expectTypeOf(matters["annual-review"].status).toEqualTypeOf<string | null>();
  });

  test("and not where it has not", () => {
    // @ts-expect-error: recognition is not scored.
    expect(matters.recognition.score).toBeUndefined();
    // @ts-expect-error: the sheet pays nothing.
    expect(matters.scoring.subsidy).toBeUndefined();
    // @ts-expect-error: a notice does not stand or fall.
    expect(matters["public-notice"].status).toBeUndefined();
    // @ts-expect-error: no name is asked for.
    expect(matters["application-form"].naming).toBeUndefined();
  });
});

describe("the levels of detail", () => {
  test("full has the texts", () => {
    const { matters, authority, ignored } = evaluate({ ...request, matter: "recognition" });
    expect(matters.recognition.criteria[0]?.message.zh).not.toBe("");
    expect(matters.recognition.question.en).not.toBe("");
    expect(matters.recognition.readings[0]?.alternatives.length).toBeGreaterThan(0);
    expect(authority.zh).not.toBe("");
    expect(ignored).toEqual([]);
  });

  test("result has codes, citations and bounds, and no texts", () => {
    const { matters } = evaluate({ ...request, matter: ["recognition", "scoring"], detail: "result" });
    const [criterion] = matters.recognition.criteria;
    expect(criterion?.message.code).not.toBe("");
    expect(criterion?.citation.clause).not.toBe("");
    expect(matters.scoring.score.atLeast).toBe(12);
    // @ts-expect-error: texts are in a full one.
    expect(criterion?.message.zh).toBeUndefined();
    // @ts-expect-error: titles are in a full one.
    expect(matters.scoring.score.sections[0]?.title).toBeUndefined();
    // @ts-expect-error: so is the question.
    expect(matters.recognition.question).toBeUndefined();
    // @ts-expect-error: so is what other readings would change.
    expect(matters.recognition.readings[0]?.alternatives).toBeUndefined();
  });

  test("outcome has outcomes, scores and codes alone", () => {
    const { matters, ...rest } = evaluate({ ...request, detail: "outcome" });
    expect(matters.recognition.criteria[6]?.outcome).toBe("met");
    expect(matters.scoring.score.sections[2]?.items[0]?.score).toBe(12);
    expect(matters.recognition.notices[0]?.code).toBe("draft-for-comment");
    // @ts-expect-error: citations are in a result.
    expect(matters.recognition.criteria[0]?.citation).toBeUndefined();
    // @ts-expect-error: bounds are in a result.
    expect(matters.scoring.score.atLeast).toBeUndefined();
    // @ts-expect-error: what is missing is in a result.
    expect(matters.recognition.missing).toBeUndefined();
    // @ts-expect-error: dates are in a result.
    expect(matters["public-notice"].dates).toBeUndefined();
    // @ts-expect-error: what was ignored is in a result.
    expect(rest.ignored).toBeUndefined();
  });
});

describe("the other functions", () => {
  test("safeEvaluate gives data or an error, told apart by success", () => {
    const answer = safeEvaluate({ ...request, matter: "scoring" });
    // @ts-expect-error: it may have failed.
    expect(answer.data).toBeDefined();
    if (answer.success) expectTypeOf(answer.data.matters.scoring.score.total).toEqualTypeOf<number | null>();
    else expectTypeOf(answer.error.code).toEqualTypeOf<"laowu-rules/request">();
    expect(answer.success).toBe(true);
  });

  test("prepare gives a function of the facts of its matters, and results unless said", () => {
    const judge = prepare({ ...withoutFacts, matter: "scoring" });
    const { matters, id } = judge(facts, "a");
    expectTypeOf(judge).parameter(1).toEqualTypeOf<string | undefined>();
    expect(matters.scoring.score.atLeast).toBe(12);
    expect(id).toBe("a");
    // @ts-expect-error: titles are in a full one.
    expect(matters.scoring.score.sections[0]?.title).toBeUndefined();
    const full = prepare({ ...withoutFacts, matter: "scoring", detail: "full" });
    expect(full(facts).matters.scoring.score.sections[0]?.title.zh).not.toBe("");
  });

  test("evaluateMany takes facts or rows with an id, and gives answers one by one", () => {
    const rows = [facts, { id: "b", facts }];
    const answers = evaluateMany({ ...withoutFacts, matter: "scoring", detail: "outcome" }, rows);
    expectTypeOf(answers).toExtend<Iterable<{ readonly success: boolean }>>();
    const ids = [];
    for (const answer of answers) {
      if (!answer.success) throw answer.error;
      expectTypeOf<keyof typeof answer.data.matters>().toEqualTypeOf<"scoring">();
      // @ts-expect-error: bounds are in a result.
      expect(answer.data.matters.scoring.score.atLeast).toBeUndefined();
      ids.push(answer.data.id);
    }
    expect(ids).toEqual([undefined, "b"]);
  });

  test("explain makes a full one of a result, and takes no outcomes", () => {
    const result = evaluate({ ...request, matter: "scoring", detail: "result" });
    expect(explain(result, facts).matters.scoring?.question.zh).not.toBe("");
    const outcomes = evaluate({ ...request, matter: "scoring", detail: "outcome" });
    // @ts-expect-error: there is nothing in it to explain.
    expect(() => explain(outcomes)).toThrow();
  });
});
