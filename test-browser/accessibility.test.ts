import { readFileSync } from "node:fs";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { openPage, settled } from "./open-page.ts";

const axe = readFileSync(new URL("../node_modules/axe-core/axe.min.js", import.meta.url), "utf8");

async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe);
  const results = await page.evaluate(() =>
    (globalThis as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
  );
  // Without passes nothing was looked at.
  expect(results.passes.length).toBeGreaterThan(20);
  return results.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id} ${html}`));
}

const languages = ["zh", "en"] as const;
const schemes = ["light", "dark"] as const;
const cases = languages.flatMap((lang) => schemes.map((colorScheme) => [lang, colorScheme] as const));

test.each(cases)("axe finds nothing: %s, %s, a filled sheet on a desk", async (lang, colorScheme) => {
  const page = await openPage({ policy: "urumqi", matter: "scoring", lang }, { colorScheme });
  await page.locator("#load-example").click();
  await settled(page);
  await page.locator(".clause summary").first().click();
  expect(await violations(page)).toEqual([]);
});

test.each(cases)("axe finds nothing: %s, %s, criteria with an error on a phone", async (lang, colorScheme) => {
  const page = await openPage(
    {
      policy: "urumqi",
      matter: "recognition",
      lang,
      "workforce.total": "280",
      "workforce.trained": "x",
      "brand.name": "米东烤肉师傅",
    },
    { colorScheme, viewport: { width: 390, height: 844 } },
  );
  await settled(page);
  expect(await violations(page)).toEqual([]);
});

test("axe finds nothing in the dialog and in a form of records", async () => {
  const page = await openPage({ policy: "inner-mongolia", matter: "dual-brand" });
  await page.locator("#load-example").click();
  await settled(page);
  expect(await violations(page)).toEqual([]);
  await page.locator("#paste-row").click();
  await page.getByRole("dialog").getByRole("textbox").fill("从业人员数\n约300");
  expect(await violations(page)).toEqual([]);
});

test("the scheme follows the system until another is chosen", async () => {
  const ground = (page: Page) => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const light = await openPage({ policy: "hubei", matter: "labor-brand" }, { colorScheme: "light" });
  const dark = await openPage({ policy: "hubei", matter: "labor-brand" }, { colorScheme: "dark" });
  expect(await ground(light)).not.toBe(await ground(dark));
  await light.locator('input[name="theme"][value="dark"]').press("Space");
  expect(await ground(light)).toBe(await ground(dark));
  await dark.locator('input[name="theme"][value="light"]').press("Space");
  expect(await ground(dark)).not.toBe(await ground(light));
});

test("a draft is called one beside its answer, on the desk and on a phone", async () => {
  const page = await openPage({ policy: "urumqi", matter: "scoring" });
  expect(await page.locator(".verdict").innerText()).toContain("征求意见稿");
  await page.setViewportSize({ width: 390, height: 844 });
  expect(await page.locator(".verdict-bar").innerText()).toContain("征求意见稿");
});

test("the page fits a phone", async () => {
  for (const matter of ["scoring", "recognition", "support-fund"]) {
    const page = await openPage({ policy: "urumqi", matter, lang: "en" }, { viewport: { width: 360, height: 740 } });
    await page.locator("#load-example").click();
    await settled(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  }
});

test("everything is reached by Tab, the skip link first, and it leads to the outcome", async () => {
  const page = await openPage({ policy: "hubei", matter: "leading-enterprise" });
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement?.className)).toBe("skip");
  await page.keyboard.press("Enter");
  expect(await page.evaluate(() => document.activeElement?.id)).toBe("verdict");
});

test("the outcome is told to a screen reader after a pause", async () => {
  const page = await openPage({ policy: "hubei", matter: "leading-enterprise" });
  await page.locator("#load-example").click();
  await settled(page);
  const spoken = await page.locator(".verdict [role=status]").innerText();
  expect(spoken).toContain(await page.locator(".verdict-word").innerText());
});
