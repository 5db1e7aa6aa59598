import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { describePolicy, policies } from "../../src/index.ts";

const dist = fileURLToPath(new URL("../../dist/", import.meta.url));
const ids = Object.keys(policies) as (keyof typeof policies)[];

/** The text of a built entry with everything that it imports from the package. */
function bundle(entry: string, seen: Set<string> = new Set()): string {
  if (seen.has(entry)) return "";
  seen.add(entry);
  const text = readFileSync(join(dist, entry), "utf8");
  const inner = [...text.matchAll(/(?:from|import)\s*"\.\/([^"]+)"/g)].map((match) => match[1] as string);
  return text + inner.map((file) => bundle(join(dirname(entry), file), seen)).join("");
}

/** What only this authority says: ids of provisions and readings, and what its questions ask. */
function own(id: (typeof ids)[number]): readonly string[] {
  const { authority, matters, readings } = describePolicy(id);
  const provisions = matters.flatMap(({ editions }) =>
    editions.flatMap((edition) => edition.provisions.map((each) => each.id)),
  );
  return [
    authority.zh,
    ...matters.map(({ question }) => question.zh),
    ...provisions,
    ...readings.map((reading) => reading.id),
  ];
}

test("every policy has a built entry of its own", () => {
  const built = readdirSync(dist);
  expect(ids.filter((id) => !built.includes(`${id}.js`) || !built.includes(`${id}.cjs`))).toEqual([]);
});

describe.each(ids)("the entry of %s", (id) => {
  test.each([`${id}.js`, `${id}.cjs`])("%s says what is its own, and nothing of another authority", (entry) => {
    const text = bundle(entry);
    const says = (word: string) => text.includes(word);
    expect(own(id).filter((word) => !says(word))).toEqual([]);
    const others = ids.filter((other) => other !== id).flatMap(own);
    expect(others.filter((word) => !own(id).includes(word) && says(word))).toEqual([]);
  });
});
