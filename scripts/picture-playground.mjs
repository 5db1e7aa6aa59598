// Takes the pictures of docs/playground: the page as people see it, on a desk, on a phone, in the dark and on paper.
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, renameSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { launch, pageAddress } from "../test-browser/chromium.mjs";

const folder = new URL("../docs/playground/", import.meta.url).pathname;
const scoring = "policy=urumqi&matter=scoring&asOf=2025-06-30&lang=zh";
const english = "policy=inner-mongolia&matter=labor-brand&asOf=2025-06-30&lang=en";

/**
 * @param {import("playwright-core").Browser} browser
 * @param {string} fragment
 * @param {import("playwright-core").BrowserContextOptions} options
 */
async function opened(browser, fragment, options) {
  const context = await browser.newContext({ viewport: { width: 1400, height: 900 }, ...options });
  const page = await context.newPage();
  await page.goto(`${pageAddress}#${fragment}`);
  await page.locator("#load-example").click();
  await page.locator('[aria-labelledby="readings-title"][aria-busy="false"]').waitFor();
  return page;
}

/**
 * The first sheet of what the printer would get.
 * @param {import("playwright-core").Page} page
 * @param {string} name
 */
async function paper(page, name) {
  const work = mkdtempSync(join(tmpdir(), "playground-"));
  const pdf = join(work, "page.pdf");
  await page.pdf({ path: pdf, preferCSSPageSize: true });
  try {
    execFileSync("pdftoppm", ["-png", "-r", "96", "-f", "1", "-l", "1", "-singlefile", pdf, join(work, name)]);
  } catch (error) {
    const isAbsent = error instanceof Error && "code" in error && error.code === "ENOENT";
    throw isAbsent ? new Error("pdftoppm is needed. On Debian: apt-get install poppler-utils.") : error;
  }
  renameSync(join(work, `${name}.png`), join(folder, `${name}.png`));
  rmSync(work, { recursive: true });
}

mkdirSync(folder, { recursive: true });
const browser = await launch();
try {
  const desktop = await opened(browser, scoring, { colorScheme: "light" });
  await desktop.screenshot({ path: join(folder, "desktop.png") });
  await paper(desktop, "print");

  const dark = await opened(browser, english, { colorScheme: "dark" });
  await dark.screenshot({ path: join(folder, "dark.png") });

  const phone = await opened(browser, scoring, { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2 });
  await phone.locator(".verdict-bar").click();
  await phone.screenshot({ path: join(folder, "phone.png") });
} finally {
  await browser.close();
}
for (const name of ["desktop", "dark", "phone", "print"]) {
  console.log(`docs/playground/${name}.png  ${Math.round(statSync(join(folder, `${name}.png`)).size / 1024)} KB`);
}
