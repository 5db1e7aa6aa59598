import { describe, expect, test } from "vitest";
import { asked, engine } from "./made-up.ts";

const { facts: _, ...request } = asked("review", {}) as { facts: object };
const many = (rows: unknown, more: object = {}) => engine.evaluateMany({ ...request, ...more } as never, rows as never);
const outcomes = (rows: readonly unknown[]) =>
  [...many(rows)].map((answer) =>
    answer.success
      ? [answer.data.id, answer.data.matters.review.outcome]
      : answer.error.issues.map(({ path, code }) => [path, code]),
  );

const good = { workforce: { total: 300 }, exit: { training: false } };

describe("rows", () => {
  test("are facts, or facts with an id; each has its own answer, in order", () => {
    expect(
      outcomes([good, { id: "b", facts: { exit: { training: true } } }, { facts: good }, { id: null, facts: {} }]),
    ).toEqual([
      [undefined, "met"],
      ["b", "not-met"],
      [undefined, "met"],
      [undefined, "undetermined"],
    ]);
  });

  test("that are wrong tell everything that is wrong with them", () => {
    expect(outcomes([{ id: 5, facts: { workforce: { total: -1 } }, extra: 1, more: 2 }, good])).toEqual([
      [
        ["extra", "unknown-option"],
        ["more", "unknown-option"],
        ["facts.workforce.total", "negative"],
        ["id", "not-a-text"],
      ],
      [undefined, "met"],
    ]);
  });

  test("with a key that there is not are refused, though the rest is in order", () => {
    expect(outcomes([{ facts: good, extra: 1 }])).toEqual([[["extra", "unknown-option"]]]);
  });

  test("that can't be read are refused, and the rest go on", () => {
    const raising = Object.defineProperty({}, "facts", {
      enumerable: true,
      get: () => {
        throw new Error("read");
      },
    });
    const [first, second] = outcomes([raising, good]);
    expect(first).toContainEqual(["row", "unreadable"]);
    expect(second).toEqual([undefined, "met"]);
  });

  test("are taken one by one, when they are asked for", () => {
    let taken = 0;
    const rows = (function* () {
      for (;;) {
        taken += 1;
        yield good;
      }
    })();
    const answers = many(rows);
    expect(taken).toBe(0);
    answers.next();
    expect(taken).toBe(1);
    answers.next();
    expect(taken).toBe(2);
  });

  test("are answered as results, unless said", () => {
    const detailOf = (more: object) => {
      const [answer] = [...many([good], more)];
      const review = answer?.success ? (answer.data.matters.review as object) : {};
      return ["question", "missing"].filter((key) => key in review);
    };
    expect(detailOf({})).toEqual(["missing"]);
    expect(detailOf({ detail: "full" })).toEqual(["question", "missing"].sort().reverse());
    expect(detailOf({ detail: "outcome" })).toEqual([]);
  });

  test("must be rows, and the request one without facts, before the first is asked for", () => {
    for (const rows of [undefined, null, 5, {}]) expect(() => many(rows)).toThrow(/rows/);
    expect(() => many([], { facts: {} })).toThrow(/facts/);
    expect(() => many([], { id: "a" })).toThrow(/id/);
    expect([...many([])]).toEqual([]);
  });
});

describe("a prepared request", () => {
  test("answers one applicant after the other, each under its own id", () => {
    const run = engine.prepare(request as never);
    expect(run(good, "a")).toMatchObject({ id: "a", matters: { review: { outcome: "met" } } });
    expect(run({}, undefined)).not.toHaveProperty("id");
    expect(() => run({ workforce: { total: -1 } })).toThrow(/workforce\.total/);
    expect(() => run(good, 5 as never)).toThrow(/id/);
    expect(run(good)).toMatchObject({ matters: { review: { outcome: "met" } } });
  });

  test("keeps to its own figures and readings, however many others are prepared beside it", () => {
    const under = (size: number) => engine.prepare({ ...request, parameters: { "dm.size": size } } as never);
    const runs = Array.from({ length: 100 }, (_, at) => under(250 + at));
    const outcomeOf = (run: (facts: never) => unknown) =>
      (run(good as never) as { matters: { review: { outcome: string } } }).matters.review.outcome;
    const met = runs.map(outcomeOf).filter((outcome) => outcome === "met");
    // Of 250 to 349 those up to 300.
    expect(met).toHaveLength(51);
    expect(outcomeOf(under(301))).toBe("not-met");
    expect(outcomeOf(under(300))).toBe("met");
  });
});
