import { readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import type { Fact } from "../../src/facts/fact.ts";
import { describePolicy, policies } from "../../src/index.ts";

const root = fileURLToPath(new URL("../../src/", import.meta.url));
const files = [
  ...["award", "brand", "brand-library", "training", "workforce"].map((name) => join(root, "facts", `${name}.ts`)),
  ...readdirSync(join(root, "regions")).map((authority) => join(root, "regions", authority, "facts.ts")),
];
const modules = await Promise.all(files.map((file) => import(file)));

function factsIn(value: unknown): readonly Fact[] {
  if (typeof value !== "object" || value === null) return [];
  return (value as Fact).kind === "fact" ? [value as Fact] : Object.values(value).flatMap(factsIn);
}

test("every fact that is declared is read by some rule", () => {
  const declared = new Set(
    Object.values(modules)
      .flatMap(factsIn)
      .map(({ path }) => path),
  );
  const read = new Set<string>();
  for (const policy of Object.keys(policies) as (keyof typeof policies)[]) {
    for (const { editions } of describePolicy(policy).matters) {
      for (const { provisions } of editions)
        for (const { facts } of provisions) for (const path of facts) read.add(path);
    }
  }
  expect(declared.size).toBeGreaterThan(0);
  expect([...declared].filter((path) => !read.has(path))).toEqual([]);
});
