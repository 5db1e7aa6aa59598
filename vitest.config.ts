import { defineConfig } from "vitest/config";

const report = process.env.LAOWU_TEST_REPORT;

export default defineConfig({
  test: {
    environment: "node",
    include: ["test/**/*.test.ts"],
    testTimeout: 60_000,
    reporters: report ? ["default", ["json", { outputFile: report }]] : ["default"],
    coverage: { provider: "v8", include: ["src/**/*.ts"] },
  },
});
