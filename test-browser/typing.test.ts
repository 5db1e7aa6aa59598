import { expect, test } from "vitest";
import { criterion, fact, item, openPage, settled, verdict } from "./open-page.ts";

test("at every keystroke the answer is that of what stands in the form", async () => {
  const page = await openPage({ policy: "urumqi", matter: "recognition" });
  const total = fact(page, "workforce.total");
  const row = criterion(page, "uq.workforce");
  // 三（二）3: 从业人数不少于300人
  const seen: (string | null)[] = [];
  for (const digit of "300") {
    await total.press(digit);
    seen.push(await row.getAttribute("data-outcome"));
  }
  expect(seen).toEqual(["not-met", "not-met", "met"]);
  await total.press("Backspace");
  expect(await row.innerText()).toMatch(/30人.*不少于300人/s);
  await total.fill("");
  expect(await row.getAttribute("data-outcome")).toBe("undetermined");
});

test("a criterion shows its clause, and opened the document and the words that it rests on", async () => {
  const page = await openPage({ policy: "urumqi", matter: "recognition", "workforce.total": "299" });
  const clause = criterion(page, "uq.workforce").locator(".clause");
  expect(await clause.locator("summary").innerText()).toContain("三（二）3");
  expect(await clause.locator(".clause-text").isVisible()).toBe(false);
  await clause.locator("summary").press("Enter");
  expect(await clause.locator(".clause-text").innerText()).toMatch(
    /乌鲁木齐市劳务品牌建设工作方案（征求意见稿）.*从业人数不少于300人/s,
  );
});

test("what can't be read is told at its field and left out, and the rest is evaluated", async () => {
  const page = await openPage({ policy: "urumqi", matter: "recognition", "workforce.total": "300" });
  await fact(page, "workforce.trained").fill("约200");
  expect(await page.locator('[data-fact="workforce.trained"] .problem').innerText()).toContain("约200");
  expect(await criterion(page, "uq.workforce").getAttribute("data-outcome")).toBe("met");
  expect(await criterion(page, "uq.trained-share").getAttribute("data-outcome")).toBe("undetermined");
  // A part greater than its whole is well written, and wrong.
  await fact(page, "workforce.trained").fill("301");
  expect(await page.locator('[data-fact="workforce.trained"] .problem').count()).toBe(1);
  await fact(page, "workforce.trained").fill("150");
  expect(await page.locator(".problem").count()).toBe(0);
  expect(await criterion(page, "uq.trained-share").getAttribute("data-outcome")).toBe("met");
});

test("numbers are read as people write them", async () => {
  const page = await openPage({ policy: "urumqi", matter: "scoring" });
  // 附件3: 营收500万以上得5分
  await fact(page, "applicant.revenue").fill("５００万元");
  expect(await item(page, "uq.s1.4").locator(".sheet-points").innerText()).toBe("5／5");
  expect(await page.locator('[data-fact="applicant.revenue"] .read-as').innerText()).toContain("5,000,000");
});

test("yes, no, choices, lists and counted lists are chosen by keyboard", async () => {
  const page = await openPage({ policy: "urumqi", matter: "scoring" });
  const yes = fact(page, "brand.channels").getByRole("radio").first();
  await yes.focus();
  await yes.press("Space");
  // 附件3 5: a local report and another add up to what the sheet grants for one tier; 宣传阵地 3分.
  await page.locator('[data-fact="brand.channels"][data-filled="true"]').waitFor();
  const more = fact(page, "brand.honours").getByRole("button", { name: /^增加/ });
  await more.first().press("Enter");
  // 附件3 1: 获国家层级得3分
  expect(await item(page, "uq.s1.3").locator(".sheet-points").innerText()).toBe("3／3");
  await page.locator('input[name="matter"][value="recognition"]').press("Space");
  await fact(page, "applicant.kind").selectOption("enterprise");
  expect(await criterion(page, "uq.applicant").getAttribute("data-outcome")).toBe("met");
  await fact(page, "brand.recognizedAs").getByRole("checkbox", { name: "市级" }).press("Space");
  expect(await criterion(page, "uq.no-duplicate").getAttribute("data-outcome")).toBe("not-met");
});

test("records are entered one by one", async () => {
  const page = await openPage({ policy: "urumqi", matter: "annual-review" });
  const years = fact(page, "review.years");
  await years.getByRole("button").click();
  await years.locator("input").fill("2024");
  await years.locator("select").selectOption("否");
  await page.locator('[data-fact="review.years"][data-filled="true"]').waitFor();
  expect(await page.locator(".problem").count()).toBe(0);
  // 五（二）: a review that is not passed has to be made good.
  expect(await page.locator(".particulars").innerText()).toContain("限期整改");
});

test("missing facts lead to their fields, those that could decide first", async () => {
  const page = await openPage({ policy: "urumqi", matter: "regional-recommendation" });
  await page.locator("[data-missing]").first().click();
  expect(await page.evaluate(() => document.activeElement?.closest("[data-fact]")?.getAttribute("data-fact"))).toBe(
    "brand.recognizedAs",
  );
});

test("the gap to the next points is shown, and filled in on request", async () => {
  // 附件3 3: 300人以上 10分, and one point more for every 200.
  const page = await openPage({
    policy: "urumqi",
    matter: "scoring",
    "workforce.total": "480",
    "workforce.trained": "400",
  });
  await settled(page);
  const row = item(page, "uq.s3.1");
  const before = await row.locator(".sheet-points").innerText();
  await row.getByRole("button", { name: /填入/ }).click();
  expect(Number.parseFloat(await row.locator(".sheet-points").innerText())).toBeGreaterThan(Number.parseFloat(before));
});

test("the name is taken apart", async () => {
  const page = await openPage({ policy: "inner-mongolia", matter: "labor-brand", "brand.name": "敖汉架线工" });
  const segments = page.locator(".segment");
  expect(await segments.allInnerTexts()).toEqual(["敖汉\n地域", "架线\n产业", "工\n人称"]);
});

test("facts stay when the authority changes", async () => {
  const page = await openPage({
    policy: "baoji",
    matter: "absorption-award",
    "workforce.signed": "500",
    "workforce.total": "600",
  });
  expect(await page.locator(".ignored").innerText()).toContain("从业人员数");
  await page.locator('input[name="authority"][value="urumqi"]').press("Space");
  expect(await fact(page, "workforce.total").inputValue()).toBe("600");
  expect(await verdict(page).innerText()).not.toBe("");
});
