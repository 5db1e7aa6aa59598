import { describe, expect, test } from "vitest";
import { checkName, evaluate, type RequestIssue, safeEvaluate } from "../../src/index.ts";
import { issuesOf } from "../facts/problem.ts";
import { asked, engine } from "./made-up.ts";

const issuesIn = (more: object, matter: unknown = "review") =>
  issuesOf(() => engine.safeEvaluate(asked(matter as string, {}, more)));
const said = ({ message: { zh, en } }: RequestIssue) => [zh, en];

/** Holds that both languages say all of these. */
function tells(issues: readonly RequestIssue[], ...parts: readonly string[]): void {
  expect(issues).toHaveLength(1);
  for (const text of said(issues[0] as RequestIssue)) for (const part of parts) expect(text).toContain(part);
}

describe("an issue says what was given, and what there is", () => {
  test.each([
    ["a policy", { policy: "dmo" }, ["“dmo”", "demo"]],
    ["a policy that is a number", { policy: 5 }, ["“number”", "demo"]],
    ["a policy that is a list", { policy: [] }, ["“object”", "demo"]],
    ["a key", { colour: 1 }, ["“colour”"]],
    ["a reading", { readings: { "dm.dty": "may" } }, ["“dm.dty”"]],
    ["a reading's option", { readings: { "dm.duty": "shall" } }, ["must, may"]],
    ["a figure", { parameters: { "dm.sze": 1 } }, ["“dm.sze”"]],
  ])("%s", (_, more, parts) => tells(issuesIn(more), ...parts));

  test.each([
    ["a matter", "scorng", ["“scorng”", "review, scoring, award"]],
    ["no matter", [null], ["“null”", "review, scoring, award"]],
    ["too many matters", new Array(101).fill("review"), ["100"]],
  ])("%s", (_, matter, parts) => tells(issuesIn({}, matter), ...parts));

  test("what is missing, by its name", () => {
    const { policy: _, asOf: __, facts: ___, ...nothing } = asked("review", {}) as Record<string, unknown>;
    const issues = issuesOf(() => engine.safeEvaluate(nothing as never));
    expect(issues.map(({ path, code }) => [path, code]).sort()).toEqual(
      ["asOf", "facts", "policy"].map((key) => [key, "missing-option"]),
    );
    for (const issue of issues) for (const text of said(issue)) expect(text).toContain(`“${issue.path}”`);
  });

  test("no more than sixty characters of what was given", () => {
    const [issue] = issuesIn({ policy: "x".repeat(61) });
    expect(issue?.message.en).toContain(`“${"x".repeat(60)}…”`);
    const [short] = issuesIn({ policy: "x".repeat(60) });
    expect(short?.message.en).toContain(`“${"x".repeat(60)}”`);
  });

  test("the name that was meant, for each of several", () => {
    const issues = issuesIn({
      readngs: {},
      parameters: { "dm.sze": 1, "dm.s1.1/stp": 1 },
      readings: { "dm.duti": "must" },
    });
    expect(issues.map(({ path, nearest }) => [path, nearest]).sort()).toEqual([
      ['parameters["dm.s1.1/stp"]', "dm.s1.1/step"],
      ['parameters["dm.sze"]', "dm.size"],
      ['readings["dm.duti"]', "dm.duty"],
      ["readngs", "readings"],
    ]);
  });
});

test("the name that was meant is looked for a hundred times", () => {
  const misspelt = Array.from({ length: 102 }, (_, at) => `dm.size${String.fromCharCode(0x4e00 + at)}`);
  const issues = issuesIn({ parameters: Object.fromEntries(misspelt.map((address) => [address, 1])) });
  expect(issues.map(({ nearest }) => nearest)).toEqual(misspelt.map((_, at) => (at < 100 ? "dm.size" : undefined)));
});

test.each([[undefined], [null]])("%s for a matter asks for every one", (matter) => {
  const { matters } = engine.evaluate(asked(matter as never, {}));
  expect(Object.keys(matters)).toEqual(["review", "scoring", "award"]);
});

describe("limits", () => {
  const codes = (more: object, matter: unknown = "review") => {
    const answer = engine.safeEvaluate(asked(matter as string, {}, more));
    return answer.success ? [] : answer.error.issues.map(({ path, code }) => [path, code]);
  };

  test("a hundred matters may be asked, each told once and in the policy's order", () => {
    expect(codes({}, new Array(100).fill("review"))).toEqual([]);
    expect(codes({}, new Array(101).fill("review"))).toEqual([["matter", "too-many-matters"]]);
    const { matters } = engine.evaluate(asked(["award", "review", "award"], {}));
    expect(Object.keys(matters)).toEqual(["review", "award"]);
    expect(Object.keys(engine.evaluate(asked(undefined as never, {})).matters)).toEqual(["review", "scoring", "award"]);
  });

  test.each(["regions", "occupations"])("ten thousand %s may be added, of forty characters each", (key) => {
    const many = (count: number, word: string) => ({ [key]: new Array(count).fill(word) });
    expect(codes(many(10_000, "甲"))).toEqual([]);
    expect(codes(many(10_001, "甲"))).toEqual([[key, "too-many-words"]]);
    expect(codes(many(1, "甲".repeat(40)))).toEqual([]);
    expect(codes(many(2, "甲".repeat(41)))).toEqual(
      [0, 1].map((at) => [`${key}[${at}]`, key === "regions" ? "not-a-region" : "not-a-word"]),
    );
    expect(codes(many(1, " "))).toHaveLength(1);
    const [issue] = issuesIn(many(1, "甲".repeat(41)));
    for (const text of said(issue as RequestIssue)) expect(text).toContain("40");
    const [list] = issuesIn(many(10_001, "甲"));
    for (const text of said(list as RequestIssue)) expect(text).toContain("10000");
  });

  test.each([
    [{ name: "甲", code: "140105" }, true],
    [{ name: "甲", code: "14010" }, false],
    [{ name: "甲", code: "1401055" }, false],
    [{ name: "甲", code: "14010x" }, false],
    [{ name: "甲", code: 140_105 }, false],
    [{ name: "", code: "140105" }, false],
    [{ code: "140105" }, false],
    [null, false],
  ])("a place has a name and six digits: %j %s", (region, good) => {
    expect(codes({ regions: [region] })).toEqual(good ? [] : [["regions[0]", "not-a-region"]]);
  });

  test("a name of a thousand characters is read", () => {
    expect(checkName("hubei", "工".repeat(1_000)).outcome).toBe("not-met");
    const issues = issuesOf(() => checkName("hubei", "工".repeat(1_001)));
    tells(issues, "1000");
  });

  test("tables of names are told by their mark", () => {
    const lexicon = () => ({});
    for (const names of [5, "names", {}, { code: "laowu-rules/names" }, { lexicon }, { code: "other", lexicon }])
      expect(codes({ names })).toEqual([["names", "not-names"]]);
    expect(codes({ names: null })).toEqual([]);
  });
});

describe("replaced figures", () => {
  const urumqi = (parameters: object, readings: object = {}) => {
    const answer = safeEvaluate({
      policy: "urumqi",
      matter: "scoring",
      asOf: "2025-06-30",
      facts: {},
      parameters,
      readings,
    } as never);
    return answer.success ? [] : answer.error.issues.map(({ path, code }) => [path, code]);
  };

  test("that break the order of bands are each told once", () => {
    const edges = ["uq.s1.4/band-2.from", "uq.s1.4/band-3.from"];
    expect(urumqi({ [edges[0] as string]: 3_000_000, [edges[1] as string]: 2_500_000 })).toEqual(
      edges.map((address) => [`parameters["${address}"]`, "bands-out-of-order"]),
    );
    expect(urumqi({ [edges[0] as string]: 1_500_000, [edges[1] as string]: 2_500_000 })).toEqual([]);
  });

  test.each(["uq.s3.1/step", "uq.s3.2/step", "uq.s2.1/step", "uq.review"])("no step is nothing: %s", (address) => {
    expect(urumqi({ [address]: 0 })).toEqual([[`parameters["${address}"]`, "zero"]]);
    expect(urumqi({ [address]: 1 })).toEqual([]);
  });

  test("a series may go on from its last edge, and not from below it", () => {
    // The last band begins at 151.
    expect(urumqi({ "uq.s3.2/onward": 151 })).toEqual([]);
    expect(urumqi({ "uq.s3.2/onward": 150 })).toEqual([['parameters["uq.s3.2/onward"]', "bands-out-of-order"]]);
  });

  test("are listed by address, with what is official and what was used", () => {
    const parameters = { "uq.workforce": 250, "uq.s1.6": 1.5, "uq.fund.amount/county": 0.01 };
    const official = { "uq.workforce": 300, "uq.fund.amount/county": 100_000 };
    const evaluation = evaluate({
      policy: "urumqi",
      matter: "scoring",
      asOf: "2025-06-30",
      facts: {},
      parameters,
    } as never) as never as {
      parameters: { address: string; official: number; used: number }[];
    };
    expect(evaluation.parameters.map(({ address, used }) => [address, used])).toEqual([
      ["uq.fund.amount/county", 0.01],
      ["uq.s1.6", 1.5],
      ["uq.workforce", 250],
    ]);
    for (const [address, value] of Object.entries(official))
      expect(evaluation.parameters.find((each) => each.address === address)?.official).toBe(value);
  });

  test("a figure of nothing without a sign is used", () => {
    const { parameters } = engine.evaluate(asked("review", {}, { parameters: { "dm.size": -0 } })) as never as {
      parameters: { used: number }[];
    };
    expect(Object.is(parameters[0]?.used, 0)).toBe(true);
  });
});
