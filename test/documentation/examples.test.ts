import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, test } from "vitest";
import { type Check, findExamples, toModule } from "./examples.ts";

const examples = findExamples();
// Not under node_modules: a package cannot name itself from there.
const folder = resolve(".cache/laowu-examples");
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });

describe("the examples in the documentation", () => {
  test("there are some", () => {
    expect(examples.filter((example) => example.run)).not.toEqual([]);
  });

  for (const example of examples) {
    const name = `${example.file}:${example.line}`;
    test.skipIf(!example.run)(name, async () => {
      const path = resolve(folder, `${name.replace(/[^\w.-]/g, "-")}.mjs`);
      writeFileSync(path, toModule(example));
      const { checks }: { checks: Check[] } = await import(pathToFileURL(path).href);
      for (const check of checks) {
        const place = `${example.file}:${check.line}`;
        if ("code" in check) expect(codesOf(check.thrown), place).toContain(check.code);
        else expect(check.actual, place).toEqual(check.expected);
      }
    });
  }
});

/** An error's own code and those of its issues; its name, where it has none. */
function codesOf(thrown: unknown): string[] {
  const error = thrown as { name?: string; code?: string; issues?: { code: string }[] } | undefined;
  const codes = [error?.code ?? error?.name, ...(error?.issues ?? []).map((issue) => issue.code)];
  return codes.filter((code) => code !== undefined);
}
