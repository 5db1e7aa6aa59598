import { describe, expect, test } from "vitest";
import { requestIssueTexts } from "../../src/engine/issue-texts.ts";
import { factIssueTexts } from "../../src/facts/issue-texts.ts";
import { evaluate, evaluateMany, path, prepare, type RequestIssue, safeEvaluate } from "../../src/index.ts";
import { compareProblems, rankProblems } from "../engine/evaluation-problems.ts";
import { factProblems, placesInLists } from "./fact-problems.ts";
import { misspellings } from "./misspellings.ts";
import { badFacts, goodRequest, issuesOf, type Problem, type Wrong } from "./problem.ts";
import { requestProblems as requestItselfProblems, throwingTables, withThrowingNames } from "./request-problems.ts";

const requestProblems = [...requestItselfProblems, ...rankProblems, ...compareProblems];

const told = ({ path, code, nearest }: RequestIssue): Wrong =>
  nearest === undefined ? [path, code] : [path, code, nearest];
const inOrder = (wrongs: readonly Wrong[]) => wrongs.map((wrong) => JSON.stringify(wrong)).sort();

/** The codes that problems were told with. One that was not refused at all tells none, and fails a test of its own. */
function codesOf(problems: readonly Problem[], holds: (issue: RequestIssue) => boolean): readonly string[] {
  const codes = new Set<string>();
  for (const { issues } of problems) {
    try {
      for (const issue of issues()) if (holds(issue)) codes.add(issue.code);
    } catch {}
  }
  return [...codes].sort();
}

function expectIssues(issues: readonly RequestIssue[], wrong: readonly Wrong[]): void {
  expect(inOrder(issues.map(told))).toEqual(inOrder(wrong));
  for (const { path, code, message, ...rest } of issues) {
    expect(message.zh, code).toMatch(/\p{Script=Han}/u);
    expect(message.en, code).toMatch(/[a-z]{3}/);
    // No place of a template was left empty, and nothing was printed that only programs know.
    expect(`${message.zh}${message.en}`, code).not.toMatch(/\{\w+\}|\[object|NaN/);
    expect(Object.keys(rest).filter((key) => key !== "nearest")).toEqual([]);
    expect(path).not.toBe("");
  }
}

describe("what is wrong with facts is told by place and code", () => {
  test.each(factProblems.map((problem) => [problem.name, problem] as const))("%s", (_, { issues, wrong }) =>
    expectIssues(issues(), wrong),
  );

  test("and every code that there is was told", () => {
    expect(codesOf(factProblems, ({ path }) => /^facts(?:[.[]|$)/.test(path))).toEqual(
      Object.keys(factIssueTexts).sort(),
    );
  });
});

describe("what is wrong with a request is told by place and code", () => {
  test.each(requestProblems.map((problem) => [problem.name, problem] as const))("%s", (_, { issues, wrong }) =>
    expectIssues(issues(), wrong),
  );

  test("and every code that there is was told", () => {
    expect(codesOf(requestProblems, ({ path }) => !path.startsWith("facts."))).toEqual(
      Object.keys(requestIssueTexts).sort(),
    );
  });
});

describe("places in lists", () => {
  // What is suggested for a misspelt name is tested below.
  const told = (issues: readonly RequestIssue[]) => inOrder(issues.map(({ path, code }) => [path, code]));
  test.each(placesInLists.map((problem) => [problem.name, problem] as const))("%s", (_, { issues, wrong }) =>
    expect(told(issues())).toEqual(inOrder(wrong)),
  );
});

describe("a misspelt name is told with the nearest known one", () => {
  test.each(misspellings.map((problem) => [problem.name, problem] as const))("%s", (_, { issues, wrong }) =>
    expectIssues(issues(), wrong),
  );
});

describe("a key that resembles none is told without one", () => {
  test.each([
    ["in a group", { workforce: { zzzzzz: 1 } }, "facts.workforce.zzzzzz"],
    ["short, in a group: its own group is no suggestion", { workforce: { x: 1 } }, "facts.workforce.x"],
    ["at the top", { zzzzzz: 1 }, "facts.zzzzzz"],
    ["as long as a page", { ["workforce".repeat(200)]: 1 }, `facts.${"workforce".repeat(200)}`],
  ])("%s", (_, facts, path) => {
    const [issue, ...others] = badFacts("", () => facts).issues();
    expect(others).toEqual([]);
    expect(issue?.code).toBe("unknown-fact");
    // However a long key is shortened, it is told where it stands.
    expect(path.startsWith(issue?.path.replace(/…$/, "") ?? "none")).toBe(true);
    expect(issue?.nearest).toBeUndefined();
  });
});

const facts = {
  workforce: { total: -1, trained: 1.5, totl: 3, insured: "many" },
  applicant: { revenue: "1e3", kind: "company", registeredIn: null },
  review: { years: [{ year: 2024, passed: true }, { year: 2024 }, { year: 2023, passed: 1 }] },
  notice: { publishedOn: "2025-02-30" },
  brand: 5,
};
const wrongFacts: readonly Wrong[] = [
  ["facts.workforce.total", "negative"],
  ["facts.workforce.trained", "not-whole"],
  ["facts.workforce.totl", "unknown-fact", "workforce.total"],
  ["facts.workforce.insured", "not-a-number"],
  ["facts.applicant.revenue", "not-an-amount"],
  ["facts.applicant.kind", "unknown-choice"],
  ["facts.review.years[2024].year", "year-twice"],
  ["facts.review.years[2024].passed", "missing-field"],
  ["facts.review.years[2023].passed", "not-a-boolean"],
  ["facts.notice.publishedOn", "not-a-date"],
  ["facts.brand", "not-an-object"],
];

describe("several problems", () => {
  test("in the facts are all told, by every call", () => {
    const request = { ...goodRequest, facts } as never;
    const { facts: _, ...withoutFacts } = goodRequest;
    for (const call of [
      () => safeEvaluate(request),
      () => evaluate(request),
      () => prepare(withoutFacts as never)(facts as never),
      () => [...evaluateMany(withoutFacts as never, [facts] as never)][0],
      () => [...evaluateMany(withoutFacts as never, [{ id: "a", facts }] as never)][0],
    ]) {
      expectIssues(issuesOf(call), wrongFacts);
    }
  });

  test("in the options are all told, and those in the facts with them", () => {
    const options = {
      policy: "urumqi",
      matter: ["scorng", "recognition"],
      asOf: "yesterday",
      detail: "all",
      id: 5,
      readings: { "uq.band-edge": "highest", "uq.bandedge": "lower" },
      parameters: { "uq.workforce": -1, "uq.wrokforce": 5 },
      reading: {},
    };
    expectIssues(
      issuesOf(() => safeEvaluate({ ...options, facts } as never)),
      [
        ["matter[0]", "unknown-matter", "scoring"],
        ["asOf", "not-a-date"],
        ["detail", "unknown-detail"],
        ["id", "not-a-text"],
        ['readings["uq.band-edge"]', "unknown-reading-option", "higher"],
        ['readings["uq.bandedge"]', "unknown-reading", "uq.band-edge"],
        ['parameters["uq.workforce"]', "negative"],
        ['parameters["uq.wrokforce"]', "unknown-figure", "uq.workforce"],
        ["reading", "unknown-option", "readings"],
        ...wrongFacts,
      ],
    );
  });

  test("are told even where the policy is unknown, so far as they don't hang on it", () => {
    expectIssues(
      issuesOf(() => safeEvaluate({ policy: "urumqy", asOf: "no", detail: "all", id: 5, facts } as never)),
      [
        ["policy", "unknown-policy", "urumqi"],
        ["asOf", "not-a-date"],
        ["detail", "unknown-detail"],
        ["id", "not-a-text"],
        ...wrongFacts,
      ],
    );
  });

  test("of one row don't keep the others from being evaluated", () => {
    const rows = [
      {},
      { workforce: { total: -1 } },
      { id: "c", facts: {} },
      { id: 5, facts: {} },
      "row",
      { workforce: {} },
    ];
    const answers = [...evaluateMany({ policy: "urumqi", asOf: "2025-06-30" }, rows as never)];
    expect(answers.map(({ success }) => success)).toEqual([true, false, true, false, false, true]);
  });

  test("of a row whose evaluation raises an error neither", () => {
    const whole = withThrowingNames(throwingTables);
    const { facts: named, ...request } = whole;
    const answers = [...evaluateMany(request as never, [named, {}, named, { brand: { inLibrary: true } }] as never)];
    expect(answers.map(({ success }) => success)).toEqual([false, true, false, true]);
    for (const call of [() => evaluate(whole as never), () => path(whole as never)])
      expect(issuesOf(call).map(({ code }) => code)).toEqual(["unexpected"]);
  });

  test("a row that is nothing is an error too: an applicant who got lost must not pass for one of whom nothing is known", () => {
    const answers = [
      ...evaluateMany({ policy: "urumqi", asOf: "2025-06-30" }, [null, undefined, { id: "a", facts: null }] as never),
    ];
    expect(answers.map(({ success }) => success)).toEqual([false, false, false]);
  });
});

describe("what is no error", () => {
  const plain = evaluate(goodRequest as never);

  test("absent facts: undefined, null, an empty group", () => {
    for (const absent of [
      { workforce: undefined },
      { workforce: null },
      { workforce: {} },
      { workforce: { total: null, trained: undefined } },
    ]) {
      expect(evaluate({ ...goodRequest, facts: absent } as never)).toEqual(plain);
    }
  });

  test("options that say nothing", () => {
    const nothing = { id: null, readings: null, parameters: undefined, detail: undefined };
    expect(evaluate({ ...goodRequest, ...nothing } as never)).toEqual(plain);
    expect(evaluate({ ...goodRequest, readings: {}, parameters: {} } as never)).toEqual(plain);
  });

  test("facts of another matter, or of another authority: they are listed as ignored", () => {
    const given = { notice: { objection: false }, exit: { training: true }, plan: { milestones: [] } };
    const { ignored } = evaluate({ ...goodRequest, facts: given } as never) as { ignored: readonly string[] };
    expect([...ignored].sort()).toEqual(["exit.training", "notice.objection", "plan.milestones"]);
  });

  test("readings and figures of another matter of the policy", () => {
    const options = { readings: { "uq.notice-days": "working" }, parameters: { "uq.workforce": 250 } };
    expect(safeEvaluate({ ...goodRequest, ...options } as never).success).toBe(true);
  });

  test("pairs that only look like part and whole", () => {
    const given = {
      training: { trainees: 10, passed: 5, employed: 9 },
      workforce: { total: 5, hardship: 50, insured: 50, signed: 50, employedThreeYears: 50 },
    };
    expect(safeEvaluate({ ...goodRequest, facts: given } as never).success).toBe(true);
  });

  test("dates after the day of evaluation, and years up to its own", () => {
    const given = {
      notice: { publishedOn: "2026-01-01" },
      training: { year: 2030 },
      review: { years: [{ year: 2025, passed: true }] },
    };
    expect(safeEvaluate({ ...goodRequest, facts: given } as never).success).toBe(true);
  });
});
