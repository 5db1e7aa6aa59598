import { expect, test } from "vitest";
import { openPage, verdict } from "./open-page.ts";

test("the scope of a matter stands at its verdict, with its clause", async () => {
  // 引言: 在全区范围内开展. Xi'an is elsewhere.
  const outside = await openPage({ policy: "inner-mongolia", matter: "labor-brand", "brand.place": "西安市" });
  const scope = outside.locator('.verdict [data-scope="im.labor.scope"]');
  expect(await scope.getAttribute("data-outcome")).toBe("not-met");
  expect(await scope.innerText()).toContain("适用范围");
  expect(await verdict(outside).innerText()).toBe("不适用");
});

test("within the scope the verdict is that of the criteria, and a matter for everybody shows none", async () => {
  const [inside, everybody] = await Promise.all([
    openPage({ policy: "inner-mongolia", matter: "labor-brand", "brand.place": "兴安盟" }),
    openPage({ policy: "urumqi", matter: "recognition" }),
  ]);
  expect(await inside.locator('[data-scope="im.labor.scope"]').getAttribute("data-outcome")).toBe("met");
  expect(await verdict(inside).innerText()).toBe("待定");
  expect(await everybody.locator("[data-scope]").count()).toBe(0);
});

test("a payee that the text does not print is said to be none", async () => {
  const page = await openPage({ policy: "hubei", matter: "training-subsidy" });
  expect(await page.locator(".particulars").innerText()).toMatch(/拨付对象\s*文件未载明/);
  expect(await page.locator('[data-gap="hb.gap.uplift-payee"]').count()).toBe(1);
});

test("assumptions stand beside the readings, with what was taken and why", async () => {
  const page = await openPage({ policy: "urumqi", matter: "scoring" });
  const assumption = page.locator('[data-assumption="uq.assume.headcount-persons"]');
  await assumption.locator("summary").click();
  expect(await assumption.locator(".grounds").isVisible()).toBe(true);
});
