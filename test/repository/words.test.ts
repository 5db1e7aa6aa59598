import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { bindWith } from "../../src/engine/bind-with.ts";
import { everyWord } from "../../src/engine/every-word.ts";
import { commonWords, type Vocabulary } from "../../src/expressions/vocabulary.ts";
import { policies } from "../../src/index.ts";
import type { Policy } from "../../src/policy/policy.ts";

/** All words of a vocabulary, with their meanings. */
const wordsOf = ({ conditions, terms, procedures }: Vocabulary): ReadonlyMap<string, unknown> =>
  new Map<string, unknown>(Object.entries({ ...conditions, ...terms, ...procedures }));

const known = wordsOf(everyWord);
const common = wordsOf({ ...commonWords, procedures: {} });

/** The words that a policy says, wherever in its data. */
function saidBy(policy: Policy): ReadonlySet<string> {
  const said = new Set<string>();
  const walk = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    const { kind, name } = value as { readonly kind?: unknown; readonly name?: unknown };
    const word = kind === "procedure" ? name : kind;
    if (typeof word === "string" && known.has(word)) said.add(word);
    for (const part of Object.values(value)) walk(part);
  };
  walk(policy.matters);
  return said;
}

const regions = readdirSync(fileURLToPath(new URL("../../src/regions", import.meta.url)));

test.each(regions)("%s brings the words that its policy says, no others, and means by them what all do", async (id) => {
  const [words] = Object.values(await import(`../../src/regions/${id}/words.ts`)) as [Vocabulary];
  const brought = wordsOf(words);
  const beyond = (some: Iterable<string>) => [...some].filter((word) => !common.has(word)).sort();
  expect(beyond(brought.keys())).toEqual(beyond(saidBy((policies as Record<string, Policy>)[id] as Policy)));
  for (const word of common.keys()) expect(brought.has(word), word).toBe(true);
  for (const [word, meaning] of brought) expect(meaning, word).toBe(known.get(word));
});

test("the words that all have are said by each", () => {
  for (const policy of Object.values(policies))
    expect(saidBy(policy)).toEqual(new Set([...saidBy(policy), ...common.keys()]));
});

test("a word that is not at hand is named", () => {
  const { evaluate } = bindWith([policies.hubei], null, { conditions: {}, terms: {}, procedures: {} });
  const request = { policy: "hubei", matter: "labor-brand", asOf: "2025-06-30", facts: {} } as never;
  expect(() => evaluate(request)).toThrow(/vocabulary at hand has no “[a-z-]+”/);
});
