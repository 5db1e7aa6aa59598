import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { findExamples } from "./examples.ts";
import { documentedEntries, type PublicName, publicNames } from "./public-names.ts";

const names = publicNames();
const { exports } = JSON.parse(readFileSync("package.json", "utf8")) as { exports: Record<string, unknown> };

/** Functions and values that have no example which a test runs. */
function without(among: readonly PublicName[]): readonly string[] {
  const run = findExamples().filter((example) => example.run);
  const isRun = ({ file, examples }: PublicName) =>
    examples.some((text) => run.some((example) => example.file === file && text.includes(example.code.trim())));
  return among.filter((each) => each.kind !== "type" && !isRun(each)).map(({ file, name }) => `${file} ${name}`);
}

test("the API reference covers every entry that holds a module", () => {
  const modules = Object.keys(exports).filter((path) => !/[*]|\.\w+$/.test(path.slice(1)));
  const sources = modules.map((path) => (path === "." ? "src/index.ts" : `src/${path.slice(2)}.ts`));
  expect([...documentedEntries].sort()).toEqual(sources.sort());
});

describe("public functions and values", () => {
  test("there are some of each entry", () => {
    const entries = new Set(names.filter(({ kind }) => kind !== "type").flatMap((each) => each.entries));
    expect([...entries].sort()).toEqual([...documentedEntries].sort());
  });

  test("each has an example that a test runs", () => {
    expect(without(names)).toEqual([]);
  });

  test("one without an example, or with one that is not run, is noticed", () => {
    const evaluate = names.find(({ name, file }) => name === "evaluate" && file === "src/index.ts") as PublicName;
    expect(without([evaluate])).toEqual([]);
    expect(without([{ ...evaluate, examples: [] }])).toEqual(["src/index.ts evaluate"]);
    expect(without([{ ...evaluate, examples: ["```ts no-run\nevaluate();\n```"] }])).toEqual(["src/index.ts evaluate"]);
  });
});
