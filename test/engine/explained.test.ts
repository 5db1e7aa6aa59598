import { describe, expect, test } from "vitest";
import { asked, engine, words } from "./made-up.ts";

type Json = Record<string, unknown>;

const all = ["review", "scoring", "award"] as const;
const facts = {
  workforce: { total: 260 },
  brand: { logo: false },
  exit: { training: false },
  dual: { relaxationGround: "other" },
};
const at = (detail: string, given: object = facts, more: object = {}) =>
  engine.evaluate(asked(all, given, { detail, id: "a", ...more })) as never;
const full = (more: object = {}) => at("full", facts, more);

/** An evaluation without what only the facts can tell: what is lacking, the next points, what other readings change. */
const textsAlone = (evaluation: unknown) =>
  JSON.parse(JSON.stringify(evaluation), (key, value) => {
    if (key === "shortfall" || key === "next") return undefined;
    if (key === "readings" && Array.isArray(value)) return value.map(({ id, used }) => ({ id, used }));
    return value;
  });

describe("a result explained", () => {
  test("with its facts is the full evaluation, byte for byte", () => {
    expect(JSON.stringify(engine.explain(at("result"), facts))).toBe(JSON.stringify(full()));
  });

  test("without them gets its texts alone", () => {
    expect(JSON.stringify(full())).toMatch(/"shortfall".*"next"/);
    for (const nothing of [undefined, null])
      expect(JSON.stringify(engine.explain(at("result"), nothing as never))).toBe(JSON.stringify(textsAlone(full())));
  });

  test("under its own readings and replaced figures", () => {
    const more = { readings: { "dm.duty": "must" }, parameters: { "dm.size": 261, "dm.s1.2": 2 } };
    expect(engine.explain(at("result", facts, more), facts)).toEqual(full(more));
    expect(JSON.stringify(full(more))).toContain('"to":261');
  });

  test("in full again is the same", () => {
    expect(engine.explain(full(), facts)).toEqual(full());
  });

  test("without an id gets none", () => {
    const { id: _, ...unnamed } = at("result") as Json;
    expect(engine.explain(unnamed as never, facts)).not.toHaveProperty("id");
    expect(engine.explain(unnamed as never, facts)).toEqual({ ...(full() as Json), id: undefined });
  });

  test("is frozen, and what was given is not", () => {
    const given = structuredClone(at("result")) as Json;
    const explained = engine.explain(given as never);
    expect(Object.isFrozen(explained.matters.review)).toBe(true);
    expect(Object.isFrozen(given.matters)).toBe(false);
  });

  test("calls what the policy does not know by its id", () => {
    const given = JSON.parse(JSON.stringify(at("result")).replaceAll('"dm.s1.1"', '"dm.other"'));
    const { matters } = engine.explain(given) as never as { matters: { scoring: { score: { sections: Json[] } } } };
    expect(matters.scoring.score.sections[0]).toMatchObject({
      title: words("section"),
      items: [
        { id: "dm.other", title: { zh: "dm.other", en: "dm.other" } },
        { id: "dm.s1.2", title: words("logo") },
      ],
    });
  });

  test("is refused where its facts are not in order, or where it is none of this policy's", () => {
    expect(() => engine.explain(at("result"), { workforce: { total: -1 } })).toThrow(/workforce\.total/);
    expect(() => engine.explain({ ...(at("result") as Json), policy: "other" } as never)).toThrow(/policy/);
    expect(() => engine.explain(at("outcome"))).toThrow(/evaluation/);
  });
});

describe("a score in full", () => {
  const { scoring } = (full() as { matters: { scoring: Json } }).matters;

  test("has titles, bounds, what was observed, and the next points", () => {
    const bounds = (score: number, max: number) => ({ score, atLeast: score, atMost: score, max });
    expect(scoring.score).toMatchObject({
      total: 5,
      atLeast: 5,
      atMost: 5,
      max: 8,
      sections: [
        {
          id: "dm.s1",
          title: words("section"),
          ...bounds(5, 8),
          items: [
            { id: "dm.s1.1", title: words("size"), ...bounds(5, 5), observed: { "workforce.total": 260 } },
            {
              id: "dm.s1.2",
              title: words("logo"),
              ...bounds(0, 3),
              observed: { "brand.logo": false },
              next: { points: 3, needs: [{ fact: "brand.logo", from: false, to: true }] },
            },
          ],
        },
      ],
    });
  });

  test("gives its fields in one order", () => {
    const { sections } = scoring.score as { sections: { items: Json[] }[] };
    expect(Object.keys(scoring.score as Json).join()).toBe("total,atLeast,atMost,max,sections");
    expect(Object.keys(sections[0] as Json).join()).toBe("id,title,score,atLeast,atMost,max,items");
    expect(sections[0]?.items.map((item) => Object.keys(item).join())).toEqual([
      "id,title,score,atLeast,atMost,max,observed,citation,message",
      "id,title,score,atLeast,atMost,max,observed,citation,message,next",
    ]);
  });

  const messages = (given: object) => {
    const { matters } = engine.evaluate(asked("scoring", given, { detail: "result" })) as never as {
      matters: { scoring: { score: { sections: { items: { message: unknown }[] }[] } } };
    };
    return matters.scoring.score.sections[0]?.items.map(({ message }) => message);
  };
  const scored = (score: number, max: number) => ({ code: "item.scored", values: { score, max } });
  const range = (atMost: number) => ({ code: "item.range", values: { atLeast: 0, atMost, max: atMost } });
  test.each([
    ["settled", { workforce: { total: 120 }, brand: { logo: true } }, [scored(2, 5), scored(3, 3)]],
    [
      "nothing, by a condition that fails",
      { workforce: { total: 49 }, brand: { logo: false } },
      [scored(0, 5), { code: "item.condition-failed", values: { score: 0, max: 3 } }],
    ],
    ["open", {}, [range(5), range(3)]],
  ])("says of an item what it comes to: %s", (_, given, expected) => expect(messages(given)).toEqual(expected));
});
