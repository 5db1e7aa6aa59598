import { describe, expect, test } from "vitest";
import {
  attested,
  bilingual,
  bind,
  boolean,
  cite,
  count,
  criterion,
  type Fact,
  fact,
  matter,
  ownFact,
  policyDocument,
} from "../../src/authoring.ts";
import { safeEvaluate } from "../../src/index.ts";

const permit = ownFact("lanzhou.permit", boolean, "已取得许可", "permit held");
const rooms = ownFact("lanzhou.rooms", count("places"), "教室数", "classrooms");
const document = policyDocument({
  id: "lz",
  title: "某办法",
  number: null,
  dates: { issued: null, published: null, from: null, to: null },
  status: "in-force",
  remark: null,
  source: "lz.txt",
});

function engineOf(facts: readonly Fact[], finding = permit) {
  const permitted = matter("permit", {
    kind: "eligibility",
    question: bilingual("是否已取得许可？", "Is the permit held?"),
    criteria: [
      criterion("lz.permit", { topic: "permit", cite: cite(document, "一", "许可"), require: attested(finding) }),
    ],
  });
  return bind<{ lanzhou: { permit: { facts: object; readings: object; parts: never } } }>([
    { id: "lanzhou", authority: bilingual("某局", "a bureau"), documents: [document], matters: [permitted], facts },
  ]);
}

const engine = engineOf([permit, rooms]);
const request = { policy: "lanzhou", matter: "permit", asOf: "2025-06-30" } as const;

function issuesOf(facts: object) {
  const answer = engine.safeEvaluate({ ...request, facts });
  return answer.success ? [] : answer.error.issues.map(({ path, code, nearest }) => [path, code, nearest]);
}

describe("a fact that a policy brings along", () => {
  test.each([
    [true, "met"],
    [false, "not-met"],
    [null, "undetermined"],
  ])("is judged: %s", (held, outcome) => {
    const facts = { lanzhou: { permit: held } };
    expect(engine.evaluate({ ...request, facts }).matters.permit.outcome).toBe(outcome);
  });

  test("is missing where it is not known", () => {
    expect(engine.evaluate({ ...request, facts: {} }).matters.permit.missing).toEqual(["lanzhou.permit"]);
  });

  test("is checked as the library's own are, and a misspelt one gets the nearest", () => {
    expect(issuesOf({ lanzhou: { permit: "yes", rooms: -1, permt: true }, workforce: { totl: 1 } }).sort()).toEqual([
      ["facts.lanzhou.permit", "not-a-boolean", undefined],
      ["facts.lanzhou.permt", "unknown-fact", "lanzhou.permit"],
      ["facts.lanzhou.rooms", "negative", undefined],
      ["facts.workforce.totl", "unknown-fact", "workforce.total"],
    ]);
  });

  test("is listed after the library's facts where nothing used it", () => {
    const facts = { lanzhou: { rooms: 3, permit: true }, workforce: { total: 5 }, plan: { livelihood: 1 } };
    expect(engine.evaluate({ ...request, facts }).ignored).toEqual([
      "workforce.total",
      "plan.livelihood",
      "lanzhou.rooms",
    ]);
  });

  test("is part of the way to an outcome", () => {
    expect(engine.path({ ...request, facts: { lanzhou: { permit: false } } })).toEqual({
      changes: [{ path: "lanzhou.permit", from: false, to: true, attested: true }],
    });
  });

  test("is described with its label", () => {
    expect(engine.describePolicy("lanzhou").facts).toEqual([
      {
        path: "lanzhou.permit",
        type: boolean,
        unit: null,
        label: { zh: "已取得许可", en: "permit held" },
        options: null,
      },
    ]);
  });

  test("is unknown to engines whose policies do not bring it", () => {
    const answer = safeEvaluate({
      policy: "hubei",
      asOf: "2025-06-30",
      facts: { lanzhou: { permit: true } } as object,
    });
    expect(answer.success ? [] : answer.error.issues.map(({ path, code }) => [path, code])).toEqual([
      ["facts.lanzhou", "unknown-fact"],
    ]);
  });
});

describe("a mistake of whoever writes a policy is told at once", () => {
  test.each(["permit", "Lanzhou.permit", "lanzhou.", "lanzhou.per mit", "__proto__.permit", ""])(
    "“%s” is no path",
    (path) => {
      expect(() => ownFact(path, boolean, "许可", "permit")).toThrow(/no path of a fact/);
    },
  );

  test("a fact that rules read and the policy does not list", () => {
    expect(() => engineOf([rooms])).toThrow(/lanzhou\.permit/);
  });

  test("a fact that is there already", () => {
    expect(() => engineOf([permit, ownFact("workforce.total", count("people"), "人数", "people")])).toThrow(/twice/);
    expect(() => engineOf([permit, ownFact("lanzhou.permit", boolean, "许可", "permit")])).toThrow(/twice/);
  });

  test("a fact inside another, or around one", () => {
    expect(() => engineOf([permit, ownFact("brand.name.short", boolean, "简称", "short name")])).toThrow(/inside/);
    expect(() => engineOf([permit, ownFact("lanzhou.permit.kind", boolean, "种类", "kind")])).toThrow(/inside/);
    expect(() => engineOf([permit, ownFact("training.institution", boolean, "机构", "institution")])).toThrow(/inside/);
  });

  test("a fact of the library is no fact of one's own, and needs no list", () => {
    const reputation = fact("brand.reputation", "知名度和美誉度", "known and well thought of");
    expect(engineOf([], reputation as never).evaluate({ ...request, facts: {} }).matters.permit.missing).toEqual([
      "brand.reputation",
    ]);
  });
});
