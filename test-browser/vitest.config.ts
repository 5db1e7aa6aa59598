import { defineConfig } from "vitest/config";

const report = process.env.LAOWU_TEST_REPORT;

export default defineConfig({
  cacheDir: "../node_modules/.vite",
  test: {
    root: import.meta.dirname,
    include: ["**/*.test.ts"],
    globalSetup: ["./set-up.ts"],
    // One browser at a time: what is reported about speed would mean little otherwise.
    fileParallelism: false,
    testTimeout: 60_000,
    reporters: report ? ["default", ["json", { outputFile: report }]] : ["default"],
  },
});
