import { describe, expect, test } from "vitest";
import { copiedFacts } from "../../src/facts/check-facts.ts";
import { factIssues, MOST_SUGGESTIONS, nearestName } from "../../src/facts/fact-issues.ts";
import { allFacts } from "../../src/facts/fact-tree.ts";
import { badFacts } from "./problem.ts";

describe("the nearest known name", () => {
  test.each([
    // Two slips in a short name, two in five of a long one.
    ["two slips in a short name", "abcd", ["abxx"], "abxx"],
    ["three", "abcd", ["axxx"], undefined],
    ["two slips in five letters", "abcde", ["abcxx"], "abcxx"],
    ["three in five", "abcde", ["abxxx"], undefined],
    ["three in eight", "abcdefgh", ["abcdexxx"], "abcdexxx"],
    ["four in eight", "abcdefgh", ["abcdxxxx"], undefined],
    ["four in ten", "abcdefghij", ["abcdefxxxx"], "abcdefxxxx"],
    ["five in ten", "abcdefghij", ["abcdexxxxx"], undefined],
    ["the nearer of two", "abcdefgh", ["abcdefxx", "abcdefgx"], "abcdefgx"],
    ["of two as near the first", "abcdefgh", ["abcdefgx", "abcdefgy"], "abcdefgx"],
    ["itself", "abc", ["abd", "abc"], "abc"],
    ["of no names none", "abc", [], undefined],
  ])("%s", (_, name, known, nearest) => expect(nearestName(name, known)).toBe(nearest));

  test.each([
    [64, true],
    [65, false],
  ])("of a name of %d characters: %s", (length, found) => {
    const name = "a".repeat(length);
    expect(nearestName(name, [name])).toBe(found ? name : undefined);
  });
});

test("a hundred misspelt names get a suggestion each, and no more", () => {
  const group = Object.fromEntries(Array.from({ length: MOST_SUGGESTIONS + 2 }, (_, at) => [`totl${at}`, 1]));
  const issues = badFacts("", () => ({ workforce: group })).issues();
  expect(issues).toHaveLength(MOST_SUGGESTIONS + 2);
  expect(MOST_SUGGESTIONS).toBe(100);
  // “totl” with a number of one digit is near enough; those behind the hundredth get none however near they are.
  expect(issues.slice(0, 10).every(({ nearest }) => nearest === "workforce.total")).toBe(true);
  const near = Object.fromEntries(Array.from({ length: 102 }, (_, at) => [`x${"y".repeat(30)}${at}`, 1]));
  const crowded = badFacts("", () => ({ applicant: near, workforce: { totl: 1 } })).issues();
  expect(crowded.at(-1)).toMatchObject({ path: "facts.workforce.totl", code: "unknown-fact" });
  expect(crowded.at(-1)).not.toHaveProperty("nearest");
});

describe("which group a suggestion is from", () => {
  test.each<[string, object, string | undefined]>([
    ["the same group first", { workforce: { total_: 1 } }, "workforce.total"],
    ["another group, by exactly this name", { workforce: { revenue: 1 } }, "applicant.revenue"],
    ["another group, misspelt: none", { workforce: { revenues: 1 } }, undefined],
    ["a whole path at the top", { "applicant.revenue": 1 }, "applicant.revenue"],
    ["a group at the top", { aplicant: {} }, "applicant"],
    ["a group inside a group", { training: { institutions: {} } }, "training.institution"],
    ["a fact of an inner group", { training: { institution: { teachres: true } } }, "training.institution.teachers"],
    ["the field of a record", { fund: { lines: [{ use: "a", amount: 1, amounts: 1 }] } }, "fund.lines.amount"],
    ["a whole path inside a group: none", { workforce: { "applicant.revenue": 1 } }, undefined],
  ])("%s", (_, facts, nearest) => {
    const [issue, ...others] = badFacts("", () => facts).issues();
    expect(others).toEqual([]);
    expect(issue?.code).toBe("unknown-fact");
    expect(issue?.nearest).toBe(nearest);
    expect("nearest" in (issue as object)).toBe(nearest !== undefined);
  });
});

describe("problems that copying found", () => {
  class Group {}
  const told = (facts: unknown) => {
    const { copy, problems } = copiedFacts(facts, allFacts(), 2025);
    return factIssues(copy, problems).map(({ path, code }) => `${path} ${code}`);
  };

  test("come first, each with its words", () => {
    expect(told({ workforce: 5, brand: new Group() })).toEqual([
      "facts.brand not-plain",
      "facts.workforce not-an-object",
    ]);
    const [issue] = factIssues({}, [{ path: [], code: "unreadable" }]);
    expect(issue).toEqual({
      path: "facts",
      code: "unreadable",
      message: { zh: "读取此处时出错，无法读取。", en: "Reading this raised an error." },
    });
  });

  test("are told once, though nothing stands there in the copy", () => {
    expect(told({ brand: new Group() })).toEqual(["facts.brand not-plain"]);
    expect(told({ review: { years: [new Group(), 5] } })).toEqual([
      "facts.review.years[0] not-plain",
      "facts.review.years[1] not-an-object",
    ]);
  });
});
