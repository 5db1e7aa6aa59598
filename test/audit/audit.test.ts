import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { auditRecord, replayRecord } from "../../src/audit.ts";
import { type Detail, evaluate, explain, isRequestError, policies, prepare } from "../../src/index.ts";
import { allCases } from "../vectors/cases.ts";

const request = {
  policy: "urumqi",
  matter: ["recognition", "scoring"],
  asOf: "2025-06-30",
  facts: { workforce: { total: 299, trained: 180 }, applicant: { revenue: "5000000.50" } },
  id: "2025-017",
  readings: { "uq.band-edge": "lower" },
} as const;

/** The code and the path of the first issue. */
function refused(call: () => unknown): readonly [code: string | undefined, path: string | undefined] {
  try {
    call();
  } catch (error) {
    if (isRequestError(error)) return [error.issues[0]?.code, error.issues[0]?.path];
    throw error;
  }
  return [undefined, undefined];
}

describe("a record", () => {
  const text = auditRecord(request, evaluate(request));

  test("is canonical: keys in order, no blanks, the same text whatever the order of the request", () => {
    const { facts, ...rest } = request;
    const turned = { facts: { applicant: facts.applicant, workforce: { trained: 180, total: 299 } }, ...rest };
    expect(auditRecord(turned, evaluate(turned))).toBe(text);
    expect(Object.keys(JSON.parse(text))).toEqual(["documents", "evaluation", "format", "library", "request"]);
    expect(text).toBe(JSON.stringify(JSON.parse(text)));
  });

  test("says the version, the documents with their dates, the request and the evaluation", () => {
    const { format, library, documents, request: asked, evaluation } = JSON.parse(text);
    expect(format).toBe("laowu-rules/audit/1");
    expect(library).toBe(evaluate(request).library);
    expect(documents).toEqual(evaluate(request).documents);
    expect(documents[0].dates).toEqual({ from: null, issued: null, published: null, to: null });
    expect(asked).toEqual({ ...request, detail: "full" });
    expect(evaluation).toEqual(evaluate(request));
  });

  test("replays to the same text", () => {
    const replay = replayRecord(text);
    expect(replay).toEqual({
      same: true,
      text,
      library: { recorded: evaluate(request).library, replayed: evaluate(request).library },
      differences: [],
    });
  });

  test("names the matters that the request left out, and needs no level of detail in the request", () => {
    const { matter: _, ...open } = request;
    const ready = prepare({ policy: "urumqi", asOf: "2025-06-30", readings: request.readings });
    const record = auditRecord(open, ready(request.facts, request.id));
    expect(JSON.parse(record).request.matter).toEqual(Object.keys(evaluate(open).matters));
    expect(JSON.parse(record).request.detail).toBe("result");
    expect(replayRecord(record).same).toBe(true);
  });

  test("takes a result that was explained with its facts", () => {
    const result = evaluate({ ...request, detail: "result" });
    expect(auditRecord(request, explain(result, request.facts))).toBe(text);
  });
});

describe.each(Object.keys(policies))("%s", (policy) => {
  test("every case's record replays to the same text, at every level of detail", () => {
    const texts = allCases(policy).flatMap(({ matter, asOf, facts, readings, id }, at) => {
      const detail = (at % 40 === 0 ? "full" : at % 2 === 0 ? "result" : "outcome") satisfies Detail;
      const asked = { policy, matter, asOf, facts, readings, id, detail } as never;
      return auditRecord(asked, evaluate(asked));
    });
    expect(texts.filter((text) => !replayRecord(text).same)).toEqual([]);
    const hashes = new Set(texts.map((text) => createHash("sha256").update(text).digest("hex")));
    expect(hashes.size).toBe(new Set(texts).size);
  });
});

describe("what is refused", () => {
  const evaluation = evaluate(request);
  const cycle: Record<string, unknown> = {};
  cycle.self = cycle;

  test.each([
    ["nothing", undefined],
    ["null", null],
    ["a text", "met"],
    ["one matter's result", evaluation.matters.scoring],
    ["an empty object", {}],
    ["a cycle", cycle],
  ])("%s is no evaluation", (_, value) => {
    expect(refused(() => auditRecord(request, value as never))).toEqual(["not-an-evaluation", "evaluation"]);
  });

  test("an evaluation of other facts", () => {
    const other = { ...request, facts: { ...request.facts, workforce: { total: 300, trained: 180 } } };
    const [code, path] = refused(() => auditRecord(request, evaluate(other)));
    expect(code).toBe("not-of-request");
    expect(path).toBe("evaluation.matters.recognition.outcome");
  });

  test("of another day, policy, reading or applicant", () => {
    for (const other of [
      { ...request, asOf: "2025-07-01" },
      { ...request, readings: {} },
      { ...request, id: "2025-018" },
      { policy: "hubei", asOf: "2025-06-30", facts: {} },
    ])
      expect(refused(() => auditRecord(request, evaluate(other as never)))[0]).toBe("not-of-request");
  });

  test("of another level of detail than the request asks for", () => {
    const asked = { ...request, detail: "full" } as const;
    const [code, path] = refused(() => auditRecord(asked, evaluate({ ...request, detail: "result" })));
    expect([code, path]).toEqual(["not-of-request", "request.detail"]);
  });

  test("that was altered by hand", () => {
    const altered = JSON.parse(JSON.stringify(evaluation));
    altered.matters.scoring.score.atMost += 1;
    expect(refused(() => auditRecord(request, altered))).toEqual([
      "not-of-request",
      "evaluation.matters.scoring.score.atMost",
    ]);
  });

  test("that another version made", () => {
    expect(refused(() => auditRecord(request, { ...evaluation, library: "0.0.1" }))).toEqual([
      "other-library",
      "evaluation.library",
    ]);
  });

  test("a bad request, with its own issues", () => {
    const bad = { ...request, facts: { workforce: { total: -1 } } };
    expect(refused(() => auditRecord(bad, evaluation))).toEqual(["negative", "facts.workforce.total"]);
    expect(refused(() => auditRecord(undefined as never, evaluation))[0]).toBe("not-canonical");
    expect(refused(() => auditRecord({ ...request, facts: { workforce: { total: Number.NaN } } }, evaluation))).toEqual(
      ["not-canonical", "request"],
    );
    expect(refused(() => auditRecord({ ...request, id: "\ud800" }, evaluation))[0]).toBe("not-canonical");
  });

  test.each(["", "null", "[]", "{}", '{"format":"laowu-rules/audit/2"}', "no JSON"])(
    "the text %j is no record",
    (text) => {
      expect(refused(() => replayRecord(text))).toEqual(["not-a-record", "record"]);
    },
  );

  test("a record whose texts have half a character", () => {
    const named = { ...request, facts: { ...request.facts, brand: { name: "烤馕师" } } };
    const text = auditRecord(named, evaluate(named));
    expect(refused(() => replayRecord(text.replaceAll("烤馕师", "烤馕\\ud83c")))).toEqual([
      "lone-surrogate",
      "facts.brand.name",
    ]);
    expect(refused(() => replayRecord(text.replaceAll("2025-017", "2025\ud83c")))).toEqual(["lone-surrogate", "id"]);
    // What the request has beside what is read of it can't be written either.
    const place = { ...request, regions: [{ name: "敖汉", code: "150430", note: "note" }] };
    const noted = auditRecord(place, evaluate(place));
    expect(refused(() => replayRecord(noted.replaceAll('"note":"note"', '"note":"\\udc00"')))).toEqual([
      "not-canonical",
      "request",
    ]);
  });

  test("a record whose request is refused today", () => {
    const text = auditRecord(request, evaluation).replace('"total":299', '"total":-299');
    expect(refused(() => replayRecord(text))[0]).toBe("negative");
  });
});

describe("a replay that differs", () => {
  const text = auditRecord(request, evaluate({ ...request, detail: "outcome" }));

  test("says where", () => {
    const forged = text.replace('"id":"uq.workforce","outcome":"not-met"', '"id":"uq.workforce","outcome":"met"');
    expect(forged).not.toBe(text);
    expect(replayRecord(forged)).toMatchObject({
      same: false,
      text,
      differences: [
        { path: "evaluation.matters.recognition.criteria[6].outcome", recorded: "met", replayed: "not-met" },
      ],
    });
  });

  test("names the versions", () => {
    const older = text.replaceAll(`"library":"${evaluate(request).library}"`, '"library":"0.0.1"');
    const { same, library, differences } = replayRecord(older);
    expect(same).toBe(false);
    expect(library.recorded).toBe("0.0.1");
    expect(differences.map(({ path }) => path)).toEqual(["evaluation.library", "library"]);
  });

  test("has no differences where only the text was rewritten", () => {
    const { same, differences } = replayRecord(JSON.stringify(JSON.parse(text), null, 2));
    expect([same, differences]).toEqual([false, []]);
  });

  test("lists no more than help", () => {
    const record = JSON.parse(text);
    for (const item of record.evaluation.matters.scoring.score.sections.flatMap(
      (each: { items: object[] }) => each.items,
    ))
      Object.assign(item, { score: 99, other: 1 });
    expect(replayRecord(JSON.stringify(record)).differences).toHaveLength(20);
  });
});
