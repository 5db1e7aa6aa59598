import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";

const root = fileURLToPath(new URL("../../", import.meta.url));
const description = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));

function packed(): readonly string[] {
  // Scripts of the package would build anew, under the feet of other tests.
  const told = execFileSync("npm", ["pack", "--dry-run", "--json", "--ignore-scripts"], {
    cwd: root,
    encoding: "utf8",
  });
  const [contents] = JSON.parse(told.slice(told.indexOf("[\n"))) as readonly [{ readonly files: { path: string }[] }];
  return contents.files.map(({ path }) => path);
}

const entries = Object.keys(description.exports)
  .filter((path) => description.exports[path].import !== undefined)
  .map((path) => (path === "." ? "index" : path.slice("./".length)));

/** What may be in the package, and nothing else. */
const allowed = [
  /^(?:package\.json|LICENSE|CHANGELOG\.md|README(?:\.zh-CN)?\.md)$/,
  new RegExp(`^dist/(?:${entries.join("|")})\\.(?:js|cjs|d\\.ts|d\\.cts)$`),
  // What several entries share, under names with a hash.
  /^dist\/chunk-[A-Z0-9]{8}\.js$/,
  /^dist\/[a-z-]+-[\w-]{8}\.d\.c?ts$/,
  /^dist\/(?:cli\.js|laowu-rules\.global\.js|third-party-licences\.txt)$/,
  /^dist\/schemas\/(?:request|facts|evaluation)(?:\.[a-z-]+){0,2}\.schema\.json$/,
  /^vectors\/(?:README\.md|manifest\.json)$/,
  /^vectors\/[a-z-]+\/(?:applicants\/[a-z-]+\.json|[a-z-]+\.csv)$/,
];

const files = packed();

test("the package holds what it is meant to, and nothing else", () => {
  expect(files.length).toBeGreaterThan(0);
  expect(files.filter((file) => !allowed.some((pattern) => pattern.test(file)))).toEqual([]);
});

test("none of what is meant to be there is lacking", () => {
  expect(allowed.filter((pattern) => !files.some((file) => pattern.test(file))).map(String)).toEqual([]);
});

test.each([
  "dist/index.js.map",
  "dist/tmp.js",
  "src/index.ts",
  "test/repository/package-contents.test.ts",
  "dist/chunk-abc.js",
  "dist/index.test.js",
  "vectors/hubei/notes.txt",
  "docs/dependencies.md",
  ".npmrc",
])("%s would be refused", (file) => {
  expect(allowed.some((pattern) => pattern.test(file))).toBe(false);
});

/** The files that the manifest points to. */
function targets(value: unknown): readonly string[] {
  if (typeof value === "string") return [value.replace(/^\.\//, "")];
  return Object.values(value as object).flatMap(targets);
}

describe("every file that the manifest points to is in it", () => {
  test.each([...targets(description.exports), ...targets(description.bin)])("%s", (target) => {
    const [start = "", end = ""] = target.split("*");
    expect(files.some((file) => file.startsWith(start) && file.endsWith(end))).toBe(true);
  });
});

test("no file in it leads to a source map or names a folder of the machine that built it", () => {
  const found = files.filter((file) => {
    const text = readFileSync(join(root, file), "utf8");
    return text.includes("sourceMappingURL") || text.includes(root);
  });
  expect(found).toEqual([]);
});
