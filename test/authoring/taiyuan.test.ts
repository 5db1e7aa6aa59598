import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { readCases, runCases } from "laowu-rules/testing";
import { describe, expect, test } from "vitest";
import type { TaiyuanShapes } from "../../examples/taiyuan/shapes.d.ts";
import { engine } from "../../examples/taiyuan/taiyuan.mjs";
import { run } from "../documentation/run.ts";
import type { Said } from "../types/said.ts";

const folder = fileURLToPath(new URL("../../examples/taiyuan/", import.meta.url));
const read = (file: string) => readFileSync(`${folder}${file}`, "utf8");
const complete = read("vectors/applicants/complete.json");
const cases = readCases(read("vectors/bingzhou-award.csv"), { applicants: { complete } });
const asked = { policy: "taiyuan", matter: "bingzhou-award" } as const;
const modules = ["documents.mjs", "facts.mjs", "bingzhou-award.mjs", "taiyuan.mjs"];

describe("the cases", () => {
  const { results } = runCases(cases, { ...asked, engine });
  test.each(results.map((result) => [result.case.id, result] as const))("%s", (_, { failures, issues }) => {
    expect({ failures, issues }).toEqual({ failures: [], issues: [] });
  });
});

test.each(
  engine
    .describePolicy("taiyuan")
    .matters.flatMap(({ editions }) => editions.flatMap(({ provisions }) => provisions.flatMap((each) => each.figures)))
    .flatMap(({ address, value }) => [value - 1, value + 1].map((to) => ({ address, value, to }))),
)("$address moved from $value to $to fails a case", ({ address, to }) => {
  expect(runCases(cases, { ...asked, engine, parameters: { [address]: to } }).failed).toBeGreaterThan(0);
});

test.each([
  ["2025-12-31", false],
  ["2026-01-01", true],
])("on %s a result says that the period ended: %s", (asOf, ended) => {
  const { matters } = engine.evaluate({ ...asked, asOf, facts: JSON.parse(complete), detail: "result" });
  const codes = matters["bingzhou-award"].notices.map(({ code }) => code);
  expect(codes.includes("period-ended")).toBe(ended);
  expect(codes).toContain("source-gap");
});

const said: Said<TaiyuanShapes["bingzhou-award"]> = {
  facts: {
    "brand.place": true,
    "brand.recognizedAs": true,
    "brand.keyIndustry": true,
    "brand.ownIdentity": true,
    "brand.ownershipClear": true,
    "brand.distinctCharacter": true,
    "brand.marketRecognition": true,
    "brand.reputation": true,
    "applicant.independentLegalPerson": true,
    "applicant.internalRules": true,
    "training.trainees": true,
    "award.paid": true,
    "taiyuan.cooperationBase": true,
    "taiyuan.film": true,
    "taiyuan.openCourse": true,
    "taiyuan.outlet": true,
    "taiyuan.newlyEmployed": true,
  },
  readings: {},
  parts: { subsidy: true },
};

test("the types say what the rules read", () => {
  const { facts, readings } = engine.describePolicy("taiyuan");
  expect(facts.map(({ path }) => path).sort()).toEqual(Object.keys(said.facts).sort());
  expect(readings).toEqual([]);
});

test("the program prints the sum and its cases", () => {
  const printed = run("taiyuan/print.mjs");
  expect(printed).toContain("145000 元 yuan");
  expect(printed).toContain(`${cases.length}个通过，0个未通过`);
  expect(printed).toContain("未见正式文本");
});

test("it is written with what the package hands out, and no more", () => {
  const imported = modules.flatMap((file) => [...read(file).matchAll(/from "([^"]+)"/g)].map(([, from]) => from));
  expect(imported.length).toBeGreaterThan(0);
  expect(imported.filter((from) => !/^(?:laowu-rules\/[a-z]+|\.\/[a-z-]+\.mjs)$/.test(from ?? ""))).toEqual([]);
});

test("the page says how many lines it took", () => {
  const lines = modules.map((file) => read(file).trimEnd().split("\n").length);
  const page = read("README.md");
  modules.forEach((file, at) => {
    expect(page).toContain(`| [${file}](${file}) | ${lines[at]} |`);
  });
  expect(page).toContain(`| | **${lines.reduce((sum, each) => sum + each)}** |`);
  expect(page).toContain(`| [vectors/bingzhou-award.csv](vectors/bingzhou-award.csv) | ${cases.length} `);
});
