import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { pageAddress } from "./chromium.mjs";
import { openPage } from "./open-page.ts";

const page = readFileSync(new URL(pageAddress), "utf8");
const [head = ""] = page.split("<style>");

test("the page is one file, small enough to be sent by mail", () => {
  expect(Buffer.byteLength(page)).toBeLessThan(1_000_000);
  const markup = page.replace(/<(style|script)\b[^>]*>.*?<\/\1>/gs, "");
  expect(markup).not.toMatch(/\b(?:src|href)=/);
});

test("its policy lets nothing in but what is in the file, and nothing out", () => {
  const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(head)?.[1] ?? "";
  const rules = new Map(policy.split("; ").map((rule) => [rule.split(" ")[0], rule.split(" ").slice(1).join(" ")]));
  expect(rules.get("default-src")).toBe("'none'");
  expect(rules.get("connect-src")).toBe("'none'");
  expect(rules.get("form-action")).toBe("'none'");
  expect(rules.get("script-src")).toMatch(/^'sha256-[\w+/=]+'$/);
  expect(rules.get("style-src")).toMatch(/^'sha256-[\w+/=]+'$/);
});

test("what is bundled is named with its licence", () => {
  for (const name of ["date-fns", "decimal.js", "preact", "papaparse"]) expect(page).toContain(`${name}/LICEN`);
});

test("it opens from a file, in the language of the address or else the reader's", async () => {
  const english = await openPage({ policy: "hubei", matter: "labor-brand", lang: undefined }, { locale: "en-GB" });
  expect(await english.getAttribute("html", "lang")).toBe("en");
  const chinese = await openPage({ policy: "hubei", matter: "labor-brand", lang: undefined }, { locale: "zh-CN" });
  expect(await chinese.getAttribute("html", "lang")).toBe("zh-CN");
  const others = await openPage({ policy: "hubei", matter: "labor-brand", lang: undefined }, { locale: "fr-FR" });
  expect(await others.getAttribute("html", "lang")).toBe("zh-CN");
});
