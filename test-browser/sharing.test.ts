import { expect, test } from "vitest";
import { fact, item, openAddress, openPage, settled, verdict } from "./open-page.ts";

test("the address holds the whole draft: another page shows the same", async () => {
  const page = await openPage({ policy: "urumqi", matter: "scoring", lang: "en" });
  await fact(page, "workforce.total").fill("７００");
  await fact(page, "workforce.trained").fill("350");
  await fact(page, "applicant.revenue").fill("500万");
  await fact(page, "brand.honours")
    .getByRole("button", { name: /^One more/ })
    .first()
    .click();
  await settled(page);
  await page.locator('[data-reading="uq.band-edge"] input[value="lower"]').press("Space");
  await page.locator(".figures", { hasText: "Brand honours" }).locator("summary").click();
  await page.locator('[data-figure="uq.s1.3/national"] input[type="number"]').fill("2");
  await page.waitForURL(/figure/);

  const other = await openAddress(page.url());
  expect(await fact(other, "workforce.total").inputValue()).toBe("７００");
  expect(await item(other, "uq.s1.4").locator(".sheet-points").innerText()).toBe("4／5");
  expect(await item(other, "uq.s1.3").locator(".sheet-points").innerText()).toMatch(/^2／/);
  await settled(page);
  await settled(other);
  const text = ".pane-answer, .pane-otherwise";
  expect(await other.locator(text).allInnerTexts()).toEqual(await page.locator(text).allInnerTexts());
});

test("records and lists come through the address", async () => {
  const page = await openPage({ policy: "urumqi", matter: "annual-review" });
  await page.locator("#load-example").click();
  await page.waitForURL(/review\.years/);
  const other = await openAddress(page.url());
  expect(await other.locator(".pane-draft").innerText()).toBe(await page.locator(".pane-draft").innerText());
  expect(await verdict(other).innerText()).toBe(await verdict(page).innerText());
});

test("a new fragment in the same page is taken over", async () => {
  const page = await openPage({ policy: "urumqi", matter: "scoring" });
  await page.evaluate(() => {
    location.hash = "#policy=hubei&matter=leading-enterprise&asOf=2025-06-30&lang=zh";
  });
  await page.locator(".letterhead-number", { hasText: "鄂人社发〔2022〕13号" }).waitFor();
});

test("a fragment from anyone does no harm", async () => {
  const page = await openPage({
    policy: "urumqi",
    matter: "no-such-matter",
    asOf: "2025-02-30",
    __proto__x: "1",
    "workforce.total": "<img src=x onerror=alert(1)>",
    "review.years": '[{"year":"2024","__proto__":{"passed":true}},7,null]',
    "reading:uq.band-edge": "no-such-option",
    "figure:uq.workforce": "NaN",
    "fund.lines": "[".repeat(10_000),
  });
  expect(await page.locator(".verdict-question").innerText()).not.toBe("");
  expect(await page.locator("img").count()).toBe(0);
});

test("the link is copied, or offered to be copied by hand", async () => {
  const page = await openPage({ policy: "hubei", matter: "labor-brand" });
  await page.getByRole("button", { name: "复制链接" }).click();
  await page.locator(".share-said").waitFor();
  const byHand = page.locator(".share-said input");
  if ((await byHand.count()) === 1) expect(await byHand.inputValue()).toContain("#policy=hubei");
});
