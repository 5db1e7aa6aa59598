import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath, pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { layOut } from "../../scripts/authority/lay-out.mjs";
import { readCases, runCases } from "../../src/testing.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
// Beside the packages that the sources import.
const copy = `${root}.cache/new-authority/`;
const authority = { id: "da-tong", prefix: "dt", zh: "大同市人力资源和社会保障局", en: "Datong Bureau" };
const read = (file: string) => readFileSync(copy + file, "utf8");

function copyRepository() {
  rmSync(copy, { recursive: true, force: true });
  mkdirSync(copy, { recursive: true });
  for (const file of ["src", "package.json", "tsup.config.ts", "typedoc.json", "tsconfig.json"])
    cpSync(root + file, copy + file, { recursive: true });
}

afterAll(() => rmSync(copy, { recursive: true, force: true }));

describe("an authority that was laid out", () => {
  let laid: ReturnType<typeof layOut>;
  beforeAll(() => {
    copyRepository();
    laid = layOut(copy, authority);
  });

  test("has its folders, its entry and its place among the authorities", () => {
    expect(laid.made).toContain("src/regions/da-tong/index.ts");
    expect(laid.made).toContain("vectors/da-tong/labor-brand.csv");
    expect([...laid.made, ...laid.changed].filter((file) => !existsSync(copy + file))).toEqual([]);
    expect(JSON.parse(read("package.json")).exports["./da-tong"].require.types).toBe("./dist/da-tong.d.cts");
    for (const file of ["tsup.config.ts", "typedoc.json"]) expect(read(file)).toContain('"src/da-tong.ts"');
  });

  test("compiles", () => {
    const compiler = createRequire(import.meta.url).resolve("typescript/bin/tsc");
    expect(() =>
      execFileSync(process.execPath, [compiler, "--noEmit", "-p", copy], { encoding: "utf8" }),
    ).not.toThrow();
  });

  test("has cases that fail until they are filled in", async () => {
    const engine = await import(pathToFileURL(`${copy}src/index.ts`).href);
    const applicants = { complete: read("vectors/da-tong/applicants/complete.json") };
    const text = read("vectors/da-tong/labor-brand.csv");
    const run = (csv: string) =>
      runCases(readCases(csv, { applicants }), { policy: "da-tong", matter: "labor-brand", engine });
    const before = run(text);
    expect([before.passed, before.failed]).toEqual([0, 5]);

    // At least one worker is asked for: none is too few, and where the number is not known it can't be told.
    const outcomes = { complete: "met", "one-below": "not-met", "just-enough": "met", "one-above": "met" };
    const filled = text
      .split("\r\n")
      .map((row) => {
        const outcome = outcomes[row.split(",")[0] as keyof typeof outcomes] ?? "undetermined";
        return row.replaceAll("=待填写 to be filled in", `=${outcome}`);
      })
      .join("\r\n");
    expect(run(filled).results.flatMap(({ failures }) => failures)).toEqual([]);
  });
});

describe("nothing is laid out", () => {
  beforeAll(copyRepository);
  test.each([
    ["under an id that is none", { id: "Da Tong" }],
    ["under a path", { id: "../da" }],
    ["under a prefix that is none", { prefix: "d" }],
    ["without a name in Chinese", { zh: "Datong" }],
    ["without a name in English", { en: "大同" }],
    ["in the place of another authority", { id: "hubei" }],
    ["under another authority's prefix", { prefix: "hb" }],
  ])("%s", (_, wrong) => {
    const before = read("src/index.ts");
    expect(() => layOut(copy, { ...authority, ...wrong })).toThrow();
    expect(existsSync(`${copy}src/regions/da-tong`)).toBe(false);
    expect(read("src/index.ts")).toBe(before);
  });
});
