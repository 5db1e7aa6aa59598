import { expect, test } from "vitest";
import { fact, openPage, verdict } from "./open-page.ts";

const rows = [
  ["编号", "从业人员数（人）", "经特色职业培训人数", "上年度营业收入（万元）", "品牌荣誉", "备注"],
  ["甲", "640", "410", "360.5", "国家级、省级", ""],
  ["乙", "约300", "200", "", "", "电话核实"],
];
const copied = rows.map((row) => row.join("\t")).join("\n");

test("a row of a spreadsheet fills the form", async () => {
  const page = await openPage({ policy: "urumqi", matter: "scoring" });
  await page.locator("#paste-row").click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("textbox").fill(copied);
  expect(await dialog.innerText()).toContain("读出4项申报信息");
  expect(await dialog.innerText()).toContain("备注");
  await dialog.getByRole("button", { name: "替换表单" }).click();
  expect(await fact(page, "workforce.total").inputValue()).toBe("640");
  expect(await fact(page, "applicant.revenue").inputValue()).toBe("3605000");
  expect(await page.locator(".problem").count()).toBe(0);
});

test("of several rows one is chosen; what can't be read is told before it is taken over", async () => {
  const page = await openPage({ policy: "urumqi", matter: "recognition", "brand.keyIndustry": "是" });
  await page.locator("#paste-row").click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("textbox").fill(copied);
  await dialog.getByRole("combobox").selectOption("2");
  expect(await dialog.innerText()).toContain("“约300”不是数字");
  await dialog.getByRole("button", { name: "并入表单" }).click();
  expect(await fact(page, "workforce.trained").inputValue()).toBe("200");
  expect(await fact(page, "workforce.total").inputValue()).toBe("");
  expect(await page.locator('[data-fact="brand.keyIndustry"]').getAttribute("data-filled")).toBe("true");
});

test("the dialog is left by Escape, and nothing has changed", async () => {
  const page = await openPage({ policy: "urumqi", matter: "scoring" });
  const before = await verdict(page).innerText();
  await page.locator("#paste-row").click();
  await page.getByRole("dialog").getByRole("textbox").fill(copied);
  await page.keyboard.press("Escape");
  expect(await page.getByRole("dialog").count()).toBe(0);
  expect(await verdict(page).innerText()).toBe(before);
});
