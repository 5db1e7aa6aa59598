import { describe, expect, test } from "vitest";
import { asked, clause, engine, words } from "./made-up.ts";

type Json = Record<string, unknown>;

const facts = {
  workforce: { total: 260, trained: 4 },
  exit: { training: false },
  applicant: { recognitionLostOn: "2020-02-29" },
  dual: { relaxationGround: "other" },
};
const run = (matter: string, given: object, more: object) => {
  const { library, ...evaluation } = engine.evaluate(asked(matter, given, more)) as unknown as Json;
  expect(library).toMatch(/^\d+\.\d+\.\d+/);
  return evaluation;
};
/** As text: the order of keys is part of what is promised. */
const text = (value: unknown) => JSON.stringify(value, null, 1);
/** Messages by their codes alone: their values have tests of their own. */
const bare = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (key, part) => (key === "message" ? (part as Json).code : part)));

const documents = [{ id: "dm-notice", status: "draft-for-comment" }];
const document = {
  id: "dm-notice",
  title: "某办法",
  number: "某字〔2025〕1号",
  dates: { issued: "2025-01-02", published: null, from: "2025-02-01", to: null },
  status: "draft-for-comment",
};
const relaxation = { ground: "other", criteria: ["dm.size"] };

describe("a review", () => {
  test("as an outcome: ids, outcomes, status and codes", () => {
    expect(text(run("review", facts, { detail: "outcome", id: "a" }))).toBe(
      text({
        id: "a",
        policy: "demo",
        asOf: "2025-06-30",
        documents,
        parameters: [],
        matters: {
          review: {
            matter: "review",
            kind: "review",
            outcome: "not-met",
            status: "rectify",
            criteria: [
              { id: "dm.size", outcome: "not-met" },
              { id: "dm.fault", outcome: "met" },
              { id: "dm.logo", outcome: "undetermined" },
            ],
            relaxation,
            notices: [{ code: "draft-for-comment" }, { code: "source-gap" }],
          },
        },
      }),
    );
  });

  test("as a result: what was observed, where it stands, days, what is missing, readings and notices", () => {
    const parameters = { "dm.size": 300 };
    const evaluation = run("review", facts, { detail: "result", parameters, readings: { "dm.duty": "must" } });
    expect(text(bare(evaluation))).toBe(
      text({
        policy: "demo",
        asOf: "2025-06-30",
        documents: [document],
        parameters: [{ address: "dm.size", official: 300, used: 300 }],
        ignored: ["workforce.trained"],
        matters: {
          review: {
            matter: "review",
            kind: "review",
            outcome: "not-met",
            status: "rectify",
            criteria: [
              {
                id: "dm.size",
                topic: "workforce-size",
                outcome: "not-met",
                binding: true,
                observed: { kind: "count", value: 260 },
                required: { kind: "count", value: 300 },
                citation: clause("一"),
                message: "at-least.not-met",
              },
              {
                id: "dm.fault",
                topic: "training-quality",
                outcome: "met",
                binding: true,
                observed: { kind: "attested", facts: { "exit.training": false } },
                required: { kind: "attested", facts: { "exit.training": false } },
                citation: clause("二"),
                message: "findings.met",
              },
              {
                id: "dm.logo",
                topic: "brand-logo",
                outcome: "undetermined",
                binding: true,
                observed: { kind: "attested", facts: { "brand.logo": null } },
                required: { kind: "attested", facts: { "brand.logo": true } },
                citation: clause("三"),
                message: "attested.undetermined",
              },
            ],
            // Five years after 29 February 2020 the day is the last of the month.
            dates: { mayApplyFrom: "2025-03-01" },
            relaxation,
            deciding: 0,
            missing: ["brand.logo"],
            readings: [{ id: "dm.duty", used: "must" }],
            notices: ["draft-for-comment", "hypothetical", "source-gap"].map((code) => ({ code, message: code })),
          },
        },
      }),
    );
  });

  test("in full: the authority and the question, what is lacking, what another reading changes", () => {
    const evaluation = run("review", facts, { id: "a" });
    expect(Object.keys(evaluation).join()).toBe("id,policy,asOf,authority,documents,parameters,ignored,matters");
    expect(evaluation.authority).toEqual(words("authority"));
    const { review } = evaluation.matters as { review: Json & { criteria: Json[]; notices: Json[] } };
    expect(Object.keys(review).join()).toBe(
      "matter,kind,question,outcome,status,criteria,dates,relaxation,deciding,missing,readings,notices",
    );
    expect(review.question).toEqual(words("review"));
    expect(review.criteria.map(({ shortfall }) => shortfall)).toEqual([
      [{ fact: "workforce.total", from: 260, to: 300 }],
      undefined,
      undefined,
    ]);
    expect(review.readings).toEqual([
      {
        id: "dm.duty",
        used: "may",
        // It would bind, and be open: the outcome stays what it is.
        alternatives: [{ reading: "must", changes: [] }],
      },
    ]);
    expect(review.notices[1]).toMatchObject({ code: "source-gap", message: { values: { gap: "dm.gap" } } });
    expect(review.notices[1]).toMatchObject({
      message: { zh: expect.stringContaining("某gap"), en: expect.stringContaining("some gap") },
    });
    expect(review.criteria[0]).toMatchObject({
      message: {
        zh: expect.stringMatching(/从业人员数.*260人.*300人/),
        en: expect.stringMatching(/[Ww]orkforce.*(260 people.*300|300 people.*260)/),
      },
    });
  });
});
