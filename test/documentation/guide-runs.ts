import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";

/** A program that a page shows, with the output that it shows behind it. */
export interface ShownRun {
  readonly code: string;
  readonly output: string;
}

/** The programs of a page: each block of JavaScript with the block of text that follows it. */
export function runsOf(markdown: string): readonly ShownRun[] {
  return [...markdown.matchAll(/^```js\n(.*?)^```\n+^```text\n(.*?)^```$/gms)].map(([, code = "", output = ""]) => ({
    code,
    output,
  }));
}

/** What a program prints, as a module of its own beside the packages. */
export function printedBy(code: string, name: string): string {
  // Not under node_modules: a package cannot name itself from there.
  const file = resolve(`.cache/laowu-guides/${name}.mjs`);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, code);
  return execFileSync(process.execPath, [file], { encoding: "utf8" });
}
