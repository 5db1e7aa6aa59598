import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const folder = fileURLToPath(new URL("../../examples/auditing/", import.meta.url));
const run = (...args: readonly string[]) => execFileSync(process.execPath, args, { cwd: folder, encoding: "utf8" });

test("the auditor's example holds under Node's own test runner", () => {
  expect(run("--test", "--test-reporter=tap", "node/decision.test.mjs")).toMatch(/^# pass 5\n# fail 0$/m);
});

test("the example of a filed record prints it with its hash and replays it", () => {
  const printed = run("record.mjs");
  expect(printed).toMatch(/^\{"documents":\[.+\],"evaluation":\{.+"format":"laowu-rules\/audit\/1",.+\}\n/);
  expect(printed).toMatch(/^SHA-256 [0-9a-f]{64}$/m);
  expect(printed).toContain("重算结果逐字相同。");
});
