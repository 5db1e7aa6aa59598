import { defineConfig } from "vitest/config";
import type { TestProject, Vitest } from "vitest/node";

type Files = ReturnType<Vitest["state"]["getFiles"]>;

/**
 * Stryker names the tests that reach a mutant. What is prepared for one test is kept for the next, though, and only the
 * first is seen to reach it: so its choice is not heeded, and all tests run until one of them fails.
 */
function runEveryTest({ config }: TestProject): void {
  Object.defineProperty(config, "testNamePattern", { get: () => undefined, set: () => {} });
}

/** A file that stops before it has named its tests has none that failed, and Stryker would see nothing wrong: it gets one. */
function tellBrokenFiles({ state }: Vitest): void {
  const getFiles = state.getFiles.bind(state);
  state.getFiles = (...names): Files => {
    const files = getFiles(...names);
    for (const file of files) {
      if (file.result?.state !== "fail" || file.tasks.length > 0) continue;
      const { result } = file;
      const task = {
        type: "test",
        name: "names its tests",
        mode: "run",
        suite: file,
        file,
        result,
        artifacts: [],
        meta: {},
      };
      file.tasks.push(task as never);
    }
    return files;
  };
}

export default defineConfig({
  plugins: [
    {
      name: "for-stryker",
      configureVitest({ project, vitest }): void {
        runEveryTest(project);
        tellBrokenFiles(vitest);
      },
    },
  ],
  test: {
    environment: "node",
    include: ["test/mutation/together.ts"],
    testTimeout: 60_000,
    reporters: [{}],
  },
});
