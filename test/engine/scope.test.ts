import { describe, expect, test } from "vitest";
import {
  atLeast,
  attested,
  awardWhere,
  bind,
  choose,
  cite,
  criterion,
  fact,
  matter,
  people,
  policyDocument,
  reading,
  yuan,
} from "../../src/authoring.ts";
import { describePolicy, evaluate, path } from "../../src/index.ts";
import { words } from "./made-up.ts";

// The contract: outside its scope a matter is not applicable, whatever its criteria say; while that is open it is undetermined.

const document = policyDocument({
  id: "sc-notice",
  title: "某办法",
  number: null,
  dates: { issued: "2025-01-02", published: null, from: null, to: null },
  status: "in-force",
  remark: null,
  source: "sc.txt",
});
const clause = (number: string) => cite(document, number, `第${number}`);
const listed = fact("brand.inLibrary", "在资源库中", "in the library");
const logo = fact("brand.logo", "标识", "logo");
const total = fact("workforce.total", "从业人员数", "workforce");
const paid = fact("award.paid", "已发放", "paid");
const gate = reading("sc.gate", {
  place: words("gate"),
  options: { library: words("library"), logo: words("logo") },
  default: "library",
  grounds: words("grounds"),
});
const scope = criterion("sc.scope", {
  topic: "scope",
  cite: clause("一"),
  require: choose(gate, { library: attested(listed), logo: attested(logo) }),
});
const size = criterion("sc.size", {
  topic: "workforce-size",
  cite: clause("二"),
  require: atLeast(total, people(300)),
});

const engine = bind<{
  scoped: Record<"size" | "award", { facts: object; readings: { "sc.gate": "library" | "logo" }; parts: "scope" }>;
}>([
  {
    id: "scoped",
    authority: words("authority"),
    documents: [document],
    matters: [
      matter("size", { kind: "eligibility", question: words("size"), scope, criteria: [size] }),
      matter("award", {
        kind: "award",
        question: words("award"),
        scope,
        criteria: [size],
        award: awardWhere({
          payee: words("payee"),
          paid,
          sums: [{ id: "sc.sum", amount: yuan(100), cite: clause("三") }],
        }),
      }),
    ],
  },
]);

interface Found {
  readonly outcome: string;
  readonly scope?: { readonly id: string; readonly outcome: string; readonly message?: { readonly zh?: string } };
  readonly deciding?: number;
  readonly missing?: readonly string[];
  readonly criteria: readonly { readonly outcome: string }[];
  readonly subsidy?: {
    amount: number | null;
    ceiling: number | null;
    lines: { outcome: string; message: { code: string } }[];
  };
  readonly readings: readonly { id: string; alternatives?: readonly { reading: string; changes: object[] }[] }[];
}
const facts = (inLibrary: boolean | null, workforce: number | null, more: object = {}) => ({
  brand: { inLibrary, ...more },
  workforce: { total: workforce },
});
const asked = (of: "size" | "award", given: object, options: object = {}) =>
  ({ policy: "scoped", matter: of, asOf: "2025-06-30", facts: given, ...options }) as never;
const found = (of: "size" | "award", given: object, options: object = {}): Found =>
  (engine.evaluate(asked(of, given, options)).matters as never as Record<string, Found>)[of] as Found;

const details = ["outcome", "result", "full"] as const;

describe.each(details)("a matter with a scope, at detail %s", (detail) => {
  test.each([
    ["inside, met", true, 300, "met", "met"],
    ["inside, not met", true, 299, "not-met", "met"],
    ["inside, open", true, null, "undetermined", "met"],
    ["outside, met", false, 300, "not-applicable", "not-met"],
    ["outside, not met", false, 299, "not-applicable", "not-met"],
    ["outside, open", false, null, "not-applicable", "not-met"],
    ["open, met", null, 300, "undetermined", "undetermined"],
    ["open, not met", null, 299, "undetermined", "undetermined"],
    ["open, open", null, null, "undetermined", "undetermined"],
  ])("%s", (_, inLibrary, workforce, outcome, scoped) => {
    const result = found("size", facts(inLibrary, workforce), { detail });
    expect([result.outcome, result.scope?.outcome]).toEqual([outcome, scoped]);
    // The criterion is judged and shown all the same.
    const own = workforce === null ? "undetermined" : workforce < 300 ? "not-met" : "met";
    expect(result.criteria.map((each) => each.outcome)).toEqual([own]);
  });
});

describe("what is missing of a matter with a scope", () => {
  test.each([
    ["nothing known: the scope decides first", null, null, ["brand.inLibrary", "workforce.total"], 2],
    ["the scope open, the criterion failed: the scope alone decides", null, 299, ["brand.inLibrary"], 1],
    ["outside: the criterion could still change, and the outcome could not", false, null, ["workforce.total"], 0],
    ["inside", true, null, ["workforce.total"], 1],
    ["all known", true, 300, [], 0],
  ])("%s", (_, inLibrary, workforce, missing, deciding) => {
    const result = found("size", facts(inLibrary, workforce), { detail: "result" });
    expect([result.missing, result.deciding]).toEqual([missing, deciding]);
  });
});

describe("an award with a scope", () => {
  const sum = (inLibrary: boolean | null, workforce = 300) =>
    found("award", { ...facts(inLibrary, workforce), award: { paid: false } }, { detail: "result" }).subsidy;

  test("owes its sum inside, whatever a criterion says that is no condition of the sum", () => {
    for (const workforce of [299, 300]) expect(sum(true, workforce)).toMatchObject({ amount: 100, ceiling: 100 });
  });

  test("owes nothing outside: its lines are not applicable", () => {
    expect(sum(false)).toMatchObject({
      amount: 0,
      ceiling: 0,
      lines: [{ outcome: "not-applicable", message: { code: "line.out-of-scope" } }],
    });
  });

  test("can't tell its sum while the scope is open", () => {
    expect(sum(null)).toMatchObject({ amount: null, ceiling: 100, lines: [{ outcome: "undetermined" }] });
  });
});

test("explained from a result, the scope has its sentence, as in a full one", () => {
  const given = facts(false, 300);
  const brief = engine.evaluate(asked("size", given, { detail: "result" }));
  const told = (engine.explain(brief as never, given as never) as never as { matters: { size: Found } }).matters.size;
  const full = found("size", given, { detail: "full" });
  expect(told.scope).toEqual(full.scope);
  expect(told.scope?.message?.zh).toMatch(/在资源库中/);
});

describe("a way to met", () => {
  test("leads into the scope, and meets the criteria", () => {
    expect(engine.path(asked("size", facts(false, 299)))).toEqual({
      changes: [
        { path: "brand.inLibrary", from: false, to: true, attested: true },
        { path: "workforce.total", from: 299, to: 300, attested: false },
      ],
    });
  });

  test("is blocked by a scope that nothing can change: a place", () => {
    const laborBrand = (place: string) => ({
      policy: "inner-mongolia",
      matter: "labor-brand",
      facts: { brand: { place } },
    });
    expect(blockedOf(laborBrand("110000"))).toContain("im.labor.scope");
    expect(blockedOf(laborBrand("150400"))).not.toContain("im.labor.scope");
  });
});

function blockedOf(request: object): readonly string[] {
  const way = path({ asOf: "2025-06-30", ...request } as never);
  return "blocked" in way ? way.blocked.map(({ id }) => id) : [];
}

describe("readings tried", () => {
  const changes = (given: object) =>
    found("size", given, { detail: "full" }).readings.find(({ id }) => id === "sc.gate")?.alternatives;

  test("say what another scope would change", () => {
    expect(changes(facts(false, 300, { logo: true }))).toEqual([
      { reading: "logo", changes: [{ path: "outcome", from: "not-applicable", to: "met" }] },
    ]);
    expect(changes(facts(true, 299, { logo: false }))).toEqual([
      { reading: "logo", changes: [{ path: "outcome", from: "not-met", to: "not-applicable" }] },
    ]);
  });

  test("change nothing where both scopes hold", () => {
    expect(changes(facts(true, 299, { logo: true }))).toEqual([{ reading: "logo", changes: [] }]);
  });

  test("change the sum of an award too", () => {
    const given = { ...facts(false, 300, { logo: true }), award: { paid: false } };
    const [alternative] = found("award", given).readings.find(({ id }) => id === "sc.gate")?.alternatives ?? [];
    expect(alternative?.changes).toEqual(
      expect.arrayContaining([
        { path: "outcome", from: "not-applicable", to: "met" },
        { path: "subsidy.amount", from: 0, to: 100 },
      ]),
    );
  });
});

test("a description has the scope as a provision of its own kind", () => {
  const provisions = engine.describePolicy("scoped").matters[0]?.editions[0]?.provisions;
  expect(provisions?.map(({ id, kind }) => [id, kind])).toEqual([
    ["sc.scope", "scope"],
    ["sc.size", "criterion"],
  ]);
  expect(provisions?.[0]).toMatchObject({
    facts: ["brand.inLibrary", "brand.logo"],
    readings: ["sc.gate"],
    topic: "scope",
  });
});

describe("the scopes of the catalogue", () => {
  test("are those of three matters", () => {
    const scopes = (["inner-mongolia", "hubei", "baoji", "urumqi"] as const).flatMap((policy) =>
      describePolicy(policy).matters.flatMap(({ id, editions }) =>
        editions.flatMap(({ provisions }) =>
          provisions
            .filter(({ kind }) => kind === "scope")
            .map((provision) => [id, provision.id, provision.citation.clause]),
        ),
      ),
    );
    expect(scopes).toEqual([
      ["labor-brand", "im.labor.scope", "引言"],
      ["dual-brand", "im.labor.scope", "引言"],
      ["fund-plan", "uq.fund.scope", "四"],
    ]);
  });

  test.each([
    ["150400", "met"],
    ["满洲里市", "met"],
    ["内蒙古自治区", "met"],
    ["110000", "not-met"],
    ["某地", "undetermined"],
    [null, "undetermined"],
  ])("a labour brand in %s: %s", (place, expected) => {
    const result = evaluate({
      policy: "inner-mongolia",
      matter: "labor-brand",
      asOf: "2025-06-30",
      facts: { brand: { place, regionTrait: false } },
    }).matters["labor-brand"];
    const outcome = { met: "not-met", "not-met": "not-applicable", undetermined: "undetermined" }[expected];
    expect([result.scope.outcome, result.outcome]).toEqual([expected, outcome]);
  });

  test.each([
    [["municipal"], "met", "met"],
    [["county", "national"], "met", "met"],
    [["provincial"], "not-met", "not-applicable"],
    [[], "not-met", "not-applicable"],
    [null, "undetermined", "undetermined"],
  ] as const)("a spending plan of a brand recognised at %j: %s", (recognizedAs, scoped, outcome) => {
    const result = evaluate({
      policy: "urumqi",
      matter: "fund-plan",
      asOf: "2025-06-30",
      facts: { brand: { recognizedAs }, fund: { planFiled: true, lines: [{ use: "hired-teachers", amount: 1 }] } },
    }).matters["fund-plan"];
    expect([result.scope.outcome, result.outcome]).toEqual([scoped, outcome]);
  });
});
