import { expect, test } from "vitest";
import { openPage, settled } from "./open-page.ts";

test("the page prints to A4: the answer, the facts and the readings, without the form", async () => {
  const page = await openPage({ policy: "urumqi", matter: "scoring" });
  await page.locator("#load-example").click();
  await settled(page);
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
  expect(pdf.startsWith("%PDF")).toBe(true);
  const sizes = [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map(([, width, height]) => [
    Math.round((Number(width) / 72) * 25.4),
    Math.round((Number(height) / 72) * 25.4),
  ]);
  expect(sizes.length).toBeGreaterThan(0);
  for (const size of sizes) expect(size).toEqual([210, 297]);

  await page.emulateMedia({ media: "print" });
  expect(await page.locator(".pane-draft").isVisible()).toBe(false);
  expect(await page.locator(".pane-otherwise").isVisible()).toBe(false);
  const printed = await page.locator(".pane-answer").innerText();
  for (const words of ["征求意见稿", "评估日期 2025-06-30", "69", "从业人员数", "700人", "所用理解口径"]) {
    expect(printed).toContain(words);
  }
});

test("nothing of the sheet is wider than the paper", async () => {
  const page = await openPage(
    { policy: "urumqi", matter: "scoring", lang: "en" },
    { viewport: { width: 650, height: 900 } },
  );
  await page.locator("#load-example").click();
  await page.emulateMedia({ media: "print" });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(650);
});
