import { describe, expect, test } from "vitest";
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
  expect(zh).toMatch(/[。：]$|。$/);
  expect(en).toMatch(/\.$/);
});

describe.each(Object.keys(policies))("%s", (policy) => {
  const said = new Map<string, Found>();
  for (const { matter, asOf, facts, readings } of allCases(policy)) {
    for (const message of messagesIn(evaluate({ policy, matter, asOf, facts, readings } as never)))
      said.set(message.code, message);
  }
  test.each([...said.values()])("$code has its sentences", ({ code, zh, en }) => {
    expect(messageTexts[code]).toBeDefined();
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
