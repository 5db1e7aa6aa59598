import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { openPage, settled } from "./open-page.ts";

const folder = new URL("../examples/applications/", import.meta.url);
const words: Readonly<Record<string, string>> = {
  met: "符合",
  "not-met": "不符合",
  undetermined: "待定",
  "not-applicable": "不适用",
};

const cases = readdirSync(folder).flatMap((policy) =>
  readdirSync(new URL(`${policy}/`, folder)).map((file) => [policy, file.replace(/\.json$/, "")] as const),
);

test.each(cases)("the example of %s %s gives what it expects of itself", async (policy, matter) => {
  const { expected } = JSON.parse(readFileSync(new URL(`${policy}/${matter}.json`, folder), "utf8"));
  const page = await openPage({ policy, matter });
  await page.locator("#load-example").click();
  await settled(page);
  const answer = expected.total === undefined ? words[expected.outcome] : `${expected.total}分`;
  expect(await page.locator(".verdict-word").innerText()).toBe(answer);
  expect(await page.locator(".pane-draft .problem").allInnerTexts()).toEqual([]);
});
