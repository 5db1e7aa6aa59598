import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { printedBy, runsOf } from "./guide-runs.ts";

const folder = fileURLToPath(new URL("../../docs/guides/", import.meta.url));
const pages = readdirSync(folder);

test("there is a guide for each kind of reader", () => {
  expect(pages.sort()).toEqual([
    "auditor.md",
    "author-of-a-new-authority.md",
    "drafter-of-a-policy.md",
    "spreadsheet-author.md",
    "system-integrator.md",
  ]);
});

describe.each(pages)("%s", (page) => {
  const text = readFileSync(join(folder, page), "utf8");

  test("is in Chinese first, and in English", () => {
    const [chinese = "", english = ""] = text.split("\n## English\n");
    expect(chinese).toContain("[English below](#english)");
    expect(english.replace(/[^A-Za-z]/g, "").length).toBeGreaterThan(200);
  });

  test("has a run that prints what it shows", () => {
    const runs = runsOf(text);
    expect(runs.length).toBeGreaterThan(0);
    for (const { code, output } of runs) expect(output).toBe(printedBy(code, page.replace(".md", "")));
  });

  test("calls a draft a draft in both languages", () => {
    const [chinese = "", english = ""] = text.split("\n## English\n");
    if (!text.includes("urumqi")) return;
    expect(chinese).toContain("征求意见稿");
    expect(english).toContain("draft for comment");
  });

  test("leads to pages that are there", () => {
    const targets = [...text.matchAll(/\]\(([^)#]+)(#[^)]*)?\)/g)].map(([, target = ""]) => target);
    expect(targets.length).toBeGreaterThan(0);
    expect(targets.filter((target) => !existsSync(join(dirname(join(folder, page)), target)))).toEqual([]);
  });
});

test("an output that was changed by hand is noticed", () => {
  const text = readFileSync(join(folder, "system-integrator.md"), "utf8").replace("at most: 100000", "at most: 200000");
  const [run] = runsOf(text);
  expect(run?.output).toContain("200000");
  expect(run?.output).not.toBe(printedBy(run?.code ?? "", "changed"));
});
