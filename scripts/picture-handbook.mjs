// Takes the pictures of docs/handbook/pictures: the printable page on a desk, on a phone and on paper.
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { launch } from "../test-browser/chromium.mjs";

const handbook = new URL("../docs/handbook/", import.meta.url);
const folder = fileURLToPath(new URL("pictures/", handbook));
mkdirSync(folder, { recursive: true });

const browser = await launch();
const work = mkdtempSync(join(tmpdir(), "handbook-"));
try {
  /** @param {import("playwright-core").BrowserContextOptions} options */
  const opened = async (options) => {
    const context = await browser.newContext({ colorScheme: "light", ...options });
    const page = await context.newPage();
    await page.goto(new URL("zh/print.html#page-urumqi", handbook).href);
    return page;
  };
  const desktop = await opened({ viewport: { width: 1200, height: 900 } });
  await desktop.screenshot({ path: join(folder, "desktop.png") });
  const phone = await opened({ viewport: { width: 390, height: 844 }, deviceScaleFactor: 2 });
  await phone.screenshot({ path: join(folder, "phone.png") });

  const pdf = join(work, "handbook.pdf");
  await desktop.pdf({ path: pdf, preferCSSPageSize: true });
  const text = execFileSync("pdftotext", [pdf, "-"], { encoding: "utf8" }).split("\f");
  // The leaf on which the scoring sheet begins.
  const leaf = 1 + text.findIndex((page) => page.includes("uq.s1.1"));
  if (leaf === 0) throw new Error("no leaf has the scoring sheet");
  const options = ["-png", "-r", "96", "-f", `${leaf}`, "-l", `${leaf}`, "-singlefile"];
  execFileSync("pdftoppm", [...options, pdf, join(folder, "print")]);
} finally {
  await browser.close();
  rmSync(work, { recursive: true });
}
