import { describe, expect, test } from "vitest";
import {
  applies,
  attested,
  bilingual,
  type Condition,
  choose,
  chooseTerm,
  fact,
  is,
  points,
  reading,
} from "../../src/authoring.ts";
import type { ReadingUse } from "../../src/index.ts";
import { asking, scoring } from "./repair/asked.ts";

const words = bilingual("某事", "a thing");
const two = (id: string) =>
  reading(id, { place: words, options: { usual: words, other: words }, default: "usual", grounds: words });
const [first, second] = [two("dm.first"), two("dm.second")];
const three = reading("dm.three", {
  place: words,
  options: { a: words, b: words, c: words },
  default: "a",
  grounds: words,
});
const logo = fact("brand.logo", "标识", "logo");
const channels = fact("brand.channels", "宣传阵地", "channels");
const reputation = fact("brand.reputation", "知名度", "reputation");

const facts = { brand: { logo: false, channels: false, reputation: true } };
const request = (readings: object) =>
  ({ policy: "demo", matter: "asked", asOf: "2025-06-30", facts, readings }) as never;
const usesOf = (engine: ReturnType<typeof asking>["engine"], readings: object = {}) =>
  (engine.evaluate(request(readings)) as never as { matters: { asked: { readings: readonly ReadingUse[] } } }).matters
    .asked.readings;
const uses = (conditions: readonly Condition[], readings: object = {}) =>
  usesOf(asking(...conditions).engine, readings);

const change = (path: string, from: unknown, to: unknown) => ({ path, from, to });
const met = change("outcome", "not-met", "met");
const both = { "dm.first": "other", "dm.second": "other" };
const spared = (id: string, changes: readonly object[] = []) => ({
  id,
  used: "usual",
  alternatives: [{ reading: "other", changes }],
});

describe("two readings that change together what neither does alone", () => {
  const away = (id: string) => change(`${id}.outcome`, "not-met", "not-applicable");

  test("where each spares another criterion", () => {
    const conditions = [
      applies(is(first, "usual"), attested(logo)),
      applies(is(second, "usual"), attested(channels)),
      attested(reputation),
    ];
    expect(uses(conditions)).toEqual([
      { ...spared("dm.first", [away("dm.1")]), together: [{ readings: both, changes: [met] }] },
      spared("dm.second", [away("dm.2")]),
    ]);
  });

  test("where one criterion rests on both, and another on one of them", () => {
    const nested = choose(first, {
      usual: attested(logo),
      other: choose(second, { usual: attested(logo), other: attested(reputation) }),
    });
    const other = choose(first, { usual: attested(reputation), other: attested(reputation) });
    expect(uses([nested, other])).toEqual([
      { ...spared("dm.first"), together: [{ readings: both, changes: [met] }] },
      spared("dm.second"),
    ]);
    expect(uses([other, nested])[0]).toMatchObject({ together: [{ readings: both, changes: [met] }] });
  });

  test("in points: the total, and nothing that follows from it", () => {
    const term = chooseTerm("points", first, {
      usual: points(1, "one"),
      other: chooseTerm("points", second, { usual: points(1, "still-one"), other: points(4, "four") }),
    });
    const { engine } = scoring(term);
    expect(usesOf(engine)).toEqual([
      { ...spared("dm.first"), together: [{ readings: both, changes: [change("score.total", 1, 4)] }] },
      spared("dm.second"),
    ]);
  });

  test("not where one of them does it alone", () => {
    const conditions = [
      applies(is(first, "usual"), attested(logo)),
      applies(is(second, "usual"), attested(reputation)),
    ];
    expect(uses(conditions)).toEqual([
      spared("dm.first", [met, away("dm.1")]),
      spared("dm.second", [change("dm.2.outcome", "met", "not-applicable")]),
    ]);
  });

  test("not where nothing is decided by them", () => {
    const conditions = [
      applies(is(first, "usual"), attested(logo)),
      applies(is(second, "usual"), attested(channels)),
      attested(logo),
    ];
    expect(uses(conditions).map((use) => "together" in use)).toEqual([false, false]);
  });
});

describe("each reading", () => {
  test("is told with what is used, and with every other one, in their order", () => {
    const conditions = [choose(three, { a: attested(logo), b: attested(channels), c: attested(reputation) })];
    expect(uses(conditions)).toEqual([
      {
        id: "dm.three",
        used: "a",
        alternatives: [
          { reading: "b", changes: [] },
          { reading: "c", changes: [met, change("dm.1.outcome", "not-met", "met")] },
        ],
      },
    ]);
    expect(uses(conditions, { "dm.three": "c" })).toEqual([
      {
        id: "dm.three",
        used: "c",
        alternatives: ["a", "b"].map((reading) => ({
          reading,
          changes: [change("outcome", "met", "not-met"), change("dm.1.outcome", "met", "not-met")],
        })),
      },
    ]);
  });

  test("is told once, however many provisions rest on it; those are not told that rest on none", () => {
    const spare = () => applies(is(first, "usual"), attested(logo));
    expect(uses([spare(), spare()])).toEqual([
      spared("dm.first", [
        change("outcome", "not-met", "not-applicable"),
        change("dm.1.outcome", "not-met", "not-applicable"),
        change("dm.2.outcome", "not-met", "not-applicable"),
      ]),
    ]);
    expect(uses([attested(logo)])).toEqual([]);
  });
});
