import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect } from "vitest";
import { launch, pageAddress } from "./chromium.mjs";

let browser: Browser;
const opened: { readonly page: Page; readonly faults: string[]; readonly requests: string[] }[] = [];

beforeAll(async () => {
  browser = await launch();
});

afterAll(() => browser.close());

// Whatever a test is about: the page asks nothing of any network, and nothing goes wrong in it.
afterEach(async () => {
  for (const { page, faults, requests } of opened.splice(0)) {
    await page.context().close();
    expect(faults).toEqual([]);
    expect(new Set(requests)).toEqual(new Set([pageAddress]));
  }
});

interface Draft {
  readonly policy: string;
  readonly matter: string;
  readonly asOf?: string;
  readonly lang?: "zh" | "en" | undefined;
  readonly [words: string]: string | undefined;
}

/** Opens the page with what its address states. */
export async function openPage(draft: Draft, options: BrowserContextOptions = {}): Promise<Page> {
  const stated = { asOf: "2025-06-30", lang: "zh", ...draft };
  const words = new URLSearchParams(
    Object.entries(stated).filter((each): each is [string, string] => each[1] !== undefined),
  );
  return openAddress(`${pageAddress}#${words}`, options);
}

export async function openAddress(address: string, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 1000 }, ...options });
  const page = await context.newPage();
  const faults: string[] = [];
  const requests: string[] = [];
  page.on("console", (message) => faults.push(message.text()));
  page.on("pageerror", (error) => faults.push(String(error)));
  page.on("request", (request) => requests.push(request.url().replace(/#.*$/, "")));
  opened.push({ page, faults, requests });
  await page.goto(address);
  return page;
}

/** The control of a fact. */
export const fact = (page: Page, path: string) => page.locator(`[id="fact-${path}"]`);
/** The row of a criterion. */
export const criterion = (page: Page, id: string) => page.locator(`[data-criterion="${id}"]`);
/** The row of an item of the sheet. */
export const item = (page: Page, id: string) => page.locator(`[data-item="${id}"]`);
/** The large word of the answer. */
export const verdict = (page: Page) => page.locator(".verdict-word");
/** Whatever takes a pause in typing has come. */
export const settled = (page: Page) => page.locator('[aria-labelledby="readings-title"][aria-busy="false"]').waitFor();
