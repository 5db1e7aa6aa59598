import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const at = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

test("the run in the documentation is what the program prints", () => {
  const printed = execFileSync(process.execPath, [at("examples/spreadsheet/table.mjs")], { encoding: "utf8" });
  const page = readFileSync(at("docs/spreadsheet.md"), "utf8");
  for (const line of printed.split("\n")) expect(page).toContain(line);
});
