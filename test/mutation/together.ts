import { describe, test } from "vitest";
import { testFiles } from "./test-files.ts";

// For the mutants of the code: many test files as one, so that the library is loaded once for each mutant.

for (const file of testFiles(process.env.LAOWU_MUTANTS_FOLDER ?? "")) {
  describe(file, async () => {
    try {
      await import(new URL(`../${file}.ts`, import.meta.url).pathname);
    } catch (problem) {
      // A file that can't be loaded has no test that could fail.
      test("can be loaded", () => {
        throw problem;
      });
    }
  });
}
