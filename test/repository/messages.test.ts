import { describe, expect, test } from "vitest";
import {
  atMost,
  attested,
  awardWhere,
  bilingual,
  bind,
  cite,
  criterion,
  fact,
  hasOnly,
  matter,
  not,
  people,
  policyDocument,
  yuan,
} from "../../src/authoring.ts";
import { evaluate as evaluateHubei } from "../../src/hubei.ts";
import { evaluate, policies } from "../../src/index.ts";
import { messageTexts } from "../../src/policy/message-texts.ts";
import { allCases } from "../vectors/cases.ts";

interface Found {
  readonly code: string;
  readonly zh: string;
  readonly en: string;
}

function messagesIn(value: unknown): readonly Found[] {
  if (typeof value !== "object" || value === null) return [];
  const inside = Object.values(value).flatMap(messagesIn);
  return "code" in value && "values" in value ? [value as unknown as Found, ...inside] : inside;
}

function valuesIn(template: string): readonly string[] {
  return [...template.matchAll(/\{(\w+)/g)].map((match) => match[1] as string).sort();
}

test.each(Object.entries(messageTexts))("%s says the same values in both languages", (_, { zh, en }) => {
  expect(new Set(valuesIn(en))).toEqual(new Set(valuesIn(zh)));
  // A source gap ends in its own reason, which is a sentence.
  expect(zh).toMatch(/[。：]$|\|gap\}$/);
  expect(en).toMatch(/\.$|\|gap\}$/);
});

const everywhere = new Set<string>();

describe.each(Object.keys(policies))("%s", (policy) => {
  const said = new Map<string, Found>();
  for (const { matter, asOf, facts, readings } of allCases(policy)) {
    for (const message of messagesIn(evaluate({ policy, matter, asOf, facts, readings } as never)))
      said.set(message.code, message);
  }
  for (const code of said.keys()) for (const part of code.split("+")) everywhere.add(part);
  test.each([...said.values()])("$code has its sentences", ({ code, zh, en }) => {
    for (const part of code.split("+")) expect(messageTexts[part]).toBeDefined();
    expect(zh).not.toMatch(/[{}]|undefined|NaN|null/);
    expect(en).not.toMatch(/[{}]|undefined|NaN|null/);
  });
});

test("a share that no bound can fail has its sentences too", () => {
  const request = { policy: "urumqi", matter: "recognition", asOf: "2025-06-30" } as const;
  const facts = { workforce: { total: 10 } };
  const { criteria } = evaluate({ ...request, facts, parameters: { "uq.trained-share": 0 } }).matters.recognition;
  const share = criteria.find(({ id }) => id === "uq.trained-share");
  expect(share?.outcome).toBe("met");
  expect(share?.message.zh).toBe("无论经特色职业培训人数或从业人员数为多少，占比都达到0%。");
});

/** What the cases, all of the full entry and without replaced figures, do not say. */
const besides: readonly object[] = [
  ...[
    "",
    "工".repeat(41),
    "ABC",
    "沙县小吃",
    "建筑工匠",
    "潜江湖北裁缝",
    "裁缝潜江",
    "潜江工匠",
    "潜江建筑队",
    "川东客",
    "“潜江裁缝”",
    "某某庄木雕师",
  ].map((name) => ({ policy: "inner-mongolia", matter: "labor-brand", facts: { brand: { name } } })),
  {
    policy: "urumqi",
    matter: "recognition",
    facts: { workforce: { total: 10 } },
    parameters: { "uq.trained-share": 0 },
  },
  {
    policy: "baoji",
    matter: "action-plan",
    facts: {},
    readings: { "bj.skill-range": "range" },
    parameters: { "bj.plan.skill": 0, "bj.plan.skill/most": 1_000_000_000 },
  },
  ...[{ total: 0 }, { trained: 0 }, { total: 10, trained: 5 }, { total: 10 }].map((workforce) => ({
    policy: "inner-mongolia",
    matter: "labor-brand",
    facts: {
      workforce: { ...workforce, certified: workforce.trained === undefined && workforce.total === 10 ? null : false },
    },
  })),
];

test("what the cases do not say has its sentences too", () => {
  for (const request of besides) {
    for (const entry of [evaluate, evaluateHubei]) {
      const asked =
        entry === evaluateHubei
          ? { ...request, policy: "hubei", matter: "labor-brand", readings: {}, parameters: {} }
          : request;
      for (const message of messagesIn(entry({ asOf: "2025-06-30", ...asked } as never))) {
        for (const part of message.code.split("+")) {
          expect(messageTexts[part]).toBeDefined();
          everywhere.add(part);
        }
        expect(`${message.zh}${message.en}`).not.toMatch(/[{}]|undefined|NaN|null/);
      }
    }
  }
});

/** A policy of an author's own, with what none of the authorities says: contraries, a list held to some words, an award with a scope. */
function ownPolicy() {
  const words = bilingual("试验", "trial");
  const document = policyDocument({
    id: "own",
    title: "试验办法",
    number: null,
    dates: { issued: "2025-01-02", published: null, from: null, to: null },
    status: "in-force",
    remark: null,
    source: "own.txt",
  });
  const at = cite(document, "第一条", "试验");
  const workforce = fact("workforce.total", "从业人员数", "workforce");
  const honours = fact("brand.honours", "品牌荣誉", "honours");
  const inLibrary = attested(fact("brand.inLibrary", "在资源库中", "in the register"));
  const own = matter("own", {
    kind: "award",
    question: words,
    scope: criterion("own.scope", { topic: "scope", cite: at, require: inLibrary }),
    criteria: [
      criterion("own.few", { topic: "few", cite: at, require: not(atMost(workforce, people(10))) }),
      criterion("own.only", { topic: "only", cite: at, require: hasOnly(honours, "national") }),
    ],
    award: awardWhere({ payee: null, sums: [{ id: "own.sum", amount: yuan(1_000), cite: at }] }),
  });
  return bind([{ id: "own", authority: words, documents: [document], matters: [own] }]);
}

test("what only a policy of an author's own says has its sentences too", () => {
  const { evaluate } = ownPolicy();
  const applicants: readonly object[] = [
    { brand: { inLibrary: true, honours: ["local"] }, workforce: { total: 10 } },
    { brand: { inLibrary: false }, workforce: { total: 11 } },
    {},
  ];
  for (const facts of applicants) {
    for (const { code, zh, en } of messagesIn(evaluate({ policy: "own", asOf: "2025-06-30", facts } as never))) {
      for (const part of code.split("+")) everywhere.add(part);
      expect(`${zh}${en}`).not.toMatch(/[{}]|undefined|NaN|null/);
    }
  }
});

test("no template is unused", () => {
  expect(Object.keys(messageTexts).filter((code) => !everywhere.has(code))).toEqual([]);
});
