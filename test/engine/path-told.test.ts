import { describe, expect, test } from "vitest";
import { path } from "../../src/index.ts";
import { issuesOf } from "../facts/problem.ts";
import { asked, engine } from "./made-up.ts";

const way = (facts: object, matter = "review", more: object = {}) => engine.path(asked(matter, facts, more));

describe("a way to met", () => {
  const found = way({ workforce: { total: 260 } });

  test("names each fact, what it is and what it would be, and what somebody has to attest", () => {
    expect(JSON.stringify(found)).toBe(
      JSON.stringify({
        changes: [
          { path: "workforce.total", from: 260, to: 300, attested: false },
          { path: "exit.training", from: null, to: false, attested: true },
        ],
      }),
    );
  });

  test("turns no fault that was found", () => {
    const faulty = way({ workforce: { total: 260 }, exit: { training: true } });
    expect(faulty).toMatchObject({ blocked: [{ id: "dm.fault", outcome: "not-met" }] });
  });

  test("is frozen", () => {
    expect("changes" in found && Object.isFrozen(found.changes[0])).toBe(true);
  });

  test("asks nothing of what does not bind, unless a reading says that it does", () => {
    const met = { workforce: { total: 300 }, exit: { training: false }, brand: { logo: false } };
    expect(way(met)).toEqual({ changes: [] });
    expect(way(met, "review", { readings: { "dm.duty": "must" } })).toEqual({
      changes: [{ path: "brand.logo", from: false, to: true, attested: true }],
    });
  });

  test("goes by replaced figures", () => {
    const facts = { workforce: { total: 260 }, exit: { training: false } };
    expect(way(facts, "review", { parameters: { "dm.size": 261 } })).toMatchObject({ changes: [{ to: 261 }] });
    expect(way(facts, "review", { parameters: { "dm.size": 260 } })).toEqual({ changes: [] });
  });

  test("of a matter that scores has nothing in its way, and no end", () => {
    expect(way({}, "scoring")).toEqual({ blocked: [] });
  });
});

describe("what stands in the way", () => {
  const found = path({
    policy: "urumqi",
    matter: "recognition",
    asOf: "2025-06-30",
    facts: { applicant: { kind: "non-market-body", registeredIn: "650102", recognitionLostOn: "never" } },
  });

  test("is the criterion with what it says in both languages", () => {
    if (!("blocked" in found)) expect.fail("a way was found");
    expect(found.blocked).toHaveLength(1);
    const [criterion] = found.blocked;
    expect(criterion).toMatchObject({
      id: "uq.applicant",
      topic: "applicant-kind",
      outcome: "not-met",
      binding: true,
      observed: { kind: "choice", value: "non-market-body" },
      citation: { clause: "三（一）" },
      message: { zh: expect.stringMatching(/\p{Script=Han}/u), en: expect.stringMatching(/[a-z]{3}/) },
    });
    expect(Object.keys(criterion?.message ?? {}).sort()).toEqual(["code", "en", "values", "zh"]);
    expect(Object.isFrozen(criterion?.message)).toBe(true);
    expect(Object.keys(found)).toEqual(["blocked"]);
  });
});

describe("a request for a way", () => {
  const codes = (request: object) =>
    issuesOf(() => engine.path(request as never)).map(({ path, code }) => [path, code]);
  const request = asked("review", {}) as object;
  test.each([
    ["has facts", { ...request, facts: undefined }, [["facts", "missing-option"]]],
    ["has facts, and not nothing", { ...request, facts: null }, [["facts", "missing-option"]]],
    ["has one matter", { ...request, matter: ["review", "award"] }, [["matter", "not-one-matter"]]],
    ["names its matter", { ...request, matter: undefined }, [["matter", "not-one-matter"]]],
    ["has no id", { ...request, id: "a" }, [["id", "unknown-option"]]],
    ["has no detail", { ...request, detail: "full" }, [["detail", "unknown-option"]]],
    [
      "has facts in order",
      { ...request, facts: { workforce: { total: -1 } } },
      [["facts.workforce.total", "negative"]],
    ],
  ])("%s", (_, given, expected) => expect(codes(given)).toEqual(expected));

  test("may list its matter", () => {
    expect(engine.path({ ...request, matter: ["review"] } as never)).toEqual(engine.path(request as never));
  });
});
