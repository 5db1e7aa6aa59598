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
