import { describe, expect, test } from "vitest";
import { checkName, evaluate } from "../../src/index.ts";
import { issuesOf } from "../facts/problem.ts";
import { asked, engine } from "./made-up.ts";

const codes = (call: () => unknown) => issuesOf(call).map(({ path, code }) => [path, code]);
const raising = (key: PropertyKey) =>
  Object.defineProperty({}, key, {
    enumerable: true,
    get: () => {
      throw new Error("read");
    },
  });
const good = asked("review", {}) as { facts: object };
const { facts: _, ...withoutFacts } = good;

describe("what raises an error when it is read is refused as unreadable", () => {
  test.each(["readings", "parameters", "names", "regions", "occupations"])("inside %s", (key) => {
    const inside =
      key === "regions" || key === "occupations" ? [raising("name")] : raising(key === "names" ? "code" : "x");
    const found = codes(() => engine.safeEvaluate({ ...good, [key]: inside } as never));
    expect(found.length).toBeGreaterThan(0);
    expect(found.every(([path]) => path === "request" || String(path).startsWith(key))).toBe(true);
  });

  test("inside what is handed on as tables", () => {
    expect(codes(() => engine.safeEvaluate({ ...good, names: raising("code") } as never))).toEqual([
      ["request", "unreadable"],
    ]);
  });

  test("at the top of any request", () => {
    const unreadable = [["request", "unreadable"]];
    const request = Object.assign(raising("policy"), {});
    for (const call of [
      () => engine.safeEvaluate(request as never),
      () => engine.evaluate(request as never),
      () => engine.prepare(request as never),
      () => engine.evaluateMany(request as never, []),
      () => engine.path(request as never),
    ])
      expect(codes(call)).toEqual(unreadable);
    expect(codes(() => checkName("hubei", "潜江裁缝", raising("readings")))).toContainEqual(["request", "unreadable"]);
  });

  test("as rows", () => {
    expect(codes(() => engine.evaluateMany(withoutFacts as never, raising(Symbol.iterator) as never))).toEqual([
      ["rows", "not-rows"],
    ]);
  });

  test("as an evaluation", () => {
    expect(codes(() => engine.explain(raising("policy") as never))).toEqual([["evaluation", "not-an-evaluation"]]);
  });
});

describe("a bad request and bad facts are told together", () => {
  test("facts are held against the year of the evaluation, where its day can be read", () => {
    const review = { years: [{ year: 2026, passed: true }] };
    const told = (asOf: unknown) =>
      codes(() => evaluate({ policy: "urumqi", matter: "nothing", asOf, facts: { review } } as never)).map(
        ([path]) => path,
      );
    expect(told("2025-12-31")).toEqual(["matter", "facts.review.years[2026].year"]);
    expect(told("2026-01-01")).toEqual(["matter"]);
    expect(told("someday")).toEqual(["asOf", "matter"]);
  });

  test("an id that is none beside facts that are none", () => {
    const run = engine.prepare(withoutFacts as never);
    expect(codes(() => run({ workforce: { total: -1 } }, 5 as never))).toEqual([
      ["facts.workforce.total", "negative"],
      ["id", "not-a-text"],
    ]);
    expect(run({}, null as never)).not.toHaveProperty("id");
    expect(run({}, "")).toMatchObject({ id: "" });
  });
});

describe("the policies at hand", () => {
  test("are listed by id, and nobody changes them there", () => {
    expect(Object.keys(engine.policies)).toEqual(["demo"]);
    expect(Object.isFrozen(engine.policies)).toBe(true);
    const [criterion] = engine.policies.demo.matters[0]?.editions[0]?.criteria ?? [];
    expect(criterion?.id).toBe("dm.size");
    expect(Object.isFrozen(criterion)).toBe(true);
  });
});

describe("a check of a name", () => {
  test.each(["policy", "matter", "facts", "id", "parameters", "detail"])("takes no %s", (key) => {
    expect(codes(() => checkName("hubei", "潜江裁缝", { [key]: {} } as never))).toEqual([[key, "unknown-option"]]);
  });

  test("is of a policy that there is, on a day that there is", () => {
    expect(codes(() => checkName("hubai" as never, "潜江裁缝"))).toEqual([["policy", "unknown-policy"]]);
    expect(codes(() => checkName("hubei", "潜江裁缝", { asOf: "2025-02-29" }))).toEqual([["asOf", "not-a-date"]]);
    expect(codes(() => checkName("hubei", 5 as never, { asOf: "2025-02-29" }))).toEqual([
      ["name", "not-a-text"],
      ["asOf", "not-a-date"],
    ]);
    for (const nothing of [undefined, null, {}])
      expect(checkName("hubei", "潜江裁缝", nothing as never).outcome).toBe("met");
  });

  test("takes the name for one that is not fixed yet", () => {
    const readings = { "hb.name-scope": "new-names" } as const;
    expect(checkName("hubei", "潜江师傅", { readings }).outcome).toBe("not-met");
    expect(checkName("hubei", "潜江裁缝", { readings }).outcome).toBe("met");
  });

  test("says what it found in both languages, frozen", () => {
    const found = checkName("hubei", "潜江师傅");
    expect(found).toMatchObject({
      name: "潜江师傅",
      // Under hb.name-force the format advises, unless the other reading is chosen.
      binding: false,
      format: null,
      message: { values: { name: "潜江师傅" } },
    });
    expect(found.message.zh).toMatch(/\p{Script=Han}/u);
    expect(found.message.en).toMatch(/[a-z]{3}/);
    expect(Object.isFrozen(found) && Object.isFrozen(found.segments[0]) && Object.isFrozen(found.message)).toBe(true);
  });

  test("keeps to its own words and readings, however many others were asked before", () => {
    const word = (at: number) => `${"甲乙丙丁戊己庚辛"[at % 8]}${"子丑寅卯辰"[at % 5]}客`;
    const outcome = (at: number, occupations: readonly string[]) =>
      checkName("hubei", `潜江${word(at)}`, { occupations }).outcome;
    for (let at = 0; at < 40; at += 1) {
      expect(outcome(at, [word(at)])).toBe("met");
      expect(outcome(at, [word(at + 1)])).not.toBe("met");
    }
    const literal = { readings: { "hb.name-occupation": "literal" } } as const;
    expect(checkName("hubei", "潜江裁缝", literal).outcome).toBe("not-met");
    expect(checkName("hubei", "潜江裁缝").outcome).toBe("met");
  });
});
