import { existsSync } from "node:fs";
import { chromium } from "playwright-core";

const places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/snap/bin/chromium"];

/** Where the browser is: as LAOWU_CHROMIUM says, or where systems put it. */
export function chromiumPath() {
  const named = process.env.LAOWU_CHROMIUM;
  const found = (named === undefined ? places : [named]).find((path) => existsSync(path));
  if (found === undefined) {
    throw new Error(
      "No Chromium was found. On Debian: apt-get install chromium fonts-noto-cjk. Elsewhere: LAOWU_CHROMIUM=/path/to/chromium.",
    );
  }
  return found;
}

/** Starts the browser. As root, as in a container, Chromium needs to be told to go without its sandbox. */
export function launch() {
  const isRoot = process.getuid?.() === 0;
  return chromium.launch({ executablePath: chromiumPath(), args: isRoot ? ["--no-sandbox"] : [] });
}

export const pageAddress = new URL("../dist-playground/index.html", import.meta.url).href;
