import { expect, test } from "vitest";
import { everyWord } from "../../src/engine/every-word.ts";
import type { Vocabulary } from "../../src/expressions/vocabulary.ts";
import { policies } from "../../src/index.ts";
import type { Policy } from "../../src/policy/policy.ts";
import { baojiWords } from "../../src/regions/baoji/words.ts";
import { hubeiWords } from "../../src/regions/hubei/words.ts";
import { innerMongoliaWords } from "../../src/regions/inner-mongolia/words.ts";
import { urumqiWords } from "../../src/regions/urumqi/words.ts";

/** All words of a vocabulary, with their meanings. */
const wordsOf = ({ conditions, terms, procedures }: Vocabulary): ReadonlyMap<string, unknown> =>
  new Map<string, unknown>(Object.entries({ ...conditions, ...terms, ...procedures }));

const known = wordsOf(everyWord);

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

test.each([
  ["inner-mongolia", innerMongoliaWords],
  ["hubei", hubeiWords],
  ["baoji", baojiWords],
  ["urumqi", urumqiWords],
] as const)("%s brings the words that its policy says, no others, and means by them what all do", (id, words) => {
  const brought = wordsOf(words);
  expect([...brought.keys()].sort()).toEqual([...saidBy(policies[id])].sort());
  for (const [word, meaning] of brought) expect(meaning, word).toBe(known.get(word));
});
