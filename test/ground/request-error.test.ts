import { describe, expect, test } from "vitest";
import { isRequestError, RequestError } from "../../src/ground/request-error.ts";

const issues = [
  { path: "asOf", code: "not-a-date", message: { zh: "应为日期。", en: "A date is expected." } },
  {
    path: "facts.workforce.totl",
    code: "unknown-fact",
    message: { zh: "没有此项。", en: "No such fact." },
    nearest: "workforce.total",
  },
];

describe("RequestError", () => {
  const error = new RequestError(issues);

  test("is an error that bears its code and every issue", () => {
    expect(error).toBeInstanceOf(Error);
    expect(error.name).toBe("RequestError");
    expect(error.code).toBe("laowu-rules/request");
    expect(error.issues).toEqual(issues);
  });

  test("says every place in both languages, one to a line", () => {
    expect(error.message).toBe("asOf: 应为日期。 A date is expected.\nfacts.workforce.totl: 没有此项。 No such fact.");
  });

  test.each([
    [20, 20, undefined],
    [21, 21, "… 共21个问题。 21 problems in all."],
    [1_000, 21, "… 共1000个问题。 1000 problems in all."],
  ])("of %d issues its message tells %d lines, its list all", (number, lines, last) => {
    const many = new RequestError(Array.from({ length: number }, () => issues[0] as (typeof issues)[0]));
    const told = many.message.split("\n");
    expect([told.length, many.issues.length]).toEqual([lines, number]);
    expect(told[19]).toBe("asOf: 应为日期。 A date is expected.");
    expect(told[20]).toBe(last);
  });

  test("keeps its issues, whatever happens to the list that it was given", () => {
    const given = [...issues];
    const kept = new RequestError(given);
    given.length = 0;
    expect(kept.issues).toEqual(issues);
    expect(Object.isFrozen(kept.issues)).toBe(true);
  });
});

describe("isRequestError", () => {
  test("knows an error of this copy and of any other, by its code", () => {
    class Elsewhere extends Error {
      readonly code = "laowu-rules/request";
    }
    expect(isRequestError(new RequestError(issues))).toBe(true);
    expect(isRequestError(new Elsewhere())).toBe(true);
    expect(isRequestError({ code: "laowu-rules/request", issues })).toBe(true);
  });

  test.each([
    ["undefined", undefined],
    ["null", null],
    ["a text", "laowu-rules/request"],
    ["a number", 5],
    ["a symbol", Symbol("laowu-rules/request")],
    ["nothing in it", {}],
    ["another error", new Error("laowu-rules/request")],
    ["another code", Object.assign(new Error("no"), { code: "ENOENT" })],
    ["a code that only looks alike", { code: "laowu-rules/requests" }],
    ["a function", () => "laowu-rules/request"],
  ])("%s is none", (_, value) => expect(isRequestError(value)).toBe(false));

  test("never throws", () => {
    const throwing = Object.defineProperty({}, "code", {
      get: () => {
        throw new Error("read");
      },
    });
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    expect(isRequestError(throwing)).toBe(false);
    expect(isRequestError(proxy)).toBe(false);
  });
});
