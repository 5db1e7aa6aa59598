import { expect, test } from "vitest";
import { fact, item, openPage, settled, verdict } from "./open-page.ts";

const scoring = { policy: "urumqi", matter: "scoring", "applicant.revenue": "5000000" } as const;

test("a reading says what it would change before it is chosen, and changes just that", async () => {
  const page = await openPage(scoring);
  await settled(page);
  const reading = page.locator('[data-reading="uq.band-edge"]');
  // Exactly 500万 stands in “300-500万” (4 points) and in “500万以上” (5 points).
  expect(await reading.locator(".changes").innerText()).toMatch(/经营规模\s*5\s*→\s*4/);
  await reading.locator('input[value="lower"]').press("Space");
  expect(await item(page, "uq.s1.4").locator(".sheet-points").innerText()).toBe("4／5");
  await settled(page);
  expect(await reading.locator(".changes").innerText()).toMatch(/经营规模\s*4\s*→\s*5/);
  await page.waitForURL(/reading%3Auq\.band-edge=lower/);
});

test("a figure that is moved is a what-if, and says so", async () => {
  const page = await openPage({ policy: "urumqi", matter: "recognition", "workforce.total": "260" });
  const row = page.locator('[data-criterion="uq.workforce"]');
  expect(await row.getAttribute("data-outcome")).toBe("not-met");
  const figure = page.locator('[data-figure="uq.workforce"]');
  await figure.locator('input[type="number"]').fill("250");
  expect(await row.getAttribute("data-outcome")).toBe("met");
  expect(await page.locator('[data-code="hypothetical"]').count()).toBe(1);
  // One step of the slider with a key, as with a finger.
  await figure.locator('input[type="range"]').press("ArrowRight");
  expect(await row.getAttribute("data-outcome")).toBe("met");
  await page.getByRole("button", { name: "全部复原" }).click();
  expect(await row.getAttribute("data-outcome")).toBe("not-met");
  expect(await page.locator('[data-code="hypothetical"]').count()).toBe(0);
});

test("figures that can't stand together are refused in the library's words, and the answer goes on", async () => {
  const page = await openPage(scoring);
  const before = await verdict(page).innerText();
  await page.locator(".figures", { hasText: "经营规模" }).locator("summary").click();
  await page.locator('[data-figure="uq.s1.4/band-1.from"] input[type="number"]').fill("9000000");
  expect(await page.locator(".figures .problem").count()).toBeGreaterThan(0);
  expect(await verdict(page).innerText()).toBe(before);
});

test("the least change is shown where there is one, and filled in on request", async () => {
  // 四（二）: 签订劳务协议并吸纳就业达500人以上
  const page = await openPage({
    policy: "baoji",
    matter: "absorption-award",
    "workforce.signed": "499",
    "award.countyQualified": "是",
    "award.paid": "否",
  });
  await settled(page);
  expect(await page.locator(".way").innerText()).toMatch(/499人 → 500人/);
  await page.locator(".way").getByRole("button").click();
  expect(await fact(page, "workforce.signed").inputValue()).toBe("500");
  expect(await verdict(page).innerText()).toBe("符合");
});
