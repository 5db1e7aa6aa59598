// How mutants of the code are tried; scripts/mutants/run.mjs says which. Stryker of itself is not asked for a score: a
// mutant outside the sample would count as an error.

export default {
  plugins: ["@stryker-mutator/vitest-runner", "./scripts/mutants/sample.mjs"],
  testRunner: "vitest",
  vitest: { configFile: "vitest.stryker.config.ts", related: false },
  coverageAnalysis: "perTest",
  concurrency: 2,
  timeoutMS: 60_000,
  timeoutFactor: 3,
  dryRunTimeoutMinutes: 15,
  tempDirName: ".cache/mutants/sandboxes",
  ignorePatterns: ["dist", "docs", "coverage"],
  reporters: ["json"],
  jsonReporter: { fileName: ".cache/mutants/report.json" },
  allowConsoleColors: false,
};
